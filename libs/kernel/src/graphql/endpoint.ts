import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../access/index.js';
import { Config } from '../config/index.js';
import { Log } from '../http/log.js';
import { TrustedDocuments } from '../trusted-documents/index.js';
import type { GraphqlContext } from './context.js';
import { errorFormatter } from './format-error.js';
import { KnownOperations } from './known-operations.js';
import { CostLimit } from './limits.js';
import { requestContext } from './request-context.js';

/** What Apollo Server and the shortcut in front of it share, so that one request gets one answer from either. */
@Injectable()
export class Endpoint {
  readonly path = '/graphql';
  readonly streamPath = '/graphql/stream';
  readonly operations = new KnownOperations();
  readonly limit = new CostLimit();
  readonly format: ReturnType<typeof errorFormatter>;

  constructor(
    @Inject(Authenticator) private readonly authenticator: Authenticator,
    @Inject(Config) private readonly config: Config,
    @Inject(TrustedDocuments) readonly documents: TrustedDocuments,
    @Inject(Log) log: Log,
  ) {
    this.format = errorFormatter(log);
  }

  /** Who asks, in which language. */
  context(request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> {
    return requestContext(this.authenticator, this.config.secureCookies, request, reply);
  }
}
