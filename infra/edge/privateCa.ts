import * as acmpca from "@pulumi/aws/acmpca";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";

/** Elliptic curve P-256, with the signature that goes with it (R-001-10). */
const KEY_ALGORITHM = "EC_prime256v1";
const SIGNING_ALGORITHM = "SHA256WITHECDSA";

/** Years that the authority itself is valid. */
const VALIDITY_YEARS = 10;

/** Days in which a deleted authority can be brought back; the longest that AWS offers. */
const RECOVERY_DAYS = 30;

/** Arguments of `PrivateCa`. */
export interface PrivateCaArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** Who the authority belongs to, as certificates show it, for example `Example Hospital`. */
  readonly organization: string;
}

/**
 * A private certificate authority for the clients of mutual TLS (R-003-06; 45 CFR 164.312(d)). Its key lives in a FIPS
 * 140 Level 3 module and cannot leave it.
 *
 * It issues certificates for seven days at most, which clients renew by themselves. So nothing has to be revoked and there
 * is no list that someone must publish, keep and read; and it costs an eighth of an authority without that limit.
 *
 * @see https://docs.aws.amazon.com/privateca/latest/userguide/short-lived-certificates.html
 */
export class PrivateCa extends pulumi.ComponentResource {
  public readonly arn: pulumi.Output<string>;
  /** The authority's certificate in PEM: public, and what a trust store is made of. */
  public readonly certificatePem: pulumi.Output<string>;

  constructor(name: string, args: PrivateCaArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:edge:PrivateCa", name, {}, opts);
    const { names } = args;
    const kept = { parent: this, ...keepData(args.holdsPhi) };
    const authority = new acmpca.CertificateAuthority(
      name,
      {
        type: "ROOT",
        usageMode: "SHORT_LIVED_CERTIFICATE",
        keyStorageSecurityStandard: "FIPS_140_2_LEVEL_3_OR_HIGHER",
        certificateAuthorityConfiguration: {
          keyAlgorithm: KEY_ALGORITHM,
          signingAlgorithm: SIGNING_ALGORITHM,
          subject: { organization: args.organization, commonName: `${names.prefix} clients` },
        },
        permanentDeletionTimeInDays: RECOVERY_DAYS,
        tags: names.tags("private-ca", "internal"),
      },
      kept,
    );
    const certificate = new acmpca.Certificate(
      name,
      {
        certificateAuthorityArn: authority.arn,
        certificateSigningRequest: authority.certificateSigningRequest,
        signingAlgorithm: SIGNING_ALGORITHM,
        templateArn: `arn:${names.partition}:acm-pca:::template/RootCACertificate/V1`,
        validity: { type: "YEARS", value: String(VALIDITY_YEARS) },
      },
      kept,
    );
    const installed = new acmpca.CertificateAuthorityCertificate(
      name,
      { certificateAuthorityArn: authority.arn, certificate: certificate.certificate },
      kept,
    );
    this.arn = installed.certificateAuthorityArn;
    this.certificatePem = certificate.certificate;
    this.registerOutputs({ arn: this.arn });
  }
}
