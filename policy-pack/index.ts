import "./judge/leanStart";
import { PolicyPack } from "@pulumi/policy";
import { noRemediation } from "./judge/noRemediation";
import { readOnce } from "./judge/readOnce";
import { packArgs, packName } from "./pack";

noRemediation();
readOnce();
new PolicyPack(packName, packArgs);
