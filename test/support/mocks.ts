import * as pulumi from "@pulumi/pulumi";

/** One resource as the program declared it. */
export interface Recorded {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
}

const recorded: Recorded[] = [];

/** What AWS computes and the program reads while it declares other resources. */
const COMPUTED: Record<string, Record<string, unknown>> = {
  "aws:acm/certificate:Certificate": { domainValidationOptions: [] },
  "aws:ec2/vpc:Vpc": { defaultRouteTableId: "rtb-0123456789abcdef0" },
  "aws:ec2/vpcEndpoint:VpcEndpoint": { prefixListId: "pl-63a5400a" },
  "aws:rds/instance:Instance": {
    masterUserSecrets: [{ secretArn: "arn:aws:secretsmanager:us-east-1:111122223333:secret:rds!db-1-abcdef" }],
  },
};

/** Stable stand-ins for what AWS would compute; tests assert inputs, not these. */
function outputsOf(args: pulumi.runtime.MockResourceArgs): { id: string; state: Record<string, unknown> } {
  const id = `${args.name}-id`;
  return { id, state: { ...COMPUTED[args.type], ...args.inputs, arn: args.inputs["arn"] ?? `arn:of:${args.name}` } };
}

const DATA_SOURCES: Record<string, Record<string, unknown>> = {
  "aws:index/getAvailabilityZones:getAvailabilityZones": { names: ["us-east-1a", "us-east-1b", "us-east-1c"] },
  "aws:index/getCallerIdentity:getCallerIdentity": {
    accountId: "111122223333",
    arn: "arn:aws:iam::111122223333:role/engineer",
  },
};

let ready: Promise<void> | undefined;

/** Pulumi's mocks can be set once in a process; what they record is emptied for each build instead. */
function start(): Promise<void> {
  ready ??= pulumi.runtime.setMocks(
    {
      newResource(args) {
        recorded.push({ type: args.type, name: args.name, inputs: args.inputs as Record<string, unknown> });
        return outputsOf(args);
      },
      call(args) {
        const answer = DATA_SOURCES[args.token];
        if (answer === undefined) {
          throw new Error(`test/support/mocks.ts answers no data source ${args.token}`);
        }
        return answer;
      },
    },
    "phi",
    "test",
    false,
  );
  return ready;
}

/** What one build declared. */
export class Recording<T> {
  constructor(
    public readonly value: T,
    public readonly resources: readonly Recorded[],
  ) {}

  /** Every resource of a type, by its token. */
  public ofType(type: string): readonly Recorded[] {
    return this.resources.filter((resource) => resource.type === type);
  }

  /** The one resource of a type (and name); fails when there is none or more than one. */
  public one(type: string, name?: string): Recorded {
    const found = this.ofType(type).filter((resource) => name === undefined || resource.name === name);
    const [only] = found;
    if (only === undefined || found.length > 1) {
      const names = this.ofType(type).map((resource) => resource.name);
      throw new Error(
        `expected one ${type}${name ? ` named ${name}` : ""}, found ${found.length} of [${names.join(", ")}]`,
      );
    }
    return only;
  }
}

/** Runs a piece of the program under Pulumi's mocks and returns what it declared. */
export async function build<T>(program: () => T | Promise<T>): Promise<Recording<T>> {
  await start();
  recorded.length = 0;
  const value = await program();
  await settle();
  return new Recording(value, [...recorded]);
}

/** Registration is asynchronous: wait until no more resources arrive. */
async function settle(): Promise<void> {
  let before = -1;
  while (before !== recorded.length) {
    before = recorded.length;
    for (let turn = 0; turn < 20; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

/** The value of an output, under mocks. */
export function valueOf<T>(output: pulumi.Input<T>): Promise<T> {
  return new Promise((resolve) => {
    pulumi.output(output).apply((value) => resolve(value as T));
  });
}

/** A policy document of a resource, parsed. */
export function policyOf(resource: Recorded, property = "policy"): { Version: string; Statement: Statement[] } {
  const text = resource.inputs[property];
  if (typeof text !== "string") {
    throw new Error(`${resource.type} ${resource.name}: ${property} is not a known string`);
  }
  return JSON.parse(text) as { Version: string; Statement: Statement[] };
}

/** A statement of a policy document as tests read it. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: unknown;
  readonly Action?: string | string[];
  readonly Resource?: string | string[];
  readonly Condition?: Record<string, Record<string, string | string[]>>;
}

/** The statement with this Sid; fails when there is none. */
export function statement(document: { Statement: Statement[] }, sid: string): Statement {
  const found = document.Statement.find((candidate) => candidate.Sid === sid);
  if (found === undefined) {
    throw new Error(`no statement ${sid} among ${document.Statement.map((each) => each.Sid).join(", ")}`);
  }
  return found;
}
