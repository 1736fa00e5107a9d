import type { KeyUse } from "../judge/keyUse";
import { customerKeyControl } from "./customerKeyControl";

export const lexConversationRequireCustomerKey = customerKeyControl({
  id: "lex-conversation-require-customer-key",
  things: "Lex conversation logs",
  severity: "high",
  source: "https://docs.aws.amazon.com/lexv2/latest/dg/encryption-at-rest.html",
  equivalents: { cdkNag: ["LexBotAliasEncryptedConversationLogs"] },
});

export const lexKeyUses: readonly KeyUse[] = [
  {
    types: ["aws:lex/botAlias:BotAlias"],
    each: "conversationLogs.logSettings[]",
    key: "kmsKeyArn",
    when: [{ path: "destination", is: ["S3"] }],
  },
  {
    types: ["aws:lex/v2modelsSlotType:V2modelsSlotType"],
    each: "externalSourceSettings[].grammarSlotTypeSettings[].sources[]",
    key: "kmsKeyArn",
    optional: "grammars of the bot, no patient data",
  },
];
