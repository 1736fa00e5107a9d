/** Which elements a type of policy must or must not have. */
export interface PolicyKind {
  readonly principal: "required" | "forbidden" | "optional";
  readonly resource: "required" | "forbidden" | "optional";
}

/** The types of policy by the elements they take. */
export const policyKinds = {
  /** Bucket, queue, topic, key, secret and file-system policies. */
  resource: { principal: "required", resource: "required" },
  /** Role trust policies. */
  trust: { principal: "required", resource: "forbidden" },
  /** Policies of users, groups and roles, boundaries and service control policies. */
  identity: { principal: "forbidden", resource: "required" },
  /** Repository policies, where the resource is implied, and documents of which nothing is known. */
  any: { principal: "optional", resource: "optional" },
} as const satisfies Record<string, PolicyKind>;
