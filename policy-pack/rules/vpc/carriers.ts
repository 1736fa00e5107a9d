import { References } from "../../judge/relations";
import type { Stack, StackResource } from "../../judge/resource";
import { classicLoadBalancerTypes, loadBalancerTypes } from "../../judge/twins";

/** What stands at the edge: it takes requests from the internet and passes them on. */
const edges: readonly string[] = [...loadBalancerTypes, ...classicLoadBalancerTypes];

const byProperty: Readonly<Record<string, readonly string[]>> = {
  vpcSecurityGroupIds: [
    ...["ec2/instance:Instance", "ec2/spotInstanceRequest:SpotInstanceRequest", "ec2/launchTemplate:LaunchTemplate"],
    ...["rds/instance:Instance", "rds/cluster:Cluster", "rds/proxy:Proxy", "docdb/cluster:Cluster"],
    ...["neptune/cluster:Cluster", "redshift/cluster:Cluster", "dms/replicationInstance:ReplicationInstance"],
  ],
  securityGroups: [
    ...["ec2/launchConfiguration:LaunchConfiguration", "ec2/networkInterface:NetworkInterface"],
    ...["efs/mountTarget:MountTarget", "mq/broker:Broker", "sagemaker/notebookInstance:NotebookInstance"],
  ],
  securityGroupIds: [
    ...["elasticache/cluster:Cluster", "elasticache/replicationGroup:ReplicationGroup", "memorydb/cluster:Cluster"],
    ...["elasticache/serverlessCache:ServerlessCache", "dax/cluster:Cluster", "fsx/ontapFileSystem:OntapFileSystem"],
    ...["fsx/lustreFileSystem:LustreFileSystem", "fsx/windowsFileSystem:WindowsFileSystem"],
    ...["fsx/openZfsFileSystem:OpenZfsFileSystem", "redshiftserverless/workgroup:Workgroup"],
    ...["ec2/vpcEndpoint:VpcEndpoint"],
  ],
  securityGroupId: ["ec2/networkInterfaceSecurityGroupAttachment:NetworkInterfaceSecurityGroupAttachment"],
  networkInterfaces: ["ec2/launchTemplate:LaunchTemplate"],
  networkConfiguration: ["ecs/service:Service", "ecs/taskSet:TaskSet", "mwaa/environment:Environment"],
  vpcConfig: ["lambda/function:Function", "eks/cluster:Cluster", "codebuild/project:Project"],
  vpcOptions: ["opensearch/domain:Domain", "elasticsearch/domain:Domain"],
  brokerNodeGroupInfo: ["msk/cluster:Cluster"],
  computeResources: ["batch/computeEnvironment:ComputeEnvironment"],
  ec2Attributes: ["emr/cluster:Cluster"],
};

const stores =
  /^aws:(rds|docdb|neptune|redshift|redshiftserverless|elasticache|memorydb|dax|efs|fsx|opensearch|elasticsearch|msk|mq)\/(?!proxy:)/;

const groupTypes = ["aws:ec2/securityGroup:SecurityGroup"];
const owners = Object.entries(byProperty).flatMap(([property, types]) =>
  types.map((type) => ({ property, type: `aws:${type}` })),
);

/** The types by which a stack shows what its security groups are for. */
export const carrierTypes: readonly string[] = [...edges, ...owners.map(({ type }) => type)];

/** Which resources of a stack have which security group. */
export class Carriers {
  private readonly found = new Map<string, StackResource[]>();

  constructor(stack: Stack) {
    const groups = new References(stack.ofType(groupTypes), ["id"]);
    for (const { property, type } of [...edges.map((type) => ({ property: "securityGroups", type })), ...owners]) {
      for (const [urn, resources] of groups.group(stack.ofType([type]), property)) {
        this.found.set(urn, [...(this.found.get(urn) ?? []), ...resources]);
      }
    }
  }

  /** A load balancer that has the group. */
  public edgeOf(group: StackResource): StackResource | undefined {
    return this.found.get(group.urn)?.find(({ type }) => edges.includes(type));
  }

  /** A store that has the group: it answers and does not call. */
  public storeOf(group: StackResource): StackResource | undefined {
    return this.found.get(group.urn)?.find(({ type }) => stores.test(type));
  }

  /** Something else that has the group, and that the internet must not reach by itself. */
  public insideOf(group: StackResource): StackResource | undefined {
    return this.found.get(group.urn)?.find(({ type }) => !edges.includes(type));
  }
}
