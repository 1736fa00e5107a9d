import { GenerativeAi, type GenerativeAiArgs } from "../../../infra/genai/genai";
import { build, type Recording } from "../../support/mocks";
import { testNaming } from "../../support/settings";
import { ROLE } from "../storage/fixtures";

export const AI_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-0000000000a1";
export const OWN_KEY = "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-0000000000de";
/** Where notebooks run. */
export const NETWORK = {
  vpcId: "vpc-1",
  subnetIds: ["subnet-1", "subnet-2", "subnet-3"],
  endpointsSecurityGroupId: "sg-endpoints",
  s3PrefixListId: "pl-s3",
};

/** Generative AI with these changes, under mocks. */
export function genai(changes: Partial<GenerativeAiArgs> = {}): Promise<Recording<GenerativeAi>> {
  return build(
    () =>
      new GenerativeAi("ai", {
        names: testNaming(),
        holdsPhi: true,
        aiKeyArn: AI_KEY,
        deidentifiedKeyArn: OWN_KEY,
        accessLogBucketName: "access-logs",
        logRetentionDays: 2192,
        permissionsBoundaryArn: "arn:aws:iam::111122223333:policy/phi-test-boundary",
        administrators: [ROLE("deploy")],
        breakGlass: ROLE("break-glass"),
        readers: [ROLE("reader")],
        writers: [ROLE("writer")],
        bedrockLogging: "manage",
        notebooks: NETWORK,
        ...changes,
      }),
  );
}
