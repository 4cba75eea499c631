import type { MistakeCode } from './mistake.js';

interface MediaType {
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
const isText = (content: Buffer): boolean => !content.includes(0);
const office = 'application/vnd.openxmlformats-officedocument.';

const TYPES: Record<string, MediaType> = {
  svg: {
    contentType: 'image/svg+xml',
    begins: (content) => isText(content) && /<svg[\s>]/.test(content.toString('utf8')),
  },
  png: { contentType: 'image/png', begins: startsWith(0x89, 0x50, 0x4e, 0x47) },
  jpg: { contentType: 'image/jpeg', begins: startsWith(0xff, 0xd8, 0xff) },
  jpeg: { contentType: 'image/jpeg', begins: startsWith(0xff, 0xd8, 0xff) },
  webp: { contentType: 'image/webp', begins: isWebp },
  pdf: { contentType: 'application/pdf', begins: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  docx: { contentType: `${office}wordprocessingml.document`, begins: isZip },
  xlsx: { contentType: `${office}spreadsheetml.sheet`, begins: isZip },
  pptx: { contentType: `${office}presentationml.presentation`, begins: isZip },
  odt: { contentType: 'application/vnd.oasis.opendocument.text', begins: isZip },
  ods: { contentType: 'application/vnd.oasis.opendocument.spreadsheet', begins: isZip },
  odp: { contentType: 'application/vnd.oasis.opendocument.presentation', begins: isZip },
  csv: { contentType: 'text/csv; charset=utf-8', begins: isText },
  txt: { contentType: 'text/plain; charset=utf-8', begins: isText },
};

/** The type under which a media file is served, by its extension; null where the format has no such type. */
export function contentTypeOf(path: string): string | null {
  return typeOf(path)?.contentType ?? null;
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
