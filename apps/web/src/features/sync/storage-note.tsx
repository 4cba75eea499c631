import { useEffect, useState, type JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { useSize } from './use-size.js';

interface Storage {
  readonly used: number;
  readonly free: number;
  /** Whether the browser has promised to throw nothing away by itself. */
  readonly isPersistent: boolean;
}

/** How much room the page takes on this device, and how much it may still take. */
export function StorageNote(): JSX.Element | null {
  const say = useSay();
  const size = useSize();
  const storage = useStorage();
  if (!storage) return null;
  return (
    <section aria-labelledby="sync-storage">
      <h2 id="sync-storage">{say('storage.title')}</h2>
      <p>{say('storage.used', { used: size(storage.used), free: size(storage.free) })}</p>
      {storage.isPersistent ? null : <p className="small">{say('storage.may-be-lost')}</p>}
    </section>
  );
}

function useStorage(): Storage | null {
  const [storage, setStorage] = useState<Storage | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { usage = 0, quota = 0 } = await navigator.storage.estimate();
      const isPersistent = await navigator.storage.persisted();
      setStorage({ used: usage, free: Math.max(0, quota - usage), isPersistent });
    };
    // Browsers tell this on encrypted origins only.
    if (navigator.storage) look().catch(() => undefined);
  }, []);
  return storage;
}
