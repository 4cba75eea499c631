export { AppError, ERROR_CODES, type ErrorCode } from './app-error.js';
export { ConnectionOf, PageArgs, pageOf, positionOf, type Page } from './connection.js';
export type { GraphqlContext, RequestFacts } from './context.js';
export { GraphqlModule } from './graphql.module.js';
export { inOrderOf } from './loaders.js';
export { LocaleCode } from './locale.enum.js';
export { Localized } from './localized.js';
export { serveSubscriptions } from './subscriptions.js';
