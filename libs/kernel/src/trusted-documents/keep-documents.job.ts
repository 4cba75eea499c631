import { Inject } from '@nestjs/common';
import { Scheduled, type ScheduledJob } from '../jobs/index.js';
import { TrustedDocuments } from './trusted-documents.js';

/** Says every night that the present build is still running, and forgets the documents of builds that are long gone. */
@Scheduled('keep-documents', { cron: '50 3 * * *' })
export class KeepDocumentsJob implements ScheduledJob {
  constructor(@Inject(TrustedDocuments) private readonly documents: TrustedDocuments) {}

  async run(): Promise<void> {
    await this.documents.touchBuild();
    await this.documents.forget();
  }
}
