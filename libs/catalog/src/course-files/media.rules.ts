import type { MistakeCode } from './mistake.js';

/** What a media file is for; what shows the one cannot show the other. */
export type MediaKind = 'picture' | 'audio' | 'video' | 'captions' | 'document';

interface MediaType {
  kind: MediaKind;
  contentType: string;
  /** How the content of such a file begins. */
  begins: (content: Buffer) => boolean;
}

const startsWith =
  (...bytes: number[]) =>
  (content: Buffer): boolean =>
    bytes.every((byte, index) => content[index] === byte);

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);
const isWebp = (content: Buffer): boolean =>
  content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP';
const isOgg = startsWith(0x4f, 0x67, 0x67, 0x53);
/** MPEG-4: the second word of the first box. */
const isMpeg4 = (content: Buffer): boolean => content.toString('latin1', 4, 8) === 'ftyp';
/** An ID3 tag, or the sync word of a frame of layer III. */
const isMp3 = (content: Buffer): boolean =>
  content.toString('latin1', 0, 3) === 'ID3' || (content[0] === 0xff && (content[1] & 0xe6) === 0xe2);
const isText = (content: Buffer): boolean => !content.includes(0);
const office = 'application/vnd.openxmlformats-officedocument.';

const TYPES: Record<string, MediaType> = {
  svg: {
    kind: 'picture',
    contentType: 'image/svg+xml',
    begins: (content) => isText(content) && /<svg[\s>]/.test(content.toString('utf8')),
  },
  png: { kind: 'picture', contentType: 'image/png', begins: startsWith(0x89, 0x50, 0x4e, 0x47) },
  jpg: { kind: 'picture', contentType: 'image/jpeg', begins: startsWith(0xff, 0xd8, 0xff) },
  jpeg: { kind: 'picture', contentType: 'image/jpeg', begins: startsWith(0xff, 0xd8, 0xff) },
  webp: { kind: 'picture', contentType: 'image/webp', begins: isWebp },
  mp3: { kind: 'audio', contentType: 'audio/mpeg', begins: isMp3 },
  ogg: { kind: 'audio', contentType: 'audio/ogg', begins: isOgg },
  opus: { kind: 'audio', contentType: 'audio/ogg; codecs=opus', begins: isOgg },
  m4a: { kind: 'audio', contentType: 'audio/mp4', begins: isMpeg4 },
  mp4: { kind: 'video', contentType: 'video/mp4', begins: isMpeg4 },
  webm: { kind: 'video', contentType: 'video/webm', begins: startsWith(0x1a, 0x45, 0xdf, 0xa3) },
  vtt: {
    kind: 'captions',
    contentType: 'text/vtt; charset=utf-8',
    begins: (content) => isText(content) && /^\uFEFF?WEBVTT/.test(content.toString('utf8')),
  },
  pdf: { kind: 'document', contentType: 'application/pdf', begins: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  docx: { kind: 'document', contentType: `${office}wordprocessingml.document`, begins: isZip },
  xlsx: { kind: 'document', contentType: `${office}spreadsheetml.sheet`, begins: isZip },
  pptx: { kind: 'document', contentType: `${office}presentationml.presentation`, begins: isZip },
  odt: { kind: 'document', contentType: 'application/vnd.oasis.opendocument.text', begins: isZip },
  ods: { kind: 'document', contentType: 'application/vnd.oasis.opendocument.spreadsheet', begins: isZip },
  odp: { kind: 'document', contentType: 'application/vnd.oasis.opendocument.presentation', begins: isZip },
  csv: { kind: 'document', contentType: 'text/csv; charset=utf-8', begins: isText },
  txt: { kind: 'document', contentType: 'text/plain; charset=utf-8', begins: isText },
};

/** The type under which a media file is served, by its extension; null where the format has no such type. */
export function contentTypeOf(path: string): string | null {
  return typeOf(path)?.contentType ?? null;
}

/** What a media file is for, by its extension; null where the format has no such type. */
export function mediaKindOf(path: string): MediaKind | null {
  return typeOf(path)?.kind ?? null;
}

function typeOf(path: string): MediaType | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/** What is wrong with a media file: a type outside the list, a content that is something else, an SVG that acts. */
export function mediaMistake(path: string, content: Buffer): { code: MistakeCode; message: string } | null {
  const type = typeOf(path);
  if (!type) return { code: 'media.type-not-allowed', message: `Media are ${Object.keys(TYPES).join(', ')}.` };
  if (!type.begins(content))
    return { code: 'media.content-differs', message: 'The content is not what the extension says.' };
  if (type.contentType !== 'image/svg+xml') return null;
  const active = activeSvg(content.toString('utf8'));
  return active === null ? null : { code: 'media.active-svg', message: `A picture only draws; it has no ${active}.` };
}

/**
 * A picture of the closed kind: it draws and refers to its own parts. Anything that runs, loads or hides behind
 * entities is refused rather than cleaned, for a file goes out byte for byte as it came in.
 */
const ACTIVE_SVG: readonly [RegExp, string][] = [
  [/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i, 'document type, entity or style sheet'],
  [
    /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|audio|video|handler|listener|set|animate\w*)\b/i,
    'script, foreign content or animation',
  ],
  [/[\s/"']on[a-z]+\s*=/i, 'event handler'],
  [/(?:href|src)\s*=\s*(?!["']\s*#)(?!["']\s*data:image\/(?:png|jpeg|webp);base64,)/i, 'reference outside itself'],
  [/@import|url\(\s*(?!["']?#)/i, 'style from outside'],
];

function activeSvg(source: string): string | null {
  return ACTIVE_SVG.find(([pattern]) => pattern.test(source))?.[1] ?? null;
}
