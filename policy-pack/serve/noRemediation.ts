import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";

/**
 * Takes remediation out of the service that the SDK offers. The engine sends every resource twice, first to whoever would
 * change it; this pack changes nothing, and an engine that hears that a method is not implemented goes on to the second.
 *
 * Source: https://github.com/pulumi/pulumi/blob/master/proto/pulumi/analyzer.proto
 */
export function noRemediation(): void {
  delete (AnalyzerService as Partial<typeof AnalyzerService>).remediate;
}
