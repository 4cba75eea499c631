export { AppError } from './app-error.js';
export { ConnectionOf, PageArgs, pageOf, positionOf } from './connection.js';
export type { GraphqlContext } from './context.js';
export { Endpoint } from './endpoint.js';
export { addGraphqlHooks } from './http-hooks.js';
export { GraphqlModule } from './graphql.module.js';
export { LocaleCode } from './locale.enum.js';
export { Localized } from './localized.js';
export { serveSubscriptions } from './subscriptions.js';
