"use strict";
const { reporters } = require("mocha");

/** Mocha's spec report, closed by one line that tools and people can read alike: `412 passed, 0 failed`. */
class Reporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      const skipped = pending > 0 ? `, ${pending} skipped` : "";
      process.stdout.write(`${passes} passed, ${failures} failed${skipped}\n`);
    });
  }
}

module.exports = Reporter;
