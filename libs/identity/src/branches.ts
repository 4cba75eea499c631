import type { LocalizedText } from '#kernel/text';

/** A branch of the Society: an oblast, one of the two cities, or the headquarters. */
export interface BranchFacts {
  /** ISO 3166-2:KG, or `HQ`. */
  readonly code: string;
  readonly name: LocalizedText;
}

/** All branches in the order of their codes, the headquarters first. */
export const BRANCHES: readonly BranchFacts[] = [
  { code: 'HQ', name: { ky: 'Башкы кеңсе', ru: 'Центральный офис', en: 'Headquarters' } },
  { code: 'KG-B', name: { ky: 'Баткен облусу', ru: 'Баткенская область', en: 'Batken oblast' } },
  { code: 'KG-C', name: { ky: 'Чүй облусу', ru: 'Чуйская область', en: 'Chüy oblast' } },
  { code: 'KG-GB', name: { ky: 'Бишкек шаары', ru: 'город Бишкек', en: 'Bishkek city' } },
  { code: 'KG-GO', name: { ky: 'Ош шаары', ru: 'город Ош', en: 'Osh city' } },
  { code: 'KG-J', name: { ky: 'Жалал-Абад облусу', ru: 'Джалал-Абадская область', en: 'Jalal-Abad oblast' } },
  { code: 'KG-N', name: { ky: 'Нарын облусу', ru: 'Нарынская область', en: 'Naryn oblast' } },
  { code: 'KG-O', name: { ky: 'Ош облусу', ru: 'Ошская область', en: 'Osh oblast' } },
  { code: 'KG-T', name: { ky: 'Талас облусу', ru: 'Таласская область', en: 'Talas oblast' } },
  { code: 'KG-Y', name: { ky: 'Ысык-Көл облусу', ru: 'Иссык-Кульская область', en: 'Ysyk-Köl oblast' } },
];

const byCode = new Map(BRANCHES.map((branch) => [branch.code, branch]));

/** The branch with a code. @throws Error for a code that no row may carry. */
export function branchOf(code: string): BranchFacts {
  const branch = byCode.get(code);
  if (!branch) throw new Error(`${code} is no branch`);
  return branch;
}

export function isBranch(code: string): boolean {
  return byCode.has(code);
}
