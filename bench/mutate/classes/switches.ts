import type { Slot } from "../sdk/slots";

/** What a switch does when it is on. */
export type Meaning = "protects" | "exposes" | "neither";

interface SwitchClass {
  /** Tested on the subject of a slot, see {@link subjectOf}; the first class that fits decides. */
  readonly subject: RegExp;
  readonly means: Meaning;
  readonly reason: string;
}

/**
 * What the names of switches mean. By word stems, so that a type which nobody looked at is classified too; what no class
 * names is taken for a matter of function, size or cost, and is not weakened.
 */
const classes: readonly SwitchClass[] = [
  // Words whose plain sense misleads come first.
  {
    subject:
      /TlsVersionAndCipher|healthCheckLogs|performanceInsights|^CertificateAuthority\.enabled$|^(Group|Service|Instance|ClusterInstance)\.force|^EventRule\.forceDestroy|^EventTarget\.forceDestroy/i,
    means: "neither",
    reason: "tells the target, or keeps figures; no data goes with it",
  },
  { subject: /^objectLockEnabled$/i, means: "neither", reason: "nothing without a retention, which switches it on" },
  { subject: /^skipDestroy$/i, means: "neither", reason: "keeps the object when the program drops it" },
  {
    subject: /^skip\w*(Validation|Check|RequestingAccountId|ApiCheck)$/i,
    means: "neither",
    reason: "how the provider starts",
  },
  {
    subject: /overwrite|replaceSecurityGroups|forceUpdate|forceNew|forceDetach/i,
    means: "neither",
    reason: "how a change is made",
  },
  {
    subject: /contextLoad|allowUsersToChangePassword|allowMajorVersion/i,
    means: "neither",
    reason: "a matter of function",
  },
  {
    subject: /CloudwatchMetricsEnabled|(detailed)?metrics(Enabled)?$|Http2|Http3|Dns|Ipv6|XrayTracing|BucketKey/i,
    means: "neither",
    reason: "function, figures or cost",
  },
  {
    subject: /tagPropagation|propagateTags|waitFor|applyImmediately|rotateImmediately/i,
    means: "neither",
    reason: "when, not whether",
  },
  { subject: /^disable(Api|ExecuteApi|Rollback|Local|Email)/i, means: "protects", reason: "closes a way in or out" },
  {
    subject: /^(block|ignore|restrict|deny|drop|redact|mask|reject|forbid)|PublicAccessBlock|BlockPublic/i,
    means: "protects",
    reason: "a refusal",
  },
  {
    subject: /protect|immutab|readonly|lockEnabled|objectLock|terminationProtection/i,
    means: "protects",
    reason: "against change and deletion",
  },
  // What opens, deletes, shows or weakens.
  {
    subject:
      /^(skip|bypass|insecure|force(Delete|Destroy|Remove)|allow(Unauth|Public|Any|All|External|Classic|Guest|Self|Plain|Admin)|unauthenticated)/i,
    means: "exposes",
    reason: "leaves a safeguard out",
  },
  {
    subject:
      /public|privileged|failOpen|anonymous|guestAccess|unencrypted|plaintext|shareWith|directInternet|multiRegion$/i,
    means: "exposes",
    reason: "opens to more than the owner",
  },
  {
    subject: /^deleteAutomatedBackups$|^deleteOnTermination$|^hibernation$/i,
    means: "neither",
    reason: "life time of a copy",
  },
  {
    subject: /dataTrace|includeExecutionData|sampledRequests|logConnection.*Data|debugLogging|logPayload|includeBody/i,
    means: "exposes",
    reason: "writes contents to a log",
  },
  {
    subject: /^disable\w*(log|encrypt|ssl|tls|auth|backup|snapshot|protect|monitor)/i,
    means: "exposes",
    reason: "takes a function away that its name calls wanted",
  },
  {
    subject: /autoAccept|autoDeploy$|exclude(RateBased|RuleMatch)|export$/i,
    means: "neither",
    reason: "no safeguard by itself",
  },
  // What encrypts, proves who asks, records, keeps.
  {
    subject: /encrypt|kms|cmk|(^|[a-z])(ssl|tls|https)|ssl|Tls|transitEncr|inTransit/i,
    means: "protects",
    reason: "encryption",
  },
  {
    subject:
      /auth(?!orizedKeys)|mfa|imdsv2|httpTokens|managed?MasterUser|manageMaster|signed|verif|requireSymbols|^require|enforce|expirePasswords|hardExpiry/i,
    means: "protects",
    reason: "who may, and who it is",
  },
  {
    subject:
      /log(s|ging)?(?!icalId|in|ic)([A-Z]|$)|audit|trail|validation|recorder|recording|globalServiceEvents|monitor|insight|tracing|detect|guard|finding|scan|inspect|alarm|actionsEnabled|rule(Is)?Enabled/i,
    means: "protects",
    reason: "record and detection",
  },
  {
    subject: /backup|recovery|snapshot|versioning|retain|rotat|multiAz|failover|replicat|minorVersion|autoUpgrade/i,
    means: "protects",
    reason: "availability and upkeep",
  },
  {
    subject:
      /privateDns|privateAccess|privateCluster|isolation|vpcOnly|enhancedVpcRouting|stickySessions$|desync|invalidHeader|securityHeader|private/i,
    means: "protects",
    reason: "keeps traffic inside",
  },
  {
    subject:
      /^(Key|Detector|Account|Analyzer|Hub|Trail|EventRule|Rule|Recorder|RecorderStatus|Enabler|LoggingOptions)(Is)?Enabled?$/i,
    means: "protects",
    reason: "the service or key itself",
  },
];

const bare = /^(is)?(enabled?|status|state|mode|on|type|value|level)$/i;

/** A name that says something: a bare `enabled` gets the name of what it belongs to. */
export function subjectOf(slot: Slot): string {
  if (!bare.test(slot.name)) {
    return slot.name;
  }
  const owner = slot.names.at(-2) ?? slot.className;
  return `${owner}${slot.name.charAt(0).toUpperCase()}${slot.name.slice(1)}`;
}

export function meaningOf(slot: Slot): Meaning {
  const subjects = [subjectOf(slot), `${slot.className}.${slot.names.join(".")}`];
  const found = classes.find((one) =>
    subjects.some((subject, index) => (index === 0 || one.subject.source.includes("\\.")) && one.subject.test(subject)),
  );
  return found?.means ?? "neither";
}
