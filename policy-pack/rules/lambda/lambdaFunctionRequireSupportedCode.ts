import { lambdaFunctionRequireSupportedCode as control } from "../../controls/lambdaAdvice";
import { requireProperties } from "../../judge/requireProperties";

/** Runtimes without security updates since before 2025, as AWS lists them (read on 2026-11-21). */
const ended = [
  ...["nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x"],
  ...["nodejs16.x", "python2.7", "python3.6", "python3.7", "python3.8", "ruby2.5", "ruby2.7", "java8", "go1.x"],
  ...[
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "dotnet5.0",
    "dotnet6",
    "dotnet7",
    "provided",
  ],
];

export const lambdaFunctionRequireSupportedCode = requireProperties(control, [
  {
    types: ["aws:lambda/function:Function"],
    path: "runtime",
    accepts: { noneOf: ended },
    weak: "gets no security updates any more",
    reference: true,
  },
  {
    types: ["aws:lambda/codeSigningConfig:CodeSigningConfig"],
    path: "policies.untrustedArtifactOnDeployment",
    accepts: { oneOf: ["Enforce"] },
    weak: "warns and deploys code of anybody",
    absent: "and the default warns and deploys code of anybody",
  },
]);
