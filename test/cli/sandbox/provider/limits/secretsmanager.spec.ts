import { strictEqual } from "node:assert/strict";
import { describeLimits, judge } from "./limitTable";

const SECRET = "aws:secretsmanager/secret:Secret";
const VERSION = "aws:secretsmanager/secretVersion:SecretVersion";
const VALUE = "ValidationException: ";
const PARAMETER = "InvalidParameterException: ";

describe("limits of Secrets Manager", () => {
  it("never puts a secret value or a password into a reason", () => {
    const secret = judge(VERSION, { secretId: "s", secretString: "hunter2".repeat(10000) });
    const password = judge("aws:rds/instance:Instance", {
      engine: "postgres",
      instanceClass: "db.t4g.micro",
      skipFinalSnapshot: true,
      password: "hunter2@",
    });
    strictEqual(secret.length, 1);
    strictEqual(password.length, 1);
    strictEqual(JSON.stringify([secret, password]).includes("hunter2"), false);
  });

  describeLimits(SECRET, { name: "phi/dev/db", recoveryWindowInDays: 30 }, [
    {
      title: "a name with a space",
      refused: { name: "phi db" },
      reason: `${VALUE}'phi db' must consist of letters, numbers and / _ + = . @ -`,
      accepted: { name: "phi/_+=.@-db" },
    },
    {
      title: "a name over 512 characters",
      refused: { name: "x".repeat(513) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { name: "x".repeat(512) },
    },
    {
      title: "a name that exists",
      refused: { name: "taken" },
      reason: "ResourceExistsException: The operation failed because the secret taken already exists.",
      accepted: { name: "free" },
      world: [{ type: SECRET, inputs: { name: "taken" } }],
    },
    {
      title: "a recovery window of 6 days",
      refused: { recoveryWindowInDays: 6 },
      reason: `${PARAMETER}Value '6'`,
      accepted: { recoveryWindowInDays: 7 },
    },
    {
      title: "a recovery window of 31 days",
      refused: { recoveryWindowInDays: 31 },
      reason: `${PARAMETER}Value '31'`,
      accepted: { recoveryWindowInDays: 0 },
    },
    {
      title: "a description over 2048 characters",
      refused: { description: "x".repeat(2049) },
      reason: `${VALUE}Value 'xxx`,
      accepted: { description: "x".repeat(2048) },
    },
  ]);

  describeLimits(VERSION, { secretId: "s", secretString: "{}" }, [
    {
      title: "a value over 65536 bytes",
      refused: { secretString: "é".repeat(32769) },
      reason: `${VALUE}The secret value must have 1 to 65536 bytes.`,
      accepted: { secretString: "é".repeat(32768) },
    },
    {
      title: "two values",
      refused: { secretString: "{}", secretBinary: "e30=" },
      reason: `${PARAMETER}You can't specify both a binary secret value and a string secret value`,
      accepted: { secretString: undefined, secretBinary: "e30=" },
    },
  ]);

  const every = (rotationRules: object): Record<string, unknown> => ({ rotationRules });
  describeLimits(
    "aws:secretsmanager/secretRotation:SecretRotation",
    { secretId: "s", ...every({ automaticallyAfterDays: 30 }) },
    [
      {
        title: "rotation every 0 days",
        refused: every({ automaticallyAfterDays: 0 }),
        property: "rotationRules.automaticallyAfterDays",
        reason: `${VALUE}Value '0'`,
        accepted: every({ automaticallyAfterDays: 1 }),
      },
      {
        title: "rotation every 1001 days",
        refused: every({ automaticallyAfterDays: 1001 }),
        property: "rotationRules.automaticallyAfterDays",
        reason: `${VALUE}Value '1001'`,
        accepted: every({ automaticallyAfterDays: 1000 }),
      },
      {
        title: "days and an expression",
        refused: every({ automaticallyAfterDays: 30, scheduleExpression: "rate(30 days)" }),
        reason: `${PARAMETER}A rotation schedule has either AutomaticallyAfterDays or ScheduleExpression.`,
        accepted: every({ scheduleExpression: "rate(30 days)" }),
      },
      {
        title: "an expression that is none",
        refused: every({ scheduleExpression: "monthly" }),
        property: "rotationRules.scheduleExpression",
        reason: `${VALUE}'monthly' is not a rate or cron expression`,
        accepted: every({ scheduleExpression: "cron(0 3 1 * ? *)", duration: "3h" }),
      },
      {
        title: "a window over a day",
        refused: every({ automaticallyAfterDays: 30, duration: "25h" }),
        property: "rotationRules.duration",
        reason: `${VALUE}'25h' must be 1h to 24h`,
        accepted: every({ automaticallyAfterDays: 30, duration: "24h" }),
      },
      {
        title: "rotation without rules",
        refused: { rotationRules: undefined },
        reason: `${PARAMETER}Rotation rules are needed where rotation is on.`,
        accepted: { rotationRules: undefined, rotationEnabled: false },
      },
    ],
  );
});
