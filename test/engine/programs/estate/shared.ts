/** The account and region that the estate lives in, as its owner writes them down. */
export const account = "111122223333";
export const region = "us-east-1";

/** The key that the platform team shares with the account; it exists before this program and is known by its ARN. */
export const platformKeyArn = `arn:aws:kms:${region}:${account}:key/0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f`;

/** ARN of something of this account and region, so that documents can be written before it exists. */
export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${account}:${resource}`;
}

/** ARN of a role of this account. */
export function roleArn(name: string): string {
  return `arn:aws:iam::${account}:role/${name}`;
}

/** An IAM policy document. */
export function document(...Statement: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

/** Who may assume a role: one AWS service, on behalf of this account only. */
export function trust(service: string): string {
  return document({
    Effect: "Allow",
    Principal: { Service: service },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  });
}

/** Tags of everything that holds patient data. */
export const phi = { DataClassification: "PHI", Owner: "records-team", Environment: "prod" };
