import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statement } from '#kernel/database';
import { QuizTaker } from '../../../../test/world/quiz-taker.js';
import { World } from '../../../../test/world/world.js';
import { SaveAnswer, type SaveAnswerRefusal, type SavedAnswer } from './save-answer.js';

interface Kept {
  sequence: number;
  response: { optionIds: string[] };
}

const KEPT = statement<Kept>('test.answer', 'select sequence, response from assessment.answer where attempt_id = $1');
const FORGET = statement('test.forget', 'delete from assessment.answer where attempt_id = $1');

/** What a page sends about one question: an option that was chosen, or a blank, which it may send by itself. */
interface Sent {
  readonly sequence: number;
  /** The place of the chosen option; null for a blank. */
  readonly option: number | null;
  readonly implicit: boolean;
}

const sent = fc.record({
  sequence: fc.integer({ min: 0, max: 12 }),
  option: fc.option(fc.nat(2), { nil: null }),
  implicit: fc.boolean(),
});

describe('answers from two pages', () => {
  let world: World;
  let taker: QuizTaker;
  let attemptId: string;
  let questionId: string;
  let optionIds: string[];
  beforeAll(async () => {
    world = await World.start({}, { api: true, worker: false });
    taker = await QuizTaker.enrolledIn(world, 'first-aid');
    const attempt = await taker.started();
    attemptId = attempt.id;
    const single = attempt.questions.find(({ type }: { type: string }) => type === 'SINGLE');
    questionId = single.id;
    optionIds = single.options.map(({ id }: { id: string }) => id);
  });
  afterAll(() => world.stop());

  const chosen = ({ option }: Sent): string[] => (option === null ? [] : [optionIds[option] as string]);
  const save = (page: Sent): Promise<SavedAnswer | SaveAnswerRefusal> => {
    const { sequence, implicit } = page;
    const input = { questionId, sequence, implicit, response: { optionIds: chosen(page) } };
    return world.running.app.get(SaveAnswer).execute(taker.client.personId, attemptId, input);
  };
  const kept = async (): Promise<Kept | undefined> => (await world.rows.run(KEPT, [attemptId]))[0];
  const forget = () => world.rows.run(FORGET, [attemptId]);

  it('leave no implicit blank in the place of an answer, and tell the page that is stale (T12)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { minLength: 2, maxLength: 10 }), async (interleaving) => {
        await forget();
        for (const page of interleaving) {
          const before = await kept();
          const outcome = await save(page);
          const after = (await kept()) as Kept;
          const isOlder = before !== undefined && page.sequence <= before.sequence;
          const isEmptyHand = page.implicit && page.option === null && (before?.response.optionIds.length ?? 0) > 0;
          const isRepetition =
            page.sequence === before?.sequence && `${chosen(page)}` === `${before.response.optionIds}`;
          if (isOlder || isEmptyHand) {
            expect(after).toEqual(before);
            expect('code' in outcome ? outcome.code : 'SAVED').toBe(isRepetition ? 'SAVED' : 'STALE_SEQUENCE');
          } else {
            expect(after).toMatchObject({ sequence: page.sequence, response: { optionIds: chosen(page) } });
            expect(outcome).toMatchObject({ questionId, sequence: page.sequence });
          }
        }
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('end alike in whatever order and however often they arrive, at once or one by one (I10)', async () => {
    const changes = fc.uniqueArray(sent, { minLength: 1, maxLength: 6, selector: ({ sequence }) => sequence });
    const deliveries = changes.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), fc.boolean()),
    );
    await fc.assert(
      fc.asyncProperty(deliveries, async ([all, arriving, atOnce]) => {
        await forget();
        const explicit = (page: Sent): Sent => ({ ...page, implicit: false });
        if (atOnce) await Promise.all(arriving.map((page) => save(explicit(page))));
        else for (const page of arriving) await save(explicit(page));
        const newest = all.reduce((one, other) => (one.sequence > other.sequence ? one : other));
        expect(await kept()).toMatchObject({ sequence: newest.sequence, response: { optionIds: chosen(newest) } });
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
