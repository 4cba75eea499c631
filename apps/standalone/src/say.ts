/** Prints one line of progress for the person who started the program. */
export function say(step: string, what: string): void {
  process.stdout.write(`${step.padEnd(12)}${what}\n`);
}
