import { useMemo, type JSX, type ReactNode } from 'react';
import { useOperation } from '../../../api/operations.js';
import { LessonAppendixDocument, LessonDocument, type LessonQuery } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { LessonBlocks } from './lesson-block.js';
import { readBlocks } from './lesson-blocks.js';
import { LessonContext } from './lesson-context.js';
import './lesson.css';

/** Published editions never change, so what was read once is good for ever. */
const FOR_EVER = { staleTime: Infinity };

type Lesson = NonNullable<NonNullable<LessonQuery['enrolment']['version']['activity']>['lesson']>;

interface LessonViewProps {
  readonly enrolmentId: string;
  readonly activityId: string;
  /** What follows the text. */
  readonly children: ReactNode;
}

/** The text of a lesson. */
export function LessonView({ enrolmentId, activityId, children }: LessonViewProps): JSX.Element {
  const say = useSay();
  const query = useOperation(LessonDocument, { enrolmentId, activityId }, FOR_EVER);
  return (
    <Loaded query={query}>
      {({ enrolment: { version } }) => {
        const lesson = version.activity?.lesson;
        if (!lesson) return <Notice tone="bad">{say('failure.not-found')}</Notice>;
        const ids = { enrolmentId, activityId, versionId: version.id };
        return (
          <>
            <LanguageNotice lesson={lesson} />
            <LessonText lesson={lesson} {...ids} />
            {children}
          </>
        );
      }}
    </Loaded>
  );
}

/** Tells readers when the text is in another language than theirs, or nobody who speaks it has checked it. */
function LanguageNotice({ lesson }: { lesson: Lesson }): JSX.Element | null {
  const say = useSay();
  const { locale } = useLanguage();
  if (lesson.locale !== locale) return <Notice tone="info">{say('language.missing-lesson')}</Notice>;
  return lesson.draft ? <Notice tone="info">{say('language.draft-lesson')}</Notice> : null;
}

interface LessonTextProps {
  readonly lesson: Lesson;
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly versionId: string;
}

function LessonText({ lesson, enrolmentId, activityId, versionId }: LessonTextProps): JSX.Element {
  const appendix = useOperation(LessonAppendixDocument, { enrolmentId }, FOR_EVER).data?.enrolment.version;
  const surroundings = useMemo(
    () => ({
      ...{ enrolmentId, activityId, versionId, locale: lesson.locale, checks: lesson.checks },
      ...{ glossary: appendix?.glossary ?? [], downloads: appendix?.downloads ?? [] },
    }),
    [enrolmentId, activityId, versionId, lesson, appendix],
  );
  return (
    <LessonContext value={surroundings}>
      <article className="lesson" lang={lesson.locale}>
        <LessonBlocks blocks={readBlocks(lesson.blocks)} />
      </article>
    </LessonContext>
  );
}
