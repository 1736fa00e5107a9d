import * as pulumi from "@pulumi/pulumi";
import { foundation } from "./foundation";
import { loadSettings } from "./settings/load";

export = foundation(pulumi.getStack(), loadSettings());
