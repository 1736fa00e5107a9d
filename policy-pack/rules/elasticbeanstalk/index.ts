export { elasticbeanstalkEnvironmentRequireSafeguards } from "./elasticbeanstalkEnvironmentRequireSafeguards";
