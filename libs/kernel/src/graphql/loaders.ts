import DataLoader from 'dataloader';

type Batch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

/** The data loaders of one request: made when first asked for, gone with the request, so that no actor sees another's cache. */
export class Loaders {
  private readonly made = new Map<symbol, DataLoader<never, unknown>>();

  /** @param name one symbol per kind of loader, kept by its module. */
  get<Key extends string, Value>(name: symbol, batch: Batch<Key, Value>): DataLoader<Key, Value> {
    const known = this.made.get(name);
    if (known) return known as unknown as DataLoader<Key, Value>;
    const loader = new DataLoader<Key, Value>(batch);
    this.made.set(name, loader as unknown as DataLoader<never, unknown>);
    return loader;
  }
}
