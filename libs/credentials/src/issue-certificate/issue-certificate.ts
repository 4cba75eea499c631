import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import type { Tx } from '#kernel/database';
import { People } from '#identity';
import type { CourseFormat } from '#catalog';
import { GatherFacts, type EnrolmentFactsForAwards } from '../award-gates/gather-facts.js';
import { earnedOn, expiryOf, gatesOf } from '../award.rules.js';
import { minorUntil } from '../certificate.rules.js';
import { Issuer } from '../issuer.js';
import { InsertCertificate, type NewCertificate } from './insert-certificate.js';

/** Issues every certificate that an enrolment has earned and does not have yet. Harmless to repeat. */
@Injectable()
export class IssueCertificate {
  constructor(
    @Inject(GatherFacts) private readonly gather: GatherFacts,
    @Inject(InsertCertificate) private readonly insert: InsertCertificate,
    @Inject(People) private readonly people: People,
    @Inject(Issuer) private readonly issuer: Issuer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the ids of the certificates that were issued now. */
  async execute(tx: Tx, enrolmentId: string): Promise<string[]> {
    const gathered = await this.gather.execute(tx, enrolmentId);
    if (!gathered) return [];
    const issued = [];
    for (const award of gathered.version.document.awards) issued.push(await this.issue(tx, award, gathered));
    return issued.filter((id) => id !== null);
  }

  private async issue(
    tx: Tx,
    award: CourseFormat.AwardRule,
    gathered: EnrolmentFactsForAwards,
  ): Promise<string | null> {
    const completedOn = earnedOn(gatesOf(award, gathered.facts));
    if (!completedOn) return null;
    const person = await this.people.factsOf(tx, gathered.progress.personId);
    const today = this.clock.today();
    const certificate: NewCertificate = {
      ...this.frozen(award, gathered),
      holderName: person.nameOnDocument,
      holderNameLatin: person.latinName,
      minorUntil: minorUntil(person.birthDate, today),
      completedOn,
      issuedOn: today,
      issuedAt: this.clock.now(),
      expiresOn: expiryOf(award, completedOn),
      revision: 1,
      replaces: null,
    };
    return this.insert.execute(tx, certificate);
  }

  /** What is copied from the course version: the certificate says it even when the course is gone. */
  private frozen(
    award: CourseFormat.AwardRule,
    { progress, version, facts }: EnrolmentFactsForAwards,
  ): Pick<
    NewCertificate,
    | 'personId'
    | 'enrolmentId'
    | 'courseId'
    | 'versionId'
    | 'awardId'
    | 'cycle'
    | 'kind'
    | 'title'
    | 'courseTitle'
    | 'courseEdition'
    | 'hours'
    | 'scorePercent'
    | 'issuerName'
  > {
    const quiz = award.gates.find((gate) => gate.kind === 'quiz-passed');
    return {
      personId: progress.personId,
      enrolmentId: progress.enrolmentId,
      courseId: version.courseId,
      versionId: version.id,
      awardId: award.id,
      cycle: progress.cycle,
      kind: award.kind,
      title: award.title,
      courseTitle: version.document.title,
      courseEdition: version.edition,
      hours: version.document.hours,
      scorePercent: quiz ? (facts.quizzes.get(quiz.activity)?.percent ?? null) : null,
      issuerName: this.issuer.name,
    };
  }
}
