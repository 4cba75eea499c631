import { ImportCourse } from '#catalog';

type Reading = Awaited<ReturnType<typeof ImportCourse.check>>;
type Mistake = Reading['mistakes'][number];
type Warning = Reading['warnings'][number];

export interface CourseValidation {
  mistakes: Mistake[];
  warnings: Warning[];
  /** What the course holds, in one line; null where it has a mistake. */
  summary: string | null;
}

/** Reads a course folder and says everything that is wrong with it. */
export async function validateCourseFolder(dir: string): Promise<CourseValidation> {
  const { document, bank, mistakes, warnings } = await ImportCourse.check(dir);
  if (!document) return { mistakes: [...mistakes], warnings: [...warnings], summary: null };
  const activities = document.modules.flatMap((module) => module.activities);
  const readings = activities.filter(({ kind }) => kind === 'reading').length;
  const exam = bank.questions.filter(({ use }) => use === 'exam').length;
  const summary = [
    `${document.slug} in ${Object.keys(document.languages).join(', ')}`,
    `${document.modules.length} modules`,
    `${readings} readings`,
    `${activities.length - readings} quizzes`,
    `${exam} exam questions`,
    `${bank.questions.length - exam} checks`,
  ].join(', ');
  return { mistakes: [], warnings: [...warnings], summary };
}

/** Prints the findings, one a line (`file:line code message`) and returns the exit code: 1 where there is a mistake. */
export async function printCourseValidation(dir: string): Promise<number> {
  const { mistakes, warnings, summary } = await validateCourseFolder(dir);
  const spell = ({ file, line, code, message }: Mistake | Warning): string => `${file}:${line}  ${code}  ${message}`;
  for (const mistake of mistakes) print(`error    ${spell(mistake)}`);
  for (const warning of warnings) print(`warning  ${spell(warning)}`);
  print(summary ?? `${mistakes.length} mistakes, ${warnings.length} warnings`);
  return mistakes.length > 0 ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
