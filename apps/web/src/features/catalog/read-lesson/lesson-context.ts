import { createContext, useContext } from 'react';
import type { LessonAppendixQuery, QuestionFieldsFragment } from '../../../gql/graphql.js';
import type { Locale } from '../../../i18n/locale.js';

type Appendix = LessonAppendixQuery['enrolment']['version'];

/** What the blocks of a lesson refer to. */
export interface LessonSurroundings {
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly versionId: string;
  /** The language of the text, which may be another than that of the page. */
  readonly locale: Locale;
  readonly checks: readonly QuestionFieldsFragment[];
  /** Empty until it has come. */
  readonly glossary: Appendix['glossary'];
  readonly downloads: Appendix['downloads'];
}

export const LessonContext = createContext<LessonSurroundings | null>(null);

export function useLesson(): LessonSurroundings {
  const lesson = useContext(LessonContext);
  if (!lesson) throw new Error('There is no lesson around this block');
  return lesson;
}
