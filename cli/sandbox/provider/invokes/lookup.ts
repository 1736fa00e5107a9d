import { type Properties } from "../marshal";
import { type MadeResource } from "../records";
import { type InvokeContext } from ".";

/**
 * Answers a data source that looks for one resource: `aws:kms/getKey:getKey` finds the `aws:kms/key:Key` whose outputs
 * have all the arguments that are given. Answers undefined where the sandbox has made nothing that could be meant.
 *
 * @throws Error where the sandbox has resources of the type, and none or several of them fit
 */
export function lookup(token: string, { args, configuration, records }: InvokeContext): Properties | undefined {
  const match = /^aws:([\w-]+)\/get(\w+):get\w+$/.exec(token);
  if (match === null) {
    return undefined;
  }
  const [, module = "", name = ""] = match;
  const type = `aws:${module}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
  const candidates = records
    .ofType(type)
    .filter((resource) => resource.account === configuration.account && resource.region === configuration.region);
  if (candidates.length === 0) {
    return undefined;
  }
  const found = candidates.filter((resource) =>
    Object.entries(args).every(([key, value]) => fits(resource, key, value)),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const wanted = JSON.stringify(args);
    throw new Error(
      only === undefined
        ? `no matching ${name} found: ${wanted}`
        : `multiple ${name} matched, use additional constraints: ${wanted}`,
    );
  }
  return { ...only.outputs, ...args, id: only.id };
}

function fits(resource: MadeResource, key: string, value: unknown): boolean {
  const { id, outputs } = resource;
  if (key === "id" || (/Id$/.test(key) && outputs[key] === undefined)) {
    return [id, outputs["arn"], outputs["keyId"]].includes(value);
  }
  if (key === "tags" && typeof value === "object" && value !== null) {
    return Object.entries(value).every(([tag, text]) => (outputs["tagsAll"] as Properties | undefined)?.[tag] === text);
  }
  return (
    key === "region" ||
    JSON.stringify(outputs[key]) === JSON.stringify(value) ||
    (key === "keyId" && outputs["arn"] === value)
  );
}
