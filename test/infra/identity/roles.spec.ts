import assert from "node:assert/strict";
import type * as pulumi from "@pulumi/pulumi";
import { auditQueryPolicy } from "../../../infra/audit/queryPermissions";
import { readerPolicy, writerPolicy } from "../../../infra/identity/applicationPolicies";
import { boundary } from "../../../infra/identity/boundary";
import { DEPLOY_AREAS, deployPolicy } from "../../../infra/identity/deployPolicies";
import { auditorPolicy, breakGlassPolicy, keyAdminPolicy } from "../../../infra/identity/humanPolicies";
import { platformPolicy } from "../../../infra/identity/platformPolicy";
import { restorePolicy } from "../../../infra/identity/restorePolicy";
import { Identity, type IdentityArgs } from "../../../infra/identity/roles";
import { computeTrust, githubTrust, humanTrust } from "../../../infra/identity/trust";
import { type SingletonMode } from "../../../infra/settings/settings";
import { ACCOUNT, devNames } from "../../support/keyRequests";
import { build, type Recording } from "../../support/mocks";

const ROLE = "aws:iam/role:Role";
const POLICY = "aws:iam/policy:Policy";
const ATTACHMENT = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const PROVIDER = "aws:iam/openIdConnectProvider:OpenIdConnectProvider";
const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/phi-dev-boundary`;
const PEOPLE = [`arn:aws:iam::${ACCOUNT}:user/*`];
const names = devNames();

type Options = pulumi.CustomResourceOptions;

function identity(
  changes: Partial<IdentityArgs> = {},
  options = new Map<string, Options>(),
): Promise<Recording<Identity>> {
  const args = { names, allowedRegions: ["us-east-1"], humanPrincipals: PEOPLE, ...changes };
  const watch: pulumi.ResourceTransformation = ({ type, name, opts }) => {
    options.set(`${type} ${name}`, opts as Options);
    return undefined;
  };
  return build(() => new Identity("identity", args, { transformations: [watch] }));
}

const github = (providerMode: SingletonMode): IdentityArgs["github"] => ({
  repository: "example/records",
  environment: "dev",
  providerMode,
});

describe("infra/identity/roles", () => {
  it("makes the roles that keys, buckets and secrets name, and no deploy role without a repository (R-004-21)", async () => {
    const recording = await identity();
    assert.deepEqual(
      recording
        .ofType(ROLE)
        .map(({ inputs }) => inputs["name"])
        .sort(),
      ["phi-dev-auditor", "phi-dev-break-glass", "phi-dev-key-admin", "phi-dev-reader", "phi-dev-writer"],
    );
    assert.deepEqual(recording.value.roleArns, {
      "writer": `arn:aws:iam::${ACCOUNT}:role/phi-dev-writer`,
      "reader": `arn:aws:iam::${ACCOUNT}:role/phi-dev-reader`,
      "key-admin": `arn:aws:iam::${ACCOUNT}:role/phi-dev-key-admin`,
      "auditor": `arn:aws:iam::${ACCOUNT}:role/phi-dev-auditor`,
      "break-glass": `arn:aws:iam::${ACCOUNT}:role/phi-dev-break-glass`,
    });
    assert.equal(recording.value.roles.deploy, undefined);
  });

  it("a role's exact inputs: trust, boundary, sessions of an hour", async () => {
    assert.deepEqual((await identity()).one(ROLE, "identity-writer").inputs, {
      name: "phi-dev-writer",
      description: "Runs applications that write patient records",
      assumeRolePolicy: computeTrust(names),
      permissionsBoundary: BOUNDARY,
      maxSessionDuration: 3600,
      tags: { Name: "phi-dev-writer", Purpose: "writer", DataClassification: "internal" },
    });
  });

  it("every role is bounded and short-lived; people need MFA, for break-glass of the last 15 minutes (R-002-06)", async () => {
    const recording = await identity({ github: github("manage") });
    const trust = {
      "reader": computeTrust(names),
      "key-admin": humanTrust(names, PEOPLE, 3600),
      "auditor": humanTrust(names, PEOPLE, 3600),
      "break-glass": humanTrust(names, PEOPLE, 900),
      "deploy": githubTrust(names, { repository: "example/records", environment: "dev" }),
    };
    for (const [role, document] of Object.entries(trust)) {
      const { inputs } = recording.one(ROLE, `identity-${role}`);
      assert.equal(inputs["assumeRolePolicy"], document, role);
      assert.equal(inputs["permissionsBoundary"], BOUNDARY, role);
      assert.equal(inputs["maxSessionDuration"], 3600, role);
    }
  });

  it("each role has its own managed policies, the auditor AWS's SecurityAudit too, and nobody an inline one", async () => {
    const recording = await identity();
    const document = (name: string): unknown => recording.one(POLICY, name).inputs["policy"];
    assert.equal(document("identity-boundary"), boundary(names, ["us-east-1"]));
    assert.equal(document("identity-writer-policy"), writerPolicy(names));
    assert.equal(document("identity-reader-policy"), readerPolicy(names));
    assert.equal(document("identity-key-admin-policy"), keyAdminPolicy(names));
    assert.equal(document("identity-auditor-policy"), auditorPolicy(names));
    assert.equal(document("identity-auditor-queries-policy"), auditQueryPolicy(names));
    assert.equal(document("identity-writer-platform-policy"), platformPolicy(names));
    assert.equal(document("identity-reader-platform-policy"), platformPolicy(names));
    assert.equal(document("identity-break-glass-policy"), breakGlassPolicy(names));
    assert.equal(document("identity-break-glass-restore-policy"), restorePolicy(names));
    assert.deepEqual(recording.one(ATTACHMENT, "identity-auditor-SecurityAudit").inputs, {
      role: "phi-dev-auditor",
      policyArn: "arn:aws:iam::aws:policy/SecurityAudit",
    });
    assert.deepEqual(recording.one(ATTACHMENT, "identity-reader-policy").inputs, {
      role: "phi-dev-reader",
      policyArn: "arn:of:identity-reader-policy",
    });
    assert.equal(recording.ofType(ATTACHMENT).length, 10);
  });

  it("makes no user, access key, login or inline policy (R-004-22)", async () => {
    const { resources } = await identity({ github: github("manage") });
    const kinds = new Set(resources.map(({ type }) => type).filter((type) => type.startsWith("aws:")));
    assert.deepEqual([...kinds].sort(), [PROVIDER, POLICY, ROLE, ATTACHMENT].sort());
  });
});

describe("infra/identity/deployRole", () => {
  it("has one policy for each area and is pinned to repository and environment", async () => {
    const recording = await identity({ github: github("skip") });
    for (const area of DEPLOY_AREAS) {
      const { inputs } = recording.one(POLICY, `identity-deploy-${area}-policy`);
      assert.equal(inputs["name"], `phi-dev-deploy-${area}`);
      assert.equal(inputs["policy"], deployPolicy(names, area));
      assert.equal(recording.one(ATTACHMENT, `identity-deploy-${area}-policy`).inputs["role"], "phi-dev-deploy");
    }
    assert.equal(recording.value.roleArns["deploy"], `arn:aws:iam::${ACCOUNT}:role/phi-dev-deploy`);
  });

  it("manages the account's provider for GitHub and keeps it when the stack goes", async () => {
    const options = new Map<string, Options>();
    const recording = await identity({ github: github("manage") }, options);
    assert.deepEqual(recording.one(PROVIDER).inputs, {
      url: "https://token.actions.githubusercontent.com",
      clientIdLists: ["sts.amazonaws.com"],
      tags: {
        Name: "phi-dev-github-oidc-provider",
        Purpose: "github-oidc-provider",
        DataClassification: "internal",
      },
    });
    const opts = options.get(`${PROVIDER} identity-deploy-github`);
    assert.equal(opts?.retainOnDelete, true);
    assert.equal(opts?.import, undefined);
  });

  it("adopts one that exists by its computed ARN, leaving its tags alone", async () => {
    const options = new Map<string, Options>();
    await identity({ github: github("adopt") }, options);
    const opts = options.get(`${PROVIDER} identity-deploy-github`);
    assert.equal(opts?.import, `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`);
    assert.deepEqual(opts?.ignoreChanges, ["tags", "tagsAll", "thumbprintLists"]);
    assert.equal(opts?.retainOnDelete, true);
  });

  it("skips it where another stack owns it: no provider, the same trust", async () => {
    const recording = await identity({ github: github("skip") });
    assert.equal(recording.ofType(PROVIDER).length, 0);
    assert.equal(
      recording.one(ROLE, "identity-deploy").inputs["assumeRolePolicy"],
      githubTrust(names, { repository: "example/records", environment: "dev" }),
    );
  });

  it("every role waits for the boundary that it carries", async () => {
    const options = new Map<string, Options>();
    await identity({ github: github("skip") }, options);
    for (const role of ["writer", "reader", "key-admin", "auditor", "break-glass", "deploy"]) {
      const { dependsOn } = options.get(`${ROLE} identity-${role}`) ?? {};
      assert.ok(Array.isArray(dependsOn) && dependsOn.length === 1, role);
    }
  });
});
