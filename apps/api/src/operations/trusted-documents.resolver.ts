import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { parse } from 'graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { AppError, ConnectionOf, PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { TrustedDocuments, type DocumentDecision } from '#kernel/trusted-documents';

enum Decision {
  ALLOWED = 'ALLOWED',
  FORBIDDEN = 'FORBIDDEN',
}

registerEnumType(Decision, {
  name: 'DocumentDecision',
  description: 'What an administrator has decided about a document.',
  valuesMap: {
    ALLOWED: { description: 'It is answered, whether or not a build of the page has it.' },
    FORBIDDEN: { description: 'It is refused, even if a build of the page has it.' },
  },
});

@ObjectType('TrustedDocument', { description: 'A GraphQL document that is known to the server.' })
@Access(allow.administrator)
export class TrustedDocumentType {
  @Field(() => ID, { description: '`sha256:` and the SHA-256 of the text, in hexadecimal digits.' })
  id: string;

  @Field(() => String, { description: 'The document, to the letter.' })
  text: string;

  @Field(() => GraphQLISODateTime, { description: 'When it became known.' })
  firstSeenAt: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When a build of the page that has it was last running; null if none ever had it.',
  })
  lastSeenAt: Date | null;

  @Field(() => Decision, { nullable: true, description: 'What was decided about it; null: the builds decide.' })
  decision: DocumentDecision | null;

  @Field(() => Boolean, { description: 'Whether its operations are executed at present.' })
  accepted: boolean;
}

@ObjectType({ description: 'A page of trusted documents.' })
@Access(allow.administrator)
export class TrustedDocumentConnection extends ConnectionOf(TrustedDocumentType, 'TrustedDocument') {}

@ObjectType({ description: 'What was decided about a document holds.' })
@Access(allow.administrator)
export class DocumentDecided {
  @Field(() => TrustedDocumentType, { description: 'The document.' })
  document: TrustedDocumentType;
}

/** Which GraphQL documents are answered besides those of the page's own builds. */
@Resolver()
export class TrustedDocumentsResolver {
  constructor(@Inject(TrustedDocuments) private readonly documents: TrustedDocuments) {}

  @Query(() => TrustedDocumentConnection, { description: 'The documents that the server knows, by id.' })
  @Access(allow.administrator)
  async trustedDocuments(@Args() { first, after }: PageArgs): Promise<TrustedDocumentConnection> {
    const [from] = positionOf(after, 1) ?? [];
    const rows = await this.documents.list(first + 1, from === undefined ? null : String(from));
    return pageOf(
      rows,
      first,
      ({ id }) => [id],
      (row) => row,
    ) as TrustedDocumentConnection;
  }

  @Mutation(() => DocumentDecided, { description: 'Has a document answered from now on, to the letter.' })
  @Access(allow.administrator)
  async allowDocument(
    @Args('text', { type: () => String, description: 'A GraphQL document.' }) text: string,
    @Context() { actor }: GraphqlContext,
  ): Promise<DocumentDecided> {
    if (!isDocument(text)) throw new AppError('BAD_USER_INPUT', { argument: 'text' });
    return { document: await this.documents.allow(text, theSignedIn(actor).personId) };
  }

  @Mutation(() => DocumentDecided, {
    description: 'Has a document refused from now on. One that a build of the page needs takes a screen away.',
  })
  @Access(allow.administrator)
  async forbidDocument(
    @Args('id', { type: () => ID, description: 'The id of a known document.' }) id: string,
    @Context() { actor }: GraphqlContext,
  ): Promise<DocumentDecided> {
    const document = await this.documents.forbid(id, theSignedIn(actor).personId);
    if (!document) throw new AppError('NOT_FOUND');
    return { document };
  }
}

function isDocument(text: string): boolean {
  try {
    return parse(text).definitions.length > 0;
  } catch {
    return false;
  }
}
