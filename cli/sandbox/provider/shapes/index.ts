import { accountSettings } from "./accountSettings";
import { apigateway } from "./apigateway";
import { bedrock } from "./bedrock";
import { domains } from "./domains";
import { elasticache } from "./elasticache";
import { elb } from "./elb";
import { endpoints } from "./endpoints";
import { glue } from "./glue";
import { iam } from "./iam";
import { kms } from "./kms";
import { messaging } from "./messaging";
import { type ShapeRules } from "./model";
import { network } from "./network";
import { rds } from "./rds";
import { s3 } from "./s3";
import { secretsmanager } from "./secretsmanager";

/** The particulars of single types; a type without any gets by on what is derived. */
export const shapes: ShapeRules = {
  ...accountSettings,
  ...apigateway,
  ...bedrock,
  ...domains,
  ...elasticache,
  ...elb,
  ...endpoints,
  ...glue,
  ...iam,
  ...kms,
  ...messaging,
  ...network,
  ...rds,
  ...s3,
  ...secretsmanager,
};
