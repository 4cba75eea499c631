import { eventType } from '#kernel/outbox';

/** A certificate exists: a new one, or the re-issue of one that it replaces. */
export const CertificateIssued = eventType<{
  certificateId: string;
  personId: string;
  enrolmentId: string;
  courseId: string;
  /** The certificate that this one replaces; null for a new one. */
  replaces: string | null;
}>('credentials.certificate-issued.v1');

/** A certificate was declared void. */
export const CertificateRevoked = eventType<{ certificateId: string; personId: string }>(
  'credentials.certificate-revoked.v1',
);
