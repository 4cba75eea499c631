import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AuthorQuestionsResolver } from './author-questions/author-questions.resolver.js';
import { Catalogue } from './catalogue.js';
import { CurrentVersions } from './current-versions.js';
import { ExportCourse } from './export-course/export-course.js';
import { ImportCourse } from './import-course/import-course.js';
import { ListCoursesResolver } from './list-courses/list-courses.resolver.js';
import { Publication } from './publish-course-version/publication.js';
import { PublishCourseVersion } from './publish-course-version/publish-course-version.js';
import { PublishCourseVersionResolver } from './publish-course-version/publish-course-version.resolver.js';
import { ReadLessonResolver } from './read-lesson/read-lesson.resolver.js';
import { RetireCourseVersion } from './retire-course-version/retire-course-version.js';
import { RetireCourseVersionResolver } from './retire-course-version/retire-course-version.resolver.js';
import { LessonWeightResolver, TakeAlongResolver } from './take-along/take-along.resolver.js';
import { VersionFilesController } from './serve-version-files/version-files.controller.js';
import { ShowCourseVersionResolver } from './show-course/show-course-version.resolver.js';
import { ShowCourseResolver } from './show-course/show-course.resolver.js';
import { VersionMemory } from './version-memory.js';

/** Courses, their editions, lessons and questions. */
@Module({
  imports: [IdentityModule],
  controllers: [VersionFilesController],
  providers: [
    VersionMemory,
    CurrentVersions,
    Catalogue,
    Publication,
    ImportCourse,
    ExportCourse,
    PublishCourseVersion,
    RetireCourseVersion,
    ListCoursesResolver,
    ShowCourseResolver,
    ShowCourseVersionResolver,
    ReadLessonResolver,
    TakeAlongResolver,
    LessonWeightResolver,
    AuthorQuestionsResolver,
    PublishCourseVersionResolver,
    RetireCourseVersionResolver,
  ],
  exports: [Catalogue, ImportCourse, ExportCourse],
})
export class CatalogModule {}
