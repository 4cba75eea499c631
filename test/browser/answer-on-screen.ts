import type { Page } from 'playwright-core';
import type { AnswerInput } from '../world/quiz-taker.js';

/** As much of a question as it takes to answer it by hand. */
export interface AskedQuestion {
  readonly id: string;
  readonly items?: readonly { readonly id: string; readonly text: string }[] | null;
}

interface Response {
  readonly optionIds?: readonly string[];
  readonly truth?: boolean;
  readonly pairs?: readonly { readonly leftId: string; readonly rightId: string }[];
  readonly itemIds?: readonly string[];
  readonly number?: string;
  readonly text?: string;
  readonly gaps?: readonly { readonly gapId: string; readonly text?: string; readonly choiceId?: string }[];
}

/** Answers the question on the screen with the pointer. */
export async function answerOnScreen(page: Page, question: AskedQuestion, answer: AnswerInput): Promise<void> {
  const field = page.locator('fieldset.question');
  const response = answer as Response;
  for (const id of response.optionIds ?? []) await field.locator(`input[value="${id}"]`).check();
  if (response.truth !== undefined)
    await field
      .locator('input[type="radio"]')
      .nth(response.truth ? 0 : 1)
      .check();
  for (const { leftId, rightId } of response.pairs ?? [])
    await field.locator(`select[id$="-${leftId}"]`).selectOption(rightId);
  if (response.itemIds) await putInOrder(page, question, response.itemIds);
  const typed = response.number ?? response.text;
  if (typed !== undefined) await field.locator('input').fill(typed);
  for (const { gapId, text, choiceId } of response.gaps ?? []) {
    const gap = field.locator(`.gap-text [id$="-${gapId}"]`);
    await (choiceId === undefined ? gap.fill(text ?? '') : gap.selectOption(choiceId));
  }
}

/** Answers the question on the screen with whatever comes first, so that nothing of it is left open. */
export async function answerSomehow(page: Page): Promise<void> {
  const field = page.locator('.question');
  const [choices, order] = [field.locator('.choice'), field.locator('.order')];
  if ((await choices.count()) > 0) await choices.first().click();
  else if ((await order.count()) > 0) await order.getByRole('button', { disabled: false }).nth(1).click();
  for (const list of await field.locator('select').all()) await list.selectOption({ index: 1 });
  for (const entry of await field.locator('input:not([type=radio]):not([type=checkbox])').all()) await entry.fill('5');
}

async function putInOrder(page: Page, question: AskedQuestion, wanted: readonly string[]): Promise<void> {
  const rows = page.locator('.order > li');
  for (const [place, id] of wanted.entries()) {
    const text = question.items?.find((item) => item.id === id)?.text ?? '';
    const texts = (): Promise<string[]> => rows.locator('.order-text').allInnerTexts();
    for (let at = (await texts()).indexOf(text); at > place; at -= 1)
      await rows.nth(at).getByRole('button').first().click();
  }
}
