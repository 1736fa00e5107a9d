import { type Naming } from "../naming";

const SESSION = [
  "attributes:struct<mfaauthenticated:string,creationdate:string>",
  "sessionissuer:struct<type:string,principalid:string,arn:string,accountid:string,username:string>",
  "ec2roledelivery:string",
  "sourceidentity:string",
].join(",");
const IDENTITY = [
  ...["type", "principalid", "arn", "accountid", "invokedby", "accesskeyid", "username"].map(
    (each) => `${each}:string`,
  ),
  `sessioncontext:struct<${SESSION}>`,
].join(",");

/** Columns that hold a plain string. */
const STRINGS = [
  ...["eventversion", "eventtime", "eventsource", "eventname", "awsregion", "sourceipaddress", "useragent"],
  ...["errorcode", "errormessage", "requestparameters", "responseelements", "additionaleventdata", "requestid"],
  ...["eventid", "readonly", "eventtype", "apiversion", "recipientaccountid", "serviceeventdetails", "sharedeventid"],
  ...["vpcendpointid", "vpcendpointaccountid", "eventcategory"],
] as const;

/**
 * The columns of a CloudTrail event, as the reader of AWS's own names them.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
export const TRAIL_COLUMNS: readonly { readonly name: string; readonly type: string }[] = [
  { name: "useridentity", type: `struct<${IDENTITY}>` },
  ...STRINGS.map((name) => ({ name, type: "string" })),
  { name: "resources", type: "array<struct<arn:string,accountid:string,type:string>>" },
  { name: "tlsdetails", type: "struct<tlsversion:string,ciphersuite:string,clientprovidedhostheader:string>" },
];

/**
 * Partitions by region and day, computed by Athena from the names of folders: nothing has to crawl the bucket or to be kept
 * up to date.
 *
 * @param firstDay first day of the trail, as `2026/01/01`; earlier folders are not looked for
 * @param regions regions whose folders are looked for: those allowed, and the one of global services
 * @see https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html
 */
export function trailProjection(
  names: Naming,
  bucketName: string,
  firstDay: string,
  regions: readonly string[],
): Record<string, string> {
  return {
    "EXTERNAL": "TRUE",
    "classification": "cloudtrail",
    "projection.enabled": "true",
    "projection.region.type": "enum",
    "projection.region.values": regions.join(","),
    "projection.day.type": "date",
    "projection.day.format": "yyyy/MM/dd",
    "projection.day.interval": "1",
    "projection.day.interval.unit": "DAYS",
    "projection.day.range": `${firstDay},NOW`,
    "storage.location.template": `${trailLocation(names, bucketName)}/\${region}/\${day}`,
  };
}

/** Where CloudTrail puts the files of this account. */
export function trailLocation(names: Naming, bucketName: string): string {
  return `s3://${bucketName}/AWSLogs/${names.accountId}/CloudTrail`;
}
