import { Provider } from "@pulumi/aws/provider";
import type * as pulumi from "@pulumi/pulumi";
import { Naming } from "../naming";
import { type Settings } from "../settings/settings";

/** What every area of the foundation is composed from. */
export interface StackContext {
  /** Name of the stack, for example `dev`. */
  readonly stack: string;
  readonly settings: Settings;
  /** Arguments that nearly every component takes. */
  readonly base: { readonly names: Naming; readonly holdsPhi: boolean };
  readonly names: Naming;
  /** Options that put a component into the stack's account and region. */
  readonly on: pulumi.ComponentResourceOptions;
}

/** Names and provider of a stack: the provider refuses any account but the stack's own. */
export function stackContext(stack: string, settings: Settings): StackContext {
  const { accountId, region, holdsPhi } = settings;
  const names = new Naming({ project: "phi", stack, accountId, region, holdsPhi });
  const aws = new Provider("aws", {
    region,
    allowedAccountIds: [accountId],
    useFipsEndpoint: settings.fips,
    defaultTags: { tags: { Project: "phi", Stack: stack, ManagedBy: "pulumi" } },
  });
  return { stack, settings, base: { names, holdsPhi }, names, on: { provider: aws } };
}
