import type { JSX } from 'react';
import { Route, Routes } from 'react-router';
import { RequireViewer } from '../features/identity/viewer/require-viewer.js';
import { NotFound } from '../ui/not-found.js';
import {
  AttemptPage,
  CertificatesPage,
  CoursePage,
  CoursesPage,
  EnrolmentPage,
  FirstAdministratorPage,
  HomePage,
  JoinPage,
  SignInPage,
  StudyPage,
} from './screens.js';
import { Shell } from './shell.js';

/** Which screen stands under which address. */
export function AppRoutes(): JSX.Element {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/join" element={<JoinPage />} />
        <Route path="/first-administrator" element={<FirstAdministratorPage />} />
        <Route path="/courses" element={<CoursesPage />} />
        <Route path="/courses/:slug" element={<CoursePage />} />
        <Route element={<RequireViewer />}>
          <Route path="/" element={<HomePage />} />
          <Route path="/learning/:enrolmentId" element={<EnrolmentPage />} />
          <Route path="/learning/:enrolmentId/:activityId" element={<StudyPage />} />
          <Route path="/learning/:enrolmentId/:activityId/attempts/:attemptId" element={<AttemptPage />} />
          <Route path="/certificates" element={<CertificatesPage />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
