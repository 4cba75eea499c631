import type { JSX } from 'react';
import { useParams } from 'react-router';
import { useOperation } from '../../../api/operations.js';
import { EnrolmentDocument, type EnrolmentQuery } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { dayOf, writeDay } from '../../../i18n/write-values.rules.js';
import { BackLink } from '../../../ui/back-link.js';
import { ButtonLink } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Page } from '../../../ui/page.js';
import { AwardGates } from '../../credentials/award-gates/award-gates.js';
import { DownloadCourse } from '../../sync/download-course.js';
import { DueChip } from '../due-chip.js';
import { placeOf } from '../outline.rules.js';
import { ProgressLine } from '../progress-line.js';
import '../../../styles/course.css';
import { ModuleSteps } from './module-steps.js';

/** A course as its learner sees it: modules, what is done, what comes next, and what the certificate still takes. */
export default function EnrolmentPage(): JSX.Element {
  const { enrolmentId = '' } = useParams();
  const query = useOperation(EnrolmentDocument, { id: enrolmentId });
  return (
    <Loaded query={query} wholePage>
      {({ enrolment }) => <EnrolmentView enrolment={enrolment} />}
    </Loaded>
  );
}

function EnrolmentView({ enrolment }: EnrolmentQuery): JSX.Element {
  const say = useSay();
  const { id, course, version, progress, completedAt, dueOn, overdue, completedActivityIds } = enrolment;
  return (
    <Page title={course.title} above={<BackLink to="/">{say('nav.home')}</BackLink>}>
      <p className="lead">{course.summary}</p>
      <DraftNotice languages={version.languages} />
      <div className="two-part">
        <div className="part part-aside">
          <div className="panel">
            <ProgressLine progress={progress} />
            {completedAt ? (
              <p className="chip chip-good">
                <Icon name="check-circle" />
                {say('course.completed-on', { date: writeDay(dayOf(completedAt)) })}
              </p>
            ) : dueOn ? (
              <DueChip dueOn={dueOn} overdue={overdue} />
            ) : null}
            <Resume enrolment={enrolment} />
            <DownloadCourse enrolmentId={id} />
          </div>
        </div>
        <div className="part part-main">
          <h2>{say('course.modules')}</h2>
          {version.modules.map((module, index) => (
            <ModuleSteps
              key={module.id}
              module={module}
              number={index + 1}
              enrolmentId={id}
              completedIds={completedActivityIds}
            />
          ))}
        </div>
        <div className="part part-below">
          <AwardGates enrolmentId={id} />
        </div>
      </div>
    </Page>
  );
}

function Resume({ enrolment }: EnrolmentQuery): JSX.Element | null {
  const say = useSay();
  const { id, resumeActivityId, version, progress, completedAt } = enrolment;
  const activity = resumeActivityId ? placeOf(version.modules, resumeActivityId)?.activity : null;
  if (!activity || completedAt) return null;
  return (
    <ButtonLink look="primary" to={`/learning/${id}/${activity.id}`}>
      <span>
        {progress.done > 0 ? say('action.continue') : say('action.begin')}: {activity.title}
      </span>
    </ButtonLink>
  );
}

function DraftNotice({ languages }: Pick<EnrolmentQuery['enrolment']['version'], 'languages'>): JSX.Element | null {
  const say = useSay();
  const { locale } = useLanguage();
  const spoken = languages.find((language) => language.locale === locale);
  if (!spoken) return <Notice tone="info">{say('language.missing')}</Notice>;
  if (!spoken.complete) return <Notice tone="info">{say('language.incomplete')}</Notice>;
  return spoken.draft ? <Notice tone="info">{say('language.draft-course')}</Notice> : null;
}
