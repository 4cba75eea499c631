import { addDays, addMonths } from '#kernel/clock';
import type { CourseFormat } from '#catalog';

type AwardRule = CourseFormat.AwardRule;

/** What is known of a learner, as far as awards can ask. */
export interface AwardFacts {
  /** Required activities of the pinned version. */
  readonly requiredActivityIds: readonly string[];
  /** Completed activities and the local day of each. */
  readonly completedOn: ReadonlyMap<string, string>;
  /** The best submitted attempt per quiz. */
  readonly quizzes: ReadonlyMap<string, QuizFact>;
  /** The local day on which each practical checklist was passed. */
  readonly practicals: ReadonlyMap<string, string>;
}

/** The best result of a quiz. */
export interface QuizFact {
  readonly percent: number;
  readonly passed: boolean;
  /** The local day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** One gate with its evidence: the same that decides about issue answers "why not yet?". */
export interface GateProgress {
  readonly kind: CourseFormat.Gate['kind'];
  readonly met: boolean;
  /** What it asks for: an activity or a checklist; null where it asks for several activities. */
  readonly subjectId: string | null;
  readonly done: number;
  readonly total: number;
  /** The best result so far, for a quiz that was tried. */
  readonly percent: number | null;
  /** The day on which it was met. */
  readonly metOn: string | null;
}

/** Every gate of an award in the order in which the course states them. */
export function gatesOf(award: AwardRule, facts: AwardFacts): GateProgress[] {
  return award.gates.map((gate) => {
    switch (gate.kind) {
      case 'activities-completed':
        return activitiesGate(gate.activities ?? facts.requiredActivityIds, facts);
      case 'quiz-passed':
        return quizGate(gate.activity, facts);
      case 'practical-passed':
        return practicalGate(gate.checklist, facts);
    }
  });
}

/** The day on which the last gate was met; null while one is not. */
export function earnedOn(gates: readonly GateProgress[]): string | null {
  if (gates.length === 0 || gates.some((gate) => !gate.met)) return null;
  return gates.map((gate) => gate.metOn ?? '').reduce((latest, day) => (day > latest ? day : latest), '');
}

/** The last day of validity; null for an award that never expires. A month later is the same day, or the month's last. */
export function expiryOf(award: AwardRule, from: string): string | null {
  if (!award.validity) return null;
  return 'days' in award.validity ? addDays(from, award.validity.days) : addMonths(from, award.validity.months);
}

/** Whether completing an activity can be what an award was waiting for. */
export function mayBeEarnedBy(award: AwardRule, activityId: string): boolean {
  return award.gates.some(
    (gate) =>
      (gate.kind === 'activities-completed' && (gate.activities ?? [activityId]).includes(activityId)) ||
      (gate.kind === 'quiz-passed' && gate.activity === activityId),
  );
}

function activitiesGate(activityIds: readonly string[], { completedOn }: AwardFacts): GateProgress {
  const days = activityIds.map((id) => completedOn.get(id)).filter((day) => day !== undefined);
  const met = days.length === activityIds.length;
  return {
    kind: 'activities-completed',
    met,
    subjectId: null,
    done: days.length,
    total: activityIds.length,
    percent: null,
    metOn: met ? days.reduce((latest, day) => (day > latest ? day : latest), '') : null,
  };
}

function quizGate(activityId: string, { quizzes }: AwardFacts): GateProgress {
  const best = quizzes.get(activityId);
  const met = best?.passed ?? false;
  return {
    kind: 'quiz-passed',
    met,
    subjectId: activityId,
    done: met ? 1 : 0,
    total: 1,
    percent: best?.percent ?? null,
    metOn: met ? (best?.on ?? null) : null,
  };
}

function practicalGate(checklistId: string, { practicals }: AwardFacts): GateProgress {
  const metOn = practicals.get(checklistId) ?? null;
  const met = metOn !== null;
  return { kind: 'practical-passed', met, subjectId: checklistId, done: met ? 1 : 0, total: 1, percent: null, metOn };
}
