import * as ecr from "@pulumi/aws/ecr";
import * as pulumi from "@pulumi/pulumi";
import { keepData } from "../guard";
import { type Naming } from "../naming";
import { repositoryPolicy } from "./repositoryPolicy";

/** Images that stay, newest first; what runs and what one may have to go back to is among them. */
const IMAGES_KEPT = 50;

/** Days after which a layer that no tag names any more goes. */
const UNTAGGED_DAYS = 14;

/** Arguments of `ImageRepository`. */
export interface ImageRepositoryArgs {
  readonly names: Naming;
  readonly holdsPhi: boolean;
  /** What the image is, for example `portal`; its repository is `<project>-<stack>/<this>`. */
  readonly image: string;
  /** The compute key. Cannot be changed later. */
  readonly keyArn: pulumi.Input<string>;
  /** ARNs (`*` allowed) of those who push; everyone else of the account may only pull. */
  readonly pushers: readonly string[];
}

/**
 * A repository for one image: encrypted with a customer-managed key, scanned at every push, its tags immutable, so that
 * what was reviewed is what runs; this account only (45 CFR 164.308(a)(5)(ii)(B), 164.312(c)(1)).
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
 */
export class ImageRepository extends pulumi.ComponentResource {
  /** Name of the repository, known before it exists. */
  public readonly repositoryName: string;
  public readonly arn: string;
  /** What an image is tagged with before it is pushed, and named by in a task: `<url>:<tag>`. */
  public readonly url: string;
  /** The URL, once the repository is there. */
  public readonly ready: pulumi.Output<string>;

  constructor(name: string, args: ImageRepositoryArgs, opts?: pulumi.ComponentResourceOptions) {
    super("phi:compute:ImageRepository", name, {}, opts);
    const { names, holdsPhi } = args;
    if (!/^[a-z][a-z0-9-]*$/.test(args.image)) {
      throw new Error(`Image "${args.image}": a name consists of lower-case letters, digits and "-".`);
    }
    this.repositoryName = `${names.prefix}/${args.image}`;
    this.arn = names.arn("ecr", `repository/${this.repositoryName}`);
    this.url = `${names.accountId}.dkr.ecr.${names.region}.amazonaws.com/${this.repositoryName}`;

    const kept = { parent: this, ...keepData(holdsPhi) };
    const repository = new ecr.Repository(
      name,
      {
        name: this.repositoryName,
        encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: args.keyArn }],
        imageScanningConfiguration: { scanOnPush: true },
        imageTagMutability: "IMMUTABLE",
        forceDelete: !holdsPhi,
        tags: names.tags(args.image, "internal"),
      },
      kept,
    );
    new ecr.RepositoryPolicy(
      `${name}-policy`,
      { repository: repository.name, policy: repositoryPolicy(names, args.pushers) },
      kept,
    );
    new ecr.LifecyclePolicy(`${name}-lifecycle`, { repository: repository.name, policy: lifecycle() }, kept);
    this.ready = repository.repositoryUrl;
    this.registerOutputs({ url: this.url });
  }
}

function lifecycle(): string {
  return JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        description: "Layers without a tag go",
        selection: {
          tagStatus: "untagged",
          countType: "sinceImagePushed",
          countUnit: "days",
          countNumber: UNTAGGED_DAYS,
        },
        action: { type: "expire" },
      },
      {
        rulePriority: 2,
        description: "The newest images stay",
        selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: IMAGES_KEPT },
        action: { type: "expire" },
      },
    ],
  });
}
