import type { Control } from "../../controls/control";
import { mayApply } from "../../judge/condition";
import { judgeUnknownJson, lookJson } from "../../judge/jsonText";
import { judgeKeyValue } from "../../judge/keys";
import type { Condition } from "../../judge/keyUse";
import { look } from "../../judge/look";
import { proveKey } from "../../judge/proveKey";
import { answerOf, type Accepted } from "../../judge/requirement";
import type { Rule } from "../../judge/rule";

const type = "aws:emr/securityConfiguration:SecurityConfiguration";
const at = "configuration";

/** Where a document says how data at rest is encrypted. */
export const rest = "EncryptionConfiguration.AtRestEncryptionConfiguration";

/** What a document has to say. */
export interface Demand {
  readonly path: string;
  readonly accepts: Accepted;
  /** What it means if it says something else, or nothing. */
  readonly what: string;
  /** Saying nothing will do. */
  readonly optional?: true;
  readonly when?: readonly Condition[];
}

/** What else a rule looks at. */
export interface Also {
  /** Where the document names a key, which has to be ours. */
  readonly key?: string;
  /** Whether it tells of documents that are not known, on behalf of every rule on them. */
  readonly tellsUnknown?: true;
}

/** The rule that security configurations say all of this. */
export function configurationRule(control: Control, demands: readonly Demand[], also: Also = {}): Rule {
  const { key, tellsUnknown } = also;
  return {
    control,
    types: [type],
    settings: key === undefined ? ["unprovable"] : ["unprovable", "allowedKeyAccounts", "allowedRegions"],
    resource: (resource, verdict) => {
      const document = lookJson(resource.props, at);
      if (document.state !== "known") {
        return;
      }
      for (const { path, accepts, what, optional, when } of demands) {
        const answer = answerOf(look(document.value, path), accepts);
        const passes = answer === "good" || (answer === "absent" && optional === true);
        if (!passes && mayApply(document.value, when)) {
          verdict.violation({ resource, at, what });
        }
      }
      const named = key === undefined ? undefined : look(document.value, key);
      const judged =
        named?.state === "known" ? judgeKeyValue(named.value, resource.home, verdict.config, false) : undefined;
      if (judged?.state === "refused") {
        verdict.violation({ resource, at, what: judged.what, mend: judged.mend });
      }
    },
    stack: (stack, verdict) => {
      for (const resource of stack.ofType([type])) {
        const document = lookJson(resource.props, at);
        if (document.state !== "known") {
          if (tellsUnknown === true) {
            judgeUnknownJson(resource, at, verdict);
          }
        } else if (key !== undefined) {
          const place = { at, property: at, exclusive: false, abroad: false };
          proveKey(resource, look(document.value, key), place, stack, verdict);
        }
      }
    },
  };
}

/** Without this switch nothing that is said of data at rest takes effect. */
export const atRest: Demand = {
  path: "EncryptionConfiguration.EnableAtRestEncryption",
  accepts: { oneOf: [true] },
  what: "keeps data at rest unencrypted",
};
