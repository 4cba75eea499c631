import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuestionBank } from './course-files/course-document.js';

/** The questions of a version with their keys: the only place where keys are kept. */
@Entity({ schema: 'catalog', name: 'question_bank' })
export class QuestionBankEntity {
  @PrimaryColumn('uuid', { name: 'version_id' })
  versionId: string;

  @Column('jsonb')
  bank: QuestionBank;
}
