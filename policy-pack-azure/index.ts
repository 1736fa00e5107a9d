import "../policy-pack/judge/leanStart";
import { PolicyPack } from "@pulumi/policy";
import { readOnce } from "../policy-pack/judge/readOnce";
import { packArgs, packName } from "./pack";

readOnce();
new PolicyPack(packName, packArgs);
