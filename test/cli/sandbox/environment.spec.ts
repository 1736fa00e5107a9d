import { strict as assert } from "node:assert";
import { dirname } from "node:path";
import { engineEnvironment, toolchainEnvironment } from "../../../cli/sandbox/environment";
import { layoutOf } from "../../../cli/sandbox/layout";
import { type Toolchain } from "../../../cli/sandbox/toolchain/source";

const LAYOUT = layoutOf({ PHI_SANDBOX_DIR: "/box" }, "/project");
const TOOLCHAIN: Toolchain = {
  cli: "/cli/bin/pulumi",
  host: "/h",
  version: "3.255.0",
  packs: "folder",
  origin: "here",
};

describe("the engine's environment", () => {
  it("holds this and nothing else for a user with an empty one", () => {
    assert.deepEqual(engineEnvironment({}, LAYOUT, TOOLCHAIN), {
      PATH: `/cli/bin:${dirname(process.execPath)}`,
      HOME: "/box/home",
      PULUMI_HOME: "/box/home",
      PULUMI_BACKEND_URL: "file:///box/state",
      PULUMI_CONFIG_PASSPHRASE: "sandbox-not-a-secret",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      AWS_EC2_METADATA_DISABLED: "true",
      PHI_SANDBOX_WORLD: "/box/world",
      PHI_SANDBOX_CACHE: "/box/cache",
    });
  });

  it("passes no credential on, of any service, known or not", () => {
    const secrets = [
      ...["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_ROLE_ARN"],
      ...["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "PULUMI_ACCESS_TOKEN"],
      ...[
        "GOOGLE_APPLICATION_CREDENTIALS",
        "ARM_CLIENT_SECRET",
        "GITHUB_TOKEN",
        "KUBECONFIG",
        "NPM_TOKEN",
        "SSH_AUTH_SOCK",
      ],
      ...["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "VAULT_TOKEN", "DOCKER_CONFIG", "A_TOKEN_NOBODY_HAS_HEARD_OF"],
    ];
    const env = engineEnvironment(Object.fromEntries(secrets.map((name) => [name, "x"])), LAYOUT, TOOLCHAIN);
    assert.deepEqual(env, engineEnvironment({}, LAYOUT, TOOLCHAIN));
  });

  it("does not let the user's settings replace the sandbox's own", () => {
    const theirs = {
      ...{
        PULUMI_HOME: "/users/me/.pulumi",
        PULUMI_BACKEND_URL: "s3://x",
        PULUMI_CONFIG_PASSPHRASE: "mine",
        HOME: "/users/me",
      },
      ...{ PULUMI_STACK: "prod", PULUMI_IGNORE_AMBIENT_PLUGINS: "true", AWS_CONFIG_FILE: "/users/me/.aws/config" },
    };
    assert.deepEqual(engineEnvironment(theirs, LAYOUT, TOOLCHAIN), engineEnvironment({}, LAYOUT, TOOLCHAIN));
  });

  it("passes on how to write to the terminal, and PATH behind the sandbox's own folders", () => {
    const env = engineEnvironment(
      { LANG: "C.UTF-8", LC_ALL: "C", TERM: "xterm", NO_COLOR: "1", PATH: "/a:/b" },
      LAYOUT,
      TOOLCHAIN,
    );
    assert.deepEqual([env["LANG"], env["LC_ALL"], env["TERM"], env["NO_COLOR"]], ["C.UTF-8", "C", "xterm", "1"]);
    assert.equal(env["PATH"], `/cli/bin:${dirname(process.execPath)}:/a:/b`);
  });

  it("of the search for the CLI keeps the user's network and Go settings, and another PULUMI_HOME", () => {
    const theirs = {
      HTTPS_PROXY: "http://proxy",
      GOPROXY: "http://go",
      HOME: "/users/me",
      PULUMI_HOME: "/users/me/.pulumi",
    };
    const env = toolchainEnvironment(theirs, LAYOUT);
    assert.deepEqual(env, { ...theirs, PULUMI_HOME: "/box/home", PULUMI_SKIP_UPDATE_CHECK: "true" });
  });
});
