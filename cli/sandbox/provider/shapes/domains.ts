import { type ShapeContext, type ShapeRules } from "./model";

function validationOptions({ inputs, madeUp }: ShapeContext): unknown[] {
  const others = Array.isArray(inputs["subjectAlternativeNames"])
    ? (inputs["subjectAlternativeNames"] as unknown[])
    : [];
  const domains = new Set([inputs["domainName"], ...others].map((domain) => String(domain)));
  return [...domains].map((domainName) => {
    const base = domainName.replace(/^\*\./, "");
    return {
      domainName,
      resourceRecordName: `_${madeUp.hex(`name ${base}`, 32)}.${base}.`,
      resourceRecordType: "CNAME",
      resourceRecordValue: `_${madeUp.hex(`value ${base}`, 32)}.${madeUp.letters("zone", 10).toLowerCase()}.acm-validations.aws.`,
    };
  });
}

export const domains: ShapeRules = {
  "aws:acm/certificate:Certificate": {
    outputs: (context) => {
      const { inputs } = context;
      const isRequested = inputs["privateKey"] === undefined;
      return {
        status: isRequested ? "PENDING_VALIDATION" : "ISSUED",
        type: isRequested ? "AMAZON_ISSUED" : "IMPORTED",
        domainValidationOptions: isRequested && inputs["validationMethod"] === "DNS" ? validationOptions(context) : [],
        keyAlgorithm: "RSA_2048",
        renewalEligibility: "INELIGIBLE",
        subjectAlternativeNames: [inputs["domainName"]].filter((name) => name !== undefined),
        options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
      };
    },
  },
  "aws:acm/certificateValidation:CertificateValidation": { id: ({ inputs }) => String(inputs["certificateArn"]) },
  "aws:route53/zone:Zone": {
    id: ({ madeUp }) => `Z${madeUp.capitals("zone", 19)}`,
    arn: ({ configuration, madeUp }) =>
      `arn:${configuration.partition}:route53:::hostedzone/Z${madeUp.capitals("zone", 19)}`,
    outputs: ({ madeUp }) => {
      const nameServers = ["com", "net", "org", "co.uk"].map(
        (tail, index) =>
          `ns-${Number(madeUp.digits(tail, 3)) + 512 * index}.awsdns-${madeUp.digits(`zone ${tail}`, 2)}.${tail}`,
      );
      return {
        zoneId: `Z${madeUp.capitals("zone", 19)}`,
        nameServers,
        primaryNameServer: nameServers[0],
        comment: "Managed by Pulumi",
      };
    },
  },
  "aws:route53/record:Record": {
    id: ({ inputs }) =>
      [inputs["zoneId"], inputs["name"], inputs["type"], inputs["setIdentifier"]]
        .filter((part) => part !== undefined)
        .join("_"),
    outputs: (context) => {
      const name = String(context.inputs["name"]).replace(/\.$/, "");
      const zone = context.existing("aws:route53/zone:Zone").find((other) => other.id === context.inputs["zoneId"]);
      const zoneName = String(zone?.inputs["name"] ?? "").replace(/\.$/, "");
      return { fqdn: zoneName === "" || name.endsWith(zoneName) ? name : `${name}.${zoneName}` };
    },
  },
  "aws:wafv2/webAcl:WebAcl": {
    id: ({ madeUp }) => madeUp.uuid("web acl"),
    arn: ({ inputs, configuration: { partition, region, account }, madeUp }) => {
      const isGlobal = inputs["scope"] === "CLOUDFRONT";
      const scope = `${isGlobal ? "us-east-1" : region}:${account}:${isGlobal ? "global" : "regional"}`;
      return `arn:${partition}:wafv2:${scope}/webacl/${String(inputs["name"])}/${madeUp.uuid("web acl")}`;
    },
    outputs: ({ madeUp }) => ({ capacity: 0, lockToken: madeUp.uuid("lock"), applicationIntegrationUrl: "" }),
    unique: ["name", "scope"],
    conflict: "WAFDuplicateItemException",
  },
  "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration": {
    id: ({ inputs }) => String(inputs["resourceArn"]),
  },
  "aws:wafv2/webAclAssociation:WebAclAssociation": {
    id: ({ inputs }) => `${String(inputs["webAclArn"])},${String(inputs["resourceArn"])}`,
  },
};
