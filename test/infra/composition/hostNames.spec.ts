import assert from "node:assert/strict";
import { hostNames } from "../../../infra/composition/hostNames";
import { testSettings } from "../../support/settings";

const CERTIFICATE = {
  hostedZoneId: undefined,
  certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555",
};
const WWW = { contentDeliveryDomainName: "www.example.org" };
const API = { apiDomainName: "api.example.org" };

describe("hostNames", () => {
  it("are the portal's and the certificate's others, each once", () => {
    const names = { ...WWW, subjectAlternativeNames: ["www.example.org", "*.clinic.example.org"] };
    assert.deepEqual(hostNames(testSettings(names)), ["portal.example.org", "www.example.org", "*.clinic.example.org"]);
  });

  it("hold CloudFront's, which it passes on, although a certificate that exists tells no names", () => {
    assert.deepEqual(hostNames(testSettings({ ...CERTIFICATE, ...WWW })), ["portal.example.org", "www.example.org"]);
  });

  it("do not hold the API's, so that no request goes around API Gateway", () => {
    const names = { ...API, subjectAlternativeNames: ["api.example.org", "www.example.org"] };
    assert.deepEqual(hostNames(testSettings(names)), ["portal.example.org", "www.example.org"]);
  });
});
