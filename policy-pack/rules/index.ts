import type { Rule } from "../judge/rule";
import { accountBaselineRequireSafeguards } from "./account/accountBaselineRequireSafeguards";
import { acmCertificateRequireStrongKey } from "./acm/acmCertificateRequireStrongKey";
import { acmpcaAuthorityForbidEnabledRoot } from "./acmpca/acmpcaAuthorityForbidEnabledRoot";
import { agentcoreMemoryRequireCustomerKey } from "./agentcore/agentcoreMemoryRequireCustomerKey";
import { ampWorkspaceRequireCustomerKey } from "./amp/ampWorkspaceRequireCustomerKey";
import { apigatewayApiRequireScopedPolicy } from "./apigateway/apigatewayApiRequireScopedPolicy";
import { apigatewayCacheRequireEncryption } from "./apigateway/apigatewayCacheRequireEncryption";
import { apigatewayDomainRequireModernTls } from "./apigateway/apigatewayDomainRequireModernTls";
import { apigatewayIntegrationRequireTls } from "./apigateway/apigatewayIntegrationRequireTls";
import { apigatewayMethodRequireAuthorization } from "./apigateway/apigatewayMethodRequireAuthorization";
import { apigatewayMethodRequireValidation } from "./apigateway/apigatewayMethodRequireValidation";
import { apigatewayStageRequireClientCertificate } from "./apigateway/apigatewayStageRequireClientCertificate";
import { apigatewayStageRequireExecutionLogging } from "./apigateway/apigatewayStageRequireExecutionLogging";
import { apigatewayStageRequireFirewall } from "./apigateway/apigatewayStageRequireFirewall";
import { apigatewayStageRequireLogging } from "./apigateway/apigatewayStageRequireLogging";
import { apigatewayStageRequireTracing } from "./apigateway/apigatewayStageRequireTracing";
import { appconfigProfileRequireCustomerKey } from "./appconfig/appconfigProfileRequireCustomerKey";
import { appfabricBundleRequireCustomerKey } from "./appfabric/appfabricBundleRequireCustomerKey";
import { appflowFlowRequireCustomerKey } from "./appflow/appflowFlowRequireCustomerKey";
import { appintegrationsIntegrationRequireCustomerKey } from "./appintegrations/appintegrationsIntegrationRequireCustomerKey";
import { apprunnerServiceRequireCustomerKey } from "./apprunner/apprunnerServiceRequireCustomerKey";
import { apprunnerServiceRequireFirewall } from "./apprunner/apprunnerServiceRequireFirewall";
import { appsyncApiRequireFirewall } from "./appsync/appsyncApiRequireFirewall";
import { appsyncApiRequireProtection } from "./appsync/appsyncApiRequireProtection";
import { athenaResultsRequireCustomerKey } from "./athena/athenaResultsRequireCustomerKey";
import { athenaWorkgroupRequireEnforcement } from "./athena/athenaWorkgroupRequireEnforcement";
import { auditmanagerRegistrationRequireCustomerKey } from "./auditmanager/auditmanagerRegistrationRequireCustomerKey";
import { autoscalingGroupRequireHealthCheck } from "./autoscaling/autoscalingGroupRequireHealthCheck";
import { backupPlanLimitExpiry } from "./backup/backupPlanLimitExpiry";
import { backupPlanRequireDaily } from "./backup/backupPlanRequireDaily";
import { backupPlanRequireSelection } from "./backup/backupPlanRequireSelection";
import { backupSelectionRequireStores } from "./backup/backupSelectionRequireStores";
import { backupVaultLimitDeletion } from "./backup/backupVaultLimitDeletion";
import { backupVaultRequireCustomerKey } from "./backup/backupVaultRequireCustomerKey";
import { backupVaultRequireLock } from "./backup/backupVaultRequireLock";
import { backupVaultRequireUniformGuards } from "./backup/backupVaultRequireUniformGuards";
import { batchJobForbidPrivileged } from "./batch/batchJobForbidPrivileged";
import { bedrockAccountRequireInvocationLog } from "./bedrock/bedrockAccountRequireInvocationLog";
import { bedrockAgentRequireGuardrail } from "./bedrock/bedrockAgentRequireGuardrail";
import { bedrockContentRequireCustomerKey } from "./bedrock/bedrockContentRequireCustomerKey";
import { bedrockGuardrailRequireFilters } from "./bedrock/bedrockGuardrailRequireFilters";
import { chimeVoiceRequireCustomerKey } from "./chime/chimeVoiceRequireCustomerKey";
import { cloudformationStackRequireNotifications } from "./cloudformation/cloudformationStackRequireNotifications";
import { cloudfrontDistributionRequireAccessLogs } from "./cloudfront/cloudfrontDistributionRequireAccessLogs";
import { cloudfrontDistributionRequireFirewall } from "./cloudfront/cloudfrontDistributionRequireFirewall";
import { cloudfrontDistributionRequireHardening } from "./cloudfront/cloudfrontDistributionRequireHardening";
import { cloudfrontDistributionRequireHttps } from "./cloudfront/cloudfrontDistributionRequireHttps";
import { cloudfrontHeadersRequireHsts } from "./cloudfront/cloudfrontHeadersRequireHsts";
import { cloudfrontOriginRequireAccessControl } from "./cloudfront/cloudfrontOriginRequireAccessControl";
import { cloudfrontOriginRequireTls } from "./cloudfront/cloudfrontOriginRequireTls";
import { cloudtrailAccountRequireTrail } from "./cloudtrail/cloudtrailAccountRequireTrail";
import { cloudtrailTrailRequireAllEvents } from "./cloudtrail/cloudtrailTrailRequireAllEvents";
import { cloudtrailTrailRequireAllRegions } from "./cloudtrail/cloudtrailTrailRequireAllRegions";
import { cloudtrailTrailRequireCustomerKey } from "./cloudtrail/cloudtrailTrailRequireCustomerKey";
import { cloudtrailTrailRequireDataEvents } from "./cloudtrail/cloudtrailTrailRequireDataEvents";
import { cloudtrailTrailRequireLogGroup } from "./cloudtrail/cloudtrailTrailRequireLogGroup";
import { cloudtrailTrailRequireLogValidation } from "./cloudtrail/cloudtrailTrailRequireLogValidation";
import { cloudwatchAlarmRequireActions } from "./cloudwatch/cloudwatchAlarmRequireActions";
import { cloudwatchAlarmRequireMetric } from "./cloudwatch/cloudwatchAlarmRequireMetric";
import { codeArtifactRequireCustomerKey } from "./code/codeArtifactRequireCustomerKey";
import { codebuildProjectForbidExposure } from "./codebuild/codebuildProjectForbidExposure";
import { codebuildSourceForbidCredentials } from "./codebuild/codebuildSourceForbidCredentials";
import { cognitoPoolLimitSessions } from "./cognito/cognitoPoolLimitSessions";
import { cognitoPoolRequireCustomerKey } from "./cognito/cognitoPoolRequireCustomerKey";
import { cognitoPoolRequireMfa } from "./cognito/cognitoPoolRequireMfa";
import { comprehendModelRequireCustomerKey } from "./comprehend/comprehendModelRequireCustomerKey";
import { configDeliveryRequireCustomerKey } from "./config/configDeliveryRequireCustomerKey";
import { configRecorderRequireEverything } from "./config/configRecorderRequireEverything";
import { connectStorageRequireCustomerKey } from "./connect/connectStorageRequireCustomerKey";
import { dataStoreForbidForceDestroy } from "./data/dataStoreForbidForceDestroy";
import { dataStoreRequireClassification } from "./data/dataStoreRequireClassification";
import { dataStoreRequireUniformClassification } from "./data/dataStoreRequireUniformClassification";
import { dataexchangeExportRequireCustomerKey } from "./dataexchange/dataexchangeExportRequireCustomerKey";
import { datasyncLocationRequireTls } from "./datasync/datasyncLocationRequireTls";
import { datasyncTaskRequireLogging } from "./datasync/datasyncTaskRequireLogging";
import { datazoneDomainRequireCustomerKey } from "./datazone/datazoneDomainRequireCustomerKey";
import { daxClusterRequireEncryption } from "./dax/daxClusterRequireEncryption";
import { devopsguruIntegrationRequireCustomerKey } from "./devopsguru/devopsguruIntegrationRequireCustomerKey";
import { directoryserviceDirectoryForbidPlainPassword } from "./directoryservice/directoryserviceDirectoryForbidPlainPassword";
import { directoryserviceDirectoryRequireLogs } from "./directoryservice/directoryserviceDirectoryRequireLogs";
import { dlmCopyRequireCustomerKey } from "./dlm/dlmCopyRequireCustomerKey";
import { dlmPolicyRequireEnabled } from "./dlm/dlmPolicyRequireEnabled";
import { dmsEndpointRequireTls } from "./dms/dmsEndpointRequireTls";
import { dmsInstanceForbidPublicAccess } from "./dms/dmsInstanceForbidPublicAccess";
import { dmsReplicationRequireCustomerKey } from "./dms/dmsReplicationRequireCustomerKey";
import { dmsTaskRequireLogging } from "./dms/dmsTaskRequireLogging";
import { docdbClusterRequireCustomerKey } from "./docdb/docdbClusterRequireCustomerKey";
import { drsStagingRequireCustomerKey } from "./drs/drsStagingRequireCustomerKey";
import { dsqlClusterRequireCustomerKey } from "./dsql/dsqlClusterRequireCustomerKey";
import { dynamodbTableRequireCustomerKey } from "./dynamodb/dynamodbTableRequireCustomerKey";
import { dynamodbTableRequireDeletionProtection } from "./dynamodb/dynamodbTableRequireDeletionProtection";
import { dynamodbTableRequireRecovery } from "./dynamodb/dynamodbTableRequireRecovery";
import { dynamodbTableRequireScaling } from "./dynamodb/dynamodbTableRequireScaling";
import { ebsVolumeRequireCustomerKey } from "./ebs/ebsVolumeRequireCustomerKey";
import { ec2AccountRequireDefaultKey } from "./ec2/ec2AccountRequireDefaultKey";
import { ec2AccountRequireSafeDefaults } from "./ec2/ec2AccountRequireSafeDefaults";
import { ec2DiskRequireCustomerKey } from "./ec2/ec2DiskRequireCustomerKey";
import { ec2DiskRequireEncryption } from "./ec2/ec2DiskRequireEncryption";
import { ec2ImageForbidSharing } from "./ec2/ec2ImageForbidSharing";
import { ec2InstanceForbidPublicAddress } from "./ec2/ec2InstanceForbidPublicAddress";
import { ec2InstanceLimitHops } from "./ec2/ec2InstanceLimitHops";
import { ec2InstanceRequireImdsv2 } from "./ec2/ec2InstanceRequireImdsv2";
import { ec2InstanceRequireNetwork } from "./ec2/ec2InstanceRequireNetwork";
import { ec2InstanceRequireOperations } from "./ec2/ec2InstanceRequireOperations";
import { ec2InstanceRequireRole } from "./ec2/ec2InstanceRequireRole";
import { ec2SubnetForbidPublicAddresses } from "./ec2/ec2SubnetForbidPublicAddresses";
import { ecrRegistryRequireScanning } from "./ecr/ecrRegistryRequireScanning";
import { ecrRepositoryRequireCustomerKey } from "./ecr/ecrRepositoryRequireCustomerKey";
import { ecrRepositoryRequireImmutableTags } from "./ecr/ecrRepositoryRequireImmutableTags";
import { ecrRepositoryRequireLifecycle } from "./ecr/ecrRepositoryRequireLifecycle";
import { ecrRepositoryRequireScanning } from "./ecr/ecrRepositoryRequireScanning";
import { ecsClusterRequireExecLogging } from "./ecs/ecsClusterRequireExecLogging";
import { ecsClusterRequireInsights } from "./ecs/ecsClusterRequireInsights";
import { ecsServiceForbidPublicAddress } from "./ecs/ecsServiceForbidPublicAddress";
import { ecsServiceRequireLatestPlatform } from "./ecs/ecsServiceRequireLatestPlatform";
import { ecsStorageRequireCustomerKey } from "./ecs/ecsStorageRequireCustomerKey";
import { ecsTaskForbidPrivileged } from "./ecs/ecsTaskForbidPrivileged";
import { ecsTaskRequireFileAuthorization } from "./ecs/ecsTaskRequireFileAuthorization";
import { ecsTaskRequireLogging } from "./ecs/ecsTaskRequireLogging";
import { ecsTaskRequireReadonlyRoot } from "./ecs/ecsTaskRequireReadonlyRoot";
import { ecsTaskRequireSeparateRoles } from "./ecs/ecsTaskRequireSeparateRoles";
import { ecsTaskRequireTransitEncryption } from "./ecs/ecsTaskRequireTransitEncryption";
import { ecsTaskRequireUser } from "./ecs/ecsTaskRequireUser";
import { efsAccesspointRequireIdentity } from "./efs/efsAccesspointRequireIdentity";
import { efsFilesystemRequireBackups } from "./efs/efsFilesystemRequireBackups";
import { efsFilesystemRequireCustomerKey } from "./efs/efsFilesystemRequireCustomerKey";
import { efsFilesystemRequirePolicy } from "./efs/efsFilesystemRequirePolicy";
import { efsFilesystemRequireTlsOnly } from "./efs/efsFilesystemRequireTlsOnly";
import { efsFilesystemRequireZones } from "./efs/efsFilesystemRequireZones";
import { eksClusterForbidPublicEndpoint } from "./eks/eksClusterForbidPublicEndpoint";
import { eksClusterRequireCustomerKey } from "./eks/eksClusterRequireCustomerKey";
import { eksClusterRequireLogs } from "./eks/eksClusterRequireLogs";
import { eksClusterRequirePrivateEndpoint } from "./eks/eksClusterRequirePrivateEndpoint";
import { eksClusterRequireSupportedVersion } from "./eks/eksClusterRequireSupportedVersion";
import { elasticacheCacheRequireAuthentication } from "./elasticache/elasticacheCacheRequireAuthentication";
import { elasticacheCacheRequireBackups } from "./elasticache/elasticacheCacheRequireBackups";
import { elasticacheCacheRequireCustomerKey } from "./elasticache/elasticacheCacheRequireCustomerKey";
import { elasticacheCacheRequireEncryption } from "./elasticache/elasticacheCacheRequireEncryption";
import { elasticacheCacheRequireLogs } from "./elasticache/elasticacheCacheRequireLogs";
import { elasticacheCacheRequireStandby } from "./elasticache/elasticacheCacheRequireStandby";
import { elasticacheCacheRequireSubnets } from "./elasticache/elasticacheCacheRequireSubnets";
import { elasticacheCacheRequireUpgrades } from "./elasticache/elasticacheCacheRequireUpgrades";
import { elasticbeanstalkEnvironmentRequireSafeguards } from "./elasticbeanstalk/elasticbeanstalkEnvironmentRequireSafeguards";
import { elastictranscoderPipelineRequireCustomerKey } from "./elastictranscoder/elastictranscoderPipelineRequireCustomerKey";
import { elbBalancerRequireZones } from "./elb/elbBalancerRequireZones";
import { elbListenerRequireCertificate } from "./elb/elbListenerRequireCertificate";
import { elbListenerRequireModernTls } from "./elb/elbListenerRequireModernTls";
import { emrClusterRequireKerberos } from "./emr/emrClusterRequireKerberos";
import { emrClusterRequireProtection } from "./emr/emrClusterRequireProtection";
import { emrConfigurationRequireEncryption } from "./emr/emrConfigurationRequireEncryption";
import { emrDataRequireCustomerKey } from "./emr/emrDataRequireCustomerKey";
import { eventsBusForbidStrangers } from "./events/eventsBusForbidStrangers";
import { eventsBusRequireCustomerKey } from "./events/eventsBusRequireCustomerKey";
import { eventsRuleRequireTarget } from "./events/eventsRuleRequireTarget";
import { finspaceEnvironmentRequireCustomerKey } from "./finspace/finspaceEnvironmentRequireCustomerKey";
import { fsxFilesystemRequireAudit } from "./fsx/fsxFilesystemRequireAudit";
import { fsxFilesystemRequireCustomerKey } from "./fsx/fsxFilesystemRequireCustomerKey";
import { globalacceleratorAcceleratorRequireFlowLogs } from "./globalaccelerator/globalacceleratorAcceleratorRequireFlowLogs";
import { glueCatalogRequireEncryption } from "./glue/glueCatalogRequireEncryption";
import { glueDataRequireCustomerKey } from "./glue/glueDataRequireCustomerKey";
import { glueJobRequireLogging } from "./glue/glueJobRequireLogging";
import { glueJobRequireSecurityConfiguration } from "./glue/glueJobRequireSecurityConfiguration";
import { grafanaWorkspaceRequireCustomerKey } from "./grafana/grafanaWorkspaceRequireCustomerKey";
import { guarddutyDetectorRequireEnabled } from "./guardduty/guarddutyDetectorRequireEnabled";
import { guarddutyDetectorRequireFeatures } from "./guardduty/guarddutyDetectorRequireFeatures";
import { guarddutyFindingsRequireCustomerKey } from "./guardduty/guarddutyFindingsRequireCustomerKey";
import { healthlakeDatastoreRequireCustomerKey } from "./healthlake/healthlakeDatastoreRequireCustomerKey";
import { iamAccountRequirePasswordPolicy } from "./iam/iamAccountRequirePasswordPolicy";
import { iamPolicyForbidAdmin } from "./iam/iamPolicyForbidAdmin";
import { iamPolicyLimitDataAccess } from "./iam/iamPolicyLimitDataAccess";
import { iamResourcepolicyForbidStrangers } from "./iam/iamResourcepolicyForbidStrangers";
import { iamResourcepolicyRequireSource } from "./iam/iamResourcepolicyRequireSource";
import { iamRoleLimitSession } from "./iam/iamRoleLimitSession";
import { iamRoleLimitTrust } from "./iam/iamRoleLimitTrust";
import { iamRoleRequireBoundary } from "./iam/iamRoleRequireBoundary";
import { iamUserForbidCredentials } from "./iam/iamUserForbidCredentials";
import { inspector2ScanRequireEverything } from "./inspector2/inspector2ScanRequireEverything";
import { iotPolicyForbidWildcards } from "./iot/iotPolicyForbidWildcards";
import { kendraIndexRequireCustomerKey } from "./kendra/kendraIndexRequireCustomerKey";
import { keyspacesTableRequireCustomerKey } from "./keyspaces/keyspacesTableRequireCustomerKey";
import { kinesisApplicationRequireCheckpoints } from "./kinesis/kinesisApplicationRequireCheckpoints";
import { kinesisDeliverystreamRequireLogs } from "./kinesis/kinesisDeliverystreamRequireLogs";
import { kinesisStreamRequireCustomerKey } from "./kinesis/kinesisStreamRequireCustomerKey";
import { kinesisStreamRequireRetention } from "./kinesis/kinesisStreamRequireRetention";
import { kmsKeyForbidMultiRegion } from "./kms/kmsKeyForbidMultiRegion";
import { kmsKeyLimitGrants } from "./kms/kmsKeyLimitGrants";
import { kmsKeyLimitMultiRegion } from "./kms/kmsKeyLimitMultiRegion";
import { kmsKeyLimitUse } from "./kms/kmsKeyLimitUse";
import { kmsKeyRequireDeletionWindow } from "./kms/kmsKeyRequireDeletionWindow";
import { kmsKeyRequireEnabled } from "./kms/kmsKeyRequireEnabled";
import { kmsKeyRequirePolicy } from "./kms/kmsKeyRequirePolicy";
import { kmsKeyRequireRotation } from "./kms/kmsKeyRequireRotation";
import { kmsKeyRequireSeparation } from "./kms/kmsKeyRequireSeparation";
import { lakeformationSettingsForbidOpenFiltering } from "./lakeformation/lakeformationSettingsForbidOpenFiltering";
import { lambdaFunctionRequireCustomerKey } from "./lambda/lambdaFunctionRequireCustomerKey";
import { lambdaFunctionRequireResilience } from "./lambda/lambdaFunctionRequireResilience";
import { lambdaFunctionRequireSupportedCode } from "./lambda/lambdaFunctionRequireSupportedCode";
import { lambdaFunctionRequireTracing } from "./lambda/lambdaFunctionRequireTracing";
import { lambdaFunctionRequireVpc } from "./lambda/lambdaFunctionRequireVpc";
import { lambdaPermissionForbidPublic } from "./lambda/lambdaPermissionForbidPublic";
import { lambdaUrlRequireAuthorization } from "./lambda/lambdaUrlRequireAuthorization";
import { lbBalancerRequireAccessLogs } from "./lb/lbBalancerRequireAccessLogs";
import { lbBalancerRequireDeletionProtection } from "./lb/lbBalancerRequireDeletionProtection";
import { lbBalancerRequireFirewall } from "./lb/lbBalancerRequireFirewall";
import { lbBalancerRequireRequestHygiene } from "./lb/lbBalancerRequireRequestHygiene";
import { lbBalancerRequireZones } from "./lb/lbBalancerRequireZones";
import { lbListenerRequireCertificate } from "./lb/lbListenerRequireCertificate";
import { lbListenerRequireHsts } from "./lb/lbListenerRequireHsts";
import { lbListenerRequireModernTls } from "./lb/lbListenerRequireModernTls";
import { lbTargetgroupRequireEncryption } from "./lb/lbTargetgroupRequireEncryption";
import { lbTargetgroupRequireHealthCheck } from "./lb/lbTargetgroupRequireHealthCheck";
import { lexConversationRequireCustomerKey } from "./lex/lexConversationRequireCustomerKey";
import { locationTrackerRequireCustomerKey } from "./location/locationTrackerRequireCustomerKey";
import { logsGroupRequireCustomerKey } from "./logs/logsGroupRequireCustomerKey";
import { logsGroupRequireRetention } from "./logs/logsGroupRequireRetention";
import { logsGroupRequireUniformKeeping } from "./logs/logsGroupRequireUniformKeeping";
import { m2EnvironmentRequireCustomerKey } from "./m2/m2EnvironmentRequireCustomerKey";
import { mailArchiveRequireCustomerKey } from "./mail/mailArchiveRequireCustomerKey";
import { mailConfigurationRequireTls } from "./mail/mailConfigurationRequireTls";
import { mediastoreContainerRequireTlsOnly } from "./mediastore/mediastoreContainerRequireTlsOnly";
import { memorydbClusterRequireCustomerKey } from "./memorydb/memorydbClusterRequireCustomerKey";
import { mqBrokerForbidPublicAccess } from "./mq/mqBrokerForbidPublicAccess";
import { mqBrokerRequireCustomerKey } from "./mq/mqBrokerRequireCustomerKey";
import { mqBrokerRequireLogs } from "./mq/mqBrokerRequireLogs";
import { mskClusterRequireCustomerKey } from "./msk/mskClusterRequireCustomerKey";
import { mskClusterRequireTls } from "./msk/mskClusterRequireTls";
import { mskConnectorRequireTls } from "./msk/mskConnectorRequireTls";
import { mwaaEnvironmentRequireCustomerKey } from "./mwaa/mwaaEnvironmentRequireCustomerKey";
import { mwaaEnvironmentRequirePrivateAccess } from "./mwaa/mwaaEnvironmentRequirePrivateAccess";
import { neptuneClusterRequireCustomerKey } from "./neptune/neptuneClusterRequireCustomerKey";
import { networkfirewallFirewallRequireProtection } from "./networkfirewall/networkfirewallFirewallRequireProtection";
import { networkfirewallRulesRequireCustomerKey } from "./networkfirewall/networkfirewallRulesRequireCustomerKey";
import { opensearchCollectionRequireProtection } from "./opensearch/opensearchCollectionRequireProtection";
import { opensearchDomainRequireCustomerKey } from "./opensearch/opensearchDomainRequireCustomerKey";
import { opensearchDomainRequireIsolation } from "./opensearch/opensearchDomainRequireIsolation";
import { opensearchDomainRequireLogs } from "./opensearch/opensearchDomainRequireLogs";
import { opensearchDomainRequireTls } from "./opensearch/opensearchDomainRequireTls";
import { packExemptionForbidUnused } from "./pack/packExemptionForbidUnused";
import { packExemptionRequireJustification } from "./pack/packExemptionRequireJustification";
import { organizationsOrganizationRequireAllFeatures } from "./organizations/organizationsOrganizationRequireAllFeatures";
import { providerAwsForbidStaticKeys } from "./provider/providerAwsForbidStaticKeys";
import { providerAwsLimitRegions } from "./provider/providerAwsLimitRegions";
import { qbusinessApplicationRequireCustomerKey } from "./qbusiness/qbusinessApplicationRequireCustomerKey";
import { qldbLedgerRequireCustomerKey } from "./qldb/qldbLedgerRequireCustomerKey";
import { quicksightAccountRequireCustomerKey } from "./quicksight/quicksightAccountRequireCustomerKey";
import { quicksightSourceRequireTls } from "./quicksight/quicksightSourceRequireTls";
import { rdsDatabaseForbidDefaultNames } from "./rds/rdsDatabaseForbidDefaultNames";
import { rdsDatabaseRequireBackups } from "./rds/rdsDatabaseRequireBackups";
import { rdsDatabaseRequireDeletionProtection } from "./rds/rdsDatabaseRequireDeletionProtection";
import { rdsDatabaseRequireIamAuthentication } from "./rds/rdsDatabaseRequireIamAuthentication";
import { rdsDatabaseRequireInsights } from "./rds/rdsDatabaseRequireInsights";
import { rdsDatabaseRequireLogExports } from "./rds/rdsDatabaseRequireLogExports";
import { rdsDatabaseRequireManagedPassword } from "./rds/rdsDatabaseRequireManagedPassword";
import { rdsDatabaseRequireMonitoring } from "./rds/rdsDatabaseRequireMonitoring";
import { rdsDatabaseRequireOwnGroup } from "./rds/rdsDatabaseRequireOwnGroup";
import { rdsDatabaseRequireStandby } from "./rds/rdsDatabaseRequireStandby";
import { rdsDatabaseRequireSubnets } from "./rds/rdsDatabaseRequireSubnets";
import { rdsEventsubscriptionRequireEvents } from "./rds/rdsEventsubscriptionRequireEvents";
import { rdsInstanceForbidPublicAccess } from "./rds/rdsInstanceForbidPublicAccess";
import { rdsInstanceRequireUpgrades } from "./rds/rdsInstanceRequireUpgrades";
import { rdsParametergroupForbidWeakSettings } from "./rds/rdsParametergroupForbidWeakSettings";
import { rdsParametergroupRequireAudit } from "./rds/rdsParametergroupRequireAudit";
import { rdsParametergroupRequireTls } from "./rds/rdsParametergroupRequireTls";
import { rdsProxyRequireTls } from "./rds/rdsProxyRequireTls";
import { rdsSnapshotForbidSharing } from "./rds/rdsSnapshotForbidSharing";
import { rdsSnapshotRequireTags } from "./rds/rdsSnapshotRequireTags";
import { rdsStorageRequireCustomerKey } from "./rds/rdsStorageRequireCustomerKey";
import { rdsStorageRequireEncryption } from "./rds/rdsStorageRequireEncryption";
import { redshiftClusterRequireSnapshots } from "./redshift/redshiftClusterRequireSnapshots";
import { redshiftParametergroupRequireTls } from "./redshift/redshiftParametergroupRequireTls";
import { redshiftWarehouseForbidPublicAccess } from "./redshift/redshiftWarehouseForbidPublicAccess";
import { redshiftWarehouseRequireAuditLogs } from "./redshift/redshiftWarehouseRequireAuditLogs";
import { redshiftWarehouseRequireCustomerKey } from "./redshift/redshiftWarehouseRequireCustomerKey";
import { rekognitionStreamRequireCustomerKey } from "./rekognition/rekognitionStreamRequireCustomerKey";
import { resiliencehubPolicyRequireCustomerKey } from "./resiliencehub/resiliencehubPolicyRequireCustomerKey";
import { route53ResolverRequireAssociation } from "./route53/route53ResolverRequireAssociation";
import { route53ZoneRequireDnssec } from "./route53/route53ZoneRequireDnssec";
import { route53ZoneRequireQueryLogs } from "./route53/route53ZoneRequireQueryLogs";
import { s3BucketForbidCustomerProvidedKeys } from "./s3/s3BucketForbidCustomerProvidedKeys";
import { s3BucketForbidForceDestroy } from "./s3/s3BucketForbidForceDestroy";
import { s3BucketForbidLockout } from "./s3/s3BucketForbidLockout";
import { s3BucketForbidPublicAcl } from "./s3/s3BucketForbidPublicAcl";
import { s3BucketForbidWebsite } from "./s3/s3BucketForbidWebsite";
import { s3BucketLimitCors } from "./s3/s3BucketLimitCors";
import { s3BucketLimitExpiry } from "./s3/s3BucketLimitExpiry";
import { s3BucketRequireAccessLogging } from "./s3/s3BucketRequireAccessLogging";
import { s3BucketRequireCustomerKey } from "./s3/s3BucketRequireCustomerKey";
import { s3BucketRequireLifecycle } from "./s3/s3BucketRequireLifecycle";
import { s3BucketRequireObjectLock } from "./s3/s3BucketRequireObjectLock";
import { s3BucketRequirePublicAccessBlock } from "./s3/s3BucketRequirePublicAccessBlock";
import { s3BucketRequireReplication } from "./s3/s3BucketRequireReplication";
import { s3BucketRequireTlsFloor } from "./s3/s3BucketRequireTlsFloor";
import { s3BucketRequireTlsOnly } from "./s3/s3BucketRequireTlsOnly";
import { s3BucketRequireUniformLifecycle } from "./s3/s3BucketRequireUniformLifecycle";
import { s3BucketRequireUploadEncryption } from "./s3/s3BucketRequireUploadEncryption";
import { s3BucketRequireVersioning } from "./s3/s3BucketRequireVersioning";
import { s3CopyRequireCustomerKey } from "./s3/s3CopyRequireCustomerKey";
import { s3ObjectForbidPlainEncryption } from "./s3/s3ObjectForbidPlainEncryption";
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
import { sfnStatemachineRequireTracing } from "./sfn/sfnStatemachineRequireTracing";
import { snsTopicRequireCustomerKey } from "./sns/snsTopicRequireCustomerKey";
import { snsTopicRequireTls } from "./sns/snsTopicRequireTls";
import { sqsQueueRequireCustomerKey } from "./sqs/sqsQueueRequireCustomerKey";
import { sqsQueueRequireRedrive } from "./sqs/sqsQueueRequireRedrive";
import { ssmDocumentForbidSharing } from "./ssm/ssmDocumentForbidSharing";
import { ssmParameterForbidPlainSecrets } from "./ssm/ssmParameterForbidPlainSecrets";
import { ssmParameterRequireCustomerKey } from "./ssm/ssmParameterRequireCustomerKey";
import { ssmSessionRequireEncryption } from "./ssm/ssmSessionRequireEncryption";
import { storagegatewayShareForbidOpenClients } from "./storagegateway/storagegatewayShareForbidOpenClients";
import { storagegatewayShareRequireCustomerKey } from "./storagegateway/storagegatewayShareRequireCustomerKey";
import { syntheticsCanaryRequireCustomerKey } from "./synthetics/syntheticsCanaryRequireCustomerKey";
import { timestreamDatabaseRequireCustomerKey } from "./timestream/timestreamDatabaseRequireCustomerKey";
import { transferServerRequireLogging } from "./transfer/transferServerRequireLogging";
import { transferServerRequireSecureProtocols } from "./transfer/transferServerRequireSecureProtocols";
import { transferServerRequireVpc } from "./transfer/transferServerRequireVpc";
import { verifiedaccessPolicyRequireCustomerKey } from "./verifiedaccess/verifiedaccessPolicyRequireCustomerKey";
import { vpcAclForbidOpenAdminPorts } from "./vpc/vpcAclForbidOpenAdminPorts";
import { vpcDefaultgroupRequireEmpty } from "./vpc/vpcDefaultgroupRequireEmpty";
import { vpcEncryptioncontrolRequireEnforcement } from "./vpc/vpcEncryptioncontrolRequireEnforcement";
import { vpcEndpointRequireScopedPolicy } from "./vpc/vpcEndpointRequireScopedPolicy";
import { vpcEndpointRequireUniformPolicy } from "./vpc/vpcEndpointRequireUniformPolicy";
import { vpcNetworkRequireFlowLogs } from "./vpc/vpcNetworkRequireFlowLogs";
import { vpcRouteLimitInternet } from "./vpc/vpcRouteLimitInternet";
import { vpcSecuritygroupForbidInternalPorts } from "./vpc/vpcSecuritygroupForbidInternalPorts";
import { vpcSecuritygroupForbidMixedRules } from "./vpc/vpcSecuritygroupForbidMixedRules";
import { vpcSecuritygroupForbidOpenIngress } from "./vpc/vpcSecuritygroupForbidOpenIngress";
import { vpcSecuritygroupLimitEgress } from "./vpc/vpcSecuritygroupLimitEgress";
import { vpcSecuritygroupRequireDescription } from "./vpc/vpcSecuritygroupRequireDescription";
import { vpcSecuritygroupRequireUniformity } from "./vpc/vpcSecuritygroupRequireUniformity";
import { vpcSharingForbidAutomaticAcceptance } from "./vpc/vpcSharingForbidAutomaticAcceptance";
import { vpcStoreForbidOpenEgress } from "./vpc/vpcStoreForbidOpenEgress";
import { vpcVpnRequireLogs } from "./vpc/vpcVpnRequireLogs";
import { vpclatticeListenerRequireTls } from "./vpclattice/vpclatticeListenerRequireTls";
import { wafv2AclForbidCounting } from "./wafv2/wafv2AclForbidCounting";
import { wafv2AclRequireKnownBadInputs } from "./wafv2/wafv2AclRequireKnownBadInputs";
import { wafv2AclRequireLogging } from "./wafv2/wafv2AclRequireLogging";
import { wafv2AclRequireRules } from "./wafv2/wafv2AclRequireRules";
import { wafv2AclRequireUniformSampling } from "./wafv2/wafv2AclRequireUniformSampling";
import { wafv2LogRequireUniformRedaction } from "./wafv2/wafv2LogRequireUniformRedaction";
import { workloadConnectionForbidCredentials } from "./workload/workloadConnectionForbidCredentials";
import { workloadEngineForbidUnsupportedVersions } from "./workload/workloadEngineForbidUnsupportedVersions";
import { workloadEnvironmentForbidCredentials } from "./workload/workloadEnvironmentForbidCredentials";
import { workloadNetworkRequireUse } from "./workload/workloadNetworkRequireUse";
import { workloadServiceRequireStandby } from "./workload/workloadServiceRequireStandby";
import { workspacesVolumeRequireCustomerKey } from "./workspaces/workspacesVolumeRequireCustomerKey";
import { xrayTracesRequireCustomerKey } from "./xray/xrayTracesRequireCustomerKey";

