import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { Catalogue } from '../catalogue.js';
import { CourseVersionConnection, CourseVersionType } from '../course-version.type.js';
import { CourseType } from '../course.type.js';

const LATEST = statement<{ id: string }>(
  'catalog.course-latest',
  `select v.id from catalog.course_version v join catalog.course c on c.id = v.course_id
   where c.slug = $1 order by v.edition desc limit 1`,
);
const EDITIONS = statement<{ id: string; edition: number }>(
  'catalog.course-editions',
  `select id, edition from catalog.course_version
   where course_id = $1 and ($2::numeric is null or edition < $2) order by edition desc limit $3`,
);

/** One course with its editions. What the public reads comes from memory. */
@Resolver(() => CourseType)
export class ShowCourseResolver {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Query(() => CourseType, {
    nullable: true,
    description: 'A course by its slug; null if it has no published edition. Trainers also find what is not published.',
  })
  @Access(allow.anyone)
  async course(
    @Args('slug', { type: () => String, description: 'Such as `first-aid`.' }) slug: string,
    @Context() context: GraphqlContext,
  ): Promise<CourseType | null> {
    const current = (await this.catalogue.shelf()).bySlug.get(slug);
    if (current) return current.course;
    if (!allow.trainer(context.actor)) return null;
    const [latest] = await this.database.run(LATEST, [slug]);
    return latest ? (await this.catalogue.versionFor(context.actor, latest.id)).course : null;
  }

  @ResolveField(() => CourseVersionType, {
    nullable: true,
    description: 'The edition that new learners get; null for none.',
  })
  @Access(allow.holder)
  currentVersion(@Parent() course: CourseType): CourseVersionType | null | Promise<CourseVersionType | null> {
    const shelf = this.catalogue.shelf();
    return shelf instanceof Promise
      ? shelf.then(({ byCourseId }) => byCourseId.get(course.id)?.outline ?? null)
      : (shelf.byCourseId.get(course.id)?.outline ?? null);
  }

  @ResolveField(() => CourseVersionConnection, { description: 'All editions, the newest first; drafts, too.' })
  @Access(allow.trainer)
  async versions(
    @Parent() course: CourseType,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<CourseVersionConnection> {
    const below = positionOf(after, 1)?.[0] ?? null;
    const rows = await this.database.run(EDITIONS, [course.id, below === null ? null : Number(below), first + 1]);
    const page = pageOf(
      rows,
      first,
      (row) => [row.edition],
      (row) => row.id,
    );
    const versions = await this.catalogue.versionsFor(context.actor, page.nodes);
    return { pageInfo: page.pageInfo, nodes: versions.map(({ outline }) => outline) };
  }
}
