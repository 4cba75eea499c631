const listeners = new Set<() => void>();
let accept: (() => void) | null = null;

/** A newer version of the page, which waits until somebody says so: nothing reloads by itself. */
export const appUpdate = {
  isWaiting: (): boolean => accept !== null,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Changes to the new version and reloads the page. What the learner has done is on the device by then. */
  apply(): void {
    accept?.();
  },
};

/** The first screen has the line for itself; nothing is installed before it stands. */
const AFTER_FIRST_SCREEN_MS = 2_000;

/** Makes the page open with no network, where the browser can: it needs an encrypted origin. */
export async function installApp(): Promise<void> {
  if (!import.meta.env.PROD || !navigator.serviceWorker) return;
  await new Promise((resolve) => setTimeout(resolve, AFTER_FIRST_SCREEN_MS));
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('/service-worker.js');
  worker.addEventListener('waiting', () => {
    accept = () => {
      // Only the tab in which somebody said so: in others somebody may be writing.
      worker.addEventListener('controlling', () => window.location.reload());
      worker.messageSkipWaiting();
    };
    listeners.forEach((listener) => listener());
  });
  await worker.register();
  lookForUpdates(worker);
}

const LOOK_EVERY_MS = 60 * 60_000;

/** A page that stays open for days looks for a newer version by itself. */
function lookForUpdates(worker: { update(): Promise<void> }): void {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = Date.now();
    worker.update().catch(() => undefined);
  });
}
