import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Queues, Schedules } from '../jobs/index.js';
import { DeadLetters } from './dead-letters.js';
import { DeliverEvent } from './deliver-event.js';
import { EventWorker, WorkerParts } from './event-worker.js';
import { Handlers } from './handlers.js';
import { OutboxRelay } from './outbox-relay.js';
import { Outbox } from './outbox.js';
import { SweepDeliveries } from './sweep-deliveries.js';

/** The outbox for everybody; its engine runs only where {@link EventWorker.start} is called. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Outbox,
    Queues,
    Schedules,
    Handlers,
    OutboxRelay,
    DeliverEvent,
    SweepDeliveries,
    DeadLetters,
    WorkerParts,
    EventWorker,
  ],
  exports: [Outbox, DeadLetters, EventWorker, Queues, SweepDeliveries],
})
export class OutboxModule {}
