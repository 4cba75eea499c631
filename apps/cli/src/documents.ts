import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { type TrustedDocument, type TrustedDocuments } from '#kernel/trusted-documents';
import type { CommandOutcome } from './courses-import.js';

const PAGE = 100;

/** Every document that the server knows, one a line: what holds for it, its id, the operation it begins with. */
export async function documentLines(documents: TrustedDocuments): Promise<string[]> {
  const lines: string[] = [];
  let page: TrustedDocument[];
  let after: string | null = null;
  do {
    page = await documents.list(PAGE, after);
    lines.push(...page.map(lineOf));
    after = page.at(-1)?.id ?? null;
  } while (page.length === PAGE);
  return lines;
}

/** Has the document in a file answered from now on, to the letter. */
export async function allowDocumentFile(documents: TrustedDocuments, path: string): Promise<CommandOutcome> {
  const text = await readFile(path, 'utf8');
  try {
    parse(text);
  } catch (error) {
    return { lines: [`${path} is not a GraphQL document: ${(error as Error).message}`], exitCode: 1 };
  }
  return { lines: [lineOf(await documents.allow(text, null))], exitCode: 0 };
}

/** Has a known document refused from now on. */
export async function forbidDocument(documents: TrustedDocuments, id: string): Promise<CommandOutcome> {
  const document = await documents.forbid(id, null);
  return document
    ? { lines: [lineOf(document)], exitCode: 0 }
    : { lines: [`There is no document ${id}.`], exitCode: 1 };
}

function lineOf({ id, text, decision, accepted }: TrustedDocument): string {
  const standing = decision?.toLowerCase() ?? (accepted ? 'accepted' : 'too old');
  const operation = /\b(?:query|mutation|subscription)(?: \w+)?/.exec(text)?.[0] ?? 'query';
  return `${standing.padEnd(10)} ${id}  ${operation}`;
}
