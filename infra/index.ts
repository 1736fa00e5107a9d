import { setFlagsFromString } from "node:v8";
import * as pulumi from "@pulumi/pulumi";
import { foundation } from "./foundation";
import { loadSettings } from "./settings/load";

// Pulumi's SDK records the stack of every promise it makes, and ts-node maps each frame back to its source: with the
// usual ten frames that is a quarter of the time of a preview. One frame still tells where an error comes from.
Error.stackTraceLimit = 1;

// A preview is one burst of short-lived objects, for which V8 would let the heap double again and again. Growing by a fifth
// at a time keeps the process some 45 MB smaller.
setFlagsFromString("--heap-growing-percent=20");

export = foundation(pulumi.getStack(), loadSettings());
