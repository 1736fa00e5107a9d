export { acmCertificateRequireStrongKey } from "./acmCertificateRequireStrongKey";
