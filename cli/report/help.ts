/** `phi report --help`. */
export const HELP = `phi report <event log>... [--format <format>[=<file>]]...

What the policy pack found in a preview or an update, for people and for other tools. The engine writes the log:

  PULUMI_DEBUG_COMMANDS=true pulumi preview --policy-pack policy-pack --event-log events.json
  npx phi report events.json --format sarif=phi.sarif --format junit=phi.xml --format markdown=summary.md

Options
  --format text       the work list, in the order in which a security engineer would take it (the default)
  --format markdown   one page for a pull request
  --format json       every finding as data
  --format sarif      SARIF 2.1.0 for code scanning; exemptions are suppressions there
  --format junit      JUnit XML: mandatory findings fail, advice and exemptions are skipped
  --help              this text

With =<file> a report goes into that file; one at most goes to standard output. - as the log reads standard input.

Exit code 0 with a report, whatever it says: the preview has failed already where it had to. 1 without one, and when the
log shows no policy pack at work or ends early, since nothing is proven then.
`;
