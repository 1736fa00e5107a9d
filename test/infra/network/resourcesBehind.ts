import type * as pulumi from "@pulumi/pulumi";

/**
 * The resources that must exist before an output is used. The runtime keeps them with the output, outside its public
 * type.
 */
export async function resourcesBehind(output: pulumi.Output<unknown> | undefined): Promise<unknown[]> {
  const { allResources } = output as unknown as { allResources: () => Promise<Set<unknown>> };
  return [...(await allResources())];
}
