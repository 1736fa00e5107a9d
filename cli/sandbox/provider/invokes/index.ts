import { type Configuration } from "../configuration";
import { type Properties } from "../marshal";
import { type Records } from "../records";
import { account } from "./account";
import { lookup } from "./lookup";
import { policyDocument } from "./policyDocument";
import { zones } from "./zones";

/** What a data source is answered from. */
export interface InvokeContext {
  readonly args: Properties;
  readonly configuration: Configuration;
  readonly records: Records;
}

/** Answers a data source by its token. */
export type DataSources = Readonly<Record<string, (context: InvokeContext) => Properties>>;

const dataSources: DataSources = { ...account, ...zones, ...policyDocument };

/** Answers a data source. @throws Error that names the token, for a data source that the sandbox has no answer to */
export function invoke(token: string, args: Properties, configuration: Configuration, records: Records): Properties {
  const { region } = args;
  const context = {
    args,
    configuration: typeof region === "string" ? { ...configuration, region } : configuration,
    records,
  };
  const answer = dataSources[token]?.(context) ?? lookup(token, context);
  if (answer === undefined) {
    throw new Error(
      `the sandbox does not answer the data source ${token}: it is no AWS, and knows only what it has made itself`,
    );
  }
  return answer;
}
