// @ts-check

/** @typedef {Partial<Record<'ky' | 'ru' | 'en', string>>} Text */

const READ = `
  select v.id, v.edition, v.course_id as "courseId", v.document, b.bank
  from catalog.course_version v join catalog.question_bank b on b.version_id = v.id where v.status = 'published'`;

/** An edition as it lies in memory, with what an answer needs of it at hand. */
export class Edition {
  /** @param {{ id: string, edition: number, courseId: string, document: any, bank: any }} row */
  constructor({ id, edition, courseId, document, bank }) {
    this.id = id;
    this.edition = edition;
    this.courseId = courseId;
    this.document = document;
    /** @type {any[]} */
    this.activities = document.modules.flatMap((/** @type {any} */ module) => module.activities);
    this.activityIds = this.activities.map((activity) => activity.id);
    this.required = new Set(this.activities.filter((activity) => activity.required).map((activity) => activity.id));
    /** @type {any[]} */
    this.questions = bank.questions;
    /** @type {Map<string, any>} */
    this.questionById = new Map(this.questions.map((question) => [question.id, question]));
  }
}

/** All published editions, read once: they never change. */
export class Editions {
  /** @param {Map<string, Edition>} byId */
  constructor(byId) {
    this.byId = byId;
  }

  /** @param {import('pg').Pool} pool */
  static async read(pool) {
    const { rows } = await pool.query(READ);
    return new Editions(new Map(rows.map((row) => [row.id, new Edition(row)])));
  }

  /** @param {string} id */
  get(id) {
    const edition = this.byId.get(id);
    if (!edition) throw new Error('There is no such edition');
    return edition;
  }
}

/**
 * @param {Text} text
 * @param {'ky' | 'ru' | 'en'} locale
 */
export function say(text, locale) {
  return text[locale] ?? text.ru ?? text.en ?? null;
}
