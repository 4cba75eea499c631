import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Database, isUuid, statement } from '#kernel/database';
import { PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { pickText } from '#kernel/text';
import { Catalogue } from '../catalogue.js';
import { CourseVersionConnection } from '../course-version.type.js';
import { CourseConnection, CourseTopic } from '../course.type.js';
import { findCourses } from './find-courses.rules.js';

const MOST_SEARCHED = 100;
const DRAFTS = statement<{ id: string }>(
  'catalog.drafts',
  `select id from catalog.course_version
   where status = 'draft' and ($1::uuid is null or id < $1) order by id desc limit $2`,
);

/** The lists of the catalogue. The public one is found and ordered in memory: there are dozens of courses, not thousands. */
@Resolver()
export class ListCoursesResolver {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Query(() => CourseConnection, { description: 'The published courses, by title.' })
  @Access(allow.anyone)
  async courses(
    @Args() { first, after }: PageArgs,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Words of the title or summary, in any language; ө/о, ү/у and ң/н are alike.',
    })
    search: string | null,
    @Args('topic', { type: () => CourseTopic, nullable: true, description: 'Only of this topic.' })
    topic: CourseTopic | null,
    @Context() { locale }: GraphqlContext,
  ): Promise<CourseConnection> {
    const position = positionOf(after, 2);
    const courses = (await this.catalogue.shelf()).versions.map(({ course }) => course);
    const found = findCourses(courses, {
      search: (search ?? '').slice(0, MOST_SEARCHED),
      topic: topic ?? null,
      locale,
      after: position && [String(position[0]), String(position[1])],
    });
    const page = found.slice(0, first + 1);
    return pageOf(
      page,
      first,
      ({ title, slug }) => [pickText(title, locale), slug],
      (course) => course,
    ) as CourseConnection;
  }

  @Query(() => CourseVersionConnection, { description: 'Drafts that wait to be published, the newest first.' })
  @Access(allow.trainer)
  async courseDrafts(
    @Args() { first, after }: PageArgs,
    @Context() { actor }: GraphqlContext,
  ): Promise<CourseVersionConnection> {
    const before = String(positionOf(after, 1)?.[0] ?? '');
    const rows = await this.database.run(DRAFTS, [isUuid(before) ? before : null, first + 1]);
    const page = pageOf(
      rows,
      first,
      ({ id }) => [id],
      ({ id }) => id,
    );
    const versions = await this.catalogue.versionsFor(actor, page.nodes);
    return { pageInfo: page.pageInfo, nodes: versions.map(({ outline }) => outline) };
  }
}
