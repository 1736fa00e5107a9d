import "./serve/leanStart";
import { PolicyPack } from "@pulumi/policy";
import { packArgs, packName } from "./pack";
import { lean } from "./serve/lean";

lean();
new PolicyPack(packName, packArgs);
