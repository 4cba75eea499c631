import type { CourseSources } from '../course-sources.js';
import type { Findings } from '../mistake.js';
import type { QuestionYaml } from '../schema/question.schema.js';
import { activitiesOf } from './course-structure.rules.js';

const LEAST_QUESTIONS = 2;

/** What a draw may ask for: the outcome and the tags, each once. */
export function tagsOf(question: QuestionYaml): string[] {
  return [...new Set([question.outcome, ...question.tags])];
}

/** Every outcome is measured, every draw can be filled, and the draws of one quiz together can be filled. */
export function checkQuizzes(sources: CourseSources, findings: Findings): void {
  const exam = sources.questions.map(({ data }) => data).filter(({ use }) => use === 'exam');
  checkOutcomesAreMeasured(sources, exam, findings);
  const drawn = new Set<string>();
  for (const { activity, path } of activitiesOf(sources.course.data)) {
    if (activity.kind !== 'quiz') continue;
    const { file, lineOf } = sources.course;
    const pools = activity.quiz.draw.map(({ tag }) =>
      exam.filter((question) => tagsOf(question).includes(tag)).map(({ id }) => id),
    );
    let eachCanBeFilled = true;
    activity.quiz.draw.forEach(({ tag, count }, index) => {
      pools[index].forEach((id) => drawn.add(id));
      if (count <= pools[index].length) return;
      eachCanBeFilled = false;
      const message = `Draws ${count} questions of "${tag}"; ${pools[index].length} carry it.`;
      findings.mistake(file, lineOf([...path, 'quiz', 'draw', index]), 'quiz.draw-exceeds-questions', message);
    });
    const wanted = activity.quiz.draw.flatMap(({ count }, index) => Array.from({ length: count }, () => pools[index]));
    if (!eachCanBeFilled || canDrawDifferent(wanted)) continue;
    const message = 'The draws share questions, and there are too few of them to fill all draws with different ones.';
    findings.mistake(file, lineOf([...path, 'quiz', 'draw']), 'quiz.draws-overlap', message);
  }
  for (const { data, file, lineOf } of sources.questions) {
    if (data.use === 'exam' && !drawn.has(data.id)) {
      findings.warning(file, lineOf(['id']), 'question.never-drawn', `No quiz draws "${data.id}".`);
    }
  }
}

function checkOutcomesAreMeasured(sources: CourseSources, exam: readonly QuestionYaml[], findings: Findings): void {
  const { data, file, lineOf } = sources.course;
  const taught = new Set(
    activitiesOf(data).flatMap(({ activity }) => (activity.kind === 'reading' ? activity.outcomes : [])),
  );
  data.outcomes.forEach(({ id }, index) => {
    const count = exam.filter(({ outcome }) => outcome === id).length;
    if (count < LEAST_QUESTIONS) {
      const message = `"${id}" has ${count} exam questions; it needs at least ${LEAST_QUESTIONS}.`;
      findings.mistake(file, lineOf(['outcomes', index, 'id']), 'outcome.too-few-questions', message);
    }
    if (!taught.has(id))
      findings.warning(file, lineOf(['outcomes', index, 'id']), 'outcome.not-taught', `No reading teaches "${id}".`);
  });
}

/** Whether every place can get a question of its own: augmenting paths between places and questions. */
function canDrawDifferent(places: readonly (readonly string[])[]): boolean {
  const placeOf = new Map<string, number>();
  const seat = (place: number, tried: Set<string>): boolean =>
    places[place].some((question) => {
      if (tried.has(question)) return false;
      tried.add(question);
      const holder = placeOf.get(question);
      if (holder !== undefined && !seat(holder, tried)) return false;
      placeOf.set(question, place);
      return true;
    });
  return places.every((_, place) => seat(place, new Set()));
}
