import { Module } from '@nestjs/common';
import { AssessmentModule } from '#assessment';
import { CatalogModule } from '#catalog';
import { IdentityModule } from '#identity';
import { LearningModule } from '#learning';
import { AwardGatesResolver } from './award-gates/award-gates.resolver.js';
import { GatherFacts } from './award-gates/gather-facts.js';
import { CertificateAuthority } from './certificate-authority.js';
import { Certificates } from './certificates.js';
import { InsertCertificate } from './issue-certificate/insert-certificate.js';
import { IssueCertificate } from './issue-certificate/issue-certificate.js';
import { OnActivityCompleted } from './issue-certificate/on-activity-completed.js';
import { OnCourseCompleted } from './issue-certificate/on-course-completed.js';
import { Issuer } from './issuer.js';
import { CertificateQrResolver } from './my-certificates/certificate-qr.resolver.js';
import { EnrolmentCertificatesResolver, MyCertificatesResolver } from './my-certificates/my-certificates.resolver.js';
import { ReconcileCertificatesJob } from './reconcile-certificates/reconcile-certificates.job.js';
import { ReconcileCertificates } from './reconcile-certificates/reconcile-certificates.js';
import { ReissueCertificate } from './reissue-certificate/reissue-certificate.js';
import { ChangeCertificateResolver } from './revoke-certificate/change-certificate.resolver.js';
import { RevokeCertificate } from './revoke-certificate/revoke-certificate.js';
import { CertificateDocuments } from './serve-certificate/certificate-documents.js';
import { OnCertificateIssuedRender } from './serve-certificate/on-certificate-issued.js';
import { ServeCertificateController } from './serve-certificate/serve-certificate.controller.js';
import { CertificateIssuedResolver } from './tell-open-pages/certificate-issued.resolver.js';
import { OnCertificateIssuedTell } from './tell-open-pages/on-certificate-issued.js';
import { VerifyCertificateController } from './verify-certificate/verify-certificate.controller.js';
import { VerifyCertificateResolver } from './verify-certificate/verify-certificate.resolver.js';
import { VerifyCertificate } from './verify-certificate/verify-certificate.js';

/** Awards, certificates, public verification. */
@Module({
  imports: [IdentityModule, CatalogModule, LearningModule, AssessmentModule],
  controllers: [ServeCertificateController, VerifyCertificateController],
  providers: [
    Issuer,
    Certificates,
    CertificateAuthority,
    GatherFacts,
    InsertCertificate,
    IssueCertificate,
    RevokeCertificate,
    ReissueCertificate,
    ReconcileCertificates,
    ReconcileCertificatesJob,
    CertificateDocuments,
    VerifyCertificate,
    OnCourseCompleted,
    OnActivityCompleted,
    OnCertificateIssuedRender,
    OnCertificateIssuedTell,
    AwardGatesResolver,
    MyCertificatesResolver,
    EnrolmentCertificatesResolver,
    CertificateQrResolver,
    ChangeCertificateResolver,
    CertificateIssuedResolver,
    VerifyCertificateResolver,
  ],
  exports: [Certificates, ReconcileCertificates],
})
export class CredentialsModule {}
