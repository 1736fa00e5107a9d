import type { Proposal } from "../model";
import type { Slot } from "../sdk/slots";
import type { Operator } from "./operator";

/** Settings of database engines that protect, by name, and what turns each off. Sizes and plans are none of them. */
const protective: readonly { readonly name: RegExp; readonly weak: string }[] = [
  { name: /force_ssl|require_secure_transport|require_ssl|^tls$|^ssl$/i, weak: "0" },
  { name: /min_protocol_version|tls_version/i, weak: "TLSv1" },
  { name: /password_encryption|auth_method/i, weak: "md5" },
  { name: /shared_preload_libraries/i, weak: "pg_stat_statements" },
  { name: /audit|log_connections|log_disconnections|log_statement$|user_activity/i, weak: "none" },
];
const offByNumber = /^[01]$/;

/** What an engine does by itself: PostgreSQL documents and RDS's defaults for its families. */
const safeByDefault: readonly { readonly family: RegExp; readonly name: RegExp }[] = [
  { family: /^docdb/, name: /^tls$/ },
  { family: /^mysql(8\.4|9)|^mariadb(11\.8|1[2-9])/, name: /^require_secure_transport$/ },
  { family: /^mysql8|^mariadb1[01]/, name: /^tls_version$/ },
  { family: /^(aurora-)?postgres(ql)?1[5-9]$/, name: /^rds\.force_ssl$/ },
  {
    family: /^(aurora-)?postgres(ql)?1[4-9]$/,
    name: /^(password_encryption|rds\.accepted_password_auth_method|ssl_min_protocol_version)$/,
  },
];

/** A parameter group loses a protective setting, or sets it to what does not protect. */
export const parameters: Operator = (slot: Slot) => {
  if (slot.property !== "parameters" || !Array.isArray(slot.value)) {
    return [];
  }
  const list = slot.value as readonly { readonly name?: string; readonly value?: unknown }[];
  return list.flatMap((parameter, index): Proposal[] => {
    const known = protective.find(({ name }) => name.test(parameter.name ?? ""));
    if (
      known === undefined ||
      /log_(parameter|catalog|relation|statement_once|level|rows)$/.test(parameter.name ?? "")
    ) {
      return [];
    }
    const weak = offByNumber.test(String(parameter.value)) ? "0" : known.weak;
    const changed = list.map((item, at) => (at === index ? { ...item, value: weak } : item));
    return [
      ...(byDefault(slot, parameter.name)
        ? []
        : [
            {
              operator: "parameter removed",
              detail: parameter.name ?? "",
              value: list.filter((_, at) => at !== index),
            },
          ]),
      ...(String(parameter.value) === weak
        ? []
        : [{ operator: "parameter weakened", detail: `${parameter.name ?? ""} = ${weak}`, value: changed }]),
    ];
  });
};

function byDefault(slot: Slot, name = ""): boolean {
  const family = String(slot.owner["family"] ?? "");
  return safeByDefault.some((one) => one.family.test(family) && one.name.test(name));
}
