import type { Command } from 'commander';
import { Config } from '#kernel/config';
import { TrustedDocuments } from '#kernel/trusted-documents';
import { ReconcileCertificates } from '#credentials';
import { exportCourse } from './courses-export.js';
import { importCourse, type CommandOutcome } from './courses-import.js';
import { allowDocumentFile, documentLines, forbidDocument } from './documents.js';
import { loadBundledCourses } from './load-bundled-courses.js';
import { migrateEverything } from './migrate.js';
import { offerAdministratorLink } from './offer-administrator-link.js';
import { printCourseValidation } from './validate-course-folder.js';
import { withApp } from './with-app.js';

/** Everything that is done from a shell. Commands that touch the database take it from `DATABASE_URL`. */
export function addCommands(program: Command): void {
  program.command('migrate').description('bring the database up to date').action(migrateAndTell);
  program
    .command('prepare')
    .description(
      'migrate, load the bundled courses, and print the link for the first administrator: before the first start',
    )
    .action(prepare);
  program
    .command('administrator-link')
    .description('print a one-time link that makes the first administrator')
    .action(tellAdministratorLink);
  program
    .command('reconcile')
    .description('issue certificates that were earned and, whatever became of the queue, never issued')
    .action(reconcile);
  addCourseCommands(program.command('courses').description('course files'));
  addDocumentCommands(program.command('documents').description('which GraphQL documents the server answers'));
}

function addCourseCommands(courses: Command): void {
  courses
    .command('validate <folder>')
    .description('name every mistake of a course folder with its file and line')
    .action(async (folder: string) => {
      process.exitCode = await printCourseValidation(folder);
    });
  courses
    .command('import <path>')
    .description('take in a course folder or a .zip of one as a new edition')
    .option('--publish', 'publish it at once', false)
    .action(async (path: string, { publish }: { publish: boolean }) =>
      tell(await importCourse(config(), path, publish)),
    );
  courses
    .command('export <slug> <target>')
    .description('write the files of an edition, byte for byte, to a new folder or a .zip')
    .option('--edition <number>', 'which edition; without it the published one', Number)
    .action(async (slug: string, target: string, { edition }: { edition?: number }) =>
      tell(await exportCourse(config(), { slug, target, edition: edition ?? null })),
    );
}

function addDocumentCommands(documents: Command): void {
  documents
    .command('list')
    .description('every document that the server knows, with its id')
    .action(async () => (await withDocuments(documentLines)).forEach(print));
  documents
    .command('allow <file>')
    .description('have the document in a file answered from now on, to the letter')
    .action(async (file: string) => tell(await withDocuments((known) => allowDocumentFile(known, file))));
  documents
    .command('forbid <id>')
    .description('have a document refused from now on')
    .action(async (id: string) => tell(await withDocuments((known) => forbidDocument(known, id))));
}

function withDocuments<T>(work: (documents: TrustedDocuments) => Promise<T>): Promise<T> {
  return withApp(config(), (app) => work(app.get(TrustedDocuments)));
}

async function migrateAndTell(): Promise<void> {
  const ran = await migrateEverything(config());
  print(ran.length > 0 ? `Applied ${ran.join(', ')}` : 'Nothing to do');
}

async function prepare(): Promise<void> {
  await migrateAndTell();
  const courses = await withApp(config(), (app) => loadBundledCourses(app));
  for (const { lines } of courses) lines.forEach(print);
  await tellAdministratorLink();
}

async function tellAdministratorLink(): Promise<void> {
  const link = await offerAdministratorLink(config());
  print(link ?? 'There is an administrator already; administrators grant roles in the page.');
}

async function reconcile(): Promise<void> {
  const issued = await withApp(config(), (app) => app.get(ReconcileCertificates).execute());
  print(`${issued} certificates were missing and have been issued`);
}

function config(): Config {
  return Config.from({ LOG_LEVEL: 'warn', ...process.env });
}

function tell({ lines, exitCode }: CommandOutcome): void {
  lines.forEach(print);
  process.exitCode = exitCode;
}

/** Prints a line for the person at the shell. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
