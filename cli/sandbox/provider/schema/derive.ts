import { readMembers } from "./declarations";
import { arnIn, asValue, documentedDefault, documentsReplacement, readImportId } from "./documentation";
import { type ImportId, type InputProperty, type OutputProperty, type ResourceSchema } from "./model";
import { nestedTypes } from "./nestedTypes";
import { resourceFiles } from "./packageFiles";
import { findSpecified, type SpecifiedResource } from "./serviceSpec";

/**
 * Derives what is known of a resource type from the two published sources: the files of the installed `@pulumi/aws`
 * (arguments, outputs, documentation) and AWS's resource specification (what forces replacement, allowed values,
 * defaults, the form of the ARN). Answers undefined for a type that the package does not have.
 */
export function deriveSchema(type: string): ResourceSchema | undefined {
  const files = resourceFiles(type);
  if (files === undefined) {
    return undefined;
  }
  const { className, module } = files.token;
  const resource = readMembers(files.declarations, className) ?? {};
  const args = readMembers(files.declarations, `${className}Args`) ?? {};
  const properties = [...new Set([...Object.keys(args), ...Object.keys(resource)])];
  const arnServices = [
    ...new Set([...files.declarations.matchAll(/arn:aws:([a-z0-9-]+):/g)].map(([, service = ""]) => service)),
  ];
  const specified = findSpecified({ module, className, properties, arnServices, siblings: files.siblings });
  const importId = readImportId(type, files.declarations, (name) => properties.includes(name));

  const inputs: Record<string, InputProperty> = {};
  for (const [name, member] of Object.entries(args)) {
    const facts = specified?.property(name);
    inputs[name] = {
      shape: member.shape,
      required: !member.optional,
      replaces: replacesWhenChanged(name, member.documentation, specified, importId),
      ...(facts?.allowed === undefined ? {} : { allowed: facts.allowed }),
    };
  }
  const outputs: Record<string, OutputProperty> = {};
  for (const [name, member] of Object.entries(resource)) {
    const stated = specified?.property(name)?.default;
    const value = documentedDefault(member.documentation, member.shape) ?? (stated && asValue(stated, member.shape));
    const arnExample = /arn$/i.test(name) ? arnIn(member.documentation) : undefined;
    outputs[name] = {
      shape: member.shape,
      always: !member.optional,
      ...(value === undefined ? {} : { default: value }),
      ...(arnExample === undefined ? {} : { arnExample }),
    };
  }
  return {
    type,
    inputs,
    outputs,
    objects: nestedTypes(Object.values(inputs).map((input) => input.shape)),
    ...(importId === undefined ? {} : { importId }),
    ...(specified === undefined ? {} : { cloudFormation: specified.facts }),
  };
}

function replacesWhenChanged(
  name: string,
  documentation: string,
  specified: SpecifiedResource | undefined,
  importId: ImportId | undefined,
): boolean {
  // The resource's own Region is part of its identity, whatever the service.
  if (name === "region" || importId?.properties.includes(name) || documentsReplacement(documentation)) {
    return true;
  }
  const namedBy = name.endsWith("Prefix") ? name.slice(0, -"Prefix".length) : name;
  return specified?.property(namedBy)?.replaces ?? false;
}
