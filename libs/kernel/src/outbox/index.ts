export { DeadLetters, type DeadLetter } from './dead-letters.js';
export { eventType, type EventType, type OutboxEvent } from './event-type.js';
export { EventWorker } from './event-worker.js';
export { OnEvent, type EventHandler } from './on-event.js';
export { CreateOutbox1700000000001 } from './outbox.migrations.js';
export { Outbox } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
export { SweepDeliveries } from './sweep-deliveries.js';
