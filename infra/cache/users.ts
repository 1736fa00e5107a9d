import { randomBytes } from "node:crypto";
import * as elasticache from "@pulumi/aws/elasticache";
import * as pulumi from "@pulumi/pulumi";
import { type Naming } from "../naming";

/**
 * What the application's user may do: read, write, transactions and scripts on every key. No administration, and none of
 * the commands that empty a cache, list every key or change its settings; `INFO` is what clients ask before they begin.
 *
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html
 */
const APPLICATION_ACCESS = "on ~* -@all +@read +@write +@connection +@transaction +@scripting -@dangerous +info";

/** Switched off: nobody can authenticate as this user, whatever the password. */
const NO_ACCESS = "off -@all";

/** Random bytes in the password of the disabled user; 64 characters, of 128 that ElastiCache accepts. */
const PASSWORD_BYTES = 48;

/** Name of the application's user; with IAM authentication its id is the same. */
export function cacheUserName(names: Naming): string {
  return names.of("cache-app");
}

/**
 * The users of the cache, as a group: the application's, which authenticates with IAM and so has no password at all, and
 * `default`, as whom every client without a user name connects, switched off.
 *
 * A Valkey group takes no user without authentication and IAM cannot authenticate `default`, because id and name of an IAM
 * user are equal and the id `default` is AWS's own. So `default` has a password that is made at random on creation,
 * write-only, known to nobody and of no use while the user is off.
 *
 * @see https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html
 */
export function cacheUsers(
  name: string,
  { names }: { readonly names: Naming },
  opts: pulumi.CustomResourceOptions,
): elasticache.UserGroup {
  const application = new elasticache.User(
    `${name}-app`,
    {
      userId: cacheUserName(names),
      userName: cacheUserName(names),
      engine: "valkey",
      authenticationMode: { type: "iam" },
      accessString: APPLICATION_ACCESS,
      tags: names.tags("cache-app", "internal"),
    },
    opts,
  );
  const disabled = new elasticache.User(
    `${name}-default`,
    {
      userId: names.of("cache-default"),
      userName: "default",
      engine: "valkey",
      accessString: NO_ACCESS,
      passwordsWo: pulumi.secret(randomBytes(PASSWORD_BYTES).toString("base64url")),
      passwordsWoVersion: 1,
      tags: names.tags("cache-default", "internal"),
    },
    // A new password with each run would be a change with each run.
    pulumi.mergeOptions(opts, { ignoreChanges: ["passwordsWo"] }),
  );
  return new elasticache.UserGroup(
    name,
    {
      userGroupId: names.of("cache"),
      engine: "valkey",
      userIds: [disabled.userId, application.userId],
      tags: names.tags("cache", "internal"),
    },
    opts,
  );
}
