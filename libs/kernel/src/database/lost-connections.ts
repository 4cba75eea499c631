import type { Pool } from 'pg';

/**
 * Keeps the process alive when its connections break. A pool listens only to connections that lie in it, and who takes one out
 * listens a moment later or not at all; a server that ends in that moment would end the process with it. Whoever uses the
 * connection learns of the loss from the statement that fails.
 */
export function surviveLostConnections(pool: Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
}
