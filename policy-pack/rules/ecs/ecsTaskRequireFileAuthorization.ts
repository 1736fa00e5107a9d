import { ecsTaskRequireFileAuthorization as control } from "../../controls/uniformity";
import { look, places } from "../../judge/look";
import type { Rule } from "../../judge/rule";
import type { Props } from "../../judge/sdk";

const task = "aws:ecs/taskDefinition:TaskDefinition";
/** What says who may do what in a file system; without any of it every mount is alike. */
const identities = ["aws:efs/accessPoint:AccessPoint", "aws:efs/fileSystemPolicy:FileSystemPolicy"];

export const ecsTaskRequireFileAuthorization: Rule = {
  control,
  types: [task, ...identities],
  settings: ["unprovable"],
  stack: (stack, verdict) => {
    if (stack.ofType(identities).length === 0) {
      return;
    }
    for (const resource of stack.ofType([task])) {
      for (const { at, look: seen } of places(resource.props, "volumes[].efsVolumeConfiguration")) {
        if (seen.state === "known" && typeof seen.value === "object" && isAnonymous(seen.value as Props)) {
          const what = "names no access point and switches iam off, so the task mounts the file system as anyone";
          verdict.violation({ resource, at: `${at}.authorizationConfig`, what });
        }
      }
    }
  },
};

function isAnonymous(volume: Props): boolean {
  const iam = look(volume, "authorizationConfig.iam");
  const signs = iam.state === "unknown" || (iam.state === "known" && iam.value === "ENABLED");
  return look(volume, "authorizationConfig.accessPointId").state === "absent" && !signs;
}
