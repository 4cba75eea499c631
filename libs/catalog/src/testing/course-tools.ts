import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Config } from '#kernel/config';
import { Database, dataSourceOf, migrate } from '#kernel/database';
import { kernelSchema } from '#kernel/kernel-module';
import { Live } from '#kernel/live';
import { Outbox } from '#kernel/outbox';
import { catalogSchema } from '../catalog.schema.js';
import { Catalogue } from '../catalogue.js';
import { SampleCourse } from '../course-files/testing/sample-course.js';
import { CurrentVersions } from '../current-versions.js';
import { ExportCourse } from '../export-course/export-course.js';
import { ImportCourse } from '../import-course/import-course.js';
import { Publication } from '../publish-course-version/publication.js';
import { PublishCourseVersion } from '../publish-course-version/publish-course-version.js';
import { RetireCourseVersion } from '../retire-course-version/retire-course-version.js';
import { VersionMemory } from '../version-memory.js';

/** The use cases of the catalog on a database, without an application around them. */
export interface CourseTools {
  readonly database: Database;
  readonly live: Live;
  readonly catalogue: Catalogue;
  readonly importCourse: ImportCourse;
  readonly exportCourse: ExportCourse;
  readonly publish: PublishCourseVersion;
  readonly retire: RetireCourseVersion;
  stop(): Promise<void>;
}

export async function openCourseTools(databaseUrl: string): Promise<CourseTools> {
  const config = Config.from({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  const source = await dataSourceOf(config, [kernelSchema, catalogSchema]).initialize();
  await migrate(source);
  const database = new Database(source);
  const clock = new Clock();
  const memory = new VersionMemory(database);
  const current = new CurrentVersions(database, memory);
  const live = new Live(config, database);
  const catalogue = new Catalogue(memory, current, live);
  catalogue.onModuleInit();
  const audit = new Audit();
  const publication = new Publication(clock, new Outbox(), audit, current);
  return {
    database,
    live,
    catalogue,
    importCourse: new ImportCourse(database, clock, audit, publication),
    exportCourse: new ExportCourse(database),
    publish: new PublishCourseVersion(database, publication),
    retire: new RetireCourseVersion(database, publication),
    stop: async () => {
      await live.onApplicationShutdown();
      await source.destroy();
    },
  };
}

/** The sample course under another slug, so that tests of one database stay out of each other's way. */
export function sampleCourse(slug: string, edition = 1): SampleCourse {
  return new SampleCourse()
    .edit('course.yaml', 'slug: sample-course', `slug: ${slug}`)
    .edit('course.yaml', 'en: A sample', `en: A sample ${edition}`);
}

/** A sample course as it comes out of a folder. */
export function readingOf(course: SampleCourse): Parameters<ImportCourse['execute']>[0] {
  return { files: course.toFiles(), folder: null, mistakes: [] };
}
