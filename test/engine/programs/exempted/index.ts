import * as kms from "@pulumi/aws/kms";
import * as sns from "@pulumi/aws/sns";

const key = new kms.Key("key");

new sns.Topic("legacy", {
  displayName: "Exempted until 2999-01-01: the program says so (owner: program; ticket: NONE-1).",
  tags: { Exemption: "sns-topic-require-customer-key", Reason: "the program says so", Expiry: "2999-01-01" },
});
new sns.Topic("sound", { kmsMasterKeyId: key.arn });
