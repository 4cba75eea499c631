export { Audit, type AuditEntry } from './audit.js';
export { CreateAudit1700000000002 } from './audit.migrations.js';
