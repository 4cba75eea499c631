/** A worked document: its path inside the folder of the courses, and its bytes. */
export interface MadeDocument {
  readonly path: string;
  readonly content: Buffer;
}

/** Every worked document of a course, in each of its languages, made anew. */
export function documentsOf(slug: string): Promise<MadeDocument[]>;

/** The slugs of the courses that have worked documents. */
export function coursesWithDocuments(): string[];
