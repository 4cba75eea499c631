export { useConnection, useIsPending, useOutbox, useOutboxItems, type OutboxView } from './use-outbox.js';
export { useDownload, useDownloads, useTakeAlongSize, type Download } from './use-download.js';
export { WaitingNote } from './waiting-note.js';
export { UpdateBar } from './update-bar.js';
export { outbox } from './outbox.js';
export type { KeptDownload } from './download.type.js';
export type { Deed, OutboxItem, RefusedItem, Refusal, SentItem } from './outbox-item.type.js';
