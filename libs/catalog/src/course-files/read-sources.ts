import type { z } from 'zod';
import { captionsMistakes } from './captions.rules.js';
import { COURSE_FILE, GLOSSARY_FILE, parseCoursePath, type CourseFiles, type CoursePath } from './course-paths.js';
import type { CourseSources, Located, LocatedLesson } from './course-sources.js';
import { decodeText, isTooLarge } from './decode-file.js';
import { fillYaml } from './fill-yaml.js';
import { readLesson } from './lesson/read-lesson.js';
import { mediaKindOf, mediaMistake } from './media.rules.js';
import type { Findings } from './mistake.js';
import { checkQuestion } from './rules/question.rules.js';
import { checklistSchema, termSchema, type ChecklistYaml, type TermYaml } from './schema/appendix.schema.js';
import { applySchema } from './schema/apply-schema.js';
import { courseSchema, type CourseYaml } from './schema/course.schema.js';
import { questionSchema, type QuestionYaml } from './schema/question.schema.js';
import { scenarioSchema, type ScenarioYaml } from './schema/scenario.schema.js';
import type { FactValues } from './text.rules.js';
import { readYaml, type YamlFile, type YamlPath } from './yaml-file.js';

/** What could be read: null sources where course.yaml itself is wrong; a bank that is not whole cannot be counted. */
export interface SourcesReading {
  sources: CourseSources | null;
  isBankWhole: boolean;
}

/** Reads every file on its own: its encoding, its syntax, its shape. What holds between files comes later. */
export function readSources(files: CourseFiles, findings: Findings): SourcesReading {
  return new SourcesReader(files, findings).read();
}

class SourcesReader {
  private readonly questions: Located<QuestionYaml>[] = [];
  private readonly checklists: Located<ChecklistYaml>[] = [];
  private readonly scenarios: Located<ScenarioYaml>[] = [];
  private readonly terms: Located<TermYaml>[] = [];
  private readonly lessons: LocatedLesson[] = [];
  private readonly media = new Set<string>();
  private readonly usedFacts = new Set<string>();
  private readonly broken = new Set<string>();
  private facts: FactValues = null;
  private isBankWhole = true;

  constructor(
    private readonly files: CourseFiles,
    private readonly findings: Findings,
  ) {}

  read(): SourcesReading {
    const course = this.readCourse();
    for (const path of [...this.files.keys()].sort()) {
      const meaning = parseCoursePath(path);
      if (meaning) this.readFile(path, meaning);
      else this.findings.mistake(path, 0, 'file.not-allowed', 'The course format has no such file.');
    }
    const { questions, checklists, scenarios, terms, lessons, media, usedFacts, broken, isBankWhole } = this;
    const sources = course && { course, questions, checklists, scenarios, terms, lessons, media, usedFacts, broken };
    return { sources, isBankWhole };
  }

  private readCourse(): Located<CourseYaml> | null {
    if (!this.files.has(COURSE_FILE)) {
      this.findings.mistake(COURSE_FILE, 0, 'file.missing', 'A course has a course.yaml.');
      return null;
    }
    const file = this.yaml(COURSE_FILE);
    if (!file) return null;
    this.facts = factValues(file.data);
    const data = applySchema(courseSchema, file, [], this.fill(file), this.findings);
    return data && locate(file, [], data);
  }

  private readFile(path: string, meaning: CoursePath): void {
    switch (meaning.kind) {
      case 'course':
        return;
      case 'bank':
        return this.readBank(path);
      case 'glossary':
        return this.readGlossary();
      case 'checklist':
        return this.readNamed(path, meaning.id, checklistSchema, this.checklists);
      case 'scenario':
        return this.readNamed(path, meaning.id, scenarioSchema, this.scenarios);
      case 'lesson':
        return this.readLesson(path, meaning);
      case 'documentData':
        return this.readDocumentData(path);
      case 'media':
        return this.readMedia(path);
    }
  }

