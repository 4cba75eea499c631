import type { CourseDocument } from '../course-files/course-document.js';
import type { CourseType } from '../course.type.js';
import { completeText } from './complete-text.rules.js';

/** A course in GraphQL's shape, as one of its editions describes it. */
export function presentCourse(courseId: string, document: CourseDocument): CourseType {
  const { slug, defaultLanguage, title, summary, audience, topic, hours, enrolment, prerequisites } = document;
  return {
    id: courseId,
    slug,
    title: completeText(title, defaultLanguage),
    summary: completeText(summary, defaultLanguage),
    audience: completeText(audience, defaultLanguage),
    topic,
    hours,
    enrolmentPolicy: enrolment,
    prerequisites,
  };
}
