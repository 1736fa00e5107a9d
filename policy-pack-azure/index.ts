import "../policy-pack/serve/leanStart";
import { PolicyPack } from "@pulumi/policy";
import { lean } from "../policy-pack/serve/lean";
import { packArgs, packName } from "./pack";

lean();
new PolicyPack(packName, packArgs);
