export { acmpcaAuthorityForbidEnabledRoot } from "./acmpcaAuthorityForbidEnabledRoot";
