import * as acm from "@pulumi/aws/acm";
import * as acmpca from "@pulumi/aws/acmpca";
import * as cognito from "@pulumi/aws/cognito";
import * as sesv2 from "@pulumi/aws/sesv2";
import { platform } from "./keys";
import { arn } from "./shared";

// Certificates of our own.
const authority = new acmpca.CertificateAuthority("devices", {
  type: "SUBORDINATE",
  keyStorageSecurityStandard: "FIPS_140_2_LEVEL_3_OR_HIGHER",
  permanentDeletionTimeInDays: 30,
  certificateAuthorityConfiguration: {
    keyAlgorithm: "EC_prime256v1",
    signingAlgorithm: "SHA256WITHECDSA",
    subject: { commonName: "devices.clinic.example" },
  },
  revocationConfiguration: {
    crlConfiguration: { enabled: true, expirationInDays: 7, s3BucketName: "estate-artifacts" },
  },
});
new acm.Certificate("device", {
  domainName: "device.internal.clinic.example",
  certificateAuthorityArn: authority.arn,
  keyAlgorithm: "RSA_2048",
});

// Patients and staff sign in.
const people = new cognito.UserPool("portal", {
  name: "portal",
  mfaConfiguration: "ON",
  softwareTokenMfaConfiguration: { enabled: true },
  deletionProtection: "ACTIVE",
  userPoolTier: "PLUS",
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
  passwordPolicy: {
    minimumLength: 14,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: true,
    temporaryPasswordValidityDays: 1,
  },
  lambdaConfig: {
    kmsKeyId: platform.arn,
    customEmailSender: { lambdaArn: arn("lambda", "function:mail"), lambdaVersion: "V1_0" },
  },
});
const portal = new cognito.UserPoolClient("portal", {
  userPoolId: people.id,
  name: "portal",
  generateSecret: true,
  accessTokenValidity: 15,
  idTokenValidity: 15,
  refreshTokenValidity: 8,
  tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "hours" },
  preventUserExistenceErrors: "ENABLED",
  enableTokenRevocation: true,
  explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
});
new cognito.IdentityPool("portal", {
  identityPoolName: "portal",
  allowUnauthenticatedIdentities: false,
  cognitoIdentityProviders: [{ clientId: portal.id, providerName: people.endpoint, serverSideTokenCheck: true }],
});
new sesv2.ConfigurationSet("mail", {
  configurationSetName: "mail",
  deliveryOptions: { tlsPolicy: "REQUIRE" },
  reputationOptions: { reputationMetricsEnabled: true },
});
