import { ssmDocumentForbidSharing as control } from "../../controls/ssmSafeguards";
import { places } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const setting = "aws:ssm/serviceSetting:ServiceSetting";

export const ssmDocumentForbidSharing: Rule = {
  control,
  types: ["aws:ssm/document:Document", setting],
  settings: ["unprovable", "allowedAccounts"],
  resource: (resource, verdict) => {
    const { props, home } = resource;
    if (resource.type === setting) {
      const [name, value] = [String(props["settingId"]), String(props["settingValue"])];
      if (name.includes("/documents/console/public-sharing-permission") && !/^disable$/i.test(value)) {
        verdict.violation({ resource, at: "settingValue", what: "lets documents be shared with every AWS account" });
      }
      return;
    }
    for (const { at, look } of ["account_ids", "accountIds"].flatMap((name) => places(props, `permissions.${name}`))) {
      const named =
        look.state === "known"
          ? String(look.value)
              .split(",")
              .map((item) => item.trim())
          : [];
      const accepted = [...home.accounts, ...(verdict.config.allowedAccounts ?? [])];
      if (named.some((item) => /^all$/i.test(item))) {
        verdict.violation({ resource, at, what: "shares the document with every AWS account" });
      } else if (home.accounts.length > 0 && named.some((item) => /^\d{12}$/.test(item) && !accepted.includes(item))) {
        verdict.violation({
          resource,
          at,
          what: "shares the document with an account that allowedAccounts does not name",
        });
      } else if (look.state === "unknown") {
        const mend = "write the accounts with plain values.";
        verdict.unprovable({ resource, at, what: "is not known yet, so nothing proves who shares it", mend });
      }
    }
  },
};
