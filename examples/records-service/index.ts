import { Provider } from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { ImageRepository } from "../../infra/compute/imageRepository";
import { PrivateService } from "../../infra/compute/privateService";
import { AppSecret } from "../../infra/secrets/appSecret";
import { readFoundation } from "./foundation";

/** A service on Fargate, its image and the password of its database user; everything else is the foundation's. */
export = async () => {
  const config = new pulumi.Config();
  const foundation = await readFoundation(config.require("foundation"));
  const deployers = config.requireObject<string[]>("deployPrincipals");
  const { names, holdsPhi } = foundation;
  const base = { names, holdsPhi };
  const on = {
    provider: new Provider("aws", {
      region: names.region,
      allowedAccountIds: [names.accountId],
      defaultTags: { tags: { Project: pulumi.getProject(), Stack: pulumi.getStack(), ManagedBy: "pulumi" } },
    }),
  };
  const key = (domain: string): string => foundation.keyArns[domain] ?? "";

  const image = new ImageRepository(
    "image",
    { ...base, image: "records", keyArn: key("compute"), pushers: deployers },
    on,
  );
  const password = new AppSecret(
    "password",
    {
      ...base,
      secret: "records/database",
      description: "The service's own database user, rotated every 30 days",
      keyArn: key("secrets"),
      rotation: { functionArn: foundation.rotationFunctionArn },
      readers: [foundation.roleArns.writer],
      // Whoever sets the service up enters the first value; the rotation every other.
      writers: [foundation.rotationRoleArnPattern, ...deployers],
      administrators: deployers,
      breakGlass: foundation.roleArns["break-glass"],
    },
    on,
  );
  const service = new PrivateService(
    "service",
    {
      ...base,
      service: "records",
      // Computed and not `image.ready`, so that the gate reads the task's definition before the repository exists.
      image: `${image.url}:${config.require("imageTag")}`,
      taskRoleArn: foundation.roleArns.writer,
      permissionsBoundaryArn: foundation.permissionsBoundaryArn,
      auditKeyArn: key("audit"),
      subnetIds: foundation.privateSubnetIds,
      securityGroupId: foundation.applicationSecurityGroupId,
      targetGroupArn: foundation.targetGroupArn,
      logRetentionDays: foundation.logRetentionDays,
      environment: {
        RECORDS_BUCKET: foundation.recordsBucketName,
        DATABASE_HOST: foundation.databaseHost,
        DATABASE_NAME: foundation.databaseName,
        DATABASE_CA_URL: foundation.databaseCaBundleUrl,
        DATABASE_SECRET_NAME: password.secretName,
        CACHE_HOST: foundation.cacheHost,
        CACHE_USER: foundation.cacheUserName,
      },
    },
    { ...on, dependsOn: [image, password] },
  );
  return {
    imageUrl: image.url,
    secretName: password.secretName,
    serviceName: service.serviceName,
    logGroupName: service.logGroupName,
  };
};
