import { ApiError } from '../../../api/api-error.js';
import { execute } from '../../../api/execute.js';
import type { PageInfo } from '../../../api/queries.js';
import {
  ExportAccountDocument,
  ExportAttemptsDocument,
  ExportCertificatesDocument,
  ExportEnrolmentsDocument,
  ExportNotificationsDocument,
} from '../../../gql/graphql.js';
import type { Locale } from '../../../i18n/locale.js';

/** A list of the API may be long: it comes page by page. */
interface PageOf<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
}

/** Everything that the API knows of the viewer, whole. @throws ApiError when a part of it does not come. */
export async function gatherData(locale: Locale): Promise<object> {
  const ask = { locale };
  const { viewer: account } = await execute(ExportAccountDocument, {}, ask);
  if (!account) throw new ApiError('UNAUTHENTICATED');
  const enrolments = await everyPage(async (after) => {
    const { viewer } = await execute(ExportEnrolmentsDocument, { after }, ask);
    return viewer?.enrolments;
  });
  const certificates = await everyPage(async (after) => {
    const { viewer } = await execute(ExportCertificatesDocument, { after }, ask);
    return viewer?.certificates;
  });
  const notifications = await everyPage(async (after) => {
    const { viewer } = await execute(ExportNotificationsDocument, { after }, ask);
    return viewer?.notifications;
  });
  return {
    exportedAt: new Date().toISOString(),
    account,
    enrolments: await withAttempts(enrolments, locale),
    certificates,
    notifications,
  };
}

async function withAttempts<Item extends { readonly id: string }>(
  enrolments: readonly Item[],
  locale: Locale,
): Promise<object[]> {
  const whole: object[] = [];
  for (const enrolment of enrolments) {
    const attempts = await everyPage(async (after) => {
      const answer = await execute(ExportAttemptsDocument, { enrolmentId: enrolment.id, after }, { locale });
      return answer.enrolment.attempts;
    });
    whole.push({ ...enrolment, attempts });
  }
  return whole;
}

/** @throws ApiError when somebody has been signed out between two pages. */
async function everyPage<Item>(
  ask: (after: string | null) => Promise<PageOf<Item> | undefined>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const page: PageOf<Item> | undefined = await ask(after);
    if (!page) throw new ApiError('UNAUTHENTICATED');
    items.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return items;
    after = page.pageInfo.endCursor ?? null;
  }
}
