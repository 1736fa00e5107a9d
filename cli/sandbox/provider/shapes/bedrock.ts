import { type ShapeContext, type ShapeRules } from "./model";

/** A guardrail's id is made up: lower-case letters and digits. */
function guardrailId({ madeUp }: Pick<ShapeContext, "madeUp">): string {
  return madeUp.letters("guardrail", 12).toLowerCase();
}

/** Source: docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateGuardrail.html */
export const bedrock: ShapeRules = {
  "aws:bedrock/guardrail:Guardrail": {
    id: guardrailId,
    outputs: (context) => {
      const { partition, region, account } = context.configuration;
      const id = guardrailId(context);
      return {
        guardrailId: id,
        guardrailArn: `arn:${partition}:bedrock:${region}:${account}:guardrail/${id}`,
        status: "READY",
        version: "DRAFT",
      };
    },
  },
};
