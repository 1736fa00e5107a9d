import { absent, oneOf, present } from "./context";
import { type Coverage, deniesAll } from "./deniesAll";
import { type PolicyDocument } from "./document";
import { MalformedPolicyError, parseDocument } from "./parse";
import { type PolicyKind, policyKinds } from "./policyKind";
import { type RequestClass } from "./requestClass";
import { type ServiceName, services } from "./services";

/** The resource that a policy is attached to. */
export interface PolicyTarget {
  readonly service: ServiceName;
  /** The whole ARN, as a known string. */
  readonly resourceArn: string;
}

/**
 * Every request that comes over plain HTTP (for a file system: over NFS without TLS): aws:SecureTransport is in every
 * request's context, and "false" here. s3:TlsVersion is absent, for there is no TLS.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-securetransport
 */
export function plainRequests({ service, resourceArn }: PolicyTarget): RequestClass {
  return {
    description: "over a connection without TLS",
    facets: services[service](resourceArn),
    context: { "aws:SecureTransport": present("false"), "s3:TlsVersion": absent },
  };
}

/** Every request over a TLS version below the floor. @param floor 1.2 or 1.3 */
export function oldTlsRequests(resourceArn: string, floor: 1.2 | 1.3): RequestClass {
  return {
    description: `over TLS below ${floor}`,
    facets: services.s3(resourceArn),
    context: {
      "aws:SecureTransport": present("true"),
      // AWS does not say how it writes 1.0, so a policy has to hold for both.
      "s3:TlsVersion": oneOf("1.0", "1", "1.1", ...(floor === 1.3 ? ["1.2"] : [])),
    },
  };
}

/**
 * Whether a resource policy refuses every request without TLS. A statement that allows only TLS is not enough: another
 * policy (of the caller's identity) may allow the request. An exception for AWS services leaves requests through, see
 * `principalClasses`.
 *
 * @param document the policy as JSON text or as the object; one that is malformed is never ok
 */
export function transportDenied(document: unknown, target: PolicyTarget): Coverage {
  return judge(document, plainRequests(target));
}

/** Judges a document that may yet have to be parsed. @param kind @default policyKinds.resource */
export function judge(document: unknown, requests: RequestClass, kind: PolicyKind = policyKinds.resource): Coverage {
  let parsed: PolicyDocument;
  try {
    parsed = parseDocument(document, kind);
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return { ok: false, holes: [{ reason: error.message }] };
    }
    throw error;
  }
  return deniesAll(parsed, requests);
}
