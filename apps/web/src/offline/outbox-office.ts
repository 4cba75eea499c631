import { newOperationId } from '../device/operation-id.js';
import type { Locale } from '../i18n/locale.js';
import { ownerId } from './owner.js';
import { outboxState, type OutboxSnapshot } from './outbox-state.js';
import { OUTBOX_CHANNEL, OUTBOX_SYNC, type OutboxNews } from './outbox-channel.js';
import type { FlushEnd, Verdict } from './flush-outbox.js';
import { flushFor } from './flush-for.js';
import type { Deed, OutboxItem, SentItem } from './outbox-item.type.js';
import { waitAfter } from './outbox.rules.js';
import { outboxStoreOf, type OutboxStore } from './outbox-store.js';

const EMPTY: OutboxSnapshot = { items: [], state: 'idle' };
/** While somebody types, the last letter is worth waiting for. */
const QUIET_MS = 500;
const LOOK_EVERY_MS = 60_000;

/** The work behind the outbox: keeps, sends, tries again, and tells the other tabs. */
class OutboxOffice {
  private personId: string | null = null;
  private store: Promise<OutboxStore> | null = null;
  private snapshot = EMPTY;
  private failures = 0;
  private isFlushing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly verdictListeners = new Set<(verdicts: readonly Verdict[]) => Promise<void>>();
  private channel: BroadcastChannel | null = null;

  /** Hears what the server said, in this tab or another, before the items are settled. */
  onVerdicts(listener: (verdicts: readonly Verdict[]) => Promise<void>): () => void {
    this.verdictListeners.add(listener);
    return () => this.verdictListeners.delete(listener);
  }

  /** Opens the outbox of the signed-in person and begins to send. */
  async openFor(personId: string): Promise<void> {
    if (this.personId !== personId) {
      this.close();
      this.personId = personId;
      this.store = outboxStoreOf(personId);
      this.listenToOthers();
    }
    await this.look();
    if (this.snapshot.state === 'paused') this.tell({ state: 'idle' });
    this.flushSoon(0);
  }

  /** All that is on its way, read from the device: what the screens see may not have been loaded yet. */
  async all(): Promise<readonly OutboxItem[]> {
    const owner = ownerId();
    if (owner !== null && owner !== this.personId) await this.openFor(owner);
    await this.look();
    return this.snapshot.items;
  }

  /** The session has ended: everything stays, nothing is sent. */
  pause(): void {
    clearTimeout(this.timer);
    if (this.personId) this.tell({ state: 'paused' });
  }

  /** Forgets whose it was, on the way out. What is kept on the device is not touched. */
  close(): void {
    clearTimeout(this.timer);
    this.channel?.close();
    this.channel = null;
    this.personId = null;
    this.store = null;
    this.failures = 0;
    this.tell(EMPTY);
  }

  /** Resolves once the deed is safe on this device. @param about the title of the activity. */
  async add(deed: Deed, about: string, locale: Locale): Promise<void> {
    const store = await this.opened();
    const occurredAt = new Date().toISOString();
    await store.add(deed, { clientId: newOperationId(), about, locale, occurredAt });
    await this.look();
    this.tellOthers([]);
    this.flushSoon(deed.kind === 'save-answer' ? QUIET_MS : 0);
  }

  /** The learner wants a refused item to be tried once more. */
  async retry({ key }: OutboxItem): Promise<void> {
    await (await this.opened()).change(key, { state: 'waiting', refusal: null, tries: 0 });
    await this.look();
    this.sendNow();
  }

  /** The learner gives a refused item up. */
  async discard(item: OutboxItem): Promise<void> {
    await (await this.opened()).remove([item], null);
    await this.look();
    this.tellOthers([]);
    this.flushSoon(0);
  }

  async sent(): Promise<SentItem[]> {
    return this.store ? (await this.store).sent() : [];
  }

  /** Tries at once, however long the last failure asked to wait. */
  sendNow(): void {
    if (this.snapshot.state !== 'paused') this.flushSoon(0);
  }

  private flushSoon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async flush(): Promise<void> {
    const { personId, store } = this;
    if (!personId || !store || this.isFlushing) return;
    const { items, state } = this.snapshot;
    if (state === 'paused' || !items.some((item) => item.state === 'waiting')) return;
    this.isFlushing = true;
    this.tell({ state: 'sending' });
    const end = await flushFor(personId, await store, (verdicts) => this.heard(verdicts, true));
    this.isFlushing = false;
    if (personId !== this.personId) return;
    await this.look();
    this.goOnAfter(end);
  }

  private goOnAfter(end: FlushEnd): void {
    this.failures = end === 'done' ? 0 : this.failures + 1;
    if (end === 'signed-out') return this.tell({ state: 'paused' });
    if (end === 'unreachable') void askForBackgroundSync();
    const isLeft = this.snapshot.items.some(({ state }) => state === 'waiting');
    this.tell({ state: isLeft ? 'waiting' : 'idle' });
    if (!isLeft) return;
    // What came in while the last batch was under way goes at once; what failed waits.
    this.flushSoon(end === 'done' ? QUIET_MS : Math.min(LOOK_EVERY_MS, waitAfter(this.failures, Math.random())));
  }

  private async look(): Promise<void> {
    const { personId, store } = this;
    const items = store ? await (await store).all() : [];
    if (personId === this.personId) this.tell({ items });
  }

  private async heard(verdicts: readonly Verdict[], isOwn: boolean): Promise<void> {
    await Promise.all([...this.verdictListeners].map((listener) => listener(verdicts)));
    if (isOwn) this.tellOthers(verdicts);
  }

  private listenToOthers(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.channel = new BroadcastChannel(OUTBOX_CHANNEL);
    this.channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => {
      if (data.personId !== this.personId) return;
      void this.heard(data.verdicts, false).then(() => this.look());
    };
  }

  private tellOthers(verdicts: readonly Verdict[]): void {
    if (this.personId) this.channel?.postMessage({ personId: this.personId, verdicts } satisfies OutboxNews);
  }

  private async opened(): Promise<OutboxStore> {
    if (!this.store) throw new Error('Nobody is signed in');
    return this.store;
  }

  private tell(change: Partial<OutboxSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    outboxState.tell(this.snapshot);
  }
}

/** Where the browser knows how, it wakes the service worker when the network is back, even if no page is open by then. */
async function askForBackgroundSync(): Promise<void> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as
    { readonly sync?: { register(tag: string): Promise<void> } } | undefined;
  await registration?.sync?.register(OUTBOX_SYNC).catch(() => undefined);
}

export const office = new OutboxOffice();
