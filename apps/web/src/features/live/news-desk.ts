import type { QueryClient } from '@tanstack/react-query';
import type {
  AwardGatesQuery,
  CertificateNewsFragment,
  EnrolmentProgressFragment,
  EnrolmentQuery,
  MyCertificatesQuery,
  MyCoursesQuery,
  NewsQuery,
  ProgressNewsFragment,
} from '../../gql/graphql.js';
import { patchEnrolments } from '../../offline/patch-enrolments.js';
import { completedSince, isOvertaken, newCertificates, progressIn, type Word } from './news.rules.js';
import type { OwnDeeds } from './own-deeds.js';

type Viewer = NonNullable<NewsQuery['viewer']>;

/** Brings what has come into what the screens show, and says what is worth a word. */
export class NewsDesk {
  private certificateIds: Set<string> | null = null;
  private readonly progress = new Map<string, EnrolmentProgressFragment>();

  constructor(
    private readonly client: QueryClient,
    private readonly ownDeeds: OwnDeeds,
    private readonly tell: (word: Word) => void,
  ) {}

  /** How things stand, as asked. At the first time it is no news, but the screens may be older. */
  stands({ enrolments, certificates }: Viewer): void {
    for (const enrolment of enrolments.nodes) {
      if (!this.isListed(enrolment.id)) this.refresh('MyCourses');
      this.takeProgress(enrolment);
    }
    for (const certificate of certificates.nodes) if (this.isMissing(certificate)) this.refreshFor(certificate);
    newCertificates(this.certificateIds, certificates.nodes).forEach((certificate) => this.congratulate(certificate));
    this.certificateIds = new Set([...(this.certificateIds ?? []), ...certificates.nodes.map(({ id }) => id)]);
  }

  /** Something in an enrolment was completed, here or elsewhere. */
  progressCame(news: ProgressNewsFragment): void {
    this.takeProgress(news);
    this.refresh('AwardGates', news.id);
  }

  /** A certificate was issued. */
  certificateCame(certificate: CertificateNewsFragment): void {
    this.refreshFor(certificate);
    if (!this.certificateIds?.has(certificate.id)) this.congratulate(certificate);
    this.certificateIds?.add(certificate.id);
  }

  private takeProgress(news: ProgressNewsFragment): void {
    const now = progressIn(news);
    const known = this.knownProgress(news.id);
    this.progress.set(news.id, now);
    patchEnrolments(this.client, (shown) =>
      shown.id !== now.id || isOvertaken(shown, now) || isSame(progressIn(shown), now) ? shown : { ...shown, ...now },
    );
    const fresh = known ? completedSince(known, now) : [];
    if (fresh.length === 0) return;
    this.refresh('AwardGates', now.id);
    this.refresh('Quiz', now.id);
    const count = fresh.filter((activityId) => !this.ownDeeds.has(now.id, activityId)).length;
    if (count > 0) this.tell({ kind: 'progress', id: now.id, course: news.course.title, count });
  }

  private congratulate({ id, title }: CertificateNewsFragment): void {
    this.tell({ kind: 'certificate', id, title });
  }

  /** What the person has seen: on a screen, or what was heard last. */
  private knownProgress(enrolmentId: string): Pick<EnrolmentProgressFragment, 'completedActivityIds'> | undefined {
    const [course] = this.answers<EnrolmentQuery>('Enrolment').filter(({ enrolment }) => enrolment.id === enrolmentId);
    const listed = this.listed().find(({ id }) => id === enrolmentId);
    const shown = [course?.enrolment, listed, this.progress.get(enrolmentId)].filter((one) => one !== undefined);
    if (shown.length === 0) return undefined;
    return { completedActivityIds: shown.flatMap(({ completedActivityIds }) => completedActivityIds) };
  }

  private isListed(enrolmentId: string): boolean {
    return this.answers('MyCourses').length === 0 || this.listed().some(({ id }) => id === enrolmentId);
  }

  private listed() {
    return this.answers<{ readonly pages: MyCoursesQuery[] }>('MyCourses')
      .flatMap(({ pages }) => pages)
      .flatMap(({ viewer }) => viewer?.enrolments.nodes ?? []);
  }

  /** Whether a screen that has been loaded does not show a certificate yet. */
  private isMissing({ id, enrolmentId }: CertificateNewsFragment): boolean {
    const courses = this.answers<AwardGatesQuery>('AwardGates').filter(({ enrolment }) => enrolment.id === enrolmentId);
    const lists = this.answers<{ readonly pages: MyCertificatesQuery[] }>('MyCertificates');
    const shown = [
      ...courses.map(({ enrolment }) => enrolment.certificates),
      ...lists.map(({ pages }) => pages.flatMap(({ viewer }) => viewer?.certificates.nodes ?? [])),
    ];
    return shown.some((certificates) => !certificates.some((certificate) => certificate.id === id));
  }

  private refreshFor({ enrolmentId }: CertificateNewsFragment): void {
    this.refresh('MyCertificates');
    this.refresh('MyCourses');
    this.refresh('Enrolment', enrolmentId);
    this.refresh('AwardGates', enrolmentId);
  }

  private answers<Data>(name: string): readonly Data[] {
    const queries = this.client.getQueryCache().findAll({ queryKey: [name] });
    return queries.flatMap(({ state }) => (state.data === undefined ? [] : [state.data as Data]));
  }

  /** Asks again for what is on a screen, and marks the rest as out of date. @param enrolmentId of that enrolment alone. */
  private refresh(name: string, enrolmentId?: string): void {
    void this.client.invalidateQueries({
      queryKey: [name],
      predicate: ({ queryKey }) =>
        enrolmentId === undefined || Object.values(queryKey[1] as object).includes(enrolmentId),
    });
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
