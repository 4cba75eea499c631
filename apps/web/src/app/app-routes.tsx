import type { JSX } from 'react';
import { Route, Routes } from 'react-router';
import { RequireViewer } from '../features/identity/viewer/require-viewer.js';
import { NotFound } from '../ui/not-found.js';
import {
  AttemptPage,
  CertificatesPage,
  CheckCertificatePage,
  CoursePage,
  CoursesPage,
  EnrolmentPage,
  FirstAdministratorPage,
  HelpPage,
  JoinPage,
  ProfilePage,
  SignInPage,
  StudyPage,
  SyncPage,
} from './screens.js';
import { Shell } from './shell.js';
import { StartPage } from './start-page.js';

/** Which screen stands under which address. */
export function AppRoutes(): JSX.Element {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path="/" element={<StartPage />} />
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/join" element={<JoinPage />} />
        <Route path="/first-administrator" element={<FirstAdministratorPage />} />
        <Route path="/help" element={<HelpPage />} />
        <Route path="/check" element={<CheckCertificatePage />} />
        <Route path="/courses" element={<CoursesPage />} />
        <Route path="/courses/:slug" element={<CoursePage />} />
        <Route element={<RequireViewer />}>
          <Route path="/learning/:enrolmentId" element={<EnrolmentPage />} />
          <Route path="/learning/:enrolmentId/:activityId" element={<StudyPage />} />
          <Route path="/learning/:enrolmentId/:activityId/attempts/:attemptId" element={<AttemptPage />} />
          <Route path="/certificates" element={<CertificatesPage />} />
          <Route path="/sync" element={<SyncPage />} />
          <Route path="/profile" element={<ProfilePage />} />
        </Route>
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
