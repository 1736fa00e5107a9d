import type { Rule } from "../judge/rule";
import { acmCertificateRequireStrongKey } from "./acm/acmCertificateRequireStrongKey";
import { agentcoreMemoryRequireCustomerKey } from "./agentcore/agentcoreMemoryRequireCustomerKey";
import { ampWorkspaceRequireCustomerKey } from "./amp/ampWorkspaceRequireCustomerKey";
import { apigatewayCacheRequireEncryption } from "./apigateway/apigatewayCacheRequireEncryption";
import { apigatewayDomainRequireModernTls } from "./apigateway/apigatewayDomainRequireModernTls";
import { apigatewayMethodRequireAuthorization } from "./apigateway/apigatewayMethodRequireAuthorization";
import { apigatewayStageRequireFirewall } from "./apigateway/apigatewayStageRequireFirewall";
import { apigatewayStageRequireLogging } from "./apigateway/apigatewayStageRequireLogging";
import { appconfigProfileRequireCustomerKey } from "./appconfig/appconfigProfileRequireCustomerKey";
import { appfabricBundleRequireCustomerKey } from "./appfabric/appfabricBundleRequireCustomerKey";
import { appflowFlowRequireCustomerKey } from "./appflow/appflowFlowRequireCustomerKey";
import { appintegrationsIntegrationRequireCustomerKey } from "./appintegrations/appintegrationsIntegrationRequireCustomerKey";
import { apprunnerServiceRequireCustomerKey } from "./apprunner/apprunnerServiceRequireCustomerKey";
import { appsyncApiRequireProtection } from "./appsync/appsyncApiRequireProtection";
import { athenaResultsRequireCustomerKey } from "./athena/athenaResultsRequireCustomerKey";
import { athenaWorkgroupRequireEnforcement } from "./athena/athenaWorkgroupRequireEnforcement";
import { auditmanagerRegistrationRequireCustomerKey } from "./auditmanager/auditmanagerRegistrationRequireCustomerKey";
import { backupPlanLimitExpiry } from "./backup/backupPlanLimitExpiry";
import { backupVaultRequireCustomerKey } from "./backup/backupVaultRequireCustomerKey";
import { bedrockContentRequireCustomerKey } from "./bedrock/bedrockContentRequireCustomerKey";
import { bedrockGuardrailRequireFilters } from "./bedrock/bedrockGuardrailRequireFilters";
import { chimeVoiceRequireCustomerKey } from "./chime/chimeVoiceRequireCustomerKey";
import { cloudfrontDistributionRequireAccessLogs } from "./cloudfront/cloudfrontDistributionRequireAccessLogs";
import { cloudfrontDistributionRequireFirewall } from "./cloudfront/cloudfrontDistributionRequireFirewall";
import { cloudfrontDistributionRequireHttps } from "./cloudfront/cloudfrontDistributionRequireHttps";
import { cloudfrontOriginRequireAccessControl } from "./cloudfront/cloudfrontOriginRequireAccessControl";
import { cloudtrailTrailRequireAllEvents } from "./cloudtrail/cloudtrailTrailRequireAllEvents";
import { cloudtrailTrailRequireAllRegions } from "./cloudtrail/cloudtrailTrailRequireAllRegions";
import { cloudtrailTrailRequireCustomerKey } from "./cloudtrail/cloudtrailTrailRequireCustomerKey";
import { cloudtrailTrailRequireDataEvents } from "./cloudtrail/cloudtrailTrailRequireDataEvents";
import { cloudtrailTrailRequireLogGroup } from "./cloudtrail/cloudtrailTrailRequireLogGroup";
import { cloudtrailTrailRequireLogValidation } from "./cloudtrail/cloudtrailTrailRequireLogValidation";
import { cloudwatchAlarmRequireActions } from "./cloudwatch/cloudwatchAlarmRequireActions";
import { codeArtifactRequireCustomerKey } from "./code/codeArtifactRequireCustomerKey";
import { codebuildProjectForbidExposure } from "./codebuild/codebuildProjectForbidExposure";
import { cognitoPoolRequireCustomerKey } from "./cognito/cognitoPoolRequireCustomerKey";
import { cognitoPoolRequireMfa } from "./cognito/cognitoPoolRequireMfa";
import { comprehendModelRequireCustomerKey } from "./comprehend/comprehendModelRequireCustomerKey";
import { configDeliveryRequireCustomerKey } from "./config/configDeliveryRequireCustomerKey";
import { configRecorderRequireEverything } from "./config/configRecorderRequireEverything";
import { connectStorageRequireCustomerKey } from "./connect/connectStorageRequireCustomerKey";
import { dataexchangeExportRequireCustomerKey } from "./dataexchange/dataexchangeExportRequireCustomerKey";
import { datazoneDomainRequireCustomerKey } from "./datazone/datazoneDomainRequireCustomerKey";
import { daxClusterRequireEncryption } from "./dax/daxClusterRequireEncryption";
import { devopsguruIntegrationRequireCustomerKey } from "./devopsguru/devopsguruIntegrationRequireCustomerKey";
import { dlmCopyRequireCustomerKey } from "./dlm/dlmCopyRequireCustomerKey";
import { dmsEndpointRequireTls } from "./dms/dmsEndpointRequireTls";
import { dmsInstanceForbidPublicAccess } from "./dms/dmsInstanceForbidPublicAccess";
import { dmsReplicationRequireCustomerKey } from "./dms/dmsReplicationRequireCustomerKey";
import { docdbClusterRequireCustomerKey } from "./docdb/docdbClusterRequireCustomerKey";
import { drsStagingRequireCustomerKey } from "./drs/drsStagingRequireCustomerKey";
import { dsqlClusterRequireCustomerKey } from "./dsql/dsqlClusterRequireCustomerKey";
import { dynamodbTableRequireCustomerKey } from "./dynamodb/dynamodbTableRequireCustomerKey";
import { dynamodbTableRequireDeletionProtection } from "./dynamodb/dynamodbTableRequireDeletionProtection";
import { dynamodbTableRequireRecovery } from "./dynamodb/dynamodbTableRequireRecovery";
import { ebsVolumeRequireCustomerKey } from "./ebs/ebsVolumeRequireCustomerKey";
import { ec2AccountRequireSafeDefaults } from "./ec2/ec2AccountRequireSafeDefaults";
import { ec2DiskRequireCustomerKey } from "./ec2/ec2DiskRequireCustomerKey";
import { ec2ImageForbidSharing } from "./ec2/ec2ImageForbidSharing";
import { ec2InstanceForbidPublicAddress } from "./ec2/ec2InstanceForbidPublicAddress";
import { ec2InstanceRequireImdsv2 } from "./ec2/ec2InstanceRequireImdsv2";
import { ec2InstanceRequireRole } from "./ec2/ec2InstanceRequireRole";
import { ec2SubnetForbidPublicAddresses } from "./ec2/ec2SubnetForbidPublicAddresses";
import { ecrRepositoryRequireCustomerKey } from "./ecr/ecrRepositoryRequireCustomerKey";
import { ecrRepositoryRequireImmutableTags } from "./ecr/ecrRepositoryRequireImmutableTags";
import { ecsClusterRequireExecLogging } from "./ecs/ecsClusterRequireExecLogging";
import { ecsServiceForbidPublicAddress } from "./ecs/ecsServiceForbidPublicAddress";
import { ecsStorageRequireCustomerKey } from "./ecs/ecsStorageRequireCustomerKey";
import { ecsTaskForbidPrivileged } from "./ecs/ecsTaskForbidPrivileged";
import { ecsTaskRequireLogging } from "./ecs/ecsTaskRequireLogging";
import { ecsTaskRequireReadonlyRoot } from "./ecs/ecsTaskRequireReadonlyRoot";
import { ecsTaskRequireTransitEncryption } from "./ecs/ecsTaskRequireTransitEncryption";
import { efsFilesystemRequireBackups } from "./efs/efsFilesystemRequireBackups";
import { efsFilesystemRequireCustomerKey } from "./efs/efsFilesystemRequireCustomerKey";
import { eksClusterRequireCustomerKey } from "./eks/eksClusterRequireCustomerKey";
import { eksClusterRequireLogs } from "./eks/eksClusterRequireLogs";
import { eksClusterRequirePrivateEndpoint } from "./eks/eksClusterRequirePrivateEndpoint";
import { elasticacheCacheRequireAuthentication } from "./elasticache/elasticacheCacheRequireAuthentication";
import { elasticacheCacheRequireBackups } from "./elasticache/elasticacheCacheRequireBackups";
import { elasticacheCacheRequireCustomerKey } from "./elasticache/elasticacheCacheRequireCustomerKey";
import { elasticacheCacheRequireEncryption } from "./elasticache/elasticacheCacheRequireEncryption";
import { elasticacheCacheRequireUpgrades } from "./elasticache/elasticacheCacheRequireUpgrades";
import { elastictranscoderPipelineRequireCustomerKey } from "./elastictranscoder/elastictranscoderPipelineRequireCustomerKey";
import { elbListenerRequireCertificate } from "./elb/elbListenerRequireCertificate";
import { elbListenerRequireModernTls } from "./elb/elbListenerRequireModernTls";
import { emrClusterRequireProtection } from "./emr/emrClusterRequireProtection";
import { emrDataRequireCustomerKey } from "./emr/emrDataRequireCustomerKey";
import { eventsBusRequireCustomerKey } from "./events/eventsBusRequireCustomerKey";
import { finspaceEnvironmentRequireCustomerKey } from "./finspace/finspaceEnvironmentRequireCustomerKey";
import { fsxFilesystemRequireCustomerKey } from "./fsx/fsxFilesystemRequireCustomerKey";
import { glueCatalogRequireEncryption } from "./glue/glueCatalogRequireEncryption";
import { glueDataRequireCustomerKey } from "./glue/glueDataRequireCustomerKey";
import { glueJobRequireSecurityConfiguration } from "./glue/glueJobRequireSecurityConfiguration";
import { grafanaWorkspaceRequireCustomerKey } from "./grafana/grafanaWorkspaceRequireCustomerKey";
import { guarddutyDetectorRequireEnabled } from "./guardduty/guarddutyDetectorRequireEnabled";
import { guarddutyFindingsRequireCustomerKey } from "./guardduty/guarddutyFindingsRequireCustomerKey";
import { iamAccountRequirePasswordPolicy } from "./iam/iamAccountRequirePasswordPolicy";
import { iamPolicyForbidAdmin } from "./iam/iamPolicyForbidAdmin";
import { iamPolicyLimitDataAccess } from "./iam/iamPolicyLimitDataAccess";
import { iamResourcepolicyForbidStrangers } from "./iam/iamResourcepolicyForbidStrangers";
import { iamResourcepolicyRequireSource } from "./iam/iamResourcepolicyRequireSource";
import { iamRoleLimitSession } from "./iam/iamRoleLimitSession";
import { iamRoleLimitTrust } from "./iam/iamRoleLimitTrust";
import { iamUserForbidCredentials } from "./iam/iamUserForbidCredentials";
import { kendraIndexRequireCustomerKey } from "./kendra/kendraIndexRequireCustomerKey";
import { keyspacesTableRequireCustomerKey } from "./keyspaces/keyspacesTableRequireCustomerKey";
import { kinesisStreamRequireCustomerKey } from "./kinesis/kinesisStreamRequireCustomerKey";
import { kmsKeyForbidMultiRegion } from "./kms/kmsKeyForbidMultiRegion";
import { kmsKeyLimitGrants } from "./kms/kmsKeyLimitGrants";
import { kmsKeyRequireDeletionWindow } from "./kms/kmsKeyRequireDeletionWindow";
import { kmsKeyRequireEnabled } from "./kms/kmsKeyRequireEnabled";
import { kmsKeyRequirePolicy } from "./kms/kmsKeyRequirePolicy";
import { kmsKeyRequireRotation } from "./kms/kmsKeyRequireRotation";
import { kmsKeyRequireSeparation } from "./kms/kmsKeyRequireSeparation";
import { lambdaFunctionRequireCustomerKey } from "./lambda/lambdaFunctionRequireCustomerKey";
import { lambdaFunctionRequireVpc } from "./lambda/lambdaFunctionRequireVpc";
import { lambdaPermissionForbidPublic } from "./lambda/lambdaPermissionForbidPublic";
import { lambdaUrlRequireAuthorization } from "./lambda/lambdaUrlRequireAuthorization";
import { lbBalancerRequireAccessLogs } from "./lb/lbBalancerRequireAccessLogs";
import { lbBalancerRequireDeletionProtection } from "./lb/lbBalancerRequireDeletionProtection";
import { lbBalancerRequireFirewall } from "./lb/lbBalancerRequireFirewall";
import { lbBalancerRequireRequestHygiene } from "./lb/lbBalancerRequireRequestHygiene";
import { lbListenerRequireModernTls } from "./lb/lbListenerRequireModernTls";
import { lbTargetgroupRequireEncryption } from "./lb/lbTargetgroupRequireEncryption";
import { lexConversationRequireCustomerKey } from "./lex/lexConversationRequireCustomerKey";
import { locationTrackerRequireCustomerKey } from "./location/locationTrackerRequireCustomerKey";
import { logsGroupRequireCustomerKey } from "./logs/logsGroupRequireCustomerKey";
import { logsGroupRequireRetention } from "./logs/logsGroupRequireRetention";
import { m2EnvironmentRequireCustomerKey } from "./m2/m2EnvironmentRequireCustomerKey";
import { mailArchiveRequireCustomerKey } from "./mail/mailArchiveRequireCustomerKey";
import { mailConfigurationRequireTls } from "./mail/mailConfigurationRequireTls";
import { memorydbClusterRequireCustomerKey } from "./memorydb/memorydbClusterRequireCustomerKey";
import { mqBrokerForbidPublicAccess } from "./mq/mqBrokerForbidPublicAccess";
import { mqBrokerRequireCustomerKey } from "./mq/mqBrokerRequireCustomerKey";
import { mqBrokerRequireLogs } from "./mq/mqBrokerRequireLogs";
import { mskClusterRequireCustomerKey } from "./msk/mskClusterRequireCustomerKey";
import { mskClusterRequireTls } from "./msk/mskClusterRequireTls";
import { mwaaEnvironmentRequireCustomerKey } from "./mwaa/mwaaEnvironmentRequireCustomerKey";
import { mwaaEnvironmentRequirePrivateAccess } from "./mwaa/mwaaEnvironmentRequirePrivateAccess";
import { neptuneClusterRequireCustomerKey } from "./neptune/neptuneClusterRequireCustomerKey";
import { networkfirewallRulesRequireCustomerKey } from "./networkfirewall/networkfirewallRulesRequireCustomerKey";
import { opensearchDomainRequireCustomerKey } from "./opensearch/opensearchDomainRequireCustomerKey";
import { opensearchDomainRequireIsolation } from "./opensearch/opensearchDomainRequireIsolation";
import { opensearchDomainRequireLogs } from "./opensearch/opensearchDomainRequireLogs";
import { opensearchDomainRequireTls } from "./opensearch/opensearchDomainRequireTls";
import { providerAwsForbidStaticKeys } from "./provider/providerAwsForbidStaticKeys";
import { qbusinessApplicationRequireCustomerKey } from "./qbusiness/qbusinessApplicationRequireCustomerKey";
import { qldbLedgerRequireCustomerKey } from "./qldb/qldbLedgerRequireCustomerKey";
import { quicksightAccountRequireCustomerKey } from "./quicksight/quicksightAccountRequireCustomerKey";
import { quicksightSourceRequireTls } from "./quicksight/quicksightSourceRequireTls";
import { rdsDatabaseRequireBackups } from "./rds/rdsDatabaseRequireBackups";
import { rdsDatabaseRequireDeletionProtection } from "./rds/rdsDatabaseRequireDeletionProtection";
import { rdsDatabaseRequireLogExports } from "./rds/rdsDatabaseRequireLogExports";
import { rdsDatabaseRequireManagedPassword } from "./rds/rdsDatabaseRequireManagedPassword";
import { rdsDatabaseRequireMonitoring } from "./rds/rdsDatabaseRequireMonitoring";
import { rdsInstanceForbidPublicAccess } from "./rds/rdsInstanceForbidPublicAccess";
import { rdsInstanceRequireUpgrades } from "./rds/rdsInstanceRequireUpgrades";
import { rdsParametergroupForbidWeakSettings } from "./rds/rdsParametergroupForbidWeakSettings";
import { rdsParametergroupRequireTls } from "./rds/rdsParametergroupRequireTls";
import { rdsProxyRequireTls } from "./rds/rdsProxyRequireTls";
import { rdsSnapshotForbidSharing } from "./rds/rdsSnapshotForbidSharing";
import { rdsStorageRequireCustomerKey } from "./rds/rdsStorageRequireCustomerKey";
import { rdsStorageRequireEncryption } from "./rds/rdsStorageRequireEncryption";
import { redshiftClusterRequireSnapshots } from "./redshift/redshiftClusterRequireSnapshots";
import { redshiftParametergroupRequireTls } from "./redshift/redshiftParametergroupRequireTls";
import { redshiftWarehouseForbidPublicAccess } from "./redshift/redshiftWarehouseForbidPublicAccess";
import { redshiftWarehouseRequireAuditLogs } from "./redshift/redshiftWarehouseRequireAuditLogs";
import { redshiftWarehouseRequireCustomerKey } from "./redshift/redshiftWarehouseRequireCustomerKey";
import { rekognitionStreamRequireCustomerKey } from "./rekognition/rekognitionStreamRequireCustomerKey";
import { resiliencehubPolicyRequireCustomerKey } from "./resiliencehub/resiliencehubPolicyRequireCustomerKey";
import { s3BucketForbidCustomerProvidedKeys } from "./s3/s3BucketForbidCustomerProvidedKeys";
import { s3BucketForbidForceDestroy } from "./s3/s3BucketForbidForceDestroy";
import { s3BucketForbidPublicAcl } from "./s3/s3BucketForbidPublicAcl";
import { s3BucketForbidWebsite } from "./s3/s3BucketForbidWebsite";
import { s3BucketLimitCors } from "./s3/s3BucketLimitCors";
import { s3BucketLimitExpiry } from "./s3/s3BucketLimitExpiry";
import { s3BucketRequireAccessLogging } from "./s3/s3BucketRequireAccessLogging";
import { s3BucketRequireCustomerKey } from "./s3/s3BucketRequireCustomerKey";
import { s3BucketRequireObjectLock } from "./s3/s3BucketRequireObjectLock";
import { s3BucketRequirePublicAccessBlock } from "./s3/s3BucketRequirePublicAccessBlock";
import { s3BucketRequireTlsOnly } from "./s3/s3BucketRequireTlsOnly";
import { s3BucketRequireVersioning } from "./s3/s3BucketRequireVersioning";
import { s3CopyRequireCustomerKey } from "./s3/s3CopyRequireCustomerKey";
import { s3tablesBucketRequireCustomerKey } from "./s3tables/s3tablesBucketRequireCustomerKey";
import { sagemakerDataRequireCustomerKey } from "./sagemaker/sagemakerDataRequireCustomerKey";
import { sagemakerJobRequireIsolation } from "./sagemaker/sagemakerJobRequireIsolation";
import { sagemakerNotebookRequireIsolation } from "./sagemaker/sagemakerNotebookRequireIsolation";
import { secretsmanagerSecretRequireCustomerKey } from "./secretsmanager/secretsmanagerSecretRequireCustomerKey";
import { secretsmanagerSecretRequireRecovery } from "./secretsmanager/secretsmanagerSecretRequireRecovery";
import { secretsmanagerSecretRequireRotation } from "./secretsmanager/secretsmanagerSecretRequireRotation";
import { securitylakeLakeRequireCustomerKey } from "./securitylake/securitylakeLakeRequireCustomerKey";
import { sfnStatemachineRequireCustomerKey } from "./sfn/sfnStatemachineRequireCustomerKey";
import { sfnStatemachineRequireLogging } from "./sfn/sfnStatemachineRequireLogging";
import { snsTopicRequireCustomerKey } from "./sns/snsTopicRequireCustomerKey";
import { snsTopicRequireTls } from "./sns/snsTopicRequireTls";
import { sqsQueueRequireCustomerKey } from "./sqs/sqsQueueRequireCustomerKey";
import { ssmDocumentForbidSharing } from "./ssm/ssmDocumentForbidSharing";
import { ssmParameterRequireCustomerKey } from "./ssm/ssmParameterRequireCustomerKey";
import { storagegatewayShareForbidOpenClients } from "./storagegateway/storagegatewayShareForbidOpenClients";
import { storagegatewayShareRequireCustomerKey } from "./storagegateway/storagegatewayShareRequireCustomerKey";
import { syntheticsCanaryRequireCustomerKey } from "./synthetics/syntheticsCanaryRequireCustomerKey";
import { timestreamDatabaseRequireCustomerKey } from "./timestream/timestreamDatabaseRequireCustomerKey";
import { transferServerRequireSecureProtocols } from "./transfer/transferServerRequireSecureProtocols";
import { transferServerRequireVpc } from "./transfer/transferServerRequireVpc";
import { verifiedaccessPolicyRequireCustomerKey } from "./verifiedaccess/verifiedaccessPolicyRequireCustomerKey";
import { vpcAclForbidOpenAdminPorts } from "./vpc/vpcAclForbidOpenAdminPorts";
import { vpcDefaultgroupRequireEmpty } from "./vpc/vpcDefaultgroupRequireEmpty";
import { vpcEndpointRequireScopedPolicy } from "./vpc/vpcEndpointRequireScopedPolicy";
import { vpcNetworkRequireFlowLogs } from "./vpc/vpcNetworkRequireFlowLogs";
import { vpcSecuritygroupForbidOpenIngress } from "./vpc/vpcSecuritygroupForbidOpenIngress";
import { vpcSecuritygroupLimitEgress } from "./vpc/vpcSecuritygroupLimitEgress";
import { vpcSharingForbidAutomaticAcceptance } from "./vpc/vpcSharingForbidAutomaticAcceptance";
import { wafv2AclRequireLogging } from "./wafv2/wafv2AclRequireLogging";
import { wafv2AclRequireRules } from "./wafv2/wafv2AclRequireRules";
import { workloadEnvironmentForbidCredentials } from "./workload/workloadEnvironmentForbidCredentials";
import { workspacesVolumeRequireCustomerKey } from "./workspaces/workspacesVolumeRequireCustomerKey";
import { xrayTracesRequireCustomerKey } from "./xray/xrayTracesRequireCustomerKey";

