/** A part of a file, both ends included, counted from 0. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Which part of a file of `size` bytes a `Range` header wants. Null: the whole file, as for a header that is no plain byte
 * range or wants several parts at once, which a server may ignore. `beyond`: a part that the file does not have (416).
 */
export function parseRange(header: string | undefined, size: number): ByteRange | 'beyond' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [from, to] = [match[1], match[2]];
  if (from === '') return Number(to) === 0 ? 'beyond' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const [first, last] = [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
  if (first >= size) return 'beyond';
  return last < first ? null : { first, last };
}

/** Whether an `If-Range` header lets a part be sent: it is absent or names the very bytes we have. */
export function mayBePart(header: string | undefined, etag: string): boolean {
  return header === undefined || header.trim() === etag;
}
