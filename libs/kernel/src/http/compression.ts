import { constants } from 'node:zlib';
import type { FastifyCompressOptions } from '@fastify/compress';

/** Our JSON and our HTML. Event streams must not wait for a full buffer; PDF, media and the files of the page come compressed. */
const COMPRESSED = /^(?:application\/(?:graphql-response\+)?json|text\/html)(?:;|$)/;
const LEAST_BYTES = 1024;
/** Up to here compressing at once, in half a millisecond, is cheaper than a stream with a context of its own. */
const MOST_BYTES_AT_ONCE = 32 * 1024;
/** Answers are made anew each time: beyond this, the time of the processor costs more than the bytes. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 5;

/**
 * Compresses answers. Guessing a secret by the length of answers that mix it with reflected input (BREACH) takes many authenticated
 * requests from another site: they are refused without the preflight header, and `SameSite` cookies do not travel with them.
 */
export const COMPRESSION: FastifyCompressOptions = {
  global: true,
  globalDecompression: false,
  encodings: ['br', 'gzip'],
  threshold: LEAST_BYTES,
  syncThreshold: MOST_BYTES_AT_ONCE,
  customTypes: COMPRESSED,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  zlibOptions: { level: GZIP_LEVEL },
};
