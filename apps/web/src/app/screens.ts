import { lazy } from 'react';
import { studyScreens } from './study-screens.js';

/** Home and sign-in are what most people open first, so they travel with the application; the rest follows when it is wanted. */
export { HomePage } from '../features/learning/my-courses/home-page.js';
export { default as SignInPage } from '../features/identity/sign-in/sign-in-page.js';

export const JoinPage = lazy(() => import('../features/identity/join-with-invite/join-page.js'));
export const FirstAdministratorPage = lazy(
  () => import('../features/identity/claim-first-administrator/first-administrator-page.js'),
);
export const CoursesPage = lazy(() => import('../features/catalog/list-courses/courses-page.js'));
export const CoursePage = lazy(() => import('../features/catalog/show-course/course-page.js'));
export const EnrolmentPage = lazy(studyScreens.enrolment);
export const StudyPage = lazy(studyScreens.study);
export const AttemptPage = lazy(studyScreens.attempt);
export const CertificatesPage = lazy(() => import('../features/credentials/my-certificates/certificates-page.js'));
