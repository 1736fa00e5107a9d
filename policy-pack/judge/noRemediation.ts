import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { AnalyzeRequest, AnalyzerResourceOptions } from "@pulumi/pulumi/proto/analyzer_pb";

/**
 * Lets the SDK answer without reading when the engine asks for remediations. The engine sends every resource twice, first
 * to whoever would change it; this pack changes nothing, and reading costs as much as judging does. The SDK is given a
 * request about nothing, finds no policy that remediates, and says so.
 */
export function noRemediation(): void {
  const nothing = new AnalyzeRequest();
  nothing.setOptions(new AnalyzerResourceOptions());
  const properties = { toJavaScript: () => ({}) } as ReturnType<AnalyzeRequest["getProperties"]>;
  nothing.getProperties = () => properties;
  AnalyzerService.remediate.requestDeserialize = () => nothing;
}
