import * as pulumi from "@pulumi/pulumi";
import { PORTS } from "../network/ports";

/** Name of the one container of a task. */
export const CONTAINER = "app";

/** Where the program may write; everything else of its image is read-only. */
const SCRATCH = "scratch";

/** Arguments of `containerDefinitions`. */
export interface ContainerArgs {
  readonly image: pulumi.Input<string>;
  readonly environment: Readonly<Record<string, pulumi.Input<string>>>;
  readonly logGroupName: string;
  readonly region: string;
  /** User and group, for example `10001:10001`. */
  readonly user: string;
}

/** Volume of a task that goes with it: on the task's own storage, which Fargate encrypts. */
export const VOLUMES = [{ name: SCRATCH }];

/**
 * The one container of a task, as ECS reads it: read-only but for `/tmp`, without root, without Linux capabilities,
 * listening with HTTPS where the load balancer looks. A container that exits is replaced.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export function containerDefinitions(args: ContainerArgs): pulumi.Output<string> {
  const variables = pulumi.all(args.environment as Record<string, pulumi.Input<string>>);
  return pulumi.all([args.image, variables]).apply(([image, environment]) =>
    JSON.stringify([
      {
        name: CONTAINER,
        image,
        essential: true,
        user: args.user,
        privileged: false,
        readonlyRootFilesystem: true,
        linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
        mountPoints: [{ sourceVolume: SCRATCH, containerPath: "/tmp", readOnly: false }],
        portMappings: [{ containerPort: PORTS.application, protocol: "tcp" }],
        environment: Object.entries(environment)
          .sort(([left], [right]) => (left < right ? -1 : 1))
          .map(([name, value]) => ({ name, value })),
        logConfiguration: {
          logDriver: "awslogs",
          options: {
            "awslogs-group": args.logGroupName,
            "awslogs-region": args.region,
            "awslogs-stream-prefix": CONTAINER,
            // A log that cannot be delivered must not stop care.
            "mode": "non-blocking",
            "max-buffer-size": "4m",
          },
        },
      },
    ]),
  );
}
