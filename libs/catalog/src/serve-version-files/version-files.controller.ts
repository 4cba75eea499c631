import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { Catalogue } from '../catalogue.js';
import type { PublishedVersion } from '../published-version.js';
import { encodeDocument } from './encoded-document.js';
import { mayBePart, parseRange, type ByteRange } from './byte-range.rules.js';
import { chooseEncoding, isKnownTo } from './http-cache.rules.js';

const WHOLE = null;
const FOR_EVER = 'private, max-age=31536000, immutable';
/** Opened by itself, a picture draws and does nothing else. */
const MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** What a page may show by itself; everything else is a file to be saved. */
const SHOWN = /^(?:image|audio|video)\/|^text\/vtt/;
/** What is played from anywhere in the middle. */
const PLAYED = /^(?:audio|video)\//;

const MEDIA = statement<{ content: Buffer }>(
  'catalog.media-read',
  'select substring(content from $3 for $4) as content from catalog.course_file where version_id = $1 and path = $2',
);

/**
 * What a phone takes along: the document of a version, its pictures, audio, video and downloads. Whoever is signed in may
 * read what is or was published: its id is handed out by a course or by an enrolment. Drafts are for trainers. Keys are in none of it.
 */
@Controller('api/versions')
export class VersionFilesController {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get(':id/document')
  async document(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const version = await this.versionFor(request, id);
    const { body, etag, encoding } = await encodeDocument(version, chooseEncoding(header(request, 'accept-encoding')));
    cacheFor(reply, version, etag).header('vary', 'accept-encoding');
    if (isKnownTo(header(request, 'if-none-match'), etag)) return void reply.code(304).send();
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    void reply.type('application/json; charset=utf-8').send(body);
  }

  @Get(':id/media/*')
  async media(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const version = await this.versionFor(request, id);
    const path = `media/${(request.params as Record<string, string>)['*']}`;
    const file = version.document.media.find((candidate) => candidate.path === path);
    if (!file) throw new AppError('NOT_FOUND');
    const etag = `"${file.sha256}"`;
    cacheFor(reply, version, etag).header('content-security-policy', MEDIA_POLICY);
    if (isKnownTo(header(request, 'if-none-match'), etag)) return void reply.code(304).send();
    if (!SHOWN.test(file.contentType)) {
      void reply.header('content-disposition', `attachment; filename="${path.split('/').at(-1)}"`);
    }
    const range = PLAYED.test(file.contentType) ? partWanted(request, reply, file.bytes, etag) : WHOLE;
    if (range === 'beyond') {
      return void reply
        .code(416)
        .headers({ 'content-range': `bytes */${file.bytes}`, 'cache-control': 'no-store' })
        .send();
    }
    const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
    if (range) void reply.code(206).header('content-range', `bytes ${first}-${last}/${file.bytes}`);
    const [row] = await this.database.run(MEDIA, [version.id, path, first + 1, last - first + 1]);
    if (!row) throw new AppError('NOT_FOUND');
    void reply.type(file.contentType).send(row.content);
  }

  private async versionFor(request: FastifyRequest, id: string): Promise<PublishedVersion> {
    const actor = await this.authenticator.actorOf(request.cookies);
    if (actor.personId === null) throw new AppError('UNAUTHENTICATED');
    return this.catalogue.versionFor(actor, id);
  }
}

/** What is published never changes; a draft is asked for anew each time. */
function cacheFor(reply: FastifyReply, { outline }: PublishedVersion, etag: string): FastifyReply {
  return reply.headers({ etag, 'cache-control': outline.publishedAt ? FOR_EVER : 'private, no-cache' });
}

function partWanted(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: number,
  etag: string,
): ByteRange | 'beyond' | null {
  void reply.header('accept-ranges', 'bytes');
  return mayBePart(header(request, 'if-range'), etag) ? parseRange(header(request, 'range'), bytes) : WHOLE;
}

type HeaderName = 'accept-encoding' | 'if-none-match' | 'if-range' | 'range';

function header(request: FastifyRequest, name: HeaderName): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
