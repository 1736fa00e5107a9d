import { type Cases } from "../case";
import { KEY } from "../values";

export const cases: Cases = {
  "agentcore-memory-require-customer-key": {
    type: "aws:bedrock/agentcoreMemory:AgentcoreMemory",
    props: { eventExpiryDuration: 30 },
    mended: { encryptionKeyArn: KEY },
  },
};
