import type { Config } from '#kernel/config';
import { Accounts } from '#identity';
import { withApp } from './with-app.js';

/** A one-time link to the page that makes the first administrator; null when there is one. */
export async function offerAdministratorLink(config: Config): Promise<string | null> {
  const token = await withApp(config, (app) => app.get(Accounts).firstAdministratorToken());
  return token && administratorLink(config, token);
}

/** The address of the page with a token; after `#`, so that it reaches no log of a server. */
export function administratorLink(config: Config, token: string): string {
  return `${config.publicUrl}/first-administrator#${token}`;
}
