import { computeCases } from "./computeCases";
import { edgeCases } from "./edgeCases";
import { networkCases } from "./networkCases";
import { provePropertyCase } from "./provePropertyCase";
import { serviceCases } from "./serviceCases";

describe("rules on properties of networks and edges", () => {
  [...networkCases, ...edgeCases, ...serviceCases].forEach(provePropertyCase);
});

describe("rules on properties of instances, functions, containers and file systems", () => {
  computeCases.forEach(provePropertyCase);
});
