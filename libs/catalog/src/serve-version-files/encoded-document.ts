import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PublishedVersion } from '../published-version.js';

const BROTLI_QUALITY = 9;

/** The ways in which a document may travel, the smallest first. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A document as it goes over the wire. */
export interface EncodedDocument {
  readonly encoding: Encoding;
  readonly body: Buffer;
  /** Strong: the same tag is the same bytes. */
  readonly etag: string;
}

const encoded = new WeakMap<PublishedVersion, Map<Encoding, Promise<EncodedDocument>>>();

/** The document of a version, packed once per version and encoding: phones far from a mast get a fifth of the bytes. */
export function encodeDocument(version: PublishedVersion, encoding: Encoding): Promise<EncodedDocument> {
  const known = encoded.get(version) ?? new Map<Encoding, Promise<EncodedDocument>>();
  encoded.set(version, known);
  const answer = known.get(encoding) ?? pack(version, encoding);
  known.set(encoding, answer);
  return answer;
}

async function pack({ document }: PublishedVersion, encoding: Encoding): Promise<EncodedDocument> {
  const plain = Buffer.from(JSON.stringify(document));
  const body = await PACKERS[encoding](plain);
  return { encoding, body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

const PACKERS: Record<Encoding, (plain: Buffer) => Promise<Buffer>> = {
  br: (plain) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (plain) => promisify(gzip)(plain),
  identity: async (plain) => plain,
};
