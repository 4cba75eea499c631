import type { CourseSources } from '../course-sources.js';
import type { Findings } from '../mistake.js';
import type { CourseYaml } from '../schema/course.schema.js';
import { activitiesOf } from './course-structure.rules.js';

type Award = CourseYaml['awards'][number];

/** Awards name quizzes, activities and checklists that exist, and online study alone earns no full first-aid award. */
export function checkAwards(sources: CourseSources, findings: Findings): void {
  const { data, file, lineOf } = sources.course;
  data.awards.forEach((award, index) => {
    const at = ['awards', index];
    if (award.renewal && !award.validity) {
      findings.mistake(
        file,
        lineOf([...at, 'renewal']),
        'award.renewal-without-validity',
        'What never expires is not renewed.',
      );
    }
    const practical = award.gates.some(({ kind }) => kind === 'practical-passed');
    if (data.topic === 'first-aid' && award.kind === 'full' && !practical) {
      const message = 'Online study alone gives no full first-aid award: add a practical-passed gate.';
      findings.mistake(file, lineOf([...at, 'kind']), 'award.full-without-practical', message);
    }
    checkGates(award, at, sources, findings);
  });
  const used = new Set(
    data.awards.flatMap(({ gates }) =>
      gates.flatMap((gate) => (gate.kind === 'practical-passed' ? gate.checklist : [])),
    ),
  );
  for (const { data: checklist, file: own } of sources.checklists) {
    if (!used.has(checklist.id)) findings.warning(own, 1, 'checklist.unused', 'No award asks for this checklist.');
  }
}

function checkGates(award: Award, at: PropertyKey[], sources: CourseSources, findings: Findings): void {
  const { data, file, lineOf } = sources.course;
  const kinds = new Map(activitiesOf(data).map(({ activity }) => [activity.id, activity.kind]));
  const checklists = new Set(sources.checklists.map(({ data: { id } }) => id));
  award.gates.forEach((gate, index) => {
    const path = [...at, 'gates', index];
    const unknown = (what: string, id: string, ...keys: PropertyKey[]): void =>
      findings.mistake(file, lineOf([...path, ...keys]), 'reference.unknown', `There is no ${what} "${id}".`);
    switch (gate.kind) {
      case 'activities-completed':
        gate.activities?.forEach((id, item) => kinds.has(id) || unknown('activity', id, 'activities', item));
        break;
      case 'quiz-passed':
        if (!kinds.has(gate.activity)) unknown('activity', gate.activity, 'activity');
        else if (kinds.get(gate.activity) !== 'quiz') {
          const message = `"${gate.activity}" is a reading and cannot be passed.`;
          findings.mistake(file, lineOf([...path, 'activity']), 'award.gate-not-a-quiz', message);
        }
        break;
      case 'practical-passed':
        if (!checklists.has(gate.checklist) && !sources.broken.has(gate.checklist))
          unknown('checklist', gate.checklist, 'checklist');
        if (award.kind === 'provisional') {
          const message = 'A provisional award waits for the practical; only a full one asks for it.';
          findings.mistake(file, lineOf(path), 'award.practical-in-provisional', message);
        }
    }
  });
}
