import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ANONYMOUS, Authenticator, Role, type Actor, type Grant } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { Config } from '#kernel/config';
import { Database, newId, statement, type Tx } from '#kernel/database';
import { Live } from '#kernel/live';
import { hashOf, newToken } from '../secret.js';

interface SessionRow {
  id: string;
  person_id: string;
  branch: string;
  grants: Grant[];
  seen_at: Date;
}

interface Kept {
  readonly actor: Actor;
  readonly until: number;
}

/** Idle and longest life of a session, in seconds. */
interface Lifetime {
  readonly idle: number;
  readonly longest: number;
}

const HOUR = 3_600;
const DAY = 24 * HOUR;
const LIFETIMES = {
  learner: { idle: 30 * DAY, longest: 90 * DAY },
  staff: { idle: 8 * HOUR, longest: 7 * DAY },
  shared: { idle: HOUR, longest: HOUR },
} satisfies Record<string, Lifetime>;

const KEEP_MS = 30_000;
const MOST_KEPT = 20_000;
const SEEN_EVERY_MS = 10 * 60_000;
const ENDED = 'session-ended';

const FIND = statement<SessionRow>(
  'identity.session-find',
  `select s.id, s.person_id, p.branch, s.seen_at,
     coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'branch', g.branch))
               from identity.role_grant g where g.person_id = p.id), '[]') as grants
   from identity.session s join identity.person p on p.id = s.person_id
   where s.token_hash = $1 and p.suspended_at is null and s.expires_at > $2
     and s.seen_at + s.idle_seconds * interval '1 second' > $2`,
);
const SEEN = statement('identity.session-seen', 'update identity.session set seen_at = $2 where id = $1');
const OPEN = statement(
  'identity.session-open',
  `insert into identity.session (id, person_id, token_hash, idle_seconds, created_at, seen_at, expires_at, user_agent)
   values ($1, $2, $3, $4, $5::timestamptz, $5, $5::timestamptz + $6 * interval '1 second', $7)`,
);
const CLOSE = statement('identity.session-close', 'delete from identity.session where id = $1');
const CLOSE_ALL = statement('identity.session-close-all', 'delete from identity.session where person_id = $1');

/**
 * Sessions in PostgreSQL behind an HttpOnly cookie; the database keeps only the token's hash. A found session is remembered for
 * half a minute, but only while hints from other processes arrive, and an ended one is forgotten everywhere at once.
 */
@Injectable()
export class Sessions extends Authenticator implements OnModuleInit {
  private readonly kept = new Map<string, Kept>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Live) private readonly live: Live,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {
    super();
  }

  /** `__Host-` binds the cookie to this host, where the connection is encrypted. */
  get cookieName(): string {
    return this.config.secureCookies ? '__Host-sid' : 'sid';
  }

  onModuleInit(): void {
    this.live.listen<{ personId: string }>(ENDED, ({ personId }) => this.forget(personId));
  }

  override actorOf(cookies: Readonly<Record<string, string | undefined>>): Actor | Promise<Actor> {
    const token = cookies[this.cookieName];
    if (!token || token.length > 100) return ANONYMOUS;
    const kept = this.kept.get(token);
    return kept && this.live.connected && kept.until > Date.now() ? kept.actor : this.find(token);
  }

  /** Opens a session. @returns the token for the cookie, and how long it lasts in seconds. */
  async open(
    tx: Tx,
    personId: string,
    how: { sharedDevice: boolean; staff: boolean; userAgent: string },
  ): Promise<{ token: string; maxAge: number }> {
    const lifetime = how.sharedDevice ? LIFETIMES.shared : how.staff ? LIFETIMES.staff : LIFETIMES.learner;
    const token = newToken();
    const now = this.clock.now();
    await tx.run(OPEN, [newId(), personId, hashOf(token), lifetime.idle, now, lifetime.longest, how.userAgent]);
    return { token, maxAge: lifetime.longest };
  }

  /** Ends one session. */
  async close(actor: { sessionId: string; personId: string }): Promise<void> {
    await this.database.run(CLOSE, [actor.sessionId]);
    await this.tellEverybody(actor.personId);
  }

  /** Ends every session of a person. */
  async closeAll(personId: string): Promise<void> {
    await this.database.run(CLOSE_ALL, [personId]);
    await this.tellEverybody(personId);
  }

  /** Makes every process look again at what a person may do. */
  async tellEverybody(personId: string): Promise<void> {
    this.forget(personId);
    await this.live.publish(ENDED, { personId });
  }

  private async find(token: string): Promise<Actor> {
    const now = this.clock.now();
    const [row] = await this.database.run(FIND, [hashOf(token), now]);
    if (!row) return ANONYMOUS;
    if (now.getTime() - row.seen_at.getTime() > SEEN_EVERY_MS) await this.database.run(SEEN, [row.id, now]);
    const actor = actorFrom(row);
    this.keep(token, actor);
    return actor;
  }

  private keep(token: string, actor: Actor): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(token, { actor, until: Date.now() + KEEP_MS });
  }

  private forget(personId: string): void {
    for (const [token, { actor }] of this.kept) if (actor.personId === personId) this.kept.delete(token);
  }
}

function actorFrom(row: SessionRow): Actor {
  const learner: Grant = { role: Role.LEARNER, branch: null };
  return { personId: row.person_id, sessionId: row.id, branch: row.branch, grants: [learner, ...row.grants] };
}
