import { DiscoveryService } from '@nestjs/core';
import { Inject, Injectable } from '@nestjs/common';
import { knownEventTypes } from './event-type.js';
import { ON_EVENT, type EventHandler, type Subscription } from './on-event.js';

const HANDLER_NAME = /^[a-z][a-z0-9-]{2,60}$/;

/** All event handlers of the process, by the event they listen to. */
@Injectable()
export class Handlers {
  private byName: Map<string, EventHandler<object>> | undefined;
  private byEvent = new Map<string, string[]>();

  constructor(@Inject(DiscoveryService) private readonly discovery: DiscoveryService) {}

  /** The names of the handlers of an event. */
  namesFor(eventName: string): readonly string[] {
    this.discover();
    return this.byEvent.get(eventName) ?? [];
  }

  /** @throws Error for a handler that this process does not have. */
  get(name: string): EventHandler<object> {
    const handler = this.discover().get(name);
    if (!handler) throw new Error(`No event handler is called ${name}`);
    return handler;
  }

  /** @throws Error that lists every event nobody hears although nothing says that this is meant. */
  assertComplete(): void {
    this.discover();
    const unheard = knownEventTypes().filter((type) => !type.unheardBecause && this.namesFor(type.name).length === 0);
    if (unheard.length > 0) throw new Error(`Events without a handler: ${unheard.map((type) => type.name).join(', ')}`);
  }

  private discover(): Map<string, EventHandler<object>> {
    if (this.byName) return this.byName;
    this.byName = new Map();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const subscription = metatype ? (Reflect.getMetadata(ON_EVENT, metatype) as Subscription | undefined) : undefined;
      if (subscription) this.register(subscription, instance as EventHandler<object>);
    }
    return this.byName;
  }

  private register({ event, handler }: Subscription, instance: EventHandler<object>): void {
    if (!HANDLER_NAME.test(handler)) throw new Error(`${handler} is no name for an event handler`);
    if (this.byName?.has(handler)) throw new Error(`Two event handlers are called ${handler}`);
    this.byName?.set(handler, instance);
    this.byEvent.set(event.name, [...(this.byEvent.get(event.name) ?? []), handler]);
  }
}
