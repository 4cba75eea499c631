import type { Actor } from '../access/index.js';
import type { Locale } from '../text/index.js';
import { type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  readonly actor: Actor;
  /** The language wanted by `Accept-Language`; a field's `locale` argument overrides it. */
  readonly locale: Locale;
  readonly loaders: Loaders;
  readonly request: RequestFacts;
}

/** What a use case may know of the request: where it came from, and the door for cookies. */
export interface RequestFacts {
  readonly ip: string;
  readonly userAgent: string;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
}
