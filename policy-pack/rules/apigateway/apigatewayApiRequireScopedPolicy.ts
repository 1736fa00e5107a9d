import { apigatewayApiRequireScopedPolicy as control } from "../../controls/servicePlacement";
import { MalformedPolicyError, parseDocument, type Statement } from "../../judge/documents";
import { look } from "../../judge/look";
import { narrowsStrangers } from "../../judge/pinned";
import { References } from "../../judge/relations";
import { answerOf } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule } from "../../judge/rule";

const api = "aws:apigateway/restApi:RestApi";
const policy = "aws:apigateway/restApiPolicy:RestApiPolicy";
const PRIVATE = { contains: ["PRIVATE"] };

export const apigatewayApiRequireScopedPolicy: Rule = {
  control,
  types: [api, policy],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    const apis = stack.ofType([api]).filter(isPrivate);
    const beside = new References(apis, ["id"]).group(stack.ofType([policy]), "restApiId");
    for (const resource of apis) {
      const carriers = [resource, ...(beside.get(resource.urn) ?? [])].map((carrier) => ({
        carrier,
        seen: look(carrier.props, "policy"),
      }));
      const given = carriers.filter(({ seen }) => seen.state !== "absent");
      // An OpenAPI document can hold the policy.
      if (given.length === 0 && look(resource.props, "body").state === "absent") {
        verdict.violation({ resource, at: "policy", what: "is not set, so nothing says which networks may call it" });
      }
      for (const { carrier, seen } of given) {
        if (seen.state === "unknown" && carrier.dependenciesOf("policy").length === 0) {
          verdict.deferred({
            resource: carrier,
            at: "policy",
            what: "is not known yet, so whom it lets in is judged in the update",
          });
        } else if (seen.state === "known" && isOpen(seen.value)) {
          verdict.violation({ resource: carrier, at: "policy", what: "lets the networks of every account call it" });
        }
      }
    }
  },
};

function isPrivate({ props }: Judged): boolean {
  return answerOf(look(props, "endpointConfiguration.types"), PRIVATE) === "good";
}

/** Other rules say of a document that it is no policy. */
function isOpen(value: unknown): boolean {
  try {
    const { statements } = parseDocument(value);
    const refuses = statements.some((item) => item.effect === "Deny" && isForEveryone(item) && staysOut(item));
    return (
      !refuses && statements.some((item) => item.effect === "Allow" && isForEveryone(item) && !narrowsStrangers(item))
    );
  } catch (error) {
    if (error instanceof MalformedPolicyError) {
      return false;
    }
    throw error;
  }
}

function isForEveryone({ principal }: Statement): boolean {
  return principal === undefined || principal.negated || principal.entries.some(({ type }) => type === "everyone");
}

/** Whether a Deny names the only ones whom it spares. */
function staysOut({ conditions }: Statement): boolean {
  return conditions.some(({ operator }) => operator.negated);
}
