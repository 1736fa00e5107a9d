import * as pulumi from "@pulumi/pulumi";
import * as acm from "@pulumi/aws/acm";
import { Record as DnsRecord } from "@pulumi/aws/route53";
import { type Naming } from "../naming";
import { validationNames, validationRecord } from "./validationRecord";

/** Arguments of {@link Certificate}: either `hostedZoneId` or `certificateArn`. */
export interface CertificateArgs {
  readonly names: Naming;
  /** Public name of the portal, for example `portal.example.org`. */
  readonly domainName: string;
  /** Further names, `*.` allowed. Each lies in the same zone. @default none */
  readonly subjectAlternativeNames?: readonly string[];
  /** Public Route 53 zone of the names: the certificate is requested and validated there. */
  readonly hostedZoneId?: string | undefined;
  /** A certificate that exists already in this account and region: nothing is created. */
  readonly certificateArn?: string | undefined;
}

/** Elliptic curve P-256: as strong as RSA 3072, faster, and known to every client with TLS 1.2 (requirement R-001-10). */
const KEY_ALGORITHM = "EC_prime256v1";

/** Time for DNS and ACM; without it a wrong zone would hold the update up for 75 minutes. */
const VALIDATION_TIMEOUT = "30m";

/**
 * The certificate of the load balancer. ACM renews it by itself as long as the validation records stand (requirements
 * R-000-29, R-001-39, R-003-18). Do not pin it in clients: a renewal changes the key (decision C10).
 *
 * @throws Error when neither or both of `hostedZoneId` and `certificateArn` are given
 * @see https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
 * @see https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html
 */
export class Certificate extends pulumi.ComponentResource {
  /** ARN of the certificate; known to be valid where it was requested here. */
  public readonly arn: pulumi.Output<string>;

  constructor(name: string, args: CertificateArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:Certificate", name, {}, opts);
    if ((args.hostedZoneId === undefined) === (args.certificateArn === undefined)) {
      throw new Error("A certificate needs either hostedZoneId, to be validated there, or certificateArn.");
    }
    this.arn =
      args.hostedZoneId === undefined
        ? pulumi.output(args.certificateArn ?? "")
        : this.request(name, args, args.hostedZoneId);
    this.registerOutputs({ arn: this.arn });
  }

  private request(name: string, args: CertificateArgs, zoneId: string): pulumi.Output<string> {
    const alternatives = [...new Set(args.subjectAlternativeNames ?? [])];
    const certificate = new acm.Certificate(
      name,
      {
        domainName: args.domainName,
        ...(alternatives.length === 0 ? {} : { subjectAlternativeNames: alternatives }),
        validationMethod: "DNS",
        keyAlgorithm: KEY_ALGORITHM,
        options: { certificateTransparencyLoggingPreference: "ENABLED", export: "DISABLED" },
        tags: args.names.tags("certificate", "internal"),
      },
      { parent: this },
    );
    const records = validationNames([args.domainName, ...alternatives]).map((domain) => {
      const record = certificate.domainValidationOptions.apply((options) => validationRecord(options, domain));
      return new DnsRecord(
        `${name}-${domain}`,
        {
          zoneId,
          name: record.apply(({ resourceRecordName }) => resourceRecordName),
          type: record.apply(({ resourceRecordType }) => resourceRecordType),
          records: [record.apply(({ resourceRecordValue }) => resourceRecordValue)],
          ttl: 300,
        },
        { parent: this },
      );
    });
    const validation = new acm.CertificateValidation(
      name,
      { certificateArn: certificate.arn, validationRecordFqdns: records.map((record) => record.fqdn) },
      { parent: this, customTimeouts: { create: VALIDATION_TIMEOUT } },
    );
    return validation.certificateArn;
  }
}
