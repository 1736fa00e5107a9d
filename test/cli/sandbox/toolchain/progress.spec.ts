import { strict as assert } from "node:assert";
import { Progress } from "../../../../cli/sandbox/toolchain/progress";

function recorded(isTTY: boolean): { progress: Progress; clock: { now: number }; text: () => string } {
  let text = "";
  const clock = { now: 1_000_000 };
  const progress = new Progress({ isTTY, write: (more: string) => (text += more) }, () => clock.now);
  return { progress, clock, text: () => text };
}

describe("progress", () => {
  it("writes whole lines, fifteen seconds apart, where there is no terminal", () => {
    const { progress, clock, text } = recorded(false);
    progress.begin("Building");
    for (let second = 0; second < 31; second++) {
      clock.now += 1000;
      progress.update(`${second} packages`);
    }
    progress.end();
    assert.equal(text(), "Building (0 s)\nBuilding (15 s): 14 packages\nBuilding (30 s): 29 packages\n");
  });

  it("writes over one line on a terminal, and takes it away at the end", () => {
    const { progress, clock, text } = recorded(true);
    progress.begin("Building");
    clock.now += 2000;
    progress.update("7 packages");
    progress.end();
    assert.equal(text(), "\r\u001b[KBuilding (0 s)\r\u001b[KBuilding (2 s): 7 packages\r\u001b[K");
  });

  it("counts the time over all phases, and begins each with a line", () => {
    const { progress, clock, text } = recorded(false);
    progress.begin("First");
    clock.now += 3000;
    progress.begin("Second");
    progress.end();
    assert.equal(text(), "First (0 s)\nSecond (3 s)\n");
  });
});
