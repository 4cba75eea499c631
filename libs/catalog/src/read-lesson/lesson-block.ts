import {
  inLanguage,
  tellScenario,
  type AudioBlock,
  type Block,
  type CourseDocument,
  type FigureBlock,
  type Language,
  type LocalizedText,
  type Scenario,
  type VideoBlock,
} from '../course-files/course-document.js';

/** A block as a reader gets it: whole in itself, so that it can be shown with no network. */
export type LessonBlock =
  | Exclude<Block, { kind: 'figure' | 'audio' | 'video' | 'scenario' }>
  | (FigureBlock & Weighed)
  | (AudioBlock & Weighed)
  | (VideoBlock & Weighed)
  | { kind: 'scenario'; scenario: Scenario<string> };

interface Weighed {
  /** What fetching it costs. */
  bytes: number;
}

/** Completes the blocks of one lesson: sizes before the tap, stories in the language of the lesson. */
export class LessonBlockPresenter {
  constructor(
    private readonly document: CourseDocument,
    private readonly language: Language,
  ) {}

  present(blocks: readonly Block[]): LessonBlock[] {
    return blocks.flatMap((block) => this.presentBlock(block));
  }

  private presentBlock(block: Block): LessonBlock | [] {
    switch (block.kind) {
      case 'figure':
      case 'audio':
      case 'video':
        return { ...block, bytes: this.bytesOf(block.src) };
      case 'scenario':
        return this.presentScenario(block.scenario);
      default:
        return block;
    }
  }

  private presentScenario(id: string): LessonBlock | [] {
    const scenario = this.document.scenarios?.find((candidate) => candidate.id === id);
    if (!scenario) return [];
    const say = (text: LocalizedText): string => inLanguage(text, this.language, this.document.defaultLanguage) ?? '';
    return { kind: 'scenario', scenario: tellScenario(scenario, say) };
  }

  private bytesOf(path: string): number {
    return this.document.media.find((file) => file.path === path)?.bytes ?? 0;
  }
}
