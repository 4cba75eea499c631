export { useConnection, useIsPending, useOutbox, useOutboxItems, type OutboxView } from './use-outbox.js';
export { useDownload, type Download } from './use-download.js';
export { WaitingNote } from './waiting-note.js';
export { outbox } from './outbox.js';
export type { Deed, OutboxItem, RefusedItem, Refusal } from './outbox-item.type.js';
