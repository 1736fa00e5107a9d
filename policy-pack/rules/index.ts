import type { Rule } from "../judge/rule";
import * as account from "./account";
import * as acm from "./acm";
import * as acmpca from "./acmpca";
import * as agentcore from "./agentcore";
import * as amp from "./amp";
import * as apigateway from "./apigateway";
import * as appconfig from "./appconfig";
import * as appfabric from "./appfabric";
import * as appflow from "./appflow";
import * as appintegrations from "./appintegrations";
import * as apprunner from "./apprunner";
import * as appsync from "./appsync";
import * as athena from "./athena";
import * as auditmanager from "./auditmanager";
import * as autoscaling from "./autoscaling";
import * as backup from "./backup";
import * as batch from "./batch";
import * as bedrock from "./bedrock";
import * as chime from "./chime";
import * as cloudformation from "./cloudformation";
import * as cloudfront from "./cloudfront";
import * as cloudtrail from "./cloudtrail";
import * as cloudwatch from "./cloudwatch";
import * as code from "./code";
import * as codebuild from "./codebuild";
import * as cognito from "./cognito";
import * as comprehend from "./comprehend";
import * as config from "./config";
import * as connect from "./connect";
import * as data from "./data";
import * as dataexchange from "./dataexchange";
import * as datasync from "./datasync";
import * as datazone from "./datazone";
import * as dax from "./dax";
import * as devopsguru from "./devopsguru";
import * as directoryservice from "./directoryservice";
import * as dlm from "./dlm";
import * as dms from "./dms";
import * as docdb from "./docdb";
import * as drs from "./drs";
import * as dsql from "./dsql";
import * as dynamodb from "./dynamodb";
import * as ebs from "./ebs";
import * as ec2 from "./ec2";
import * as ecr from "./ecr";
import * as ecs from "./ecs";
import * as efs from "./efs";
import * as eks from "./eks";
import * as elasticache from "./elasticache";
import * as elasticbeanstalk from "./elasticbeanstalk";
import * as elastictranscoder from "./elastictranscoder";
import * as elb from "./elb";
import * as emr from "./emr";
import * as events from "./events";
import * as finspace from "./finspace";
import * as fsx from "./fsx";
import * as globalaccelerator from "./globalaccelerator";
import * as glue from "./glue";
import * as grafana from "./grafana";
import * as guardduty from "./guardduty";
import * as healthlake from "./healthlake";
import * as iam from "./iam";
import * as inspector2 from "./inspector2";
import * as iot from "./iot";
import * as kendra from "./kendra";
import * as keyspaces from "./keyspaces";
import * as kinesis from "./kinesis";
import * as kms from "./kms";
import * as lakeformation from "./lakeformation";
import * as lambda from "./lambda";
import * as lb from "./lb";
import * as lex from "./lex";
import * as location from "./location";
import * as logs from "./logs";
import * as m2 from "./m2";
import * as macie2 from "./macie2";
import * as mail from "./mail";
import * as mediastore from "./mediastore";
import * as memorydb from "./memorydb";
import * as mq from "./mq";
import * as msk from "./msk";
import * as mwaa from "./mwaa";
import * as neptune from "./neptune";
import * as networkfirewall from "./networkfirewall";
import * as opensearch from "./opensearch";
import * as organizations from "./organizations";
import * as pack from "./pack";
import * as provider from "./provider";
import * as qbusiness from "./qbusiness";
import * as qldb from "./qldb";
import * as quicksight from "./quicksight";
import * as rds from "./rds";
import * as redshift from "./redshift";
import * as rekognition from "./rekognition";
import * as resiliencehub from "./resiliencehub";
import * as route53 from "./route53";
import * as s3 from "./s3";
import * as s3tables from "./s3tables";
import * as sagemaker from "./sagemaker";
import * as secretsmanager from "./secretsmanager";
import * as securityhub from "./securityhub";
import * as securitylake from "./securitylake";
import * as sfn from "./sfn";
import * as sns from "./sns";
import * as sqs from "./sqs";
import * as ssm from "./ssm";
import * as storagegateway from "./storagegateway";
import * as synthetics from "./synthetics";
import * as timestream from "./timestream";
import * as transfer from "./transfer";
import * as verifiedaccess from "./verifiedaccess";
import * as vpc from "./vpc";
import * as vpclattice from "./vpclattice";
import * as wafv2 from "./wafv2";
import * as workload from "./workload";
import * as workspaces from "./workspaces";
import * as xray from "./xray";

/** The rules of each service, in the folder of its name: the table of contents of the pack. */
const services: readonly Readonly<Record<string, Rule>>[] = [
  account,
  acm,
  acmpca,
  agentcore,
  amp,
  apigateway,
  appconfig,
  appfabric,
  appflow,
  appintegrations,
  apprunner,
  appsync,
  athena,
  auditmanager,
  autoscaling,
  backup,
  batch,
  bedrock,
  chime,
  cloudformation,
  cloudfront,
  cloudtrail,
  cloudwatch,
  code,
  codebuild,
  cognito,
  comprehend,
  config,
  connect,
  data,
  dataexchange,
  datasync,
  datazone,
  dax,
  devopsguru,
  directoryservice,
  dlm,
  dms,
  docdb,
  drs,
  dsql,
  dynamodb,
  ebs,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticache,
  elasticbeanstalk,
  elastictranscoder,
  elb,
  emr,
  events,
  finspace,
  fsx,
  globalaccelerator,
  glue,
  grafana,
  guardduty,
  healthlake,
  iam,
  inspector2,
  iot,
  kendra,
  keyspaces,
  kinesis,
  kms,
  lakeformation,
  lambda,
  lb,
  lex,
  location,
  logs,
  m2,
  macie2,
  mail,
  mediastore,
  memorydb,
  mq,
  msk,
  mwaa,
  neptune,
  networkfirewall,
  opensearch,
  organizations,
  pack,
  provider,
  qbusiness,
  qldb,
  quicksight,
  rds,
  redshift,
  rekognition,
  resiliencehub,
  route53,
  s3,
  s3tables,
  sagemaker,
  secretsmanager,
  securityhub,
  securitylake,
  sfn,
  sns,
  sqs,
  ssm,
  storagegateway,
  synthetics,
  timestream,
  transfer,
  verifiedaccess,
  vpc,
  vpclattice,
  wafv2,
  workload,
  workspaces,
  xray,
];

/** Every rule of the pack. */
export const rules: readonly Rule[] = services.flatMap((service) => Object.values(service));
