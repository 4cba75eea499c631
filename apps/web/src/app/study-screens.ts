import type { ComponentType } from 'react';

type Screen = Promise<{ readonly default: ComponentType }>;

/** The screens of studying, each fetched when it is first wanted. */
export const studyScreens = {
  enrolment: (): Screen => import('../features/learning/show-enrolment/enrolment-page.js'),
  study: (): Screen => import('../features/learning/study-activity/study-page.js'),
  attempt: (): Screen => import('../features/assessment/take-quiz/attempt-page.js'),
};

/** Fetches the screens of studying while nothing else is going on, so that the next tap finds them here. */
export async function fetchStudyScreens(): Promise<void> {
  await Promise.all(Object.values(studyScreens).map((fetchScreen) => fetchScreen()));
}
