import * as pulumi from "@pulumi/pulumi";
import { foundation } from "./foundation";
import { loadSettings } from "./settings/load";

// Pulumi's SDK records the stack of every promise it makes, and ts-node maps each frame back to its source: with the
// usual ten frames that is a quarter of the time of a preview. One frame still tells where an error comes from.
Error.stackTraceLimit = 1;

export = foundation(pulumi.getStack(), loadSettings());
