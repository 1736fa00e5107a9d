import { strict as assert } from "node:assert";
import { readArguments } from "../../../cli/sandbox/arguments";
import { changesSettings, judges, needsStack, refusal } from "../../../cli/sandbox/commands";

const read = (line: string) => readArguments(line.split(" "), "/here");

describe("a Pulumi command line", () => {
  it("is passed on word for word", () => {
    const line = "up --yes --stack prod -m message --target urn:x --parallel 4 --diff";
    assert.deepEqual(read(line).args, line.split(" "));
  });

  for (const [line, words] of [
    ["preview --stack prod", ["preview"]],
    ["--stack prod preview", ["preview"]],
    ["stack export --file state.json", ["stack", "export"]],
    ["config set --secret phi:x value", ["config", "set", "phi:x", "value"]],
    ["config set phi:x -- -5", ["config", "set", "phi:x"]],
  ] as const) {
    it(`"${line}" has the words ${words.join(" ")}`, () => assert.deepEqual(read(line).words, words));
  }

  for (const line of ["preview --stack prod", "preview --stack=prod", "preview -s prod", "preview -s=prod"]) {
    it(`"${line}" names stack prod`, () => assert.equal(read(line).stack, "prod"));
  }

  it("names no stack after a --", () => assert.equal(read("config set x -- --stack prod").stack, undefined));

  for (const [typed, passed] of [
    ["stack export --file state.json", "stack export --file /here/state.json"],
    ["stack export --file=../state.json", "stack export --file=/state.json"],
    ["preview --policy-pack policy-pack", "preview --policy-pack /here/policy-pack"],
    ["preview --policy-pack-config=config.json", "preview --policy-pack-config=/here/config.json"],
    ["up --plan /there/plan.json", "up --plan /there/plan.json"],
  ] as const) {
    it(`"${typed}" means paths from the folder in which it is typed`, () =>
      assert.deepEqual(read(typed).args, passed.split(" ")));
  }
});

describe("a command's kind", () => {
  it("is judged by the pack where resources are previewed, created or analyzed", () => {
    const judged = ["up", "update", "preview", "pre", "watch", "policy analyze"].filter((line) => judges(read(line)));
    assert.equal(judged.length, 6);
    const others = ["destroy", "refresh", "stack", "config", "policy ls", "version", "import"];
    assert.deepEqual(
      others.filter((line) => judges(read(line))),
      [],
    );
  });

  it("sees a pack that the user chose, in either spelling", () => {
    assert.equal(read("up --policy-pack mine").choosesPack, true);
    assert.equal(read("up --policy-pack=mine").choosesPack, true);
    assert.equal(read("up --policy-pack-config=mine").choosesPack, false);
  });

  it("needs a stack, except for those that manage stacks and those without one", () => {
    const lines = ["up", "destroy", "stack", "stack export", "state delete x", "config", "refresh", "cancel"];
    assert.deepEqual(
      lines.filter((line) => !needsStack(read(line))),
      [],
    );
    const without = ["stack ls", "stack init x", "stack rm x", "stack select x", "version", "plugin ls", "help"];
    assert.deepEqual(
      without.filter((line) => needsStack(read(line))),
      [],
    );
  });

  it("changes settings only when it writes them", () => {
    assert.equal(changesSettings(read("config set a b")), true);
    assert.equal(changesSettings(read("config rm a")), true);
    assert.equal(changesSettings(read("config get a")), false);
    assert.equal(changesSettings(read("config")), false);
  });

  it("is refused where it reaches beyond a sandbox", () => {
    assert.equal(
      refusal(read("login https://example.org")),
      "`pulumi login` reaches beyond a sandbox; run it with your own Pulumi CLI",
    );
    for (const line of ["up -C /elsewhere", "up --cwd=/elsewhere"]) {
      assert.match(refusal(read(line)) ?? "", /^-C and --cwd would leave the sandbox/);
    }
    assert.equal(refusal(read("up --yes")), undefined);
  });
});
