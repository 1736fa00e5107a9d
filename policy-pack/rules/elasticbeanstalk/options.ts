/** One option of an environment and what it has to be. */
export interface Option {
  readonly namespace: RegExp;
  readonly name: string;
  readonly good: RegExp;
  readonly weak: string;
  /** What it means that no setting names it; undefined where the default is good. */
  readonly absent?: string;
  /** Another option that means the same when it is on. */
  readonly or?: string;
}

const on = /^true$/i;

/** Source: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html */
export const options: readonly Option[] = [
  {
    namespace: /^aws:elasticbeanstalk:healthreporting:system$/,
    name: "SystemType",
    good: /^enhanced$/i,
    weak: "reports no more than whether an address answers",
    absent: "so only basic health is reported",
    or: "HealthStreamingEnabled",
  },
  {
    namespace: /^aws:elasticbeanstalk:(healthreporting:system|cloudwatch:logs:health)$/,
    name: "HealthStreamingEnabled",
    good: on,
    weak: "keeps no record of the health of instances",
  },
  {
    namespace: /^aws:elasticbeanstalk:managedactions$/,
    name: "ManagedActionsEnabled",
    good: on,
    weak: "leaves the platform without updates",
    absent: "so the platform gets no updates",
  },
  {
    namespace: /^aws:elasticbeanstalk:cloudwatch:logs$/,
    name: "StreamLogs",
    good: on,
    weak: "leaves logs on instances that are replaced",
  },
  {
    namespace: /^aws:ec2:vpc$/,
    name: "AssociatePublicIpAddress",
    good: /^false$/i,
    weak: "gives instances a public address",
  },
  {
    namespace: /^aws:autoscaling:launchconfiguration$/,
    name: "DisableIMDSv1",
    good: on,
    weak: "answers requests without a session token",
  },
  {
    namespace: /^aws:(elb:listener|elbv2:listener):\d+$/,
    name: "ListenerProtocol",
    good: /^(HTTPS|SSL)$/,
    weak: "lets clients talk to the load balancer in the clear",
  },
  {
    namespace: /^aws:elbv2:listener:\d+$/,
    name: "Protocol",
    good: /^(HTTPS|TLS)$/,
    weak: "lets clients talk to the load balancer in the clear",
  },
];
