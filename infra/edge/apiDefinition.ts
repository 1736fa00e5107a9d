import { type Naming } from "../naming";

/** Who may call: signed requests of AWS identities, or everyone, because the application itself asks who it is. */
export type ApiAuthorization = "AWS_IAM" | "NONE";

/** What the definition depends on. */
export interface ApiDefinitionArgs {
  readonly names: Naming;
  readonly originDomainName: string;
  readonly authorization?: ApiAuthorization;
}

/** The API as OpenAPI: every path and method leads to the application, over HTTPS whose certificate is checked. */
export function apiDefinition({ names, originDomainName, authorization = "AWS_IAM" }: ApiDefinitionArgs): string {
  const signed = authorization === "AWS_IAM" ? { security: [{ sigv4: [] }] } : {};
  const route = (path: string, parameters: readonly string[]) => ({
    "x-amazon-apigateway-any-method": {
      ...signed,
      "parameters": parameters.map((each) => ({ name: each, in: "path", required: true, schema: { type: "string" } })),
      "responses": {},
      "x-amazon-apigateway-integration": {
        type: "http_proxy",
        httpMethod: "ANY",
        uri: `https://${originDomainName}${path}`,
        passthroughBehavior: "when_no_match",
        requestParameters: Object.fromEntries(
          parameters.map((each) => [`integration.request.path.${each}`, `method.request.path.${each}`]),
        ),
        tlsConfig: { insecureSkipVerification: false },
      },
    },
  });
  return JSON.stringify({
    openapi: "3.0.1",
    info: { title: names.of("api"), version: "1" },
    paths: { "/": route("/", []), "/{proxy+}": route("/{proxy}", ["proxy"]) },
    ...(authorization === "AWS_IAM"
      ? {
          components: {
            securitySchemes: {
              sigv4: {
                "type": "apiKey",
                "name": "Authorization",
                "in": "header",
                "x-amazon-apigateway-authtype": "awsSigv4",
              },
            },
          },
        }
      : {}),
  });
}
