import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { pickText, type LocalizedText } from '#kernel/text';
import type { PublishedVersion } from '#catalog';
import { EnrolmentType } from '#learning';
import { earnedOn, gatesOf, type GateProgress } from '../award.rules.js';
import { sayInAll } from '../refusal.js';
import { AwardGateType, AwardProgressType } from './award-gates.type.js';
import { GatherFacts } from './gather-facts.js';

/** "Why not yet?": the gates of every award with their evidence, from the same rules that issue. */
@Resolver(() => EnrolmentType)
export class AwardGatesResolver {
  constructor(@Inject(GatherFacts) private readonly gather: GatherFacts) {}

  @ResolveField(() => [AwardProgressType], {
    description: 'The certificates of the course and what each of them still takes.',
  })
  @Access(allow.holder)
  async awardGates(@Parent() enrolment: EnrolmentType): Promise<AwardProgressType[]> {
    const gathered = await this.gather.execute(null, enrolment.id);
    if (!gathered) return [];
    const { version, facts } = gathered;
    return version.document.awards.map((award, index) => {
      const gates = gatesOf(award, facts);
      return {
        award: version.outline.awards[index] as AwardProgressType['award'],
        earned: earnedOn(gates) !== null,
        gates: gates.map((gate): AwardGateType => ({ ...gate, explanation: explain(gate, version) })),
      };
    });
  }
}

function explain(gate: GateProgress, version: PublishedVersion): LocalizedText {
  const { met, done, total } = gate;
  const subject = subjectOf(gate, version);
  const message = `gate.${gate.kind}.${met ? 'met' : gate.percent === null ? 'open' : 'tried'}`;
  return sayInAll(message, (locale) => ({
    ...{ done, total, percent: gate.percent ?? 0, needed: neededOf(gate, version) },
    subject: pickText(subject, locale),
  }));
}

function subjectOf({ kind, subjectId }: GateProgress, { document, activityById }: PublishedVersion): LocalizedText {
  if (kind === 'practical-passed') return document.checklists.find(({ id }) => id === subjectId)?.title ?? {};
  const activity = activityById.get(subjectId ?? '');
  return activity?.kind === 'quiz' ? activity.title : {};
}

function neededOf({ subjectId }: GateProgress, { activityById }: PublishedVersion): number {
  const activity = activityById.get(subjectId ?? '');
  return activity?.kind === 'quiz' ? activity.quiz.passMark : 0;
}
