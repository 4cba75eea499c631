import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';

const NEW_MEDIA_TYPE = 'application/graphql-response+json';

/**
 * The status that the GraphQL-over-HTTP specification asks for: a client that accepts only `application/json` gets 200 with a
 * well-formed answer, because an intermediary may otherwise replace the body; one that accepts the new media type gets 400.
 */
export function statusPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accepts = request.http?.headers.get('accept') ?? '';
          if (response.http.status !== 400 || accepts.includes(NEW_MEDIA_TYPE)) return;
          if (!isNoRequestAtAll(response.body)) response.http.status = 200;
        },
      };
    },
  };
}

/** `{"query": 1}` is no GraphQL request, and 400 in every media type; a document with a mistake is one. */
function isNoRequestAtAll(body: GraphQLResponse['body']): boolean {
  if (body.kind !== 'single') return false;
  return (body.singleResult.errors ?? []).some((error) => error.extensions?.code === 'BAD_REQUEST');
}
