import { asInputs, type Inputs, NotPriceable, readFlag, readList, readText } from "../inputs";
import { type Item, type Pricer } from "../pricer";

/**
 * An Application Load Balancer: its hours, one capacity unit all the time, and, when it faces the internet, a public
 * address in each zone. AWS adds addresses when the load grows.
 */
export const loadBalancer: Pricer = (inputs) => {
  const type = readText(inputs, "loadBalancerType", "application");
  if (type !== "application") {
    throw new NotPriceable(`load balancers of type ${type} are not in the price file`);
  }
  const zones = readList(inputs, "subnets").length + readList(inputs, "subnetMappings").length;
  return [
    { price: "elb.application", quantity: 1 },
    { price: "elb.lcu", quantity: 1 },
    ...(readFlag(inputs, "internal") ? [] : [{ price: "vpc.publicIpv4", quantity: zones }]),
  ];
};

/** Managed groups with a subscription on top of the rule's price. */
const INTELLIGENT = new Set([
  "AWSManagedRulesBotControlRuleSet",
  "AWSManagedRulesATPRuleSet",
  "AWSManagedRulesACFPRuleSet",
]);

/** A web ACL and its rules; a managed rule group counts as one. */
export const webAcl: Pricer = (inputs) => [
  { price: "waf.webAcl", quantity: 1 },
  ...readList(inputs, "rules").flatMap((rule) => ruleItems(asInputs(asInputs(rule)["statement"]))),
];

function ruleItems(statement: Inputs): Item[] {
  const rule = { price: "waf.rule", quantity: 1 };
  if (statement["ruleGroupReferenceStatement"] !== undefined) {
    throw new NotPriceable("rules inside of a referenced rule group are billed too and not counted here");
  }
  const managed = asInputs(statement["managedRuleGroupStatement"]);
  const { vendorName = "AWS", name = "" } = managed as { vendorName?: string; name?: string };
  if (vendorName !== "AWS") {
    throw new NotPriceable(`rule group ${name} of ${vendorName} has the seller's own price`);
  }
  if (name === "AWSManagedRulesAntiDDoSRuleSet") {
    throw new NotPriceable(`rule group ${name} is not in the price file`);
  }
  return INTELLIGENT.has(name) ? [rule, { price: "waf.intelligentGroup", quantity: 1 }] : [rule];
}

/** A private certificate authority, by what it may issue. */
export const certificateAuthority: Pricer = (inputs) => [
  { price: `acmpca.authority/${readText(inputs, "usageMode", "GENERAL_PURPOSE")}`, quantity: 1 },
];
