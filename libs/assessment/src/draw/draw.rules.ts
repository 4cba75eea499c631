import type { Question, QuestionBank, QuizRules } from '../question.types.js';
import { randomFrom, shuffle } from './seeded-random.rules.js';

/** What a quiz draws from the bank; unshuffled, the questions of each draw line stay together. */
export type DrawRules = Pick<QuizRules, 'draw' | 'shuffleQuestions'>;

/** The drawn questions in the order of asking; or a tag for which the bank has too few questions. */
export type DrawResult = { drawn: Question[] } | { refused: 'NOT_ENOUGH_QUESTIONS'; tag: string };

/**
 * Draws the questions of an attempt: exam questions only, none twice, the same ones for the same seed. Where a question
 * carries the tags of several lines, the lines share them out so that every line gets its count if that is possible at all.
 */
export function drawQuestions(bank: QuestionBank, rules: DrawRules, seed: string): DrawResult {
  const random = randomFrom(`${seed}/draw`);
  const pool = shuffle(
    bank.questions.filter(({ use }) => use === 'exam'),
    random,
  );
  const tags = rules.draw.flatMap(({ tag, count }) => Array<string>(count).fill(tag));
  const places = new Places(tags, pool);
  const starved = tags.find((_, place) => !places.fill(place));
  if (starved !== undefined) return { refused: 'NOT_ENOUGH_QUESTIONS', tag: starved };
  return { drawn: rules.shuffleQuestions ? shuffle(places.questions(), random) : places.questions() };
}

/** The places of a quiz and the questions that sit in them: a matching that grows by moving earlier questions aside. */
class Places {
  private readonly placeOf = new Map<Question, number>();

  constructor(
    private readonly tags: readonly string[],
    private readonly pool: readonly Question[],
  ) {}

  /** Seats a question in the place, moving others if need be; false if no arrangement of the pool can fill it. */
  fill(place: number, tried = new Set<Question>()): boolean {
    for (const question of this.pool) {
      if (tried.has(question) || !question.tags.includes(this.tags[place] as string)) continue;
      tried.add(question);
      const holder = this.placeOf.get(question);
      if (holder !== undefined && !this.fill(holder, tried)) continue;
      this.placeOf.set(question, place);
      return true;
    }
    return false;
  }

  /** The seated questions in the order of their places. */
  questions(): Question[] {
    const bySeat = [...this.placeOf].sort(([, one], [, other]) => one - other);
    return bySeat.map(([question]) => question);
  }
}
