import { createHash } from 'node:crypto';
import type { CourseYaml } from './schema/course.schema.js';
import type { QuestionYaml } from './schema/question.schema.js';
import { inLanguage, type Language, type LocalizedText } from './localized-text.rules.js';
import type { Gap, Piece, Question, QuestionBank } from './question-bank.js';
import { tagsOf } from './rules/quiz.rules.js';

/** The bank of a course in the order of its files. */
export function buildQuestionBank(course: CourseYaml, questions: readonly QuestionYaml[]): QuestionBank {
  return { questions: questions.map((question) => buildQuestion(question, course.defaultLanguage)) };
}

function buildQuestion(question: QuestionYaml, language: Language): Question {
  const { id, use, outcome, difficulty, text } = question;
  const fields = { id, use, outcome, difficulty, tags: tagsOf(question), text };
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...fields, type: question.type, options: question.options };
    case 'true-false':
      return { ...fields, type: 'true-false', answer: question.answer, feedback: question.feedback };
    case 'match': {
      const rights = [
        ...question.pairs.map(({ right }) => right),
        ...question.distractors.map(({ text: wrong }) => wrong),
      ];
      const neutral = neutralPieces(id, rights, language);
      const left = question.pairs.map((pair) => ({ id: pair.id, text: pair.left }));
      const answer = Object.fromEntries(question.pairs.map((pair) => [pair.id, neutral.idOf(pair.right)]));
      return { ...fields, type: 'match', left, right: neutral.pieces, answer, feedback: question.feedback };
    }
    case 'order': {
      const inOrder = question.items.map((item) => item.text);
      const neutral = neutralPieces(id, inOrder, language);
      return {
        ...fields,
        type: 'order',
        items: neutral.pieces,
        answer: inOrder.map(neutral.idOf),
        feedback: question.feedback,
      };
    }
    case 'numeric': {
      const { answer, tolerance, unit, feedback } = question;
      return { ...fields, type: 'numeric', answer, tolerance, ...(unit && { unit }), feedback };
    }
    case 'short':
      return { ...fields, type: 'short', accept: question.accept, feedback: question.feedback };
    case 'gap':
      return { ...fields, type: 'gap', gaps: question.gaps.map(buildGap), feedback: question.feedback };
  }
}

type GapYaml = Extract<QuestionYaml, { type: 'gap' }>['gaps'][number];

function buildGap(gap: GapYaml): Gap {
  if ('accept' in gap) return { id: gap.id, kind: 'entry', accept: gap.accept };
  return { id: gap.id, kind: 'choice', choices: gap.choices };
}

interface NeutralPieces {
  pieces: Piece[];
  idOf(text: LocalizedText): string;
}

/**
 * Authors write pairs and items in the order of the key, and name them so (i1, i2, i3). What learners get is ordered
 * by a digest of the words and numbered after that, so that neither place nor id tells the key.
 */
function neutralPieces(question: string, texts: readonly LocalizedText[], language: Language): NeutralPieces {
  const digest = (text: LocalizedText): string =>
    createHash('sha256')
      .update(`${question}\n${inLanguage(text, language, language) ?? ''}`)
      .digest('hex');
  const shuffled = [...texts].sort((one, other) => (digest(one) < digest(other) ? -1 : 1));
  const ids = new Map(shuffled.map((text, index) => [text, `n${index + 1}`]));
  const idOf = (text: LocalizedText): string => ids.get(text) ?? '';
  return { pieces: shuffled.map((text) => ({ id: idOf(text), text })), idOf };
}
