import { MalformedPolicyError, parseDocument, policyKinds, type Statement } from "../../judge/documents";
import { look } from "../../judge/look";
import { oddOnesOut } from "../../judge/oddOnesOut";
import { namesSource } from "../../judge/pinned";
import type { Stack, StackResource } from "../../judge/resource";
import { allows } from "../../judge/strangers";

/** One statement of a trust policy that lets in one service and nobody else. */
interface ServiceTrust {
  readonly role: StackResource;
  readonly statement: Statement;
  readonly service: string;
}

/** Services that say nothing of whom they act for, or whose documentation gives the trust policy without a condition. */
const silent = new Set(["cloudtrail", "ec2", "backup", "ecs-tasks"].map((name) => `${name}.amazonaws.com`));

const isPinned = ({ statement }: ServiceTrust): boolean => namesSource(statement);

function trustsOf(role: StackResource): readonly ServiceTrust[] {
  const text = look(role.props, "assumeRolePolicy");
  try {
    const statements = text.state === "known" ? allows(parseDocument(text.value, policyKinds.trust)) : [];
    return statements.flatMap((statement) => {
      const [first, ...others] = statement.principal?.entries ?? [];
      return first?.type === "Service" && others.length === 0 ? [{ role, statement, service: first.value }] : [];
    });
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return [];
    }
    throw error;
  }
}

/**
 * Statements for a service without a condition on whom it acts for, though another role's statement for this service has
 * one under the same name (Sid), or the stack's other statements for services have one nearly all.
 *
 * @param judged services that are judged by themselves, whose conditions therefore show no habit
 */
export function unpinnedAmongPinned(stack: Stack, judged: ReadonlySet<string>): readonly ServiceTrust[] {
  const all = stack.ofType(["aws:iam/role:Role"]).flatMap(trustsOf);
  const free = all.filter(({ service }) => !judged.has(service));
  const twins = free.filter((item) =>
    free.some(
      (other) =>
        item.statement.sid !== undefined &&
        other.statement.sid === item.statement.sid &&
        other.service === item.service &&
        isPinned(other) &&
        !isPinned(item),
    ),
  );
  const habit = oddOnesOut(
    free.filter(({ service }) => !silent.has(service)),
    isPinned,
    3,
  );
  return [...new Set([...twins, ...habit])];
}
