import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import { announce, Live } from '../live/index.js';
import { DECIDE, FIND, FORGET, LIST, REGISTER, type DocumentRow } from './document-statements.js';
import { ACCEPTED_DAYS, isAccepted, type DocumentDecision } from './trusted-document.rules.js';

/** The operations of a build of the page: texts by their ids. */
export type DocumentManifest = Readonly<Record<string, string>>;

/** A document as an administrator sees it. */
export interface TrustedDocument extends DocumentRow {
  /** Whether its operations are executed at present. */
  readonly accepted: boolean;
}

interface Kept {
  readonly row: DocumentRow;
  readonly until: number;
}

const ID = /^sha256:[0-9a-f]{64}$/;
const KEEP_MS = 30_000;
const CHANGED = 'trusted-document-changed';

/** The id of a document: the SHA-256 of its text to the letter. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Which GraphQL documents are answered: those of the page's build, those of builds of the last 120 days, and what an administrator
 * allows; never what an administrator forbids. Found ones are remembered for half a minute, while hints between processes arrive.
 */
@Injectable()
export class TrustedDocuments implements OnModuleInit {
  private build: DocumentManifest = {};
  private readonly kept = new Map<string, Kept>();
  private readonly openToAll: boolean;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Config) config: Config,
  ) {
    this.openToAll = config.values.TRUSTED_DOCUMENTS === 'all';
  }

  onModuleInit(): void {
    this.live.listen(CHANGED, () => this.kept.clear());
  }

  /**
   * Takes in the documents of the build that this process serves. They are written down, so that they outlive it.
   * @throws Error when an id is not that of its text: such a manifest is broken or forged.
   */
  async registerBuild(manifest: DocumentManifest): Promise<void> {
    const broken = Object.entries(manifest).filter(([id, text]) => documentIdOf(text) !== id);
    if (broken.length > 0) throw new Error(`Not the ids of their documents: ${broken.map(([id]) => id).join(', ')}`);
    this.build = manifest;
    await this.touchBuild();
  }

  /** Says that the build of this process is still running. */
  async touchBuild(): Promise<void> {
    // In the same order in every process, so that no two wait for each other.
    const ids = Object.keys(this.build).sort();
    await this.database.run(REGISTER, [ids, ids.map((id) => this.build[id]), this.clock.now()]);
    this.kept.clear();
  }

  /** Removes documents that are not accepted any more and about which nobody decided. */
  async forget(): Promise<void> {
    await this.database.run(FORGET, [this.clock.now(), ACCEPTED_DAYS]);
  }

  /** The text of an accepted document; null for any other id. */
  async textOf(id: string): Promise<string | null> {
    const row = ID.test(id) ? await this.find(id) : null;
    return row && this.isAccepted(row) ? row.text : null;
  }

  /** Whether a text may be executed. */
  accepts(text: string): boolean | Promise<boolean> {
    return this.openToAll || this.textOf(documentIdOf(text)).then((found) => found !== null);
  }

  /** Accepts a document from now on. @param personId who decides; null for whoever has the server's shell. */
  async allow(text: string, personId: string | null): Promise<TrustedDocument> {
    return (await this.decide({ id: documentIdOf(text), text, decision: 'ALLOWED' }, personId)) as TrustedDocument;
  }

  /** Refuses a document from now on, also if a build has it. @returns null if there is no such document. */
  async forbid(id: string, personId: string | null): Promise<TrustedDocument | null> {
    return this.decide({ id, text: null, decision: 'FORBIDDEN' }, personId);
  }

  /** A page of all documents that are known, by id. */
  async list(most: number, afterId: string | null): Promise<TrustedDocument[]> {
    const rows = await this.database.run(LIST, [most, afterId ?? '']);
    return rows.map((row) => this.present(row));
  }

  private async decide(
    { id, text, decision }: { id: string; text: string | null; decision: DocumentDecision },
    personId: string | null,
  ): Promise<TrustedDocument | null> {
    const row = await this.database.transaction(async (tx) => {
      const known = text ?? (await tx.run(FIND, [id]))[0]?.text;
      if (known === undefined) return null;
      const [decided] = await tx.run(DECIDE, [id, known, decision, this.clock.now()]);
      const action = `kernel.document-${decision.toLowerCase()}`;
      await this.audit.write(tx, { action, personId, subjectId: id });
      await announce(tx, CHANGED, {});
      return decided ?? null;
    });
    this.kept.clear();
    return row && this.present(row);
  }

  private async find(id: string): Promise<DocumentRow | null> {
    const kept = this.kept.get(id);
    if (kept && this.live.connected && kept.until > Date.now()) return kept.row;
    const [row] = await this.database.run(FIND, [id]);
    if (row) this.kept.set(id, { row, until: Date.now() + KEEP_MS });
    else this.kept.delete(id);
    return row ?? null;
  }

  private isAccepted(row: DocumentRow): boolean {
    const now = this.clock.now();
    return isAccepted(row.id in this.build ? { ...row, lastSeenAt: now } : row, now);
  }

  private present(row: DocumentRow): TrustedDocument {
    return { ...row, accepted: this.isAccepted(row) };
  }
}
