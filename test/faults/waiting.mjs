// @ts-check
import { setTimeout as delay } from 'node:timers/promises';

/**
 * @param {() => boolean | Promise<boolean>} condition asked again and again; whoever throws has not come true
 * @param {number} withinMs
 * @param {number} [everyMs]
 * @returns {Promise<boolean>} whether it came true within the time
 */
export async function cameTrue(condition, withinMs, everyMs = 20) {
  const deadline = performance.now() + withinMs;
  for (;;) {
    if (
      await Promise.resolve()
        .then(condition)
        .catch(() => false)
    )
      return true;
    if (performance.now() > deadline) return false;
    await delay(everyMs);
  }
}
