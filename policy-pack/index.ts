import "./judge/leanStart";
import { PolicyPack } from "@pulumi/policy";
import { readOnce } from "./judge/readOnce";
import { packArgs, packName } from "./pack";

readOnce();
new PolicyPack(packName, packArgs);
