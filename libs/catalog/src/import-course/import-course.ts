import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, newId, statement, type Tx } from '#kernel/database';
import { CourseFileEntity } from '../course-file.entity.js';
import type { CourseFilesReading } from '../course-files/course-folder.js';
import { readCourseFiles, type CourseReading, type Mistake, type Warning } from '../course-files/read-course-files.js';
import { CourseVersionEntity, type VersionStatus } from '../course-version.entity.js';
import { Publication } from '../publish-course-version/publication.js';
import { QuestionBankEntity } from '../question-bank.entity.js';
import { digestOf } from './files-digest.js';
import { readCourseAt } from './read-course-at.js';

/** How to import a course. */
export interface ImportOptions {
  /** Publish it at once; otherwise it waits as a draft. */
  readonly publish?: boolean;
  /** Who imports; null for the system itself. */
  readonly by?: string | null;
  /** Leave a course alone whose newest edition was retired: for imports that nobody asked for, such as those at a start. */
  readonly leaveRetired?: boolean;
}

/** What became of an import. */
export type ImportOutcome =
  | { readonly done: false; readonly mistakes: readonly Mistake[]; readonly warnings: readonly Warning[] }
  | (ImportedVersion & { readonly done: true; readonly warnings: readonly Warning[] });

/** The version that now holds the files. */
export interface ImportedVersion {
  readonly versionId: string;
  readonly slug: string;
  readonly edition: number;
  readonly status: VersionStatus;
  /** False: the newest edition was made of the same files, or is retired and left alone. */
  readonly created: boolean;
  /** Whether this import published it. */
  readonly published: boolean;
}

interface NewestVersion {
  id: string;
  edition: number;
  status: VersionStatus;
  revision: number;
  digest: Buffer;
}

type WholeCourse = Extract<CourseReading, { mistakes: [] }> & Pick<CourseFilesReading, 'files'>;

const ADD_COURSE = statement(
  'catalog.course-add',
  'insert into catalog.course (id, slug, created_at) values ($1, $2, $3) on conflict do nothing',
);
const LOCK_COURSE = statement<{ id: string }>(
  'catalog.course-lock',
  'select id from catalog.course where slug = $1 for update',
);
const NEWEST = statement<NewestVersion>(
  'catalog.version-newest',
  `select id, edition, status, revision, files_digest as digest from catalog.course_version
   where course_id = $1 order by edition desc limit 1`,
);

/** Takes in the files of a course as a new edition. Nothing that is there already is ever overwritten. */
@Injectable()
export class ImportCourse {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Publication) private readonly publication: Publication,
  ) {}

  /** Reads a folder or a zip and says everything that is wrong with it; needs no database and changes nothing. */
  static async check(path: string): Promise<CourseReading> {
    const { files, folder, mistakes } = await readCourseAt(path);
    return withMistakes(readCourseFiles(files, { folder: folder ?? undefined }), mistakes);
  }

  /** Imports a folder or a zip. */
  async fromPath(path: string, options: ImportOptions = {}): Promise<ImportOutcome> {
    return this.execute(await readCourseAt(path), options);
  }

  /** Imports files that were read from a folder or an archive. @returns the mistakes, and nothing imported, if there are any. */
  async execute({ files, folder, mistakes }: CourseFilesReading, options: ImportOptions = {}): Promise<ImportOutcome> {
    const reading = withMistakes(readCourseFiles(files, { folder: folder ?? undefined }), mistakes);
    if (!reading.document) return { done: false, mistakes: reading.mistakes, warnings: reading.warnings };
    const imported = await this.database.transaction((tx) => this.take(tx, { ...reading, files }, options));
    return { ...imported, done: true, warnings: reading.warnings };
  }

  private async take(tx: Tx, course: WholeCourse, options: ImportOptions): Promise<ImportedVersion> {
    const { slug } = course.document;
    const courseId = await this.lockCourse(tx, slug);
    const digest = digestOf(course.files);
    const [newest] = await tx.run(NEWEST, [courseId]);
    if (newest?.status === 'retired' && options.leaveRetired) return unchanged(slug, newest);
    const isSame = newest?.digest.equals(digest) && newest.status !== 'retired';
    const version = isSame
      ? newest
      : await this.addVersion(tx, course, { courseId, digest, newest, by: options.by ?? null });
    if (!options.publish || version.status === 'published') return { ...unchanged(slug, version), created: !isSame };
    await this.publish(tx, version, options);
    const { id: versionId, edition } = version;
    return { versionId, slug, edition, status: 'published', created: !isSame, published: true };
  }

  /** One import of a course at a time: editions follow each other. */
  private async lockCourse(tx: Tx, slug: string): Promise<string> {
    await tx.run(ADD_COURSE, [newId(), slug, this.clock.now()]);
    const [course] = await tx.run(LOCK_COURSE, [slug]);
    if (!course) throw new Error('A course vanished while it was locked');
    return course.id;
  }

  private async addVersion(
    tx: Tx,
    { document, bank, files }: WholeCourse,
    { courseId, digest, newest, by }: { courseId: string; digest: Buffer; newest?: NewestVersion; by: string | null },
  ): Promise<NewestVersion> {
    const version = { id: newId(), edition: (newest?.edition ?? 0) + 1, status: 'draft' as const, revision: 1, digest };
    const { id, edition, status, revision } = version;
    const row = { id, courseId, edition, status, revision, document, filesDigest: digest };
    await tx.manager.insert(CourseVersionEntity, { ...row, createdAt: this.clock.now(), createdBy: by });
    await tx.manager.insert(QuestionBankEntity, { versionId: id, bank });
    for (const [path, content] of files) await tx.manager.insert(CourseFileEntity, { versionId: id, path, content });
    const facts = { courseId, edition };
    await this.audit.write(tx, { action: 'catalog.version-imported', personId: by, subjectId: id, facts });
    return version;
  }

  private async publish(tx: Tx, { id, revision }: NewestVersion, { by }: ImportOptions): Promise<void> {
    const fault = await this.publication.publish(tx, { versionId: id, expectedRevision: revision, by: by ?? null });
    if (fault) throw new Error(`The newest edition of a locked course could not be published: ${fault}`);
  }
}

/** What could not even be read stands first. */
function withMistakes(reading: CourseReading, mistakes: readonly Mistake[]): CourseReading {
  if (mistakes.length === 0) return reading;
  return { document: null, bank: null, mistakes: [...mistakes, ...reading.mistakes], warnings: reading.warnings };
}

function unchanged(slug: string, { id, edition, status }: NewestVersion): ImportedVersion {
  return { versionId: id, slug, edition, status, created: false, published: false };
}
