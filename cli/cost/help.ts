/** `phi cost --help`. */
export const HELP = `npm run cost [-- <options>]

What the foundation costs a month while nobody uses it, in USD, by area: counted from a preview of the real program in a
sandbox of its own. No cloud account is used, nothing is created, your stacks and settings stay as they are.

Options
  --stack <name>      the stack whose Pulumi.<name>.yaml is priced (dev)
  --profile <name>    minimal, standard or full instead of the stack's own; all compares the three
  --typical           add what a small team may use to the list of what depends on use; the total stays without it
  --json              the estimate as JSON
  --markdown          a table of the profiles in Markdown, for the README; all three unless --profile names one
  --help              this text

Exit code 0 with an estimate, also when something in it is not priced: it then says what. 1 without one.

Prices are in cli/cost/prices.json, each with its AWS page and the day it was read; what costs nothing is in free.json,
what depends on use in usage.json beside it.
`;
