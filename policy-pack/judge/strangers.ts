import type { RuleConfig } from "./config";
import type { PolicyDocument, Statement } from "./documents";
import { accountsOf, narrowsStrangers } from "./pinned";
import type { Judged } from "./resource";

/** How a person finds a statement. */
export const placeOf = ({ sid, index }: Statement): string => (sid === undefined ? `statement ${String(index)}` : sid);

export const allows = ({ statements }: PolicyDocument): readonly Statement[] =>
  statements.filter(({ effect }) => effect === "Allow");

/** The accounts of Elastic Load Balancing that deliver logs in its older regions. */
const logDelivery: ReadonlySet<string> = new Set([
  ...["127311923021", "033677994240", "027434742980", "797873946194", "098369216593", "754344448648", "589379963580"],
  ...["718504428378", "383597477331", "600734575887", "114774131450", "783225319266", "582318560864", "985666609251"],
  ...["054676820928", "156460612806", "652711504416", "635631232127", "009996457667", "897822967062", "076674570225"],
  ...["507241528517", "048591011584", "190560391635"],
]);

/** The accounts that a document lets in besides those that are the provider's or allowed by configuration. */
export function foreignAccounts(document: PolicyDocument, resource: Judged, config: RuleConfig): readonly string[] {
  const own = resource.home.accounts;
  const accepted = new Set([...own, ...(config.allowedAccounts ?? []), ...(config.allowedKeyAccounts ?? [])]);
  const named = new Set(allows(document).flatMap(accountsOf));
  const others = [...named].filter((account) => !accepted.has(account) && !logDelivery.has(account));
  // Where nothing says whose stack this is, one account is its own; among several nobody can tell.
  return own.length === 0 && others.length <= 1 ? [] : others;
}

/** Whether a statement leaves the actions open. The actions of keys are judged by who may do what with them. */
function givesAll({ action }: Statement): boolean {
  return action.negated || action.patterns.some((pattern) => /^(\*+|(?!kms:)[\w-]+:\*+)$/i.test(pattern));
}

/** Where a resource policy lets in everyone, unless a condition that strangers cannot meet narrows it. */
export function everyoneIn(document: PolicyDocument): readonly string[] {
  return allows(document).flatMap((statement) => {
    if (statement.principal?.negated === true) {
      return [`allows everyone but a few (NotPrincipal) in ${placeOf(statement)}`];
    }
    const everyone = statement.principal?.entries.some(isEveryone) === true;
    return everyone && !narrowsStrangers(statement) ? [`allows everyone in ${placeOf(statement)}`] : [];
  });
}

/** Where a resource policy leaves open what may be done, or to what. */
export function openActionsIn(document: PolicyDocument): readonly string[] {
  return allows(document).flatMap((statement) => {
    if (givesAll(statement)) {
      return [`allows every action of a service in ${placeOf(statement)}`];
    }
    return statement.resource?.negated === true
      ? [`allows all resources but some (NotResource) in ${placeOf(statement)}`]
      : [];
  });
}

/** The other accounts that a resource policy lets in, as a clause. */
export function strangersIn(document: PolicyDocument, resource: Judged, config: RuleConfig): readonly string[] {
  const foreign = foreignAccounts(document, resource, config);
  return foreign.length === 0 ? [] : [`lets in ${foreign.join(" and ")}, which allowedAccounts does not name`];
}

/** Everyone, in any wording; a wildcard within an ARN is refused by IAM, and no reason to let it pass here. */
function isEveryone(entry: { readonly type: string; readonly value?: string }): boolean {
  return entry.type === "everyone" || /[*?]/.test(entry.value ?? "");
}
