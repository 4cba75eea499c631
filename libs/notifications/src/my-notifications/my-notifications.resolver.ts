import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  Mutation,
  ObjectType,
  Parent,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { Database, isUuid, statement } from '#kernel/database';
import { AppError, ConnectionOf, Localized, PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import { ViewerType } from '#identity';
import { inAllLanguages, NotificationKind, type NotificationFacts } from '../notification-text.js';

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a notification is about.',
  valuesMap: {
    CERTIFICATE_ISSUED: { description: 'A certificate was issued.' },
    CERTIFICATE_REPLACED: { description: 'A certificate was corrected and issued anew.' },
    CERTIFICATE_REVOKED: { description: 'A certificate was declared void.' },
    COURSE_ASSIGNED: { description: 'A coordinator has enrolled the reader in a course.' },
  },
});

@ObjectType('Notification', { description: 'Something the viewer was told.' })
@Access(allow.holder)
export class NotificationType {
  @Field(() => ID, { description: 'Stable.' })
  id: string;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind: NotificationKind;

  @Field(() => String, { description: 'In a few words.' })
  @Localized()
  subject: LocalizedText;

  @Field(() => String, { description: 'In a sentence or two.' })
  @Localized()
  text: LocalizedText;

  @Field(() => String, { description: 'The page to open.' })
  path: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was read; null: not yet.' })
  readAt: Date | null;
}

@ObjectType({ description: 'A page of notifications, the newest first.' })
@Access(allow.holder)
export class NotificationConnection extends ConnectionOf(NotificationType, 'Notification') {}

interface Row {
  id: string;
  kind: NotificationKind;
  facts: NotificationFacts;
  created_at: Date;
  read_at: Date | null;
}

const COLUMNS = 'id, kind, facts, created_at, read_at';
const LIST = statement<Row>(
  'notifications.list',
  `select ${COLUMNS} from notifications.notification
   where person_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
);
const READ = statement<Row>(
  'notifications.read',
  `update notifications.notification set read_at = coalesce(read_at, $3) where id = $1 and person_id = $2 returning ${COLUMNS}`,
);

@Resolver(() => ViewerType)
export class MyNotificationsResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => NotificationConnection, { description: 'What the viewer was told, the newest first.' })
  @Access(allow.holder)
  async notifications(
    @Parent() viewer: ViewerType,
    @Args() { first, after }: PageArgs,
  ): Promise<NotificationConnection> {
    const rows = await this.database.run(LIST, [viewer.id, positionOf(after, 1)?.[0] ?? null, first + 1]);
    return pageOf(rows, first, (row) => [row.id], toNotificationType) as NotificationConnection;
  }

  @Mutation(() => NotificationType, { description: 'Marks a notification as read.' })
  @Access(allow.signedIn)
  async readNotification(
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
    @Context() context: GraphqlContext,
  ): Promise<NotificationType> {
    const { personId } = theSignedIn(context.actor);
    const [row] = isUuid(id) ? await this.database.run(READ, [id, personId, this.clock.now()]) : [];
    if (!row) throw new AppError('NOT_FOUND');
    return toNotificationType(row);
  }
}

function toNotificationType({ id, kind, facts, created_at: createdAt, read_at: readAt }: Row): NotificationType {
  const subject = inAllLanguages(kind, facts, 'subject');
  return { id, kind, subject, text: inAllLanguages(kind, facts, 'text'), path: facts.path, createdAt, readAt };
}
