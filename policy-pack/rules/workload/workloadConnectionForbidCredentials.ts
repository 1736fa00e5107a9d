import { workloadConnectionForbidCredentials as control } from "../../controls/workloadConnections";
import { hasCredential, isCredential } from "../../judge/credentials";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import { isMarkedSecret } from "../../judge/secrets";
import { isUnknown } from "../../judge/sdk";

/** Where services take credentials, at any depth below these properties. */
const holders: Readonly<Record<string, readonly string[]>> = {
  "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream": [
    ...["redshiftConfiguration", "splunkConfiguration", "httpEndpointConfiguration", "snowflakeConfiguration"],
  ],
  "aws:opensearch/domain:Domain": ["advancedSecurityOptions"],
  "aws:elasticsearch/domain:Domain": ["advancedSecurityOptions"],
  "aws:memorydb/user:User": ["authenticationMode"],
  "aws:mq/broker:Broker": ["users", "ldapServerMetadata"],
  "aws:dms/endpoint:Endpoint": ["kafkaSettings", "redisSettings", "extraConnectionAttributes"],
  "aws:emr/cluster:Cluster": ["kerberosAttributes", "configurationsJson"],
  "aws:quicksight/dataSource:DataSource": ["credentials"],
  "aws:appflow/connectorProfile:ConnectorProfile": ["connectorProfileConfig"],
  "aws:mskconnect/connector:Connector": ["connectorConfiguration"],
};

interface Text {
  readonly at: string;
  readonly name: string;
  readonly text: string;
}

/** Every text below a value, with the name of the property that holds it; elements of `passwords` are passwords. */
function textsIn(value: unknown, at: string, name: string): readonly Text[] {
  if (typeof value === "string") {
    return isUnknown(value) ? [] : [{ at, name, text: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsIn(item, `${at}[${String(index)}]`, name.replace(/s$/, "")));
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, item]) => textsIn(item, `${at}.${key}`, key))
    : [];
}

export const workloadConnectionForbidCredentials: Rule = {
  control,
  types: Object.keys(holders),
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    for (const property of holders[resource.type] ?? []) {
      const seen = look(resource.props, property);
      for (const { at, name, text } of seen.state === "known" ? textsIn(seen.value, property, property) : []) {
        if ((isCredential(name, text) || hasCredential(text)) && !isMarkedSecret(resource.props, text)) {
          verdict.violation({ resource, at, what: "holds a credential that is written out" });
        }
      }
    }
  },
};
