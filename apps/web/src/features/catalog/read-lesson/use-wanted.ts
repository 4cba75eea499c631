import { useEffect, useState } from 'react';
import { MEDIA_CACHE } from '../../../offline/media-cache.js';
import { sparesData } from '../../../styles/appearance.js';

/**
 * Whether to show a picture or film: at once, or, where the reader spares data, once they ask for it. What is kept on this device costs
 * nothing and need not be asked for.
 * @param address what would be fetched.
 */
export function useWanted(address: string): [isWanted: boolean, want: () => void] {
  const [isWanted, setWanted] = useState(() => !sparesData());
  useEffect(() => {
    if (isWanted) return undefined;
    let isHere = true;
    void isKept(address).then((kept) => {
      if (kept && isHere) setWanted(true);
    });
    return () => {
      isHere = false;
    };
  }, [address, isWanted]);
  return [isWanted, () => setWanted(true)];
}

async function isKept(address: string): Promise<boolean> {
  // Without an encrypted origin there are no caches.
  if (typeof caches === 'undefined') return false;
  return caches.match(address, { cacheName: MEDIA_CACHE }).then(Boolean, () => false);
}
