import { strict as assert } from "node:assert";
import { listResources } from "../../cli/sandbox/world";
import { Sandbox, type SandboxOptions, type SandboxResult } from "../support/sandbox";

/** Runs a preview with these settings, and asserts that it fails and that nothing is declared. */
async function refused(options: SandboxOptions): Promise<SandboxResult> {
  const sandbox = await Sandbox.create(options);
  try {
    const preview = await sandbox.preview();
    assert.notEqual(preview.code, 0, preview.stdout);
    assert.deepEqual(listResources(sandbox.layout.world), []);
    return preview;
  } finally {
    sandbox.dispose();
  }
}

/** The types of the resources that a run showed as declared: `aws:kms:Key`, `phi:keys:Keyring` …. */
function declared({ stdout }: SandboxResult): string[] {
  const lines = stdout.match(/^ *\+ +(aws|phi|pulumi):\w+:\w+ /gm) ?? [];
  return [...new Set(lines.map((line) => line.replace(/^ *\+ +/, "").trim()))];
}

describe("settings, on the real engine", function () {
  this.timeout(120_000);
  this.slow(20_000);

  it("tells everything that is wrong in one message, each with key, value, what is allowed and the fix", async () => {
    const settings = {
      accountId: "1111",
      region: "mars",
      vpcCidr: "10.0.0.0/8",
      keyRotationDays: 30,
      objectLockMode: "none",
      colour: "red",
    };
    const preview = await refused({ settings });
    const lines = preview.stdout.split("\n").map((line) => line.trim());
    const from = lines.findIndex((line) =>
      /^(error: )?6 settings of stack "dev" cannot be used; nothing was created\.$/.test(line),
    );
    assert.ok(from >= 0, preview.stdout);
    const told = lines.slice(from + 1, from + 1 + 3 * 6);
    const expected: readonly (readonly [string, RegExp, string])[] = [
      ['phi:colour = "red"', /^allowed: one of accountId, region, /, "fix:     pulumi config rm phi:colour"],
      [
        'phi:accountId = "1111"',
        /^allowed: .*12 digits/,
        "fix:     pulumi config set phi:accountId 111122223333 --stack dev",
      ],
      ['phi:region = "mars"', /^allowed: .*region/, "fix:     pulumi config set phi:region us-east-1 --stack dev"],
      [
        'phi:vpcCidr = "10.0.0.0/8"',
        /^allowed: an IPv4 range from \/16 to \/20/,
        "fix:     pulumi config set phi:vpcCidr 10.0.0.0/16 --stack dev",
      ],
      [
        "phi:keyRotationDays = 30",
        /^allowed: a whole number of days from 90 to 2560$/,
        "fix:     pulumi config set phi:keyRotationDays 365 --stack dev",
      ],
      [
        'phi:objectLockMode = "none"',
        /^allowed: one of GOVERNANCE, COMPLIANCE$/,
        "fix:     pulumi config set phi:objectLockMode GOVERNANCE --stack dev",
      ],
    ];
    expected.forEach(([value, allowed, fix], index) => {
      assert.equal(told[3 * index], value);
      assert.match(told[3 * index + 1] ?? "", allowed);
      assert.equal(told[3 * index + 2], fix);
    });
    assert.deepEqual(declared(preview), ["pulumi:pulumi:Stack"]);
    assert.doesNotMatch(preview.stdout + preview.stderr, /at .+\.ts:\d+/, "no stack trace");
  });

  it("refuses an account and a region that fit no other setting of the stack", async () => {
    const certificateArn = "arn:aws:acm:us-east-1:999988887777:certificate/11111111-2222-3333-4444-555555555555";
    const preview = await refused({ settings: { hostedZoneId: "", certificateArn, allowedRegions: ["eu-central-1"] } });
    assert.match(preview.stdout, /2 settings of stack "dev" cannot be used; nothing was created\./);
    assert.match(preview.stdout, /phi:certificateArn = "arn:aws:acm:us-east-1:999988887777:/);
    assert.match(preview.stdout, /phi:(allowedRegions|region) = /);
    assert.deepEqual(declared(preview), ["pulumi:pulumi:Stack"]);
  });

  it("leaves a value of the wrong type to the engine, which names key and type before the program runs", async () => {
    const preview = await refused({ settings: { zoneCount: "two" } });
    assert.match(preview.stderr, /configuration key 'zoneCount' must be of type 'integer'/);
    assert.deepEqual(declared(preview), []);
  });

  it("fails with the credentials of another account than phi:accountId, and makes nothing", async () => {
    const preview = await refused({ env: { PHI_SANDBOX_ACCOUNT: "999988887777" } });
    assert.match(preview.stdout + preview.stderr, /AWS account ID not allowed: 999988887777/);
    assert.deepEqual(
      declared(preview).filter((type) => type.startsWith("aws:")),
      [],
    );
  });
});
