/**
 * The signatures by which the engine's protocol marks what is no plain data among properties, under the names that the SDK
 * has for them. Its own module with them brings most of the SDK along.
 *
 * Source: https://github.com/pulumi/pulumi/blob/master/sdk/nodejs/runtime/rpc.ts
 */
export const signatures = {
  specialSigKey: "4dabf18193072939515e22adb298388d",
  specialAssetSig: "c44067f5952c0a294b673a41bacd8c17",
  specialArchiveSig: "0def7320c3a5731c473e5ecbe6d01bc7",
  specialSecretSig: "1b47061264138c4ac30d75fd1eb44270",
} as const;
