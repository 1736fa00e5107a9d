import { needed, reference, unlessReference, type Subject } from "./subject";

export const analytics: readonly Subject[] = [
  {
    types: ["aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings"],
    good: {
      dataCatalogEncryptionSettings: {
        connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: "alias/records" },
        encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: "alias/records" },
      },
    },
    weaker: {
      "glue-catalog-require-encryption": {
        "dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode": ["DISABLED"],
        "dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted": [false],
      },
    },
  },
  {
    types: ["aws:glue/crawler:Crawler", "aws:glue/devEndpoint:DevEndpoint"],
    good: { securityConfiguration: "records" },
    weaker: { "glue-job-require-security-configuration": { securityConfiguration: reference("", []) } },
  },
  {
    types: ["aws:glue/job:Job"],
    good: {
      securityConfiguration: "records",
      command: { name: "glueetl" },
      glueVersion: "4.0",
      defaultArguments: { "--enable-continuous-cloudwatch-log": "true" },
    },
    weaker: {
      "glue-job-require-security-configuration": { securityConfiguration: reference("", []) },
      "glue-job-require-logging": {
        "defaultArguments": needed({}),
        "defaultArguments.--enable-continuous-cloudwatch-log": needed("false"),
      },
      "workload-engine-forbid-unsupported-versions": { glueVersion: unlessReference("2.0", "0.9") },
    },
  },
  {
    types: ["aws:glue/connection:Connection"],
    good: { connectionProperties: { JDBC_ENFORCE_SSL: true, KAFKA_SSL_ENABLED: true }, connectionType: "JDBC" },
    weaker: {
      "glue-job-require-security-configuration": {
        "connectionProperties.JDBC_ENFORCE_SSL": needed(false),
        "connectionProperties.KAFKA_SSL_ENABLED": [false],
        "connectionProperties.PASSWORD": ["tiger-tiger"],
      },
    },
  },
  {
    types: ["aws:athena/workgroup:Workgroup"],
    good: {
      configuration: {
        enforceWorkgroupConfiguration: true,
        publishCloudwatchMetricsEnabled: true,
        resultConfiguration: { encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: "alias/records" } },
      },
      forceDestroy: false,
    },
    weaker: {
      "athena-workgroup-require-enforcement": {
        "configuration.enforceWorkgroupConfiguration": [false],
      },
      "athena-workgroup-require-encryption": {
        "configuration.resultConfiguration": reference(),
        "configuration.resultConfiguration.encryptionConfiguration": reference(),
      },
      "athena-workgroup-require-metrics": { "configuration.publishCloudwatchMetricsEnabled": [false] },
      "data-store-forbid-force-destroy": { forceDestroy: [true] },
    },
  },
  {
    types: ["aws:emr/cluster:Cluster"],
    good: {
      logUri: "s3://logs",
      logEncryptionKmsKeyId: "alias/records",
      securityConfiguration: "records",
      ec2Attributes: { subnetId: "subnet-1" },
      kerberosAttributes: { realm: "CLINIC.INTERNAL" },
    },
    weaker: {
      "emr-cluster-require-security-configuration": { securityConfiguration: reference("", []) },
      "emr-cluster-require-logs": { logUri: reference("", []) },
      "emr-cluster-require-subnet": { "ec2Attributes": reference(), "ec2Attributes.subnetId": reference("") },
      "emr-cluster-require-kerberos": { "kerberosAttributes": reference(), "kerberosAttributes.realm": reference("") },
    },
  },
  {
    types: ["aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration"],
    good: {
      blockPublicSecurityGroupRules: true,
      permittedPublicSecurityGroupRuleRanges: [{ minRange: 22, maxRange: 22 }],
    },
    weaker: {
      "emr-account-forbid-public-access": {
        "blockPublicSecurityGroupRules": [false],
        "permittedPublicSecurityGroupRuleRanges.minRange": [0, 8088],
        "permittedPublicSecurityGroupRuleRanges.maxRange": [65535],
      },
    },
  },
  {
    types: ["aws:mwaa/environment:Environment"],
    good: {
      kmsKey: "alias/records",
      loggingConfiguration: Object.fromEntries(
        ["dagProcessing", "scheduler", "task", "webserver", "worker"].map((part) => [`${part}Logs`, { enabled: true }]),
      ),
      webserverAccessMode: "PRIVATE_ONLY",
    },
    weaker: {
      "mwaa-environment-require-private-access": { webserverAccessMode: ["PUBLIC_ONLY"] },
      "mwaa-environment-require-scheduler-log": {
        "loggingConfiguration": needed({}),
        "loggingConfiguration.schedulerLogs.enabled": needed(false),
      },
      "mwaa-environment-require-worker-log": {
        "loggingConfiguration.workerLogs": needed(),
        "loggingConfiguration.workerLogs.enabled": needed(false),
      },
      "mwaa-environment-require-webserver-log": { "loggingConfiguration.webserverLogs.enabled": needed(false) },
      "mwaa-environment-require-task-logs": {
        "loggingConfiguration": needed({}),
        "loggingConfiguration.dagProcessingLogs.enabled": needed(false),
        "loggingConfiguration.taskLogs.enabled": needed(false),
      },
    },
  },
  {
    types: ["aws-native:healthlake:FhirDatastore", "awscc:healthlake/fhirDatastore:FhirDatastore"],
    good: {
      sseConfiguration: { kmsEncryptionConfig: { cmkType: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: "alias/records" } },
    },
    weaker: {
      "healthlake-datastore-require-customer-key": {
        "sseConfiguration.kmsEncryptionConfig.cmkType": needed("AWS_OWNED_KMS_KEY"),
        "sseConfiguration.kmsEncryptionConfig.kmsKeyId": reference("alias/aws/healthlake", ""),
      },
    },
  },
];
