import { apigatewayCacheRequireEncryption as control } from "../../controls/apigatewaySafeguards";
import { requireProperties } from "../../judge/requireProperties";

export const apigatewayCacheRequireEncryption = requireProperties(control, [
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    path: "settings.cacheDataEncrypted",
    accepts: { oneOf: [true] },
    weak: "keeps responses unencrypted in the cache",
    absent: "and the default keeps responses unencrypted",
    when: [{ path: "settings.cachingEnabled", is: [true] }],
  },
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    path: "settings.cacheDataEncrypted",
    accepts: { oneOf: [true] },
    weak: "keeps responses unencrypted once they are cached",
    when: [{ path: "settings.cachingEnabled", is: [false], byDefault: true }],
  },
  {
    types: ["aws:apigateway/methodSettings:MethodSettings"],
    path: "settings.requireAuthorizationForCacheControl",
    accepts: { oneOf: [true] },
    weak: "lets anybody empty the cache",
  },
]);