/** Every rule of the pack: its table of contents. */
export const rules: readonly Rule[] = [
  acmCertificateRequireStrongKey,
  agentcoreMemoryRequireCustomerKey,
  ampWorkspaceRequireCustomerKey,
  apigatewayCacheRequireEncryption,
  apigatewayDomainRequireModernTls,
  apigatewayMethodRequireAuthorization,
  apigatewayStageRequireFirewall,
  apigatewayStageRequireLogging,
  appconfigProfileRequireCustomerKey,
  appfabricBundleRequireCustomerKey,
  appflowFlowRequireCustomerKey,
  appintegrationsIntegrationRequireCustomerKey,
  apprunnerServiceRequireCustomerKey,
  appsyncApiRequireProtection,
  athenaResultsRequireCustomerKey,
  athenaWorkgroupRequireEnforcement,
  auditmanagerRegistrationRequireCustomerKey,
  backupPlanLimitExpiry,
  backupVaultRequireCustomerKey,
  bedrockContentRequireCustomerKey,
  bedrockGuardrailRequireFilters,
  chimeVoiceRequireCustomerKey,
  cloudfrontDistributionRequireAccessLogs,
  cloudfrontDistributionRequireFirewall,
  cloudfrontDistributionRequireHttps,
  cloudfrontOriginRequireAccessControl,
  cloudtrailTrailRequireAllEvents,
  cloudtrailTrailRequireAllRegions,
  cloudtrailTrailRequireCustomerKey,
  cloudtrailTrailRequireDataEvents,
  cloudtrailTrailRequireLogGroup,
  cloudtrailTrailRequireLogValidation,
  cloudwatchAlarmRequireActions,
  codeArtifactRequireCustomerKey,
  codebuildProjectForbidExposure,
  cognitoPoolRequireCustomerKey,
  cognitoPoolRequireMfa,
  comprehendModelRequireCustomerKey,
  configDeliveryRequireCustomerKey,
  configRecorderRequireEverything,
  connectStorageRequireCustomerKey,
  dataexchangeExportRequireCustomerKey,
  datazoneDomainRequireCustomerKey,
  daxClusterRequireEncryption,
  devopsguruIntegrationRequireCustomerKey,
  dlmCopyRequireCustomerKey,
  dmsEndpointRequireTls,
  dmsInstanceForbidPublicAccess,
  dmsReplicationRequireCustomerKey,
  docdbClusterRequireCustomerKey,
  drsStagingRequireCustomerKey,
  dsqlClusterRequireCustomerKey,
  dynamodbTableRequireCustomerKey,
  dynamodbTableRequireDeletionProtection,
  dynamodbTableRequireRecovery,
  ebsVolumeRequireCustomerKey,
  ec2AccountRequireSafeDefaults,
  ec2DiskRequireCustomerKey,
  ec2ImageForbidSharing,
  ec2InstanceForbidPublicAddress,
  ec2InstanceRequireImdsv2,
  ec2InstanceRequireRole,
  ec2SubnetForbidPublicAddresses,
  ecrRepositoryRequireCustomerKey,
  ecrRepositoryRequireImmutableTags,
  ecsClusterRequireExecLogging,
  ecsServiceForbidPublicAddress,
  ecsStorageRequireCustomerKey,
  ecsTaskForbidPrivileged,
  ecsTaskRequireLogging,
  ecsTaskRequireReadonlyRoot,
  ecsTaskRequireTransitEncryption,
  efsFilesystemRequireBackups,
  efsFilesystemRequireCustomerKey,
  eksClusterRequireCustomerKey,
  eksClusterRequireLogs,
  eksClusterRequirePrivateEndpoint,
  elasticacheCacheRequireAuthentication,
  elasticacheCacheRequireBackups,
  elasticacheCacheRequireCustomerKey,
  elasticacheCacheRequireEncryption,
  elasticacheCacheRequireUpgrades,
  elastictranscoderPipelineRequireCustomerKey,
  elbListenerRequireCertificate,
  elbListenerRequireModernTls,
  emrClusterRequireProtection,
  emrDataRequireCustomerKey,
  eventsBusRequireCustomerKey,
  finspaceEnvironmentRequireCustomerKey,
  fsxFilesystemRequireCustomerKey,
  glueCatalogRequireEncryption,
  glueDataRequireCustomerKey,
  glueJobRequireSecurityConfiguration,
  grafanaWorkspaceRequireCustomerKey,
  guarddutyDetectorRequireEnabled,
  guarddutyFindingsRequireCustomerKey,
  iamAccountRequirePasswordPolicy,
  iamPolicyForbidAdmin,
  iamPolicyLimitDataAccess,
  iamResourcepolicyForbidStrangers,
  iamResourcepolicyRequireSource,
  iamRoleLimitSession,
  iamRoleLimitTrust,
  iamUserForbidCredentials,
  kendraIndexRequireCustomerKey,
  keyspacesTableRequireCustomerKey,
  kinesisStreamRequireCustomerKey,
  kmsKeyForbidMultiRegion,
  kmsKeyLimitGrants,
  kmsKeyRequireDeletionWindow,
  kmsKeyRequireEnabled,
  kmsKeyRequirePolicy,
  kmsKeyRequireRotation,
  kmsKeyRequireSeparation,
  lambdaFunctionRequireCustomerKey,
  lambdaFunctionRequireVpc,
  lambdaPermissionForbidPublic,
  lambdaUrlRequireAuthorization,
  lbBalancerRequireAccessLogs,
  lbBalancerRequireDeletionProtection,
  lbBalancerRequireFirewall,
  lbBalancerRequireRequestHygiene,
  lbListenerRequireModernTls,
  lbTargetgroupRequireEncryption,
  lexConversationRequireCustomerKey,
  locationTrackerRequireCustomerKey,
  logsGroupRequireCustomerKey,
  logsGroupRequireRetention,
  m2EnvironmentRequireCustomerKey,
  mailArchiveRequireCustomerKey,
  mailConfigurationRequireTls,
  memorydbClusterRequireCustomerKey,
  mqBrokerForbidPublicAccess,
  mqBrokerRequireCustomerKey,
  mqBrokerRequireLogs,
  mskClusterRequireCustomerKey,
  mskClusterRequireTls,
  mwaaEnvironmentRequireCustomerKey,
  mwaaEnvironmentRequirePrivateAccess,
  neptuneClusterRequireCustomerKey,
  networkfirewallRulesRequireCustomerKey,
  opensearchDomainRequireCustomerKey,
  opensearchDomainRequireIsolation,
  opensearchDomainRequireLogs,
  opensearchDomainRequireTls,
  providerAwsForbidStaticKeys,
  qbusinessApplicationRequireCustomerKey,
  qldbLedgerRequireCustomerKey,
  quicksightAccountRequireCustomerKey,
  quicksightSourceRequireTls,
  rdsDatabaseRequireBackups,
  rdsDatabaseRequireDeletionProtection,
  rdsDatabaseRequireLogExports,
  rdsDatabaseRequireManagedPassword,
  rdsDatabaseRequireMonitoring,
  rdsInstanceForbidPublicAccess,
  rdsInstanceRequireUpgrades,
  rdsParametergroupForbidWeakSettings,
  rdsParametergroupRequireTls,
  rdsProxyRequireTls,
  rdsSnapshotForbidSharing,
  rdsStorageRequireCustomerKey,
  rdsStorageRequireEncryption,
  redshiftClusterRequireSnapshots,
  redshiftParametergroupRequireTls,
  redshiftWarehouseForbidPublicAccess,
  redshiftWarehouseRequireAuditLogs,
  redshiftWarehouseRequireCustomerKey,
  rekognitionStreamRequireCustomerKey,
  resiliencehubPolicyRequireCustomerKey,
  s3BucketForbidCustomerProvidedKeys,
  s3BucketForbidForceDestroy,
  s3BucketForbidPublicAcl,
  s3BucketForbidWebsite,
  s3BucketLimitCors,
  s3BucketLimitExpiry,
  s3BucketRequireAccessLogging,
  s3BucketRequireCustomerKey,
  s3BucketRequireObjectLock,
  s3BucketRequirePublicAccessBlock,
  s3BucketRequireTlsOnly,
  s3BucketRequireVersioning,
  s3CopyRequireCustomerKey,
  s3tablesBucketRequireCustomerKey,
  sagemakerDataRequireCustomerKey,
  sagemakerJobRequireIsolation,
  sagemakerNotebookRequireIsolation,
  secretsmanagerSecretRequireCustomerKey,
  secretsmanagerSecretRequireRecovery,
  secretsmanagerSecretRequireRotation,
  securitylakeLakeRequireCustomerKey,
  sfnStatemachineRequireCustomerKey,
  sfnStatemachineRequireLogging,
  snsTopicRequireCustomerKey,
  snsTopicRequireTls,
  sqsQueueRequireCustomerKey,
  ssmDocumentForbidSharing,
  ssmParameterRequireCustomerKey,
  storagegatewayShareForbidOpenClients,
  storagegatewayShareRequireCustomerKey,
  syntheticsCanaryRequireCustomerKey,
  timestreamDatabaseRequireCustomerKey,
  transferServerRequireSecureProtocols,
  transferServerRequireVpc,
  verifiedaccessPolicyRequireCustomerKey,
  vpcAclForbidOpenAdminPorts,
  vpcDefaultgroupRequireEmpty,
  vpcEndpointRequireScopedPolicy,
  vpcNetworkRequireFlowLogs,
  vpcSecuritygroupForbidOpenIngress,
  vpcSecuritygroupLimitEgress,
  vpcSharingForbidAutomaticAcceptance,
  wafv2AclRequireLogging,
  wafv2AclRequireRules,
  workloadEnvironmentForbidCredentials,
  workspacesVolumeRequireCustomerKey,
  xrayTracesRequireCustomerKey,
];
