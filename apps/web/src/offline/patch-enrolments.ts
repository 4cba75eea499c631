import type { QueryClient } from '@tanstack/react-query';
import type {
  AttemptQuery,
  AttemptSummaryFragment,
  EnrolmentQuery,
  MyCoursesQuery,
  QuizQuery,
} from '../gql/graphql.js';

type MyCourses = { readonly pages: MyCoursesQuery[] };
type AnyEnrolment = EnrolmentQuery['enrolment'] | NonNullable<MyCoursesQuery['viewer']>['enrolments']['nodes'][number];
/** Hands back the same object where nothing is to be changed. */
type EnrolmentPatch = <Enrolment extends AnyEnrolment>(enrolment: Enrolment) => Enrolment;
type AttemptPatch = (attempt: AttemptQuery['attempt']) => AttemptQuery['attempt'];

/** Changes enrolments in every known answer, in all languages. */
export function patchEnrolments(client: QueryClient, patch: EnrolmentPatch): void {
  change<EnrolmentQuery>(client, 'Enrolment', (known) => {
    const enrolment = patch(known.enrolment);
    return enrolment === known.enrolment ? known : { ...known, enrolment };
  });
  change<MyCourses>(client, 'MyCourses', (known) => {
    const pages = known.pages.map((page) => patchPage(page, patch));
    return pages.every((page, index) => page === known.pages[index]) ? known : { ...known, pages };
  });
}

/** Changes attempts in every known answer, in all languages. */
export function patchAttempts(client: QueryClient, patch: AttemptPatch): void {
  change<AttemptQuery>(client, 'Attempt', (known) => {
    const attempt = patch(known.attempt);
    return attempt === known.attempt ? known : { ...known, attempt };
  });
}

/** Notes in the list of attempts how one of them stands now. */
export function patchAttemptLists(client: QueryClient, attempt: AttemptSummaryFragment): void {
  change<QuizQuery>(client, 'Quiz', (known) => {
    const { attempts } = known.enrolment;
    if (!attempts.nodes.some(({ id }) => id === attempt.id)) return known;
    const nodes = attempts.nodes.map((node) => (node.id === attempt.id ? { ...node, ...attempt } : node));
    return { enrolment: { ...known.enrolment, attempts: { ...attempts, nodes } } };
  });
}

function patchPage(page: MyCoursesQuery, patch: EnrolmentPatch): MyCoursesQuery {
  const { viewer } = page;
  if (!viewer) return page;
  const nodes = viewer.enrolments.nodes.map((node) => patch(node));
  if (nodes.every((node, index) => node === viewer.enrolments.nodes[index])) return page;
  return { ...page, viewer: { ...viewer, enrolments: { ...viewer.enrolments, nodes } } };
}

function change<Data>(client: QueryClient, name: string, patch: (known: Data) => Data): void {
  for (const query of client.getQueryCache().findAll({ queryKey: [name] })) {
    const known = query.state.data as Data | undefined;
    if (known === undefined) continue;
    const patched = patch(known);
    // What is put in here is not news from the server: the answer stays as old as it is.
    if (patched !== known) client.setQueryData(query.queryKey, patched, { updatedAt: query.state.dataUpdatedAt });
  }
}
