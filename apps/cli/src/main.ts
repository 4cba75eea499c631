import 'reflect-metadata';
import { Command } from 'commander';
import { addCommands } from './commands.js';

const program = new Command('sabak').description('Looks after a Sabak installation.');
addCommands(program);
await program.parseAsync();
