export { KeepDocumentsJob } from './keep-documents.job.js';
export type { DocumentDecision } from './trusted-document.rules.js';
export { CreateTrustedDocuments1700000000003 } from './trusted-documents.migrations.js';
export { documentIdOf, TrustedDocuments, type DocumentManifest, type TrustedDocument } from './trusted-documents.js';
