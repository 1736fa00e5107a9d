import { type ComponentResourceOptions } from "@pulumi/pulumi";

/** Options that let a test see which resources are protected and kept; Pulumi's mocks do not tell. */
export function watchKept(): { opts: ComponentResourceOptions; kept: Map<string, boolean> } {
  const kept = new Map<string, boolean>();
  const opts: ComponentResourceOptions = {
    transformations: [
      ({ type, name, opts: { protect = false, retainOnDelete = false } }) => {
        if (type.startsWith("aws:")) {
          kept.set(`${type} ${name}`, protect === true && retainOnDelete === true);
        }
        return undefined;
      },
    ],
  };
  return { opts, kept };
}
