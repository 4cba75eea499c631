import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '#kernel/config';
import { Log } from '#kernel/http';
import { AppModule } from '../../api/src/app.module.js';

/** Runs something with the whole application at hand, but without a server and without a worker. */
export async function withApp<T>(config: Config, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(AppModule.forRoles(config, { api: false, worker: false }), {
    logger: new Log(config.values.LOG_LEVEL),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
