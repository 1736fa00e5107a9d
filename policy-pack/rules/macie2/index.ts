export { macie2AccountRequireEnabled } from "./macie2AccountRequireEnabled";
