import type { Control } from "./control";

const regulation = "https://www.ecfr.gov/current/title-45/part-164";

export const packExemptionRequireJustification: Control = {
  id: "pack-exemption-require-justification",
  title: "Every exemption has a reason, an owner, a ticket and an end.",
  citations: ["164.308(a)(1)(ii)(B)"],
  severity: "high",
  description:
    "Each entry of the setting exemptions names a rule of the pack, the resource (type::name or a URN, * for any text), a reason, an owner, a ticket and an expiry that has not passed. One that lacks a part, names no rule, is out of date or covers everything exempts nothing, and is a violation itself. Exemptions are configuration of the pack: the program that is judged cannot state one.",
  remediation: "complete the entry in the configuration of the pack, or remove it and mend what it was for.",
  source: `${regulation}/section-164.308#p-164.308(a)(1)(ii)(B)`,
  equivalents: {},
};

export const packExemptionForbidUnused: Control = {
  id: "pack-exemption-forbid-unused",
  title: "No exemption outlives what it was for.",
  citations: ["164.308(a)(1)(ii)(B)"],
  severity: "medium",
  description:
    "Each exemption for this stack covers a finding of the run. One whose resource is gone, or holds the control by now, would let the fault come back unseen. An exemption by URN is judged in the stack that it names only, so one list can serve several stacks. While a value of the resource is not known yet, the exemption is not judged; the end of the update tells.",
  remediation: "remove the entry from the configuration of the pack.",
  source: `${regulation}/section-164.308#p-164.308(a)(1)(ii)(B)`,
  equivalents: {},
};

export const packLevelForbidLowering: Control = {
  id: "pack-level-forbid-lowering",
  title: "No rule is lowered unseen.",
  citations: ["164.308(a)(1)(ii)(B)"],
  severity: "medium",
  level: "advisory",
  description:
    "Each mandatory rule that the configuration of the pack sets to advisory or disabled is named in every run, so that reports and evidence show what did not stop anything. An organisation may have its reasons to choose levels; an exemption states them, for one resource and until a day.",
  remediation: "take the level out of the configuration, and exempt the resources that need it.",
  source: `${regulation}/section-164.308#p-164.308(a)(1)(ii)(B)`,
  equivalents: {},
};
