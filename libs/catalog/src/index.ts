export { AwardDefinitionType, AwardKind } from './award-definition.type.js';
export { CatalogModule } from './catalog.module.js';
export { catalogSchema } from './catalog.schema.js';
export { Catalogue } from './catalogue.js';
/** Every type of the course format, as `CourseFormat.Question`, and what reads it, as `CourseFormat.toLearnerQuestion`. */
export * as CourseFormat from './course-files/course-document.js';
export { CourseVersionType } from './course-version.type.js';
export { CourseType } from './course.type.js';
export { ExportCourse } from './export-course/export-course.js';
export { ImportCourse } from './import-course/import-course.js';
export { LearnerQuestionType } from './learner-question.type.js';
export type { PublishedVersion } from './published-version.js';
