import type { Proposal } from "../model";
import { is, type Slot } from "../sdk/slots";
import type { Operator } from "./operator";

/** Well-formed, and nobody's: AWS uses these two in its own documentation. */
const ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";
const SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const PASSWORD = "Tr0ub4dor-and-3-horses";

/** What AWS manages instead of a password, by the switch that says so. */
const managers = ["manageMasterUserPassword", "manageAdminPassword"] as const;
const environment = /^(environment|environmentVariables|variables|env|vars)$/i;
const password = /^(master|admin|masterUser|adminUser)?Password$/i;

/** A secret stands in the program in the clear. */
export const secrets: Operator = (slot) => [...environments(slot), ...passwords(slot)];

function environments(slot: Slot): readonly Proposal[] {
  const { shape } = slot;
  if (!environment.test(slot.name) || typeof shape !== "object" || !("map" in shape)) {
    return [];
  }
  const given = (slot.value ?? {}) as Record<string, unknown>;
  const value = { ...given, AWS_ACCESS_KEY_ID: ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET_ACCESS_KEY };
  const plain = { ...given, DB_PASSWORD: PASSWORD };
  return [
    { operator: "secret in the clear", detail: "access key", value },
    { operator: "secret in the clear", detail: "password", value: plain },
  ];
}

function passwords(slot: Slot): readonly Proposal[] {
  const manager = managers.find((name) => slot.owner[name] === true);
  if (!password.test(slot.name) || !is(slot.shape, "string") || slot.value !== undefined || manager === undefined) {
    return [];
  }
  const parent = slot.path.slice(0, -1);
  const also = [{ path: [...parent, manager], value: undefined }];
  return [{ operator: "secret in the clear", detail: "password", value: PASSWORD, also }];
}
