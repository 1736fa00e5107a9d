import { strictEqual } from "node:assert/strict";
import { sslPolicies } from "../../../../../cli/sandbox/provider/limits/sslPolicies";
import { describeLimits, type Inputs } from "./limitTable";

const TYPE = "aws:lb/listener:Listener";
const LB = "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/phi-dev/50dc6c495c0c9188";
const CERTIFICATE = "arn:aws:acm:us-east-1:111122223333:certificate/1";
const POLICY = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";
const forward = [{ type: "forward", targetGroupArn: "arn:tg" }];
const https: Inputs = {
  loadBalancerArn: LB,
  port: 443,
  protocol: "HTTPS",
  certificateArn: CERTIFICATE,
  sslPolicy: POLICY,
  defaultActions: forward,
};
const http: Inputs = { protocol: "HTTP", port: 80, certificateArn: undefined, sslPolicy: undefined };
const redirect = (redirection: object): Inputs => ({ defaultActions: [{ type: "redirect", redirect: redirection }] });
const toHttps = { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" };
const fixed = (fixedResponse: object): Inputs => ({ defaultActions: [{ type: "fixed-response", fixedResponse }] });

describe("limits of listeners", () => {
  it("knows each security policy once", () => {
    strictEqual(new Set(sslPolicies).size, sslPolicies.length);
  });

  describeLimits(TYPE, https, [
    {
      title: "HTTPS without a certificate",
      refused: { certificateArn: undefined },
      reason: "CertificateNotFound: A certificate must be specified for HTTPS listeners",
      accepted: { certificateArn: "arn:aws:iam::111122223333:server-certificate/old" },
    },
    {
      title: "HTTP with a certificate",
      refused: { certificateArn: CERTIFICATE, protocol: "HTTP", sslPolicy: undefined },
      reason: "InvalidConfigurationRequest: A certificate cannot be specified for HTTP listeners",
      accepted: http,
    },
    {
      title: "HTTP with a security policy",
      refused: { sslPolicy: POLICY, protocol: "HTTP", certificateArn: undefined },
      reason: "InvalidConfigurationRequest: A SSL policy cannot be specified for HTTP listeners",
      accepted: http,
    },
    {
      title: "a certificate that is none",
      refused: { certificateArn: "arn:aws:s3:::certificates" },
      reason: "CertificateNotFound: 'arn:aws:s3:::certificates' is not the ARN of a certificate",
      accepted: { certificateArn: CERTIFICATE },
    },
    {
      title: "a security policy that AWS does not have",
      refused: { sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res" },
      reason: "SSLPolicyNotFound: SSL policy 'ELBSecurityPolicy-TLS13-1-2-Res' not found",
      accepted: { sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06" },
    },
    {
      title: "a security policy of the RFC 9151 family that AWS does not have",
      refused: { sslPolicy: "ELBSecurityPolicy-TLS13-1-1-RFC9151-FIPS-2023-07" },
      reason: "SSLPolicyNotFound",
      accepted: { sslPolicy: "ELBSecurityPolicy-TLS13-1-2-RFC9151-INTEROP1-FIPS-2023-07" },
    },
    {
      title: "port 0",
      refused: { port: 0 },
      reason: "ValidationError: Value '0'",
      accepted: { port: 1 },
    },
    {
      title: "port 65536",
      refused: { port: 65536 },
      reason: "ValidationError: Value '65536'",
      accepted: { port: 65535 },
    },
    {
      title: "a second listener on a port",
      refused: { port: 443 },
      reason: "DuplicateListener: A listener already exists on this port for this load balancer: '443'",
      accepted: { port: 8443 },
      world: [{ type: TYPE, inputs: { loadBalancerArn: LB, port: 443 } }],
    },
    {
      title: "TLS on an application load balancer",
      refused: { protocol: "TLS" },
      reason: "ValidationError: Listener protocol 'TLS' must be one of 'HTTP, HTTPS'",
      accepted: { protocol: "HTTPS" },
      world: [{ type: "aws:lb/loadBalancer:LoadBalancer", id: LB }],
    },
    {
      title: "an action that it does not have",
      refused: { defaultActions: [{ type: "drop" }, ...forward] },
      property: "defaultActions[0]",
      reason: "ValidationError: 'drop' is not an action type",
      accepted: { defaultActions: [{ type: "authenticate-oidc", authenticateOidc: {} }, ...forward] },
    },
    {
      title: "a redirect that does not say where",
      refused: { defaultActions: [{ type: "redirect" }] },
      property: "defaultActions[0]",
      reason: "InvalidLoadBalancerAction: An action of type 'redirect' needs redirect",
      accepted: redirect(toHttps),
    },
    {
      title: "two actions that answer",
      refused: { defaultActions: [...forward, ...forward] },
      reason: "InvalidLoadBalancerAction: Exactly one action of type forward, redirect or fixed-response",
      accepted: { defaultActions: forward },
    },
    {
      title: "a redirect to itself",
      refused: redirect({ statusCode: "HTTP_301", host: "#{host}" }),
      property: "defaultActions[0].redirect",
      reason: "InvalidLoadBalancerAction: A redirect must change at least one of protocol, host, port or path",
      accepted: redirect({ statusCode: "HTTP_301", host: "www.example.com" }),
    },
    {
      title: "a redirect with a bare status",
      refused: redirect({ ...toHttps, statusCode: "301" }),
      property: "defaultActions[0].redirect.statusCode",
      reason: "ValidationError: '301' must be HTTP_301 or HTTP_302",
      accepted: redirect({ ...toHttps, statusCode: "HTTP_302" }),
    },
    {
      title: "a redirect to another protocol",
      refused: redirect({ ...toHttps, protocol: "https" }),
      property: "defaultActions[0].redirect.protocol",
      reason: "ValidationError: 'https' must be HTTP, HTTPS or #{protocol}",
      accepted: redirect({ ...toHttps, protocol: "#{protocol}" }),
    },
    {
      title: "a redirect to a named port",
      refused: redirect({ ...toHttps, port: "https" }),
      property: "defaultActions[0].redirect.port",
      reason: "ValidationError: 'https' must be a port or #{port}",
      accepted: redirect({ ...toHttps, port: "#{port}" }),
    },
    {
      title: "a redirect to a path without a slash",
      refused: redirect({ ...toHttps, path: "x" }),
      property: "defaultActions[0].redirect.path",
      reason: "ValidationError: 'x' must begin with a slash",
      accepted: redirect({ ...toHttps, path: "/#{path}" }),
    },
    {
      title: "a fixed answer with a redirecting status",
      refused: fixed({ statusCode: "302", contentType: "text/plain" }),
      property: "defaultActions[0].fixedResponse.statusCode",
      reason: "ValidationError: '302' must be 2XX, 4XX or 5XX",
      accepted: fixed({ statusCode: "503", contentType: "text/plain" }),
    },
    {
      title: "a fixed answer over 1024 characters",
      refused: fixed({ statusCode: "403", messageBody: "x".repeat(1025) }),
      property: "defaultActions[0].fixedResponse.messageBody",
      reason: "ValidationError: Value 'xxx",
      accepted: fixed({ statusCode: "403", messageBody: "x".repeat(1024) }),
    },
    {
      title: "a fixed answer of another type",
      refused: fixed({ statusCode: "403", contentType: "image/png" }),
      property: "defaultActions[0].fixedResponse.contentType",
      reason: "ValidationError: 'image/png' is not a content type",
      accepted: fixed({ statusCode: "403", contentType: "application/json" }),
    },
  ]);
});
