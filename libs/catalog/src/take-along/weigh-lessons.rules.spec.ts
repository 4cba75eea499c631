import { describe, expect, it } from '@jest/globals';
import { readCourseFiles } from '../course-files/read-course-files.js';
import { SampleCourse } from '../course-files/testing/sample-course.js';
import { bytesOf, filesOf, sizeOf, weighLesson } from './weigh-lessons.rules.js';

const { document: sample } = readCourseFiles(new SampleCourse().toFiles());
if (!sample) throw new Error('The sample course is broken');
const media = [
  { path: 'media/map.svg', contentType: 'image/svg+xml', bytes: 700, sha256: 'a' },
  { path: 'media/card.pdf', contentType: 'application/pdf', bytes: 9_000, sha256: 'b' },
];
const downloads = [{ id: 'pocket-card', file: 'media/card.pdf', language: 'ru' as const, title: { ru: 'Карта' } }];
const document = { ...sample, media, downloads };
const withMap = { blocks: [{ kind: 'figure', src: 'media/map.svg', alt: 'Карта' }] };
const withBoth = { blocks: [{ kind: 'quote', blocks: [{ src: 'media/map.svg' }] }, { download: 'pocket-card' }] };

describe('what a lesson weighs', () => {
  it('counts letters of two bytes as two', () => expect(sizeOf('өң')).toBe(6));

  it('is its text and the files that it shows or offers, however deep they stand', () => {
    expect(bytesOf([weighLesson(withMap, document)])).toBe(sizeOf(withMap) + 700);
    expect(bytesOf([weighLesson(withBoth, document)])).toBe(sizeOf(withBoth) + 9_700);
  });

  it('two lessons with one picture carry it once', () => {
    const weights = [withMap, withBoth].map((lesson) => weighLesson(lesson, document));
    expect(filesOf(weights).map(({ path }) => path)).toEqual(['media/map.svg', 'media/card.pdf']);
    expect(bytesOf(weights)).toBe(sizeOf(withMap) + sizeOf(withBoth) + 9_700);
  });
});
