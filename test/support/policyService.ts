import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo } from "node:net";

/** A request that the service was sent. */
export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Buffer;
}

/**
 * A local stand-in of the part of the Pulumi service that `pulumi policy publish` talks to: who the user is, the
 * announcement of a pack, the upload, and its completion. It keeps what it was sent; anything else is not found.
 * Source: https://www.pulumi.com/docs/insights/policy/policy-packs/publishing/
 */
export class PolicyService {
  public readonly requests: ServiceRequest[] = [];

  private constructor(
    private readonly server: Server,
    /** Where it listens. */
    public readonly url: string,
  ) {}

  /** @param organization the one organisation that the user belongs to */
  public static async start(organization: string): Promise<PolicyService> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const service = new PolicyService(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on("request", (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method = "", url: path = "" } = request;
        service.requests.push({ method, path, body: Buffer.concat(chunks) });
        const answer = service.answer(organization, method, path);
        response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
        response.end(JSON.stringify(answer ?? { code: 404, message: "not found" }));
      });
    });
    return service;
  }

  public stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(organization: string, method: string, path: string): object | undefined {
    if (path === "/api/user") {
      return { githubLogin: organization, organizations: [{ githubLogin: organization }] };
    }
    if (method === "POST" && path === `/api/orgs/${organization}/policypacks`) {
      return { version: 1, uploadURI: `${this.url}/upload`, requiredHeaders: {} };
    }
    return path === "/upload" || path.endsWith("/complete") ? {} : undefined;
  }
}
