import { type Pricer } from "../pricer";
import { metricAlarm } from "./alarms";
import { replicationGroup } from "./cache";
import { databaseInstance, warehouse } from "./database";
import { certificateAuthority, loadBalancer, webAcl } from "./edge";
import { elasticIp, natGateway, vpcEndpoint } from "./network";

const one =
  (price: string): Pricer =>
  () => [{ price, quantity: 1 }];

/** What is always on, by resource type. */
export const PRICERS: Readonly<Record<string, Pricer>> = {
  "aws:acmpca/certificateAuthority:CertificateAuthority": certificateAuthority,
  "aws:cloudwatch/compositeAlarm:CompositeAlarm": one("cloudwatch.compositeAlarm"),
  "aws:cloudwatch/metricAlarm:MetricAlarm": metricAlarm,
  "aws:ec2/eip:Eip": elasticIp,
  "aws:ec2/natGateway:NatGateway": natGateway,
  "aws:ec2/vpcEndpoint:VpcEndpoint": vpcEndpoint,
  "aws:elasticache/replicationGroup:ReplicationGroup": replicationGroup,
  "aws:kms/key:Key": one("kms.key"),
  "aws:kms/replicaKey:ReplicaKey": one("kms.key"),
  "aws:lb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:lb/trustStore:TrustStore": one("elb.trustStore"),
  "aws:rds/instance:Instance": databaseInstance,
  "aws:redshiftserverless/namespace:Namespace": warehouse,
  "aws:route53/zone:Zone": one("route53.zone"),
  "aws:secretsmanager/secret:Secret": one("secretsmanager.secret"),
  "aws:wafv2/webAcl:WebAcl": webAcl,
};
