/** The screens of studying, each fetched when it is first wanted. */
export const studyScreens = {
  enrolment: () => import('../features/learning/show-enrolment/enrolment-page.js'),
  study: () => import('../features/learning/study-activity/study-page.js'),
  attempt: () => import('../features/assessment/take-quiz/attempt-page.js'),
};

/** Fetches the screens of studying while nothing else is going on, so that the next tap finds them here. */
export async function fetchStudyScreens(): Promise<void> {
  await Promise.all(Object.values(studyScreens).map((fetchScreen) => fetchScreen()));
}
