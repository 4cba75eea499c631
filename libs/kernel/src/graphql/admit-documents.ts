import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { documentIdOf, type TrustedDocuments } from '../trusted-documents/index.js';
import { ERROR_CODES, type ErrorCode } from './app-error.js';
import type { Endpoint } from './endpoint.js';

type Fields = Readonly<Record<string, unknown>>;
type Decision = { readonly refusal: ErrorCode } | { readonly fields: Fields };

const NEW_MEDIA_TYPE = 'application/graphql-response+json';

/**
 * Lets trusted documents in, for queries, mutations and subscriptions alike, and puts their text into requests that name them by
 * their id only (`documentId`, as the specification of GraphQL over HTTP proposes). Whoever comes after need not know that there are
 * ids. Nothing is parsed before it is let in.
 */
export function admitDocuments(server: FastifyInstance, endpoint: Endpoint): void {
  const { path, streamPath, documents } = endpoint;
  server.addHook('preHandler', (request, reply, done) => {
    const { url } = request.routeOptions;
    const fields = url === path || url === streamPath ? fieldsOf(request) : undefined;
    // What names no document at all is refused by whoever reads it.
    if (!fields) return done();
    decide(fields, documents).then((decision) => {
      if ('refusal' in decision) return refuse(decision.refusal, url === streamPath, request, reply);
      if (decision.fields !== fields) request.body = decision.fields;
      return done();
    }, done);
  });
}

/** What a request says, by its body, or where it has none by its address, read as Apollo Server reads it. */
function fieldsOf({ method, body, raw }: FastifyRequest): Fields | undefined {
  if (method === 'GET') return Object.fromEntries(new URLSearchParams(raw.url?.split('?')[1]));
  return typeof body === 'object' && body !== null ? (body as Fields) : undefined;
}

async function decide(fields: Fields, documents: TrustedDocuments): Promise<Decision> {
  if ('documentId' in fields) return byId(fields, documents);
  const { query } = fields;
  return typeof query !== 'string' || (await documents.accepts(query))
    ? { fields }
    : { refusal: 'DOCUMENT_NOT_TRUSTED' };
}

async function byId({ documentId, ...rest }: Fields, documents: TrustedDocuments): Promise<Decision> {
  const { query = null } = rest;
  // Of a text and an id that do not fit, nobody can say which one is meant.
  const fits = query === null || (typeof query === 'string' && documentIdOf(query) === documentId);
  if (typeof documentId !== 'string' || !fits) return { refusal: 'BAD_USER_INPUT' };
  if (query !== null) return decide(rest, documents);
  const text = await documents.textOf(documentId);
  return text === null ? { refusal: 'DOCUMENT_NOT_TRUSTED' } : { fields: { ...rest, query: text } };
}

/** With the status that Apollo Server's refusals have; a stream is not opened. */
function refuse(code: ErrorCode, isStream: boolean, request: FastifyRequest, reply: FastifyReply): void {
  const speaksNew = request.headers.accept?.includes(NEW_MEDIA_TYPE) ?? false;
  const body = { errors: [{ message: ERROR_CODES[code], extensions: { code, correlationId: request.id } }] };
  void reply
    .code(isStream || speaksNew ? 400 : 200)
    .headers({
      'cache-control': 'no-store',
      'content-type': `${speaksNew ? NEW_MEDIA_TYPE : 'application/json'}; charset=utf-8`,
    })
    .send(JSON.stringify(body));
}
