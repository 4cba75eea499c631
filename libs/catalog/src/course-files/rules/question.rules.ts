import type { Located } from '../course-sources.js';
import { LANGUAGES, type LocalizedText } from '../localized-text.rules.js';
import type { Findings } from '../mistake.js';
import type { QuestionYaml } from '../schema/question.schema.js';
import type { YamlPath } from '../yaml-file.js';
import { namedIn, refuseDuplicates } from './ids.rules.js';

type Choices = readonly { id: string; correct: boolean; text: LocalizedText }[];
type GapQuestionYaml = Extract<QuestionYaml, { type: 'gap' }>;

/** What holds inside one question: its key is possible and its pieces can be told apart. */
export function checkQuestion(question: Located<QuestionYaml>, findings: Findings): void {
  const { data } = question;
  switch (data.type) {
    case 'single':
      checkChoices(question, ['options'], data.options, findings);
      checkOneCorrect(question, ['options'], data.options, findings);
      break;
    case 'multiple':
      checkChoices(question, ['options'], data.options, findings);
      if (data.options.every(({ correct }) => correct)) {
        findings.mistake(
          question.file,
          question.lineOf(['options']),
          'question.no-incorrect-option',
          'Every option is correct.',
        );
      }
      break;
    case 'match':
      checkPieces(question, ['pairs'], data.pairs, findings);
      checkPieces(question, ['distractors'], data.distractors, findings);
      checkTextsDiffer(
        question,
        ['pairs'],
        data.pairs.map(({ left }) => left),
        findings,
      );
      checkTextsDiffer(
        question,
        ['pairs'],
        [...data.pairs.map(({ right }) => right), ...data.distractors.map(({ text }) => text)],
        findings,
      );
      break;
    case 'order':
      checkPieces(question, ['items'], data.items, findings);
      checkTextsDiffer(
        question,
        ['items'],
        data.items.map(({ text }) => text),
        findings,
      );
      break;
    case 'gap':
      checkGaps(question, data, findings);
  }
}

function checkChoices(question: Located<QuestionYaml>, at: YamlPath, choices: Choices, findings: Findings): void {
  checkPieces(question, at, choices, findings);
  checkTextsDiffer(
    question,
    at,
    choices.map(({ text }) => text),
    findings,
  );
  if (choices.some(({ correct }) => correct)) return;
  findings.mistake(question.file, question.lineOf(at), 'question.no-correct-option', 'No option is correct.');
}

function checkOneCorrect(question: Located<QuestionYaml>, at: YamlPath, choices: Choices, findings: Findings): void {
  const second = choices.map(({ correct }, index) => ({ correct, index })).filter(({ correct }) => correct)[1];
  if (!second) return;
  const line = question.lineOf([...at, second.index]);
  findings.mistake(question.file, line, 'question.many-correct-options', 'Exactly one option is correct here.');
}

function checkPieces(
  question: Located<QuestionYaml>,
  at: YamlPath,
  pieces: readonly { id: string }[],
  findings: Findings,
): void {
  refuseDuplicates('piece', namedIn(question, at, pieces), findings);
}

/** Two pieces that read alike cannot be told apart by a learner. */
function checkTextsDiffer(
  question: Located<QuestionYaml>,
  at: YamlPath,
  texts: readonly LocalizedText[],
  findings: Findings,
): void {
  for (const language of LANGUAGES) {
    const seen = new Set<string>();
    for (const text of texts) {
      const written = text[language]?.trim().toLowerCase();
      if (written === undefined) continue;
      if (seen.has(written)) {
        const message = `Two pieces say the same in "${language}": ${text[language]}`;
        findings.mistake(question.file, question.lineOf(at), 'question.duplicate-text', message);
      }
      seen.add(written);
    }
  }
}

const PLACEHOLDER = /\[\[([^\]]*)\]\]/g;

function checkGaps(question: Located<QuestionYaml>, data: GapQuestionYaml, findings: Findings): void {
  checkPieces(question, ['gaps'], data.gaps, findings);
  data.gaps.forEach((gap, index) => {
    if (!('choices' in gap)) return;
    const at = ['gaps', index, 'choices'];
    checkChoices(question, at, gap.choices, findings);
    checkOneCorrect(question, at, gap.choices, findings);
  });
  const expected = data.gaps.map(({ id }) => id).sort();
  for (const language of LANGUAGES) {
    const text = data.text[language];
    if (text === undefined) continue;
    const found = [...text.matchAll(PLACEHOLDER)].map(([, id]) => id).sort();
    if (found.join() === expected.join()) continue;
    const message = `The text holds [[${found.join(']], [[')}]]; the gaps are ${expected.join(', ')}, each once.`;
    findings.mistake(question.file, question.lineOf(['text', language]), 'question.gap-mismatch', message);
  }
}
