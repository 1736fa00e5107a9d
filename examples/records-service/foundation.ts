import * as pulumi from "@pulumi/pulumi";
import { Naming } from "../../infra/naming";

/** What this service needs of the foundation, as plain values: names and keys are then known at a first preview. */
export interface Foundation {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  readonly logRetentionDays: number;
  readonly keyArns: Readonly<Record<string, string>>;
  readonly roleArns: Readonly<Record<"writer" | "break-glass", string>>;
  readonly permissionsBoundaryArn: string;
  readonly privateSubnetIds: readonly string[];
  readonly applicationSecurityGroupId: string;
  readonly targetGroupArn: string;
  readonly recordsBucketName: string;
  readonly databaseHost: string;
  readonly databaseName: string;
  readonly databaseCaBundleUrl: string;
  readonly cacheHost: string;
  readonly cacheUserName: string;
  readonly rotationFunctionArn: string;
  readonly rotationRoleArnPattern: string;
}

/**
 * Reads the outputs of the foundation's stack. They are awaited and not passed on as outputs, because names and policy
 * documents are computed from them.
 *
 * @param reference the stack as organization/project/stack
 * @throws pulumi.RunError when the stack does not state a value that this service needs
 */
export async function readFoundation(reference: string): Promise<Foundation> {
  const stack = new pulumi.StackReference("foundation", { name: reference });
  const read = async <T>(output: string): Promise<T> => {
    const { value } = await stack.getOutputDetails(output);
    if (value === undefined || value === null) {
      throw new pulumi.RunError(
        `The stack ${reference} has no output "${output}"; see docs/outputs.md for what sets it.`,
      );
    }
    return value as T;
  };
  const [, , stackName = ""] = reference.split("/");
  const holdsPhi = await read<boolean>("holdsPhi");
  return {
    names: new Naming({
      project: "phi",
      stack: stackName,
      accountId: await read("accountId"),
      region: await read("region"),
      holdsPhi,
    }),
    holdsPhi,
    logRetentionDays: await read("logRetentionDays"),
    keyArns: await read("keyArns"),
    roleArns: await read("roleArns"),
    permissionsBoundaryArn: await read("permissionsBoundaryArn"),
    privateSubnetIds: await read("privateSubnetIds"),
    applicationSecurityGroupId: await read("applicationSecurityGroupId"),
    targetGroupArn: await read("targetGroupArn"),
    recordsBucketName: await read("recordsBucketName"),
    databaseHost: await read("databaseHost"),
    databaseName: await read("databaseName"),
    databaseCaBundleUrl: await read("databaseCaBundleUrl"),
    cacheHost: await read("cacheHost"),
    cacheUserName: await read("cacheUserName"),
    rotationFunctionArn: await read("rotationFunctionArn"),
    rotationRoleArnPattern: await read("rotationRoleArnPattern"),
  };
}
