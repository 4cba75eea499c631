import { createHmac } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#kernel/config';
import { AppError } from '#kernel/graphql';

/** OWASP's equivalent of 19 MiB and two passes, and quicker here. 2 is argon2id. */
const ARGON2ID: Options = { algorithm: 2, memoryCost: 47_104, timeCost: 1, parallelism: 1 };
const AT_ONCE = 2;
const MOST_WAITING = 20;

/**
 * Hashes and checks passwords with argon2id and a pepper. At most two at a time: they run on the thread pool that file and
 * name look-ups need too. @throws AppError UNAVAILABLE when too many wait.
 */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  async hash(password: string): Promise<string> {
    return this.inTurn(() => hash(this.peppered(password), ARGON2ID));
  }

  /** Takes as long for a person who does not exist (`null`) as for one who does. */
  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    const against = passwordHash ?? (await (this.decoy ??= this.hash('nobody has this password')));
    const matched = await this.inTurn(() => verify(against, this.peppered(password)));
    return matched && passwordHash !== null;
  }

  private peppered(password: string): string {
    return createHmac('sha256', this.config.values.PASSWORD_PEPPER).update(password.normalize('NFC')).digest('base64');
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.queueUp();
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private queueUp(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) throw new AppError('UNAVAILABLE', { retryAfterSeconds: 5 });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
