/** The best of our encodings that an `Accept-Encoding` header takes. */
export function chooseEncoding(header: string | undefined): 'br' | 'gzip' | 'identity' {
  const taken = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .filter(([, quality]) => quality === undefined || Number(quality) > 0)
    .map(([name]) => name);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity';
}

/** Whether an `If-None-Match` header names a tag, so that nothing needs to be sent. */
export function isKnownTo(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
