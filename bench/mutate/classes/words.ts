import type { Slot } from "../sdk/slots";
import { subjectOf } from "./switches";

/** A class of names with its reason; tested on the name, or on the class and property where it says so. */
interface NameClass {
  readonly name: RegExp;
  readonly except?: RegExp;
  readonly reason: string;
}

/** Texts that name a KMS key. */
const keys: NameClass = {
  name: /kms|cmk|customerManagedKey|encryptionKey|^keyArn$|^keyId$/i,
  except: /context|mode$|reuse|provider|access|policy|encrypted$|usage|spec|enabled$|type$|alias|status|description/i,
  reason: "whoever administers the key decides who reads",
};

/** Values that carry a safeguard by pointing at it, or by being there. */
const carriers: readonly NameClass[] = [
  {
    name: /permissionsBoundary|^(web)?aclId$|webAclArn|^guardrail|securityConfiguration$|authorizer(Id|Uri)?$|^userGroupIds$/i,
    reason: "limits who may do what",
  },
  {
    name: /^subnetGroupName$|^(db|cache|cluster)SubnetGroupName$|^vpcConfig|vpcOptions|^networkConfiguration$/i,
    reason: "keeps the resource in the private network",
  },
  { name: /parameterGroupName$/i, reason: "carries settings of the engine: TLS and audit" },
  {
    name: /log(ging)?(Group|Destination|Bucket|Config|Uri|Settings|Publishing|Delivery|Role|Info|Options?)|accessLog|logs?Exports|logTypes|cloudWatchLogs|^targetBucket$|connectionLogs|loggingConfig|^s3BucketName$|destinationConfig/i,
    except: /prefix|format|retention|type$/i,
    reason: "where the record goes",
  },
  {
    name: /alarmActions|insufficientDataActions|^snsTopic|notification(s|Arns?|Channels?)?$|subscriberEmail/i,
    reason: "tells somebody",
  },
  {
    name: /eventSelectors?$|dataProtections?|redactedFields|blockedEncryption|blockedFields|sensitiveInformation|contentPolicy|piiEntities/i,
    reason: "says what is recorded, or what must not be",
  },
  {
    name: /encryption(Config|Configuration|AtRest|Info|Options|InTransit|Settings)?s?$|^serverSideEncryption|sse(Specification|Config)|encryptAtRest|nodeToNode|^rules?$|kmsKeyConfig/i,
    except: /^rule$/,
    reason: "encryption, or the rules that keep it",
  },
  {
    name: /authenticationMode|clientAuthentication|mutualAuth|^mfaConfig|passwordPolicy|^authentication|metadataOptions|imageScanning|versioning|objectLock|defaultRetention|deadLetter|backupPolic|pointInTime|abortIncomplete|replicationConfig|domainEndpointOptions|advancedSecurityOptions|^viewerCertificate|originAccess/i,
    except: /date$|days$|versions$/i,
    reason: "a safeguard of its own",
  },
  { name: /^cloudWatchLogs(Group|Role)Arn$/i, reason: "delivery to a log group" },
  {
    name: /StrictTransportSecurity/i,
    reason: "browsers come back through TLS only",
  },
  { name: /^(allowedAccountIds)$/i, reason: "pins the account" },
];

/** Numbers by what makes them weaker. */
const shorter: NameClass = {
  name: /retention|retain|windowInDays|deletionWindow|recoveryWindow|minimumPasswordLength|^minimumLength$|reusePrevention|passwordHistory|snapshotRetention|deleteAfter|expirationInDays|automaticBackupRetention|backupRetention|^monitoringInterval$|immunityTime|^noncurrentDays$|deleteVersion|minRetention/i,
  except:
    /maxRetention|maximumRetention|maintenance|backupWindow$|unit$|type$|messageRetention|mode$|rule$|policy$|performanceInsights|crl/i,
  reason: "less is kept, or chosen less well",
};
const longer: NameClass = {
  name: /rotation(Period)?(In)?Days|rotationPeriod|automaticallyAfterDays|maxPasswordAge|maxSessionDuration|sessionDuration|hopLimit|tokenValidity|(access|refresh|id)TokenValidity|passwordValidity|idleTimeout$|^idleTimeoutInMinutes|idleDisconnect|disconnectTimeout/i,
  except: /unit|default/i,
  reason: "a right, a secret or a blind spot lasts longer",
};

/** Lists whose every element is a safeguard of its own; one rule of many is a matter of what the rules say. */
const eachElement =
  /eventSelectors$|logs?Exports|logTypes|blockedEncryption|piiEntities|contentPolicy|filtersConfigs|dataProtections|redactedFields|alarmActions|encryption|^rules$/i;

export const eachCounts = (slot: Slot): boolean =>
  eachElement.test(slot.name) && !/^(Plan|BucketLifecycleConfiguration)$/.test(slot.className);

function fits(one: NameClass, text: string): boolean {
  return one.name.test(text) && one.except?.test(text) !== true;
}

export const namesKey = (slot: Slot): boolean => fits(keys, slot.name);
export const isCarrier = (slot: Slot): boolean => carriers.some((one) => fits(one, subjectOf(slot)));
export const weakerWhenLess = (slot: Slot): boolean =>
  !/transition|crl/i.test(slot.property) &&
  (fits(shorter, slot.name) || daysOf(slot, /retention|expiration|noncurrent/i));
export const weakerWhenMore = (slot: Slot): boolean => fits(longer, slot.name);

/** `defaultRetention.days`: the unit alone says nothing. */
function daysOf(slot: Slot, owner: RegExp): boolean {
  return /^(days|years)$/.test(slot.name) && owner.test(slot.names.at(-2) ?? "");
}
