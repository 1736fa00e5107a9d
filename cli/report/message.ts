import { type Exemption, type Finding } from "./finding";

type Told = Pick<Finding, "title" | "what" | "provision" | "mend" | "exemption">;

const PROVISION = /^HIPAA: 45 CFR (164\.\S+ \(.+\))\.$/;
const MEND = /^To mend: (.+)$/;
const EXEMPTED = /^Exempted until (\d{4}-\d{2}-\d{2}): (.*) \(owner: (.*); ticket: (.*)\)\.$/;
/** The engine's marks for colours. */
const COLOURS = /<\{%.*?%\}>/g;

/**
 * Takes the message of a rule apart. It is read from its end, where only the pack writes: the beginning carries the name
 * of the resource, which the judged program chooses.
 *
 * @param subject `type 'name'`, which the second line begins with
 * @param level an exemption makes an advisory; a mandatory message that looks exempted is not
 */
export function readMessage(message: string, subject: string, level: Finding["level"]): Told {
  const lines = message.replace(COLOURS, "").trimEnd().split("\n");
  const exemption = level === "advisory" ? exemptionIn(lines.at(-1) ?? "") : undefined;
  const rest = exemption === undefined ? lines : lines.slice(0, -1);
  const mend = MEND.exec(rest.at(-1) ?? "")?.[1];
  const provision = PROVISION.exec(rest.at(-2) ?? "")?.[1];
  const [title = "", ...body] = mend === undefined || provision === undefined ? rest : rest.slice(0, -2);
  const told = body.join("\n");
  const what = told.startsWith(subject) ? told.slice(subject.length).replace(/^[,:] /, "") : told;
  return {
    title,
    what,
    ...(provision !== undefined && { provision }),
    ...(mend !== undefined && { mend }),
    ...(exemption !== undefined && { exemption }),
  };
}

function exemptionIn(line: string): Exemption | undefined {
  const [, expiry, reason, owner, ticket] = EXEMPTED.exec(line) ?? [];
  return expiry === undefined || reason === undefined || owner === undefined || ticket === undefined
    ? undefined
    : { reason, owner, ticket, expiry };
}
