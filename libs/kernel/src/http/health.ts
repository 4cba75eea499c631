import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import { Database } from '../database/index.js';
import { DeadLetters } from '../outbox/index.js';

/**
 * `/livez`: the process answers. `/readyz`: it can serve, which takes PostgreSQL but not Redis, for a lost queue only delays work.
 * `/metrics`: Prometheus.
 */
@Injectable()
export class Health {
  private readonly registry = new Registry();
  private stopping = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DeadLetters) private readonly letters: DeadLetters,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.measureOutbox();
  }

  /** From now on `/readyz` says no, so that a balancer sends nothing more. */
  beginStopping(): void {
    this.stopping = true;
  }

  serve(server: FastifyInstance): void {
    server.get('/livez', async () => ({ status: 'ok' }));
    server.get('/readyz', async (_request, reply) => {
      const ready = !this.stopping && (await this.databaseAnswers());
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
    });
    server.get('/metrics', async (_request, reply) =>
      reply.type(this.registry.contentType).send(await this.registry.metrics()),
    );
  }

  private async databaseAnswers(): Promise<boolean> {
    return this.database.pool.query('select 1').then(
      () => true,
      () => false,
    );
  }

  private measureOutbox(): void {
    const registers = [this.registry];
    const oldest = new Gauge({
      name: 'sabak_outbox_oldest_seconds',
      help: 'Age of the oldest event not yet relayed',
      registers,
    });
    const dead = new Gauge({ name: 'sabak_dead_letters', help: 'Deliveries that were given up', registers });
    const letters = this.letters;
    new Gauge({
      name: 'sabak_outbox_waiting',
      help: 'Events not yet relayed',
      registers,
      async collect() {
        const counts = await letters.count().catch(() => ({ waiting: NaN, oldest: NaN, dead: NaN }));
        this.set(counts.waiting);
        oldest.set(counts.oldest ?? 0);
        dead.set(counts.dead);
      },
    });
  }
}
