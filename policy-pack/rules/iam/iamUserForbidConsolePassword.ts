import { iamUserForbidConsolePassword as control } from "../../controls/iamUsers";
import { forbidResources } from "./forbidResources";

export const iamUserForbidConsolePassword = forbidResources(control, {
  types: ["aws:iam/userLoginProfile:UserLoginProfile"],
});
