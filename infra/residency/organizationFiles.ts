import { resourceControlPolicy } from "./resourceControlPolicy";
import { serviceControlPolicy } from "./serviceControlPolicy";

/** A file for the organisation's administrator. */
export interface OrganizationFile {
  /** Where it lies in the repository. */
  readonly path: string;
  readonly text: string;
}

/**
 * The policies as files, laid out to be read; AWS Organizations takes them as they are. The files of the repository allow
 * the regions of `prod`; those of another stack are in its output `serviceControlPolicy`.
 *
 * @param allowedRegions `phi:allowedRegions` of the stack
 */
export function organizationFiles(allowedRegions: readonly string[]): OrganizationFile[] {
  const readable = (text: string): string => `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`;
  return [
    { path: "docs/organization/scp.json", text: readable(serviceControlPolicy({ allowedRegions })) },
    { path: "docs/organization/rcp.json", text: readable(resourceControlPolicy({})) },
  ];
}
