import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Database } from '#kernel/database';
import type { Completion, CompletionOutcome } from '../record-completion/completion.js';
import { RecordCompletion } from '../record-completion/record-completion.js';

/** A learner says that they have read a lesson. What is examined, others complete for them. */
@Injectable()
export class CompleteActivity {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(RecordCompletion) private readonly recordCompletion: RecordCompletion,
  ) {}

  /** In a transaction of its own. */
  async execute(completion: Completion): Promise<CompletionOutcome> {
    for (;;) {
      const outcome = await this.database.transaction((tx) =>
        this.recordCompletion.execute(tx, completion, ['reading']),
      );
      if (outcome.code !== 'EDITION_NOT_READ') return outcome;
      await this.catalogue.version(outcome.versionId);
    }
  }
}
