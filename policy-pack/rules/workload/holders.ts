export const task = "aws:ecs/taskDefinition:TaskDefinition";

/** Properties that map names to values. */
export const maps: Readonly<Record<string, readonly string[]>> = {
  "aws:lambda/function:Function": ["environment.variables"],
  "aws:apigateway/stage:Stage": ["variables"],
  "aws:apigateway/deployment:Deployment": ["variables"],
  "aws:apigatewayv2/stage:Stage": ["stageVariables"],
  "aws:glue/job:Job": ["defaultArguments", "nonOverridableArguments"],
  "aws:amplify/app:App": ["environmentVariables"],
  "aws:amplify/branch:Branch": ["environmentVariables"],
  "aws:apprunner/service:Service": [
    "sourceConfiguration.imageRepository.imageConfiguration.runtimeEnvironmentVariables",
  ],
  "aws:glue/devEndpoint:DevEndpoint": ["arguments"],
  "aws:cloudformation/stack:Stack": ["parameters"],
  "aws:cloudformation/stackSet:StackSet": ["parameters"],
  "aws:cloudformation/stackInstances:StackInstances": ["parameterOverrides"],
  "aws:sagemaker/model:Model": ["primaryContainer.environment"],
  "aws:sagemaker/dataQualityJobDefinition:DataQualityJobDefinition": ["dataQualityAppSpecification.environment"],
  "aws:sagemaker/trainingJob:TrainingJob": ["environment", "hyperParameters"],
};

/** Lists of objects with a name and a value. */
export const lists: Readonly<Record<string, string>> = {
  "aws:codebuild/project:Project": "environment.environmentVariables[]",
};

/** Texts that run or are kept as they are. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  "aws:ec2/instance:Instance": ["userData", "userDataBase64"],
  "aws:ec2/launchTemplate:LaunchTemplate": ["userData"],
  "aws:ec2/launchConfiguration:LaunchConfiguration": ["userData", "userDataBase64"],
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest": ["userData", "userDataBase64"],
  "aws:ec2/spotFleetRequest:SpotFleetRequest": ["launchSpecifications[].userData"],
  "aws:cloudformation/stack:Stack": ["templateBody"],
  "aws:cloudformation/stackSet:StackSet": ["templateBody"],
  "aws:imagebuilder/component:Component": ["data"],
  "aws:batch/jobDefinition:JobDefinition": ["containerProperties", "nodeProperties", "ecsProperties"],
  "aws:ssm/document:Document": ["content"],
  "aws:sagemaker/notebookInstanceLifecycleConfiguration:NotebookInstanceLifecycleConfiguration": [
    "onCreate",
    "onStart",
  ],
  "aws:sfn/stateMachine:StateMachine": ["definition"],
};
