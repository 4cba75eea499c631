export { Certificates } from './certificates.js';
export { CredentialsModule } from './credentials.module.js';
export { credentialsSchema } from './credentials.schema.js';
export { CertificateIssued, CertificateRevoked } from './events.js';
export { IssueCertificate } from './issue-certificate/issue-certificate.js';
export { ReconcileCertificates } from './reconcile-certificates/reconcile-certificates.js';
export { renderCertificate } from './render-certificate/render-certificate.js';