/** Every rule of the pack: its table of contents. */
export const rules: readonly Rule[] = [
  apigatewayApiRequireScopedPolicy,
  apigatewayIntegrationRequireTls,
  apprunnerServiceRequireFirewall,
  backupVaultRequireUniformGuards,
  bedrockAgentRequireGuardrail,
  accountBaselineRequireSafeguards,
  backupPlanRequireSelection,
  backupVaultLimitDeletion,
  bedrockAccountRequireInvocationLog,
  cognitoPoolLimitSessions,
  dataStoreForbidForceDestroy,
  dataStoreRequireUniformClassification,
  dlmPolicyRequireEnabled,
  dmsTaskRequireLogging,
  dynamodbTableRequireScaling,
  ec2AccountRequireDefaultKey,
  ecrRegistryRequireScanning,
  ecsTaskRequireFileAuthorization,
  elasticacheCacheRequireLogs,
  elasticacheCacheRequireStandby,
  elasticacheCacheRequireSubnets,
  emrClusterRequireKerberos,
  emrConfigurationRequireEncryption,
  fsxFilesystemRequireAudit,
  glueJobRequireLogging,
  guarddutyDetectorRequireFeatures,
  healthlakeDatastoreRequireCustomerKey,
  iamRoleRequireBoundary,
  kinesisApplicationRequireCheckpoints,
  kinesisDeliverystreamRequireLogs,
  kinesisStreamRequireRetention,
  kmsKeyLimitMultiRegion,
  lakeformationSettingsForbidOpenFiltering,
  lbListenerRequireHsts,
  logsGroupRequireUniformKeeping,
  mskConnectorRequireTls,
  opensearchCollectionRequireProtection,
  packExemptionRequireJustification,
  acmCertificateRequireStrongKey,
  acmpcaAuthorityForbidEnabledRoot,
  agentcoreMemoryRequireCustomerKey,
  ampWorkspaceRequireCustomerKey,
  apigatewayCacheRequireEncryption,
  apigatewayDomainRequireModernTls,
  apigatewayMethodRequireAuthorization,
  apigatewayMethodRequireValidation,
  apigatewayStageRequireClientCertificate,
  apigatewayStageRequireExecutionLogging,
  apigatewayStageRequireFirewall,
  apigatewayStageRequireLogging,
  apigatewayStageRequireTracing,
  appconfigProfileRequireCustomerKey,
  appfabricBundleRequireCustomerKey,
  appflowFlowRequireCustomerKey,
  appintegrationsIntegrationRequireCustomerKey,
  apprunnerServiceRequireCustomerKey,
  appsyncApiRequireFirewall,
  appsyncApiRequireProtection,
  athenaResultsRequireCustomerKey,
  athenaWorkgroupRequireEnforcement,
  auditmanagerRegistrationRequireCustomerKey,
  autoscalingGroupRequireHealthCheck,
  backupPlanLimitExpiry,
  backupPlanRequireDaily,
  backupSelectionRequireStores,
  backupVaultRequireCustomerKey,
  backupVaultRequireLock,
  batchJobForbidPrivileged,
  bedrockContentRequireCustomerKey,
  bedrockGuardrailRequireFilters,
  chimeVoiceRequireCustomerKey,
  cloudformationStackRequireNotifications,
  cloudfrontDistributionRequireAccessLogs,
  cloudfrontDistributionRequireFirewall,
  cloudfrontDistributionRequireHardening,
  cloudfrontDistributionRequireHttps,
  cloudfrontHeadersRequireHsts,
  cloudfrontOriginRequireAccessControl,
  cloudfrontOriginRequireTls,
  cloudtrailAccountRequireTrail,
  cloudtrailTrailRequireAllEvents,
  cloudtrailTrailRequireAllRegions,
  cloudtrailTrailRequireCustomerKey,
  cloudtrailTrailRequireDataEvents,
  cloudtrailTrailRequireLogGroup,
  cloudtrailTrailRequireLogValidation,
  cloudwatchAlarmRequireActions,
  cloudwatchAlarmRequireMetric,
  codeArtifactRequireCustomerKey,
  codebuildProjectForbidExposure,
  codebuildSourceForbidCredentials,
  cognitoPoolRequireCustomerKey,
  cognitoPoolRequireMfa,
  comprehendModelRequireCustomerKey,
  configDeliveryRequireCustomerKey,
  configRecorderRequireEverything,
  connectStorageRequireCustomerKey,
  dataStoreRequireClassification,
  dataexchangeExportRequireCustomerKey,
  datasyncLocationRequireTls,
  datasyncTaskRequireLogging,
  datazoneDomainRequireCustomerKey,
  daxClusterRequireEncryption,
  devopsguruIntegrationRequireCustomerKey,
  directoryserviceDirectoryForbidPlainPassword,
  directoryserviceDirectoryRequireLogs,
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
  ec2DiskRequireEncryption,
  ec2ImageForbidSharing,
  ec2InstanceForbidPublicAddress,
  ec2InstanceLimitHops,
  ec2InstanceRequireImdsv2,
  ec2InstanceRequireNetwork,
  ec2InstanceRequireOperations,
  ec2InstanceRequireRole,
  ec2SubnetForbidPublicAddresses,
  ecrRepositoryRequireCustomerKey,
  ecrRepositoryRequireImmutableTags,
  ecrRepositoryRequireLifecycle,
  ecrRepositoryRequireScanning,
  ecsClusterRequireExecLogging,
  ecsClusterRequireInsights,
  ecsServiceForbidPublicAddress,
  ecsServiceRequireLatestPlatform,
  ecsStorageRequireCustomerKey,
  ecsTaskForbidPrivileged,
  ecsTaskRequireLogging,
  ecsTaskRequireReadonlyRoot,
  ecsTaskRequireSeparateRoles,
  ecsTaskRequireTransitEncryption,
  ecsTaskRequireUser,
  efsAccesspointRequireIdentity,
  efsFilesystemRequireBackups,
  efsFilesystemRequireCustomerKey,
  efsFilesystemRequirePolicy,
  efsFilesystemRequireTlsOnly,
  efsFilesystemRequireZones,
  eksClusterForbidPublicEndpoint,
  eksClusterRequireCustomerKey,
  eksClusterRequireLogs,
  eksClusterRequirePrivateEndpoint,
  eksClusterRequireSupportedVersion,
  elasticacheCacheRequireAuthentication,
  elasticacheCacheRequireBackups,
  elasticacheCacheRequireCustomerKey,
  elasticacheCacheRequireEncryption,
  elasticacheCacheRequireUpgrades,
  elasticbeanstalkEnvironmentRequireSafeguards,
  elastictranscoderPipelineRequireCustomerKey,
  elbBalancerRequireZones,
  elbListenerRequireCertificate,
  elbListenerRequireModernTls,
  emrClusterRequireProtection,
  emrDataRequireCustomerKey,
  eventsBusForbidStrangers,
  eventsBusRequireCustomerKey,
  eventsRuleRequireTarget,
  finspaceEnvironmentRequireCustomerKey,
  fsxFilesystemRequireCustomerKey,
  globalacceleratorAcceleratorRequireFlowLogs,
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
  inspector2ScanRequireEverything,
  iotPolicyForbidWildcards,
  kendraIndexRequireCustomerKey,
  keyspacesTableRequireCustomerKey,
  kinesisStreamRequireCustomerKey,
  kmsKeyForbidMultiRegion,
  kmsKeyLimitGrants,
  kmsKeyLimitUse,
  kmsKeyRequireDeletionWindow,
  kmsKeyRequireEnabled,
  kmsKeyRequirePolicy,
  kmsKeyRequireRotation,
  kmsKeyRequireSeparation,
  lambdaFunctionRequireCustomerKey,
  lambdaFunctionRequireResilience,
  lambdaFunctionRequireSupportedCode,
  lambdaFunctionRequireTracing,
  lambdaFunctionRequireVpc,
  lambdaPermissionForbidPublic,
  lambdaUrlRequireAuthorization,
  lbBalancerRequireAccessLogs,
  lbBalancerRequireDeletionProtection,
  lbBalancerRequireFirewall,
  lbBalancerRequireRequestHygiene,
  lbBalancerRequireZones,
  lbListenerRequireCertificate,
  lbListenerRequireModernTls,
  lbTargetgroupRequireEncryption,
  lbTargetgroupRequireHealthCheck,
  lexConversationRequireCustomerKey,
  locationTrackerRequireCustomerKey,
  logsGroupRequireCustomerKey,
  logsGroupRequireRetention,
  m2EnvironmentRequireCustomerKey,
  mailArchiveRequireCustomerKey,
  mailConfigurationRequireTls,
  mediastoreContainerRequireTlsOnly,
  memorydbClusterRequireCustomerKey,
  mqBrokerForbidPublicAccess,
  mqBrokerRequireCustomerKey,
  mqBrokerRequireLogs,
  mskClusterRequireCustomerKey,
  mskClusterRequireTls,
  mwaaEnvironmentRequireCustomerKey,
  mwaaEnvironmentRequirePrivateAccess,
  neptuneClusterRequireCustomerKey,
  networkfirewallFirewallRequireProtection,
  networkfirewallRulesRequireCustomerKey,
  opensearchDomainRequireCustomerKey,
  opensearchDomainRequireIsolation,
  opensearchDomainRequireLogs,
  opensearchDomainRequireTls,
  organizationsOrganizationRequireAllFeatures,
  providerAwsForbidStaticKeys,
  providerAwsLimitRegions,
  qbusinessApplicationRequireCustomerKey,
  qldbLedgerRequireCustomerKey,
  quicksightAccountRequireCustomerKey,
  quicksightSourceRequireTls,
  rdsDatabaseForbidDefaultNames,
  rdsDatabaseRequireBackups,
  rdsDatabaseRequireDeletionProtection,
  rdsDatabaseRequireIamAuthentication,
  rdsDatabaseRequireInsights,
  rdsDatabaseRequireLogExports,
  rdsDatabaseRequireManagedPassword,
  rdsDatabaseRequireMonitoring,
  rdsDatabaseRequireOwnGroup,
  rdsDatabaseRequireStandby,
  rdsDatabaseRequireSubnets,
  rdsEventsubscriptionRequireEvents,
  rdsInstanceForbidPublicAccess,
  rdsInstanceRequireUpgrades,
  rdsParametergroupForbidWeakSettings,
  rdsParametergroupRequireAudit,
  rdsParametergroupRequireTls,
  rdsProxyRequireTls,
  rdsSnapshotForbidSharing,
  rdsSnapshotRequireTags,
  rdsStorageRequireCustomerKey,
  rdsStorageRequireEncryption,
  redshiftClusterRequireSnapshots,
  redshiftParametergroupRequireTls,
  redshiftWarehouseForbidPublicAccess,
  redshiftWarehouseRequireAuditLogs,
  redshiftWarehouseRequireCustomerKey,
  rekognitionStreamRequireCustomerKey,
  resiliencehubPolicyRequireCustomerKey,
  route53ResolverRequireAssociation,
  route53ZoneRequireDnssec,
  route53ZoneRequireQueryLogs,
  s3BucketForbidCustomerProvidedKeys,
  s3BucketForbidForceDestroy,
  s3BucketForbidLockout,
  s3BucketForbidPublicAcl,
  s3BucketForbidWebsite,
  s3BucketLimitCors,
  s3BucketLimitExpiry,
  s3BucketRequireAccessLogging,
  s3BucketRequireCustomerKey,
  s3BucketRequireLifecycle,
  s3BucketRequireObjectLock,
  s3BucketRequirePublicAccessBlock,
  s3BucketRequireReplication,
  s3BucketRequireTlsFloor,
  s3BucketRequireTlsOnly,
  s3BucketRequireUniformLifecycle,
  s3BucketRequireUploadEncryption,
  s3BucketRequireVersioning,
  s3CopyRequireCustomerKey,
  s3ObjectForbidPlainEncryption,
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
  sfnStatemachineRequireTracing,
  snsTopicRequireCustomerKey,
  snsTopicRequireTls,
  sqsQueueRequireCustomerKey,
  sqsQueueRequireRedrive,
  ssmDocumentForbidSharing,
  ssmParameterForbidPlainSecrets,
  ssmParameterRequireCustomerKey,
  ssmSessionRequireEncryption,
  storagegatewayShareForbidOpenClients,
  storagegatewayShareRequireCustomerKey,
  syntheticsCanaryRequireCustomerKey,
  timestreamDatabaseRequireCustomerKey,
  transferServerRequireLogging,
  transferServerRequireSecureProtocols,
  transferServerRequireVpc,
  verifiedaccessPolicyRequireCustomerKey,
  vpcAclForbidOpenAdminPorts,
  vpcDefaultgroupRequireEmpty,
  vpcEncryptioncontrolRequireEnforcement,
  vpcEndpointRequireScopedPolicy,
  vpcEndpointRequireUniformPolicy,
  vpcNetworkRequireFlowLogs,
  vpcRouteLimitInternet,
  vpcSecuritygroupForbidInternalPorts,
  vpcSecuritygroupForbidMixedRules,
  vpcSecuritygroupForbidOpenIngress,
  vpcSecuritygroupLimitEgress,
  vpcSecuritygroupRequireDescription,
  vpcSecuritygroupRequireUniformity,
  vpcSharingForbidAutomaticAcceptance,
  vpcStoreForbidOpenEgress,
  vpcVpnRequireLogs,
  vpclatticeListenerRequireTls,
  wafv2AclForbidCounting,
  wafv2AclRequireKnownBadInputs,
  wafv2AclRequireLogging,
  wafv2AclRequireRules,
  wafv2AclRequireUniformSampling,
  wafv2LogRequireUniformRedaction,
  workloadConnectionForbidCredentials,
  workloadEngineForbidUnsupportedVersions,
  workloadEnvironmentForbidCredentials,
  workloadNetworkRequireUse,
  workloadServiceRequireStandby,
  workspacesVolumeRequireCustomerKey,
  xrayTracesRequireCustomerKey,
  packExemptionForbidUnused,
];
