import * as cloudtrail from "@pulumi/aws/cloudtrail";
import * as kms from "@pulumi/aws/kms";

const key = new kms.Key("trail-key");
const notKnown = key.keyId.apply((id) => id.length > 0);
const trail = { s3BucketName: "phi-trail", kmsKeyId: key.arn } satisfies cloudtrail.TrailArgs;

new cloudtrail.Trail("trail-unstated", trail);
new cloudtrail.Trail("trail-off", { ...trail, enableLogFileValidation: false });
new cloudtrail.Trail("trail-unknown", { ...trail, enableLogFileValidation: notKnown });
new cloudtrail.Trail("trail-no-key", { s3BucketName: "phi-trail", enableLogFileValidation: true });

// A region holds five trails at most: these two are of another one.
const region = "eu-west-1";
const abroad = { ...trail, region, kmsKeyId: new kms.Key("trail-key-abroad", { region }).arn };
new cloudtrail.Trail("trail-silent", { ...abroad, enableLogFileValidation: true, enableLogging: false });
new cloudtrail.Trail("trail-good", { ...abroad, enableLogFileValidation: true });
