import { lambdaPermissionForbidPublic as control } from "../../controls/lambdaSafeguards";
import { look, lookString } from "../../judge/look";
import { judgeRequirements } from "../../judge/requireProperties";
import type { Requirement } from "../../judge/requirement";
import type { Judged } from "../../judge/resource";
import type { Rule, Verdict } from "../../judge/rule";

const types = ["aws:lambda/permission:Permission"];

const requirements: readonly Requirement[] = [
  {
    types,
    path: "principal",
    accepts: { noneOf: ["*"] },
    weak: "lets everyone call the function",
    when: [{ path: "principalOrgId", is: "left out" }],
    reference: true,
  },
  {
    types,
    path: "functionUrlAuthType",
    accepts: { noneOf: ["NONE"] },
    weak: "lets unsigned requests call the function",
  },
];

export const lambdaPermissionForbidPublic: Rule = {
  control,
  types,
  settings: ["unprovable", "allowedAccounts"],
  resource: (resource, verdict) => {
    judgeRequirements(resource, requirements, verdict);
    const principal = lookString(resource.props, "principal");
    if (principal.state === "known" && /\.amazonaws\.com(\.cn)?$/.test(principal.value)) {
      judgeService(resource, verdict);
    } else if (principal.state === "known") {
      judgeAccount(resource, principal.value, verdict);
    }
  },
};

/** A service acts for any of its customers unless the permission says for which. */
function judgeService(resource: Judged, verdict: Verdict): void {
  const source = lookString(resource.props, "sourceArn");
  const account = look(resource.props, "sourceAccount");
  const at = "sourceArn";
  if (account.state === "absent" && source.state === "absent") {
    const what = "is not set, so the service may call the function on behalf of any customer";
    verdict.violation({ resource, at, what });
  } else if (account.state === "absent" && source.state === "known" && !namesOwner(source.value)) {
    verdict.violation({ resource, at, what: "fits the resources of any customer" });
  }
}

/** Whether an ARN says whose resource it is: by its account, or, as the ARN of a bucket, by the start of its name. */
function namesOwner(arn: string): boolean {
  const [, , , , account = "*", ...rest] = arn.split(":");
  return account === "" ? /^[^*?]{3}/.test(rest.join(":")) : !/[*?]/.test(account);
}

function judgeAccount(resource: Judged, principal: string, verdict: Verdict): void {
  const account = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
  const own = resource.home.accounts;
  if (
    account !== undefined &&
    own.length > 0 &&
    ![...own, ...(verdict.config.allowedAccounts ?? [])].includes(account)
  ) {
    verdict.violation({
      resource,
      at: "principal",
      what: "is of another account, which allowedAccounts does not name",
    });
  }
}
