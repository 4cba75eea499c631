import { lazy } from 'react';
import { withAllWords } from '../i18n/language.js';
import { studyScreens } from './study-screens.js';

/** Home is what most people open first, so it travels with the application; the rest follows when it is wanted. */
export { HomePage } from '../features/learning/my-courses/home-page.js';

export const SignInPage = lazy(() => import('../features/identity/sign-in/sign-in-page.js'));
export const LandingPage = lazy(() => import('../features/help/landing-page.js'));
export const HelpPage = lazy(withAllWords(() => import('../features/help/help-page.js')));
export const CheckCertificatePage = lazy(
  withAllWords(() => import('../features/credentials/check-certificate/check-certificate-page.js')),
);
export const JoinPage = lazy(withAllWords(() => import('../features/identity/join-with-invite/join-page.js')));
export const FirstAdministratorPage = lazy(
  withAllWords(() => import('../features/identity/claim-first-administrator/first-administrator-page.js')),
);
export const ProfilePage = lazy(withAllWords(() => import('../features/identity/profile/profile-page.js')));
export const CoursesPage = lazy(withAllWords(() => import('../features/catalog/list-courses/courses-page.js')));
export const CoursePage = lazy(withAllWords(() => import('../features/catalog/show-course/course-page.js')));
export const EnrolmentPage = lazy(withAllWords(studyScreens.enrolment));
export const StudyPage = lazy(withAllWords(studyScreens.study));
export const AttemptPage = lazy(withAllWords(studyScreens.attempt));
export const CertificatesPage = lazy(
  withAllWords(() => import('../features/credentials/my-certificates/certificates-page.js')),
);
export const SyncPage = lazy(withAllWords(() => import('../features/sync/sync-page.js')));
