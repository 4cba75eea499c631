/** One event of a stream of server-sent events. */
export interface StreamEvent {
  readonly name: string;
  /** As it was sent; several lines are joined. */
  readonly data: string;
}

const BETWEEN_EVENTS = /\r?\n\r?\n/;
const LINE = /^(event|data): ?(.*)$/;

/**
 * Takes the whole events from the beginning of what has come so far. Comments, by which the server shows that it is still there, are
 * left out.
 * @returns the events, and the beginning of the next one.
 */
export function readEvents(text: string): { readonly events: readonly StreamEvent[]; readonly rest: string } {
  const blocks = text.split(BETWEEN_EVENTS);
  const rest = blocks.pop() ?? '';
  return { events: blocks.map(eventIn).filter(({ name, data }) => name !== '' || data !== ''), rest };
}

function eventIn(block: string): StreamEvent {
  const lines = block.split(/\r?\n/).map((line) => LINE.exec(line));
  const valuesOf = (field: string): string[] => lines.flatMap((line) => (line?.[1] === field ? [line[2] ?? ''] : []));
  return { name: valuesOf('event').at(-1) ?? '', data: valuesOf('data').join('\n') };
}
