/** `phi sandbox --help`. */
export const HELP = `npm run sandbox [-- <command>]

The real Pulumi engine, this project's program and policy pack, and a stand-in for AWS on this machine.
No cloud account is used, no credentials are passed on, and nothing is created in any account.

Commands
  (none)                              preview stack dev with the policy pack, bring it up, and say what came of it
  <any pulumi command and flags>      runs in the sandbox: preview --stack prod, up, destroy, refresh, stack export,
                                      config set, policy analyze …; "npm run sandbox -- help" is Pulumi's own help
  drift                               list what exists in the sandbox
  drift <urn or name> <property> <json>
                                      change a property behind Pulumi's back; "refresh" then shows it
  drift --delete <urn or name>        delete a resource behind Pulumi's back
  fault <type> fail|hang [--times n]  make creations of a type, such as aws:kms/key:Key, fail or never end
  fault                               list the faults that are set
  fault --clear                       make all well again
  reset [--yes]                       remove the sandbox's stacks, state and settings
  --help                              this text

How it differs from pulumi
  --policy-pack policy-pack is added to up, preview, watch and policy analyze, unless you give one.
  Stack dev is used until you select another; a stack with a Pulumi.<stack>.yaml is created on first use.
  Pulumi.yaml and Pulumi.<stack>.yaml are read, never written. "config set" changes the sandbox's copy; when your
  file changes, the copy follows it, setting by setting, except where you set something in the sandbox.
  Without a terminal nothing is asked: give --yes to up, destroy, refresh and import.
  State is sealed with a passphrase that is public and worthless.
  The engine writes no log of its own; --logtostderr -v=9 shows what it does.

Environment
  PHI_SANDBOX_DIR        where the sandbox lies (.sandbox)
  PHI_SANDBOX_TOOLCHAIN  where a Pulumi CLI that had to be built is kept (.sandbox/toolchain)
  PHI_SANDBOX_PROGRAM    the folder of another Pulumi project to run
`;