  private readBank(path: string): void {
    this.readList(path, (file, index, item) => {
      const data = applySchema(questionSchema, file, [index], item, this.findings);
      if (!data) {
        this.isBankWhole = false;
        this.broken.add(String((item as { id?: unknown } | null)?.id));
        return;
      }
      const question = locate(file, [index], data);
      checkQuestion(question, this.findings);
      this.questions.push(question);
    });
  }

  private readGlossary(): void {
    this.readList(GLOSSARY_FILE, (file, index, item) => {
      const data = applySchema(termSchema, file, [index], item, this.findings);
      if (data) this.terms.push(locate(file, [index], data));
      else this.broken.add(String((item as { id?: unknown } | null)?.id));
    });
  }

  private readList(path: string, readItem: (file: YamlFile, index: number, item: unknown) => void): void {
    const file = this.yaml(path);
    const items = file && this.fill(file);
    if (file && Array.isArray(items)) return items.forEach((item, index) => readItem(file, index, item));
    this.isBankWhole = false;
    if (file) this.findings.mistake(path, 1, 'schema.wrong-type', 'The file is a list.');
  }

  /** Reads a checklist or a scenario: one thing, in a file that is called like it. */
  private readNamed<T extends { id: string }>(
    path: string,
    id: string,
    schema: z.ZodType<T>,
    into: Located<T>[],
  ): void {
    const file = this.yaml(path);
    const data = file && applySchema(schema, file, [], this.fill(file), this.findings);
    if (!data) {
      this.broken.add(id);
      return;
    }
    const named = locate(file, [], data);
    if (data.id !== id) {
      const message = `The file is called ${id}.yaml.`;
      this.findings.mistake(path, named.lineOf(['id']), 'id.differs-from-file', message);
    }
    into.push(named);
  }

  private readLesson(path: string, { activity, language }: Extract<CoursePath, { kind: 'lesson' }>): void {
    const source = this.text(path);
    const lesson = source === null ? null : readLesson(path, source, this.facts, this.findings);
    if (lesson) this.lessons.push({ ...lesson, file: path, activity, language });
    else this.broken.add(path);
  }

  /** What the documents under media/ were made from is kept with the course; only its words are the format's business. */
  private readDocumentData(path: string): void {
    const file = this.yaml(path);
    if (file) this.fill(file);
  }

  private readMedia(path: string): void {
    this.media.add(path);
    const content = this.files.get(path);
    if (!content || isTooLarge(path, content, this.findings)) return;
    const mistake = mediaMistake(path, content);
    if (mistake) this.findings.mistake(path, 0, mistake.code, mistake.message);
    else if (mediaKindOf(path) === 'captions') this.readCaptions(path);
  }

  private readCaptions(path: string): void {
    for (const { line, code, message } of captionsMistakes(this.text(path) ?? '')) {
      this.findings.mistake(path, line, code, message);
    }
  }

  private yaml(path: string): YamlFile | null {
    const source = this.text(path);
    return source === null ? null : readYaml(path, source, this.findings);
  }

  private text(path: string): string | null {
    return decodeText(path, this.files.get(path) ?? Buffer.alloc(0), this.findings);
  }

  private fill(file: YamlFile): unknown {
    return fillYaml(file, this.facts, this.usedFacts, this.findings);
  }
}

function locate<T>(file: YamlFile, at: YamlPath, data: T): Located<T> {
  return { data, file: file.path, lineOf: (path) => file.lineOf([...at, ...path]) };
}

/** The facts of a course.yaml whose shape is not checked yet, so that texts can be checked even beside its mistakes. */
function factValues(data: unknown): FactValues {
  const facts: unknown = (data as { facts?: unknown } | null)?.facts;
  if (facts === undefined) return new Map();
  if (!Array.isArray(facts)) return null;
  return new Map(
    facts.map((fact: { id?: unknown; value?: unknown } | null) => [String(fact?.id), String(fact?.value)]),
  );
}
