import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Audit, CreateAudit1700000000002 } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { DatabaseModule, type SchemaPart } from '../database/index.js';
import { Health, Log } from '../http/index.js';
import { Live } from '../live/index.js';
import { CreateOutbox1700000000001, OutboxModule } from '../outbox/index.js';
import { CreateTrustedDocuments1700000000003, KeepDocumentsJob, TrustedDocuments } from '../trusted-documents/index.js';

/** The kernel's own tables. */
export const kernelSchema: SchemaPart = {
  entities: [],
  migrations: [CreateOutbox1700000000001, CreateAudit1700000000002, CreateTrustedDocuments1700000000003],
};

/** Everything of the kernel that is injected, for all contexts. */
@Global()
@Module({})
export class KernelModule {
  static with(config: Config, parts: readonly SchemaPart[]): DynamicModule {
    const log = new Log(config.values.LOG_LEVEL);
    return {
      module: KernelModule,
      imports: [DatabaseModule.forParts([kernelSchema, ...parts]), OutboxModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Log, useValue: log },
        Clock,
        Audit,
        Live,
        Health,
        TrustedDocuments,
        KeepDocumentsJob,
      ],
      exports: [Config, Log, Clock, Audit, Live, Health, TrustedDocuments],
    };
  }
}
