import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '../i18n/locale.js';
import type { KeptDownload } from './download.type.js';
import { ownerId } from './owner.js';
import { personDatabase } from './person-database.js';

type Known = ReadonlyMap<string, KeptDownload>;

/** The courses that were taken along, by enrolment. The work is fetched when it is first wanted. */
class Downloads {
  private known: Known = new Map();
  private readonly running = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();
  private loadedFor: string | null = null;

  readonly current = (): Known => this.known;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what this device keeps for the person, once. */
  async load(): Promise<void> {
    const owner = ownerId();
    if (owner === this.loadedFor) return;
    this.loadedFor = owner;
    const database = owner ? await personDatabase(owner) : null;
    const kept = (await database?.getAll('downloads').catch(() => [])) ?? [];
    // What was under way when the page was closed goes on when the learner says so: what is here, is here.
    const resumable = kept.map((item) => (item.state === 'downloading' ? { ...item, state: 'failed' as const } : item));
    this.tell(new Map(resumable.map((item) => [item.enrolmentId, item])));
  }

  /** Takes a course along, or goes on with it: what is here already is not fetched again. */
  async start(client: QueryClient, enrolmentId: string, locale: Locale): Promise<void> {
    if (this.running.has(enrolmentId)) return;
    const control = new AbortController();
    this.running.set(enrolmentId, control);
    const known = this.known.get(enrolmentId);
    try {
      const { takeAlong } = await import('./take-along.js');
      const note = (download: KeptDownload): Promise<void> => this.note(download);
      await takeAlong({ client, enrolmentId, locale, signal: control.signal, note });
    } catch {
      const begun = this.known.get(enrolmentId) ?? known;
      if (begun && !control.signal.aborted) await this.note({ ...begun, state: 'failed' });
    } finally {
      this.running.delete(enrolmentId);
    }
  }

  /** Stops; what has come stays for the next start. */
  cancel(enrolmentId: string): void {
    this.running.get(enrolmentId)?.abort();
    const begun = this.known.get(enrolmentId);
    if (begun?.state === 'downloading') void this.note({ ...begun, state: 'failed' });
  }

  /** Frees the room that a course takes. */
  async remove(client: QueryClient, enrolmentId: string): Promise<void> {
    this.cancel(enrolmentId);
    const download = this.known.get(enrolmentId);
    if (!download) return;
    const { leaveBehind } = await import('./take-along.js');
    await leaveBehind(client, download, [...this.known.values()]);
    const rest = new Map(this.known);
    rest.delete(enrolmentId);
    this.tell(rest);
  }

  /** Forgets whose they were; what is on the device is not touched. */
  close(): void {
    this.running.forEach((control) => control.abort());
    this.loadedFor = null;
    this.tell(new Map());
  }

  private async note(download: KeptDownload): Promise<void> {
    this.tell(new Map(this.known).set(download.enrolmentId, download));
    const owner = ownerId();
    const database = owner ? await personDatabase(owner) : null;
    await database?.put('downloads', download, download.enrolmentId).catch(() => undefined);
  }

  private tell(known: Known): void {
    this.known = known;
    this.listeners.forEach((listener) => listener());
  }
}

export const downloads = new Downloads();
