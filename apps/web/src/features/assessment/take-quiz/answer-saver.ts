import { ApiError } from '../../../api/api-error.js';
import type { AnswerInput, AttemptAnswerInput, SaveAnswerMutation } from '../../../gql/graphql.js';

/** An answer with its place in the order of answers to the same question. */
export interface NumberedAnswer {
  readonly sequence: number;
  readonly response: AnswerInput;
}

/** Whether the answers are safe. `waiting`: they are on this device only, and go out when the network is back. */
export type SavingState = 'saved' | 'saving' | 'waiting' | 'refused';

/** What the saver tells the screen; a new object after each change. */
export interface Savings {
  readonly state: SavingState;
  readonly answers: ReadonlyMap<string, NumberedAnswer>;
  /** Why an answer was refused, in words for the reader. */
  readonly refusal: string | null;
  /** Whether the attempt has come to its end meanwhile. */
  readonly isClosed: boolean;
}

type Outcome = SaveAnswerMutation['saveAnswer'];

/** What the saver needs of the world around it. */
export interface SaverDoors {
  readonly save: (answer: AttemptAnswerInput) => Promise<Outcome>;
  /** Keeps on the device what the server does not have yet. */
  readonly keep: (unsent: readonly AttemptAnswerInput[]) => void;
}

const QUIET_MS = 500;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Saves each change of an answer soon after it was made, one at a time, and goes on trying while the network is away. Every
 * change is kept on the device first, so that neither a closed page nor a lost connection loses one.
 */
export class AnswerSaver {
  private readonly unsent = new Map<string, NumberedAnswer>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  private isLeft = false;
  private failures = 0;
  private savings: Savings;

  /**
   * @param saved what the server has.
   * @param kept what this device has kept from before; the higher number wins.
   */
  constructor(
    private readonly doors: SaverDoors,
    saved: ReadonlyMap<string, NumberedAnswer>,
    kept: readonly AttemptAnswerInput[],
  ) {
    const answers = new Map(saved);
    for (const { questionId, sequence, response } of kept) {
      if (sequence <= (saved.get(questionId)?.sequence ?? -1)) continue;
      answers.set(questionId, { sequence, response });
      this.unsent.set(questionId, { sequence, response });
    }
    this.savings = { state: this.unsent.size > 0 ? 'saving' : 'saved', answers, refusal: null, isClosed: false };
    if (this.unsent.size > 0) this.sendAfter(0);
  }

  /** What the screen shows; the same object until something changes. */
  readonly current = (): Savings => this.savings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  answer(questionId: string, response: AnswerInput): void {
    if (this.savings.isClosed) return;
    const sequence = (this.savings.answers.get(questionId)?.sequence ?? -1) + 1;
    const numbered = { sequence, response };
    this.unsent.set(questionId, numbered);
    this.doors.keep(this.unsaved());
    const answers = new Map(this.savings.answers).set(questionId, numbered);
    this.tell({ answers, state: this.failures > 0 ? 'waiting' : 'saving', refusal: null });
    if (this.failures === 0) this.sendAfter(QUIET_MS);
  }

  /** What the server does not have yet, as a submission carries it. */
  unsaved(): AttemptAnswerInput[] {
    return [...this.unsent].map(([questionId, { sequence, response }]) => ({ questionId, sequence, response }));
  }

  /** Tries at once: the network is back, or the page is about to be left. */
  readonly retry = (): void => {
    if (this.unsent.size > 0) this.sendAfter(0);
  };

  /** The attempt has ended: nothing more is to be sent. */
  close(): void {
    clearTimeout(this.timer);
    this.unsent.clear();
    this.tell({ isClosed: true, state: 'saved' });
  }

  /** The screen is left: what is unsent is tried once more, and otherwise stays on the device for the next visit. */
  leave(): void {
    this.isLeft = true;
    this.retry();
  }

  /** The screen is there, also when it comes back. */
  enter(): void {
    this.isLeft = false;
  }

  private sendAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private async send(): Promise<void> {
    if (this.isSending || this.savings.isClosed) return;
    this.isSending = true;
    try {
      for (let next = this.unsaved()[0]; next; next = this.unsaved()[0]) {
        this.settle(next, await this.doors.save(next));
        if (this.savings.isClosed) return;
      }
      this.failures = 0;
      this.tell({ state: this.savings.refusal ? 'refused' : 'saved' });
    } catch (error) {
      this.wait(ApiError.from(error));
    } finally {
      this.isSending = false;
    }
  }

  private settle({ questionId, sequence }: AttemptAnswerInput, outcome: Outcome): void {
    this.failures = 0;
    if (outcome.__typename === 'SaveAnswerRefused') {
      const isClosed = outcome.code === 'TIME_IS_UP' || outcome.code === 'ATTEMPT_CLOSED';
      this.tell({ state: 'refused', refusal: outcome.message, isClosed });
    }
    // A newer change of the same answer has come in between: that one still has to go.
    if (this.unsent.get(questionId)?.sequence === sequence) this.unsent.delete(questionId);
    // By now another screen may keep newer ones; what is kept too long is known by its number.
    if (!this.isLeft) this.doors.keep(this.unsaved());
  }

  private wait(error: ApiError): void {
    this.failures += 1;
    this.tell({ state: 'waiting' });
    // Who is signed out comes back to a new screen; asking again and again would only count as tries.
    if (error.failure === 'UNAUTHENTICATED' || this.isLeft) return;
    this.sendAfter(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.failures - 1)));
  }

  private tell(change: Partial<Savings>): void {
    this.savings = { ...this.savings, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
