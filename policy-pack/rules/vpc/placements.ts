/** What keeps or handles data, and the property that says in which subnets: none of it belongs next to the internet. */
const byProperty: Readonly<Record<string, readonly string[]>> = {
  subnetIds: [
    ...["rds/subnetGroup:SubnetGroup", "docdb/subnetGroup:SubnetGroup", "neptune/subnetGroup:SubnetGroup"],
    ...["elasticache/subnetGroup:SubnetGroup", "memorydb/subnetGroup:SubnetGroup", "dax/subnetGroup:SubnetGroup"],
    ...["redshift/subnetGroup:SubnetGroup", "dms/replicationSubnetGroup:ReplicationSubnetGroup"],
    ...["elasticache/serverlessCache:ServerlessCache", "redshiftserverless/workgroup:Workgroup"],
    ...["eks/nodeGroup:NodeGroup", "eks/fargateProfile:FargateProfile", "mq/broker:Broker"],
    ...["fsx/lustreFileSystem:LustreFileSystem", "fsx/windowsFileSystem:WindowsFileSystem"],
    ...["fsx/ontapFileSystem:OntapFileSystem", "fsx/openZfsFileSystem:OpenZfsFileSystem"],
  ],
  subnetId: [
    ...["ec2/instance:Instance", "ec2/spotInstanceRequest:SpotInstanceRequest", "efs/mountTarget:MountTarget"],
    "sagemaker/notebookInstance:NotebookInstance",
  ],
  vpcZoneIdentifiers: ["autoscaling/group:Group"],
  vpcConfig: ["lambda/function:Function", "codebuild/project:Project"],
  networkConfiguration: ["ecs/service:Service", "ecs/taskSet:TaskSet", "mwaa/environment:Environment"],
  vpcOptions: ["opensearch/domain:Domain", "elasticsearch/domain:Domain"],
  brokerNodeGroupInfo: ["msk/cluster:Cluster"],
  computeResources: ["batch/computeEnvironment:ComputeEnvironment"],
  ec2Attributes: ["emr/cluster:Cluster"],
};

export const placements: readonly { readonly type: string; readonly property: string }[] = Object.entries(
  byProperty,
).flatMap(([property, types]) => types.map((type) => ({ type: `aws:${type}`, property })));
