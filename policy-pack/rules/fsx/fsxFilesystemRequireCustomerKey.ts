import { fsxKeyUses, fsxFilesystemRequireCustomerKey as control } from "../../controls/fsx";
import { customerKeyRule } from "../../judge/customerKeyRule";

export const fsxFilesystemRequireCustomerKey = customerKeyRule(control, fsxKeyUses);
