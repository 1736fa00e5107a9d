/** `phi audit --help`. */
export const HELP = `phi audit --file <state.json> | --stack <name> [options]

Judges what exists with the policy pack: a state that "pulumi stack export" wrote, or a stack of the backend that you are
logged in to. No program runs, no provider is asked, nothing changes. Prints the work that follows, in the order in which
a security engineer would take it.

Options
  --file <state.json>            an exported state; nothing leaves the machine, secrets that cannot be read stay hidden
  --stack <name>                 a stack, in the folder of its project or as organization/project/stack
  --policy-pack <folder>         another pack than this project's
  --policy-pack-config <file>    settings and exemptions of the pack
  --format <format>[=<file>]     text (the default), markdown, json, sarif or junit; repeatable, see phi report --help
  --help                         this text

Exit code 0 without mandatory findings, 1 with one, 2 when the state could not be judged.
`;
