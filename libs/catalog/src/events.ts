import { eventType } from '#kernel/outbox';

/** An edition of a course is now the one that new learners get. `replacedVersionId` is the edition it took the place of. */
export const VersionPublished = eventType<{
  versionId: string;
  courseId: string;
  edition: number;
  replacedVersionId: string | null;
}>(
  'catalog.version-published.v1',
  'enrolments keep the edition they began with, so nothing has to follow; kept for webhooks, which are not written yet',
);
