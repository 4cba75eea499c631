import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseDocument } from './course-files/course-document.js';

export type VersionStatus = 'draft' | 'published' | 'retired';

/** One edition of a course. Its document is whole from the start and never edited: a change is another edition. */
@Entity({ schema: 'catalog', name: 'course_version' })
export class CourseVersionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'course_id' })
  courseId: string;

  /** From 1, in the order of import. */
  @Column('int')
  edition: number;

  @Column('text')
  status: VersionStatus;

  /** Counts the changes of status, so that a decision made on an old page is refused. */
  @Column('int')
  revision: number;

  @Column('jsonb', { select: false })
  document: CourseDocument;

  /** SHA-256 over paths and contents: the same files are the same version. */
  @Column('bytea', { name: 'files_digest' })
  filesDigest: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Null for the system itself, such as the courses that come with the product. */
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy: string | null;

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @Column('uuid', { name: 'retired_by', nullable: true })
  retiredBy: string | null;
}
