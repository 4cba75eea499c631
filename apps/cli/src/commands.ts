import type { Command } from 'commander';
import { Config } from '#kernel/config';
import { migrateEverything } from './migrate.js';
import { offerAdministratorLink } from './offer-administrator-link.js';

/** Everything that is done from a shell. */
export function addCommands(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date')
    .action(async () => {
      const ran = await migrateEverything(Config.from(process.env));
      print(ran.length > 0 ? `Applied ${ran.join(', ')}` : 'Nothing to do');
    });
  program
    .command('administrator-link')
    .description('print a one-time link that makes the first administrator')
    .action(async () => {
      const link = await offerAdministratorLink(Config.from(process.env));
      print(link ?? 'There is an administrator already; administrators grant roles in the page.');
    });
}

/** Prints a line for the person at the shell. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
