import { type Position } from "../report/report";

interface Resource {
  readonly urn?: unknown;
  readonly sourcePosition?: unknown;
}

/**
 * Where the resources of an exported state were declared, as far as the state says so and the place is a file of the
 * project itself.
 * @param state the text of the file
 */
export function positionsIn(state: string): ReadonlyMap<string, Position> {
  const resources = resourcesOf(state);
  return new Map(
    resources.flatMap(({ urn, sourcePosition }) => {
      const position = typeof sourcePosition === "string" ? positionOf(sourcePosition) : undefined;
      return typeof urn === "string" && position !== undefined ? [[urn, position] as const] : [];
    }),
  );
}

function positionOf(text: string): Position | undefined {
  const [, file, line] = /^project:\/\/\/([^#]+)#(\d+)/.exec(text) ?? [];
  const outside = file === undefined || /(^|\/)(\.\.|node_modules)\//.test(file);
  return outside || Number(line) < 1 ? undefined : { file: decodeURIComponent(file), line: Number(line) };
}

function resourcesOf(state: string): readonly Resource[] {
  try {
    const { deployment } = JSON.parse(state) as { deployment?: { resources?: readonly Resource[] } };
    return deployment?.resources ?? [];
  } catch {
    return [];
  }
}
