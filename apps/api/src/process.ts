import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Config } from '#kernel/config';
import { addGraphqlHooks, Endpoint, serveSubscriptions } from '#kernel/graphql';
import { ErrorFilter, Health, httpAdapter, Log } from '#kernel/http';
import { Live } from '#kernel/live';
import { EventWorker } from '#kernel/outbox';
import { TrustedDocuments } from '#kernel/trusted-documents';
import { AppModule } from './app.module.js';
import type { Roles } from './roles.type.js';
import { readDocumentManifest, serveWeb } from './serve-web.js';

/** A process that has started. */
export interface RunningProcess {
  readonly app: NestFastifyApplication;
  /** The address it listens on. */
  readonly url: string;
  /** Stops taking work, finishes what is in hand, closes every connection. Safe to call twice. */
  stop(): Promise<void>;
}

const HARD_STOP_MS = 40_000;

/** Starts the API, the worker, or both in one process. */
export async function startProcess(config: Config, roles: Roles): Promise<RunningProcess> {
  const app = await createApp(config, roles);
  const health = app.get(Health);
  await app.listen(config.port, config.host);
  if (roles.worker) await app.get(EventWorker).start();
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    health.beginStopping();
    return (stopping ??= app.close());
  };
  return { app, url: await app.getUrl(), stop };
}

async function createApp(config: Config, roles: Roles): Promise<NestFastifyApplication> {
  const log = new Log(config.values.LOG_LEVEL);
  const adapter = await httpAdapter(log, config.secureCookies);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoles(config, roles), adapter, {
    logger: log,
    abortOnError: false,
  });
  app.useGlobalFilters(new ErrorFilter());
  const server = app.getHttpAdapter().getInstance();
  app.get(Health).serve(server as never);
  if (roles.api) addGraphqlHooks(server as never, app.get(Endpoint));
  await app.init();
  await app.get(Live).start();
  await app.get(TrustedDocuments).registerBuild(readDocumentManifest());
  if (!roles.api) return app;
  serveSubscriptions(server as never, app.get(GraphQLSchemaHost).schema, app.get(Endpoint));
  await serveWeb(server as never);
  return app;
}

/** Ends the process in an orderly way when it is told to. */
export function stopOnSignals(running: Pick<RunningProcess, 'stop'>): void {
  const end = (): void => {
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    void running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
