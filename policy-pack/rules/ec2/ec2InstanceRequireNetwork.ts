import { ec2InstanceRequireNetwork as control } from "../../controls/ec2Launch";
import { look } from "../../judge/look";
import type { Rule } from "../../judge/rule";

const instances = ["aws:ec2/instance:Instance", "aws:ec2/spotInstanceRequest:SpotInstanceRequest"];
const defaults = ["aws:ec2/defaultVpc:DefaultVpc", "aws:ec2/defaultSubnet:DefaultSubnet"];
const places = ["subnetId", "networkInterfaces", "primaryNetworkInterface", "launchTemplate"];

export const ec2InstanceRequireNetwork: Rule = {
  control,
  types: [...instances, ...defaults],
  settings: ["unprovable"],
  resource: (resource, verdict) => {
    if (defaults.includes(resource.type)) {
      verdict.violation({ resource, what: "takes the default network into use" });
    } else if (places.every((name) => look(resource.props, name).state === "absent")) {
      verdict.violation({ resource, at: "subnetId", what: "is not set, so the instance starts in the default VPC" });
    }
  },
};
