import * as ec2 from "@pulumi/aws/ec2";
import * as iam from "@pulumi/aws/iam";
import * as sagemaker from "@pulumi/aws/sagemaker";
import * as vpc from "@pulumi/aws/vpc";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";
import { PORTS } from "../network/ports";
import { deidentifiedTags } from "./deidentifiedBucket";
import { notebookPolicy, notebookTrust } from "./notebookPolicies";

/** Minutes without use after which a notebook stops; 60 is the shortest that SageMaker takes. */
const IDLE_MINUTES = 60;

/** Subnets of the domain. SageMaker replaces a domain whose subnets change, so more zones do not change them. */
const DOMAIN_SUBNETS = 2;

/** Ports between a domain's applications and their file system. https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html */
const OWN_PORTS = [
  { role: "files", fromPort: 2049, toPort: 2049 },
  { role: "kernels", fromPort: 8192, toPort: 65535 },
] as const;

/** Arguments of `Notebooks`. */
export interface NotebooksArgs {
  readonly names: Naming;
  /** Whether the stack may hold patient data: the domain then stays in the account when it leaves the stack. */
  readonly holdsPhi: boolean;
  /** ARN of the key of de-identified data. */
  readonly keyArn: pulumi.Input<string>;
  readonly permissionsBoundaryArn: pulumi.Input<string>;
  readonly vpcId: pulumi.Input<string>;
  /** Subnets of the private tier; the first two are used. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  /** Security group of the interface endpoints, which notebooks may reach; nothing else of the network. */
  readonly endpointsSecurityGroupId: pulumi.Input<string>;
  /** Prefix list of the S3 gateway endpoint. */
  readonly s3PrefixListId: pulumi.Input<string>;
}

/**
 * SageMaker Studio inside the network, on de-identified data: no way to the internet, everything under the key of that data,
 * no sharing of outputs, no Docker, the person's name in every session (R-002-01, R-002-11, R-002-15; 45 CFR 164.312(a)(1),
 * 164.312(a)(2)(iv), 164.312(e)(1)).
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html
 */
export class Notebooks extends pulumi.ComponentResource {
  public readonly domainId: pulumi.Output<string>;
  /** ARN of the role that notebooks run as, known before it exists. */
  public readonly roleArn: string;

  constructor(name: string, args: NotebooksArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:genai:Notebooks", name, {}, opts);
    const { names } = args;
    this.roleArn = names.roleArn("notebooks");
    const role = this.role(name, args);
    const securityGroups = [this.securityGroup(name, args).id];
    const user = { executionRole: role.arn, securityGroups };
    const stopIdle = {
      appLifecycleManagement: {
        idleSettings: { lifecycleManagement: "ENABLED", idleTimeoutInMinutes: IDLE_MINUTES },
      },
    };
    const domain = new sagemaker.Domain(
      name,
      {
        domainName: names.of("notebooks"),
        authMode: "IAM",
        appNetworkAccessType: "VpcOnly",
        vpcId: args.vpcId,
        subnetIds: args.subnetIds.slice(0, DOMAIN_SUBNETS),
        kmsKeyId: args.keyArn,
        defaultUserSettings: {
          ...user,
          jupyterLabAppSettings: stopIdle,
          sharingSettings: { notebookOutputOption: "Disabled" },
        },
        defaultSpaceSettings: { ...user, jupyterLabAppSettings: stopIdle },
        domainSettings: {
          securityGroupIds: securityGroups,
          executionRoleIdentityConfig: "USER_PROFILE_NAME",
          dockerSettings: { enableDockerAccess: "DISABLED" },
        },
        retentionPolicy: { homeEfsFileSystem: "Retain" },
        tagPropagation: "ENABLED",
        tags: deidentifiedTags(names, "notebooks"),
      },
      // An option that a profile switches off: what people left in their notebooks stays in the account.
      { parent: this, retainOnDelete: args.holdsPhi },
    );
    this.domainId = domain.id;
    this.registerOutputs({ domainId: this.domainId, roleArn: this.roleArn });
  }

  private role(name: string, { names, holdsPhi, permissionsBoundaryArn }: NotebooksArgs): iam.Role {
    const kept = { parent: this, retainOnDelete: holdsPhi };
    const tags = deidentifiedTags(names, "notebooks");
    const role = new iam.Role(
      `${name}-role`,
      {
        name: names.of("notebooks"),
        description: "Runs notebooks on de-identified data",
        assumeRolePolicy: notebookTrust(names),
        permissionsBoundary: permissionsBoundaryArn,
        tags,
      },
      kept,
    );
    const policy = new iam.Policy(
      `${name}-policy`,
      { name: names.of("notebooks"), description: "Permissions of notebooks", policy: notebookPolicy(names), tags },
      kept,
    );
    new iam.RolePolicyAttachment(`${name}-policy`, { role: role.name, policyArn: policy.arn }, kept);
    return role;
  }

  /** Not the applications' group: that one reaches the database. */
  private securityGroup(name: string, args: NotebooksArgs): ec2.SecurityGroup {
    const { names } = args;
    const kept = { parent: this, retainOnDelete: args.holdsPhi };
    const tags = names.tags("notebooks", "internal");
    const group = new ec2.SecurityGroup(
      `${name}-group`,
      { name: names.of("notebooks"), description: "Notebooks and their file system", vpcId: args.vpcId, tags },
      kept,
    );
    const tcp = { ipProtocol: "tcp", securityGroupId: group.id, tags };
    const https = { ...tcp, fromPort: PORTS.https, toPort: PORTS.https };
    for (const { role, ...ports } of OWN_PORTS) {
      const rule = { ...tcp, ...ports, referencedSecurityGroupId: group.id, description: `Notebooks: ${role}` };
      new vpc.SecurityGroupIngressRule(`${name}-${role}-in`, rule, kept);
      new vpc.SecurityGroupEgressRule(`${name}-${role}-out`, rule, kept);
    }
    new vpc.SecurityGroupEgressRule(
      `${name}-endpoints-out`,
      { ...https, referencedSecurityGroupId: args.endpointsSecurityGroupId, description: "Notebooks to AWS services" },
      kept,
    );
    new vpc.SecurityGroupIngressRule(
      `${name}-endpoints-in`,
      {
        ...https,
        securityGroupId: args.endpointsSecurityGroupId,
        referencedSecurityGroupId: group.id,
        description: "Notebooks to AWS services",
      },
      { parent: this },
    );
    new vpc.SecurityGroupEgressRule(
      `${name}-s3-out`,
      { ...https, prefixListId: args.s3PrefixListId, description: "Notebooks to S3" },
      kept,
    );
    return group;
  }
}
