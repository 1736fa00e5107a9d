import { type ShapeContext, type ShapeRules } from "./model";

/** Catalogues are the account's own unless a table or database names another. */
function catalogOf({ inputs, configuration }: ShapeContext): string {
  return String(inputs["catalogId"] ?? configuration.account);
}

/**
 * Names in the Glue Data Catalog: of a database within its catalogue, of a table within its database. What is published of
 * the types tells neither. https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTable.html
 */
export const glue: ShapeRules = {
  "aws:glue/catalogDatabase:CatalogDatabase": {
    id: (context) => `${catalogOf(context)}:${String(context.inputs["name"])}`,
  },
  "aws:glue/catalogTable:CatalogTable": {
    id: (context) =>
      `${catalogOf(context)}:${String(context.inputs["databaseName"])}:${String(context.inputs["name"])}`,
    unique: ["databaseName", "name"],
  },
};
