import type { Rule } from "../judge/rule";
import { agentcoreMemoryRequireCustomerKey } from "./agentcore/agentcoreMemoryRequireCustomerKey";
import { ampWorkspaceRequireCustomerKey } from "./amp/ampWorkspaceRequireCustomerKey";
import { appconfigProfileRequireCustomerKey } from "./appconfig/appconfigProfileRequireCustomerKey";
import { appfabricBundleRequireCustomerKey } from "./appfabric/appfabricBundleRequireCustomerKey";
import { appflowFlowRequireCustomerKey } from "./appflow/appflowFlowRequireCustomerKey";
import { appintegrationsIntegrationRequireCustomerKey } from "./appintegrations/appintegrationsIntegrationRequireCustomerKey";
import { apprunnerServiceRequireCustomerKey } from "./apprunner/apprunnerServiceRequireCustomerKey";
import { athenaResultsRequireCustomerKey } from "./athena/athenaResultsRequireCustomerKey";
import { auditmanagerRegistrationRequireCustomerKey } from "./auditmanager/auditmanagerRegistrationRequireCustomerKey";
import { backupVaultRequireCustomerKey } from "./backup/backupVaultRequireCustomerKey";
import { bedrockContentRequireCustomerKey } from "./bedrock/bedrockContentRequireCustomerKey";
import { chimeVoiceRequireCustomerKey } from "./chime/chimeVoiceRequireCustomerKey";
import { cloudtrailTrailRequireCustomerKey } from "./cloudtrail/cloudtrailTrailRequireCustomerKey";
import { cloudtrailTrailRequireLogValidation } from "./cloudtrail/cloudtrailTrailRequireLogValidation";
import { codeArtifactRequireCustomerKey } from "./code/codeArtifactRequireCustomerKey";
import { cognitoPoolRequireCustomerKey } from "./cognito/cognitoPoolRequireCustomerKey";
import { comprehendModelRequireCustomerKey } from "./comprehend/comprehendModelRequireCustomerKey";
import { configDeliveryRequireCustomerKey } from "./config/configDeliveryRequireCustomerKey";
import { connectStorageRequireCustomerKey } from "./connect/connectStorageRequireCustomerKey";
import { dataexchangeExportRequireCustomerKey } from "./dataexchange/dataexchangeExportRequireCustomerKey";
import { datazoneDomainRequireCustomerKey } from "./datazone/datazoneDomainRequireCustomerKey";
import { devopsguruIntegrationRequireCustomerKey } from "./devopsguru/devopsguruIntegrationRequireCustomerKey";
import { dlmCopyRequireCustomerKey } from "./dlm/dlmCopyRequireCustomerKey";
import { dmsReplicationRequireCustomerKey } from "./dms/dmsReplicationRequireCustomerKey";
import { docdbClusterRequireCustomerKey } from "./docdb/docdbClusterRequireCustomerKey";
import { drsStagingRequireCustomerKey } from "./drs/drsStagingRequireCustomerKey";
import { dsqlClusterRequireCustomerKey } from "./dsql/dsqlClusterRequireCustomerKey";
import { dynamodbTableRequireCustomerKey } from "./dynamodb/dynamodbTableRequireCustomerKey";
import { ebsVolumeRequireCustomerKey } from "./ebs/ebsVolumeRequireCustomerKey";
import { ec2DiskRequireCustomerKey } from "./ec2/ec2DiskRequireCustomerKey";
import { ecrRepositoryRequireCustomerKey } from "./ecr/ecrRepositoryRequireCustomerKey";
import { ecsStorageRequireCustomerKey } from "./ecs/ecsStorageRequireCustomerKey";
import { efsFilesystemRequireCustomerKey } from "./efs/efsFilesystemRequireCustomerKey";
import { eksClusterRequireCustomerKey } from "./eks/eksClusterRequireCustomerKey";
import { elasticacheCacheRequireCustomerKey } from "./elasticache/elasticacheCacheRequireCustomerKey";
import { elastictranscoderPipelineRequireCustomerKey } from "./elastictranscoder/elastictranscoderPipelineRequireCustomerKey";
import { elbListenerRequireModernTls } from "./elb/elbListenerRequireModernTls";
import { emrDataRequireCustomerKey } from "./emr/emrDataRequireCustomerKey";
import { eventsBusRequireCustomerKey } from "./events/eventsBusRequireCustomerKey";
import { finspaceEnvironmentRequireCustomerKey } from "./finspace/finspaceEnvironmentRequireCustomerKey";
import { fsxFilesystemRequireCustomerKey } from "./fsx/fsxFilesystemRequireCustomerKey";
import { glueDataRequireCustomerKey } from "./glue/glueDataRequireCustomerKey";
import { grafanaWorkspaceRequireCustomerKey } from "./grafana/grafanaWorkspaceRequireCustomerKey";
import { guarddutyFindingsRequireCustomerKey } from "./guardduty/guarddutyFindingsRequireCustomerKey";
import { kendraIndexRequireCustomerKey } from "./kendra/kendraIndexRequireCustomerKey";
import { keyspacesTableRequireCustomerKey } from "./keyspaces/keyspacesTableRequireCustomerKey";
import { kinesisStreamRequireCustomerKey } from "./kinesis/kinesisStreamRequireCustomerKey";
import { lambdaFunctionRequireCustomerKey } from "./lambda/lambdaFunctionRequireCustomerKey";
import { lbListenerRequireModernTls } from "./lb/lbListenerRequireModernTls";
import { lexConversationRequireCustomerKey } from "./lex/lexConversationRequireCustomerKey";
import { locationTrackerRequireCustomerKey } from "./location/locationTrackerRequireCustomerKey";
import { logsGroupRequireCustomerKey } from "./logs/logsGroupRequireCustomerKey";
import { m2EnvironmentRequireCustomerKey } from "./m2/m2EnvironmentRequireCustomerKey";
import { mailArchiveRequireCustomerKey } from "./mail/mailArchiveRequireCustomerKey";
import { memorydbClusterRequireCustomerKey } from "./memorydb/memorydbClusterRequireCustomerKey";
import { mqBrokerRequireCustomerKey } from "./mq/mqBrokerRequireCustomerKey";
import { mskClusterRequireCustomerKey } from "./msk/mskClusterRequireCustomerKey";
import { mwaaEnvironmentRequireCustomerKey } from "./mwaa/mwaaEnvironmentRequireCustomerKey";
import { neptuneClusterRequireCustomerKey } from "./neptune/neptuneClusterRequireCustomerKey";
import { networkfirewallRulesRequireCustomerKey } from "./networkfirewall/networkfirewallRulesRequireCustomerKey";
import { opensearchDomainRequireCustomerKey } from "./opensearch/opensearchDomainRequireCustomerKey";
import { qbusinessApplicationRequireCustomerKey } from "./qbusiness/qbusinessApplicationRequireCustomerKey";
import { qldbLedgerRequireCustomerKey } from "./qldb/qldbLedgerRequireCustomerKey";
import { quicksightAccountRequireCustomerKey } from "./quicksight/quicksightAccountRequireCustomerKey";
import { rdsStorageRequireCustomerKey } from "./rds/rdsStorageRequireCustomerKey";
import { rdsStorageRequireEncryption } from "./rds/rdsStorageRequireEncryption";
import { redshiftWarehouseRequireCustomerKey } from "./redshift/redshiftWarehouseRequireCustomerKey";
import { rekognitionStreamRequireCustomerKey } from "./rekognition/rekognitionStreamRequireCustomerKey";
import { resiliencehubPolicyRequireCustomerKey } from "./resiliencehub/resiliencehubPolicyRequireCustomerKey";
import { s3BucketRequireCustomerKey } from "./s3/s3BucketRequireCustomerKey";
import { s3BucketRequireTlsOnly } from "./s3/s3BucketRequireTlsOnly";
import { s3CopyRequireCustomerKey } from "./s3/s3CopyRequireCustomerKey";
import { s3tablesBucketRequireCustomerKey } from "./s3tables/s3tablesBucketRequireCustomerKey";
import { sagemakerDataRequireCustomerKey } from "./sagemaker/sagemakerDataRequireCustomerKey";
import { secretsmanagerSecretRequireCustomerKey } from "./secretsmanager/secretsmanagerSecretRequireCustomerKey";
import { securitylakeLakeRequireCustomerKey } from "./securitylake/securitylakeLakeRequireCustomerKey";
import { sfnStatemachineRequireCustomerKey } from "./sfn/sfnStatemachineRequireCustomerKey";
import { snsTopicRequireCustomerKey } from "./sns/snsTopicRequireCustomerKey";
import { sqsQueueRequireCustomerKey } from "./sqs/sqsQueueRequireCustomerKey";
import { ssmParameterRequireCustomerKey } from "./ssm/ssmParameterRequireCustomerKey";
import { storagegatewayShareRequireCustomerKey } from "./storagegateway/storagegatewayShareRequireCustomerKey";
import { syntheticsCanaryRequireCustomerKey } from "./synthetics/syntheticsCanaryRequireCustomerKey";
import { timestreamDatabaseRequireCustomerKey } from "./timestream/timestreamDatabaseRequireCustomerKey";
import { verifiedaccessPolicyRequireCustomerKey } from "./verifiedaccess/verifiedaccessPolicyRequireCustomerKey";
import { workspacesVolumeRequireCustomerKey } from "./workspaces/workspacesVolumeRequireCustomerKey";
import { xrayTracesRequireCustomerKey } from "./xray/xrayTracesRequireCustomerKey";

