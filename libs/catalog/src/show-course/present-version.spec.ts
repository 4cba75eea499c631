import { describe, expect, it } from '@jest/globals';
import { readCourseFiles } from '../course-files/read-course-files.js';
import { SampleCourse } from '../course-files/testing/sample-course.js';
import { toPublishedVersion } from '../published-version.js';

const { document, bank } = readCourseFiles(new SampleCourse().toFiles());
if (!document) throw new Error('The sample course is broken');
const { course, outline } = toPublishedVersion({
  id: 'version',
  courseId: 'course',
  edition: 3,
  publishedAt: new Date('2026-11-23T06:00:00Z'),
  document,
  bank,
});
const activities = outline.modules.flatMap((module) => module.activities);

describe('a course version as GraphQL hands it out', () => {
  it('describes the course', () => {
    expect(course).toEqual({
      id: 'course',
      slug: 'sample-course',
      title: { en: 'A sample', ru: 'Образец', ky: 'Үлгү' },
      summary: { en: 'Everything once.', ru: 'Всё по разу.', ky: 'Баары бирден.' },
      audience: { en: 'For tests.', ru: 'Для тестов.', ky: 'Для тестов.' },
      topic: 'first-aid',
      hours: 0.5,
      enrolmentPolicy: 'open',
      prerequisites: ['before-this'],
    });
  });

  it('says which languages are drafts and which are not complete', () => {
    expect(outline.languages).toEqual(
      expect.arrayContaining([
        { locale: 'ru', draft: false, complete: true },
        { locale: 'ky', draft: true, complete: false },
      ]),
    );
  });

  it('shares the outcomes with the activities that serve them', () => {
    expect(activities[0]?.outcomes[0]).toBe(outline.outcomes[0]);
  });

  it('tells the rules of a quiz but not what it draws', () => {
    expect(activities.at(-1)).toMatchObject({
      kind: 'quiz',
      lessons: {},
      quiz: { questionCount: 4, passMark: 80, attempts: 3, cooldownMinutes: 0, timeLimitMinutes: null },
    });
  });

  it('has a lesson in each language it was written in, with the checks it asks and no key', () => {
    expect(Object.keys(activities[0]?.lessons ?? {}).sort()).toEqual(['en', 'ky', 'ru']);
    expect(Object.keys(activities[1]?.lessons ?? {}).sort()).toEqual(['en', 'ru']);
    expect(activities[0]?.lessons.ky).toMatchObject({ locale: 'ky', draft: true, title: 'Катуу басыңыз' });
    expect(activities[0]?.lessons.ky?.checks).toEqual([
      expect.objectContaining({ id: 'chk-press', type: 'true-false', options: [], gaps: [], unit: null }),
    ]);
  });

  it('counts validity in days or in months', () => {
    expect(outline.awards).toEqual([
      expect.objectContaining({ id: 'sample-provisional', kind: 'provisional', validDays: 120, validMonths: null }),
      expect.objectContaining({ id: 'sample-full', kind: 'full', validDays: null, validMonths: 24, confirmed: false }),
    ]);
  });

  it('gives downloads their address and size', () => {
    expect(outline.downloads[0]).toMatchObject({
      url: '/api/versions/version/media/form.en.csv',
      locale: 'en',
      bytes: 10,
    });
  });
});
