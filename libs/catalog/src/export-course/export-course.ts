import { Inject, Injectable } from '@nestjs/common';
import { Database, isUuid, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { writeCourseArchive } from '../course-files/course-archive.js';
import { writeCourseFolder } from '../course-files/course-folder.js';
import type { CourseFiles } from '../course-files/read-course-files.js';

/** A version's files as they were imported. */
export interface ExportedCourse {
  readonly slug: string;
  readonly edition: number;
  readonly files: CourseFiles;
}

interface FileRow {
  slug: string;
  edition: number;
  path: string;
  content: Buffer;
}

const FILES = statement<FileRow>(
  'catalog.version-files',
  `select c.slug, v.edition, f.path, f.content
   from catalog.course_version v join catalog.course c on c.id = v.course_id join catalog.course_file f on f.version_id = v.id
   where v.id = $1 order by f.path`,
);
/** Without an edition: the published one, or else the newest. */
const FIND = statement<{ id: string }>(
  'catalog.version-find',
  `select v.id from catalog.course_version v join catalog.course c on c.id = v.course_id
   where c.slug = $1 and ($2::int is null or v.edition = $2)
   order by v.status = 'published' desc, v.edition desc limit 1`,
);

/** Gives a version's files back, byte for byte: importing them again makes the same version. Keys are in them. */
@Injectable()
export class ExportCourse {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The id of an edition, or without one of the published or else the newest edition; null if there is none such. */
  async find(slug: string, edition: number | null = null): Promise<string | null> {
    const [version] = await this.database.run(FIND, [slug, edition]);
    return version?.id ?? null;
  }

  /** @throws AppError NOT_FOUND */
  async execute(versionId: string): Promise<ExportedCourse> {
    const rows = isUuid(versionId) ? await this.database.run(FILES, [versionId]) : [];
    const [first] = rows;
    if (!first) throw new AppError('NOT_FOUND');
    return {
      slug: first.slug,
      edition: first.edition,
      files: new Map(rows.map(({ path, content }) => [path, content])),
    };
  }

  /** Writes a version into a new or empty folder. @throws RangeError if the folder holds something. */
  async toFolder(versionId: string, folder: string): Promise<ExportedCourse> {
    const course = await this.execute(versionId);
    await writeCourseFolder(folder, course.files);
    return course;
  }

  /** A version as a zip: the same bytes for the same version, on every machine. */
  async toArchive(versionId: string): Promise<Buffer> {
    const { slug, files } = await this.execute(versionId);
    return writeCourseArchive(slug, files);
  }
}