/** Every rule of the pack: its table of contents. */
export const rules: readonly Rule[] = [
  agentcoreMemoryRequireCustomerKey,
  ampWorkspaceRequireCustomerKey,
  appconfigProfileRequireCustomerKey,
  appfabricBundleRequireCustomerKey,
  appflowFlowRequireCustomerKey,
  appintegrationsIntegrationRequireCustomerKey,
  apprunnerServiceRequireCustomerKey,
  athenaResultsRequireCustomerKey,
  auditmanagerRegistrationRequireCustomerKey,
  backupVaultRequireCustomerKey,
  bedrockContentRequireCustomerKey,
  chimeVoiceRequireCustomerKey,
  cloudtrailTrailRequireCustomerKey,
  cloudtrailTrailRequireLogValidation,
  codeArtifactRequireCustomerKey,
  cognitoPoolRequireCustomerKey,
  comprehendModelRequireCustomerKey,
  configDeliveryRequireCustomerKey,
  connectStorageRequireCustomerKey,
  dataexchangeExportRequireCustomerKey,
  datazoneDomainRequireCustomerKey,
  devopsguruIntegrationRequireCustomerKey,
  dlmCopyRequireCustomerKey,
  dmsReplicationRequireCustomerKey,
  docdbClusterRequireCustomerKey,
  drsStagingRequireCustomerKey,
  dsqlClusterRequireCustomerKey,
  dynamodbTableRequireCustomerKey,
  ebsVolumeRequireCustomerKey,
  ec2DiskRequireCustomerKey,
  ecrRepositoryRequireCustomerKey,
  ecsStorageRequireCustomerKey,
  efsFilesystemRequireCustomerKey,
  eksClusterRequireCustomerKey,
  elasticacheCacheRequireCustomerKey,
  elastictranscoderPipelineRequireCustomerKey,
  elbListenerRequireModernTls,
  emrDataRequireCustomerKey,
  eventsBusRequireCustomerKey,
  finspaceEnvironmentRequireCustomerKey,
  fsxFilesystemRequireCustomerKey,
  glueDataRequireCustomerKey,
  grafanaWorkspaceRequireCustomerKey,
  guarddutyFindingsRequireCustomerKey,
  kendraIndexRequireCustomerKey,
  keyspacesTableRequireCustomerKey,
  kinesisStreamRequireCustomerKey,
  lambdaFunctionRequireCustomerKey,
  lbListenerRequireModernTls,
  lexConversationRequireCustomerKey,
  locationTrackerRequireCustomerKey,
  logsGroupRequireCustomerKey,
  m2EnvironmentRequireCustomerKey,
  mailArchiveRequireCustomerKey,
  memorydbClusterRequireCustomerKey,
  mqBrokerRequireCustomerKey,
  mskClusterRequireCustomerKey,
  mwaaEnvironmentRequireCustomerKey,
  neptuneClusterRequireCustomerKey,
  networkfirewallRulesRequireCustomerKey,
  opensearchDomainRequireCustomerKey,
  qbusinessApplicationRequireCustomerKey,
  qldbLedgerRequireCustomerKey,
  quicksightAccountRequireCustomerKey,
  rdsStorageRequireCustomerKey,
  rdsStorageRequireEncryption,
  redshiftWarehouseRequireCustomerKey,
  rekognitionStreamRequireCustomerKey,
  resiliencehubPolicyRequireCustomerKey,
  s3BucketRequireCustomerKey,
  s3BucketRequireTlsOnly,
  s3CopyRequireCustomerKey,
  s3tablesBucketRequireCustomerKey,
  sagemakerDataRequireCustomerKey,
  secretsmanagerSecretRequireCustomerKey,
  securitylakeLakeRequireCustomerKey,
  sfnStatemachineRequireCustomerKey,
  snsTopicRequireCustomerKey,
  sqsQueueRequireCustomerKey,
  ssmParameterRequireCustomerKey,
  storagegatewayShareRequireCustomerKey,
  syntheticsCanaryRequireCustomerKey,
  timestreamDatabaseRequireCustomerKey,
  verifiedaccessPolicyRequireCustomerKey,
  workspacesVolumeRequireCustomerKey,
  xrayTracesRequireCustomerKey,
];
