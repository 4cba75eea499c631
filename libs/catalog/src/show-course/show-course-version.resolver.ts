import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { inOrderOf } from '#kernel/database';
import { AppError, type GraphqlContext } from '#kernel/graphql';
import { ActivityType } from '../activity.type.js';
import { Catalogue } from '../catalogue.js';
import { CourseVersionStatus, CourseVersionType } from '../course-version.type.js';
import type { Shelf } from '../current-versions.js';

interface Revision {
  id: string;
  revision: number;
}

const REVISIONS = statement<Revision>(
  'catalog.version-revisions',
  'select id, revision from catalog.course_version where id = any($1::uuid[])',
);
const REVISION_LOADER = Symbol('catalog.revision');

/** What a version's prepared outline does not hold: one activity of it, and what changes although its document never does. */
@Resolver(() => CourseVersionType)
export class ShowCourseVersionResolver {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Database) private readonly database: Database,
  ) {}

  @ResolveField(() => ActivityType, {
    nullable: true,
    description: 'One of its activities, such as the lesson to read next; null if it has none of this id.',
  })
  @Access(allow.holder)
  activity(
    @Parent() { modules }: CourseVersionType,
    @Args('id', { type: () => ID, description: 'The id of the activity.' }) id: string,
  ): ActivityType | null {
    for (const { activities } of modules) {
      const found = activities.find((activity) => activity.id === id);
      if (found) return found;
    }
    return null;
  }

  @ResolveField(() => CourseVersionStatus, { description: 'Where it is in its life.' })
  @Access(allow.holder)
  status(@Parent() version: CourseVersionType): CourseVersionStatus | Promise<CourseVersionStatus> {
    if (version.publishedAt === null) return CourseVersionStatus.DRAFT;
    const shelf = this.catalogue.shelf();
    return shelf instanceof Promise ? shelf.then((fresh) => statusOf(version, fresh)) : statusOf(version, shelf);
  }

  @ResolveField(() => Int, { description: 'Counts the changes of `status`; what decisions about it have to state.' })
  @Access(allow.trainer)
  async revision(@Parent() version: CourseVersionType, @Context() context: GraphqlContext): Promise<number> {
    const loader = context.loaders.get<string, Revision | null>(REVISION_LOADER, async (ids) =>
      inOrderOf(ids, await this.database.run(REVISIONS, [ids]), ({ id }) => id),
    );
    const found = await loader.load(version.id);
    if (!found) throw new AppError('NOT_FOUND');
    return found.revision;
  }
}

function statusOf(version: CourseVersionType, { byCourseId }: Shelf): CourseVersionStatus {
  const isCurrent = byCourseId.get(version.course.id)?.id === version.id;
  return isCurrent ? CourseVersionStatus.PUBLISHED : CourseVersionStatus.RETIRED;
}
