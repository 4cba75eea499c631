import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const schema = z.object({
  DATABASE_URL: z.url(),
  REDIS_URL: z.url().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  PASSWORD_PEPPER: z.string().default(''),
  SECURE_COOKIES: flag.optional(),
  INTROSPECTION: flag.default(true),
  TRUSTED_DOCUMENTS: z.enum(['only', 'all']).default('only'),
  ISSUER_NAME: z.string().optional(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Sabak <sabak@localhost>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(8),
  RELAY_POLL_MS: z.coerce.number().int().min(20).default(500),
  SWEEP_EVERY_MS: z.coerce.number().int().min(100).default(30_000),
  SWEEP_AFTER_MS: z.coerce.number().int().min(100).default(300_000),
  QUEUE_LOCK_MS: z.coerce.number().int().min(500).default(30_000),
});

type Values = z.infer<typeof schema>;

/**
 * What the process was told by its environment, checked once at start. Durations are in milliseconds.
 * `PUBLIC_URL` is the address people see: it stands in QR codes and mails, and decides whether cookies are `Secure`.
 * `TRUSTED_DOCUMENTS`: whether only operations that the page's builds have or an administrator allows are answered, or all; `all` is
 * for those who develop or explore. `INTROSPECTION` matters only then.
 */
export class Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly secureCookies: boolean;
  readonly values: Readonly<Values>;

  private constructor(values: Values) {
    this.values = values;
    this.databaseUrl = values.DATABASE_URL;
    this.redisUrl = values.REDIS_URL;
    this.port = values.PORT;
    this.host = values.HOST;
    this.publicUrl = values.PUBLIC_URL.replace(/\/$/, '');
    this.secureCookies = values.SECURE_COOKIES ?? this.publicUrl.startsWith('https:');
  }

  /** @throws Error that names every wrong variable, never its value. */
  static from(env: Record<string, string | undefined>): Config {
    const parsed = schema.safeParse(withoutBlanks(env));
    if (parsed.success) return new Config(parsed.data);
    const complaints = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete or not valid.\n  ${complaints.join('\n  ')}`);
  }
}

function withoutBlanks(env: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
