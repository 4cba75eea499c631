import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { Catalogue } from '../catalogue.js';
import type { PublishedVersion } from '../published-version.js';
import { encodeDocument } from './encoded-document.js';
import { chooseEncoding, isKnownTo } from './http-cache.rules.js';

const FOR_EVER = 'private, max-age=31536000, immutable';
/** Opened by itself, a picture draws and does nothing else. */
const MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

const MEDIA = statement<{ content: Buffer }>(
  'catalog.media-read',
  'select content from catalog.course_file where version_id = $1 and path = $2',
);

/**
 * What a phone takes along: the document of a version, and its pictures and downloads. Whoever is signed in may read what is or
 * was published: its id is handed out by a course or by an enrolment. Drafts are for trainers. Keys are in none of it.
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
    const [row] = await this.database.run(MEDIA, [version.id, path]);
    if (!row) throw new AppError('NOT_FOUND');
    const isPicture = file.contentType.startsWith('image/');
    if (!isPicture) void reply.header('content-disposition', `attachment; filename="${path.split('/').at(-1)}"`);
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

function header(request: FastifyRequest, name: 'accept-encoding' | 'if-none-match'): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
