import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The correlation id of the request or job in hand, for log lines only; nothing decides by it. */
export const correlation = new AsyncLocalStorage<string>();

const SECRETS = ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.token'];

/** JSON lines on standard output, each with the correlation id of what caused it. */
@Injectable()
export class Log implements LoggerService {
  readonly pino: Logger;

  constructor(level = 'info') {
    this.pino = pino({
      level,
      base: null,
      redact: SECRETS,
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ correlationId: correlation.getStore() }),
    });
  }

  info(facts: object, message: string): void {
    this.pino.info(facts, message);
  }

  warn(facts: unknown, message?: unknown): void {
    this.write('warn', facts, message);
  }

  error(facts: unknown, message?: unknown): void {
    this.write('error', facts, message);
  }

  /** Nest's own start-up chatter is only of use to who debugs it. */
  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }

  private write(level: 'warn' | 'error', facts: unknown, message: unknown): void {
    if (typeof facts === 'object' && facts !== null) this.pino[level](facts, String(message ?? ''));
    else this.pino[level]({ context: message }, String(facts));
  }
}
