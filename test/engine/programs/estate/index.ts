import { createRequire } from "node:module";
import * as pulumi from "@pulumi/pulumi";

/** Stack `landing` exports what the estate refers to; stack `unprovable` holds what no preview proves. */
const OTHERS: Readonly<Record<string, string>> = { landing: "./landing", unprovable: "./notProvable" };

export = createRequire(__filename)(OTHERS[pulumi.getStack()] ?? "./estate") as object;
