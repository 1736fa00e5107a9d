import { lookString } from "../../judge/look";
import type { Judged } from "../../judge/resource";

/** Whether an access key is that of the account itself. */
export function isOfRoot({ type, props }: Judged): boolean {
  const user = lookString(props, "user");
  return type === "aws:iam/accessKey:AccessKey" && user.state === "known" && /^<?root(_account>)?$/i.test(user.value);
}
