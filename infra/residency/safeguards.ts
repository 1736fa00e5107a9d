import statements from "./accountSafeguards.json";

/**
 * What ends a safeguard of a whole account. Nothing that a deployment of the foundation does is among it; whoever has to end
 * one for good moves the account out of the organisational unit first. Generated from the controls of the gate
 * (`npm run docs`), so that one definition is enforced at preview, at run time and by the organisation.
 */
export const ACCOUNT_SAFEGUARDS: readonly { readonly sid: string; readonly actions: readonly string[] }[] = statements;
