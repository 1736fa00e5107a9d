export { sagemakerDataRequireCustomerKey } from "./sagemakerDataRequireCustomerKey";
export { sagemakerJobRequireIsolation } from "./sagemakerJobRequireIsolation";
export { sagemakerNotebookRequireIsolation } from "./sagemakerNotebookRequireIsolation";
