import type { FastifyInstance } from 'fastify';
import { admitDocuments } from './admit-documents.js';
import type { Endpoint } from './endpoint.js';
import { executeKnownOperations } from './execute-known.js';

/** What happens to a GraphQL request before Apollo Server sees it: untrusted documents are refused, and
 * known operations are executed at once. */
export function addGraphqlHooks(server: FastifyInstance, endpoint: Endpoint): void {
  admitDocuments(server, endpoint);
  executeKnownOperations(server, endpoint);
}
