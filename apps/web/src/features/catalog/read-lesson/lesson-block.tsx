import { lazy, Suspense, type JSX, type ReactNode } from 'react';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { LessonCheck } from './lesson-check.js';
import { LessonDownload } from './lesson-download.js';
import { LessonFigure } from './lesson-figure.js';
import { LessonSpans } from './lesson-spans.js';
import type { Block, BlockOf, Blocks, Callout } from './lesson-blocks.js';

/** Not every lesson has them, so they are fetched with the first that does. */
const LessonAudio = lazy(() => import('./lesson-audio.js'));
const LessonVideo = lazy(() => import('./lesson-video.js'));
const ScenarioPlayer = lazy(() => import('./scenario-player.js'));

/** A list of blocks. Published texts never change, so a place in the list is a fine key. */
export function LessonBlocks({ blocks }: { blocks: Blocks }): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <LessonBlock key={index} block={block} />
      ))}
    </>
  );
}

/** One block. The list is closed: whatever is not in it is not shown. */
function LessonBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'paragraph':
      return (
        <p>
          <LessonSpans spans={block.content} />
        </p>
      );
    case 'list':
      return <List block={block} />;
    case 'steps':
      return (
        <ol className="procedure">
          <Items items={block.items} />
        </ol>
      );
    case 'table':
      return <Table block={block} />;
    case 'callout':
      return <CalloutBox block={block} />;
    case 'quote':
      return (
        <blockquote>
          <LessonBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'figure':
      return <LessonFigure block={block} />;
    case 'audio':
    case 'video':
    case 'scenario':
      return (
        <Suspense fallback={<Placeholder />}>
          <LateBlock block={block} />
        </Suspense>
      );
    case 'check':
      return <LessonCheck questionId={block.question} />;
    case 'download':
      return <LessonDownload downloadId={block.download} />;
    default:
      return null;
  }
}

function Heading({ block: { level, content } }: { block: BlockOf<'heading'> }): JSX.Element {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <Tag>
      <LessonSpans spans={content} />
    </Tag>
  );
}

function List({ block: { ordered, start, items } }: { block: BlockOf<'list'> }): JSX.Element {
  return ordered ? (
    <ol start={start}>
      <Items items={items} />
    </ol>
  ) : (
    <ul>
      <Items items={items} />
    </ul>
  );
}

function Items({ items }: { items: readonly Blocks[] }): JSX.Element {
  return (
    <>
      {items.map((blocks, index) => (
        <li key={index}>
          <LessonBlocks blocks={blocks} />
        </li>
      ))}
    </>
  );
}

/** Wide tables scroll by themselves, with the keyboard too. */
function Table({ block: { header, rows } }: { block: BlockOf<'table'> }): JSX.Element {
  const say = useSay();
  return (
    <div className="table-scroll" role="group" aria-label={say('lesson.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                <LessonSpans spans={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <LessonSpans spans={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CALLOUT_NAMES: Record<Callout, MessageId> = {
  rule: 'callout.rule',
  warning: 'callout.warning',
  example: 'callout.example',
  law: 'callout.law',
  tip: 'callout.tip',
  task: 'callout.task',
};

function CalloutBox({ block: { callout, title, blocks } }: { block: BlockOf<'callout'> }): JSX.Element {
  const say = useSay();
  return (
    <aside className={`callout callout-${callout}`}>
      <p className="callout-kind">
        <Icon name={callout} />
        {say(CALLOUT_NAMES[callout])}
      </p>
      {title ? (
        <p className="callout-title">
          <LessonSpans spans={title} />
        </p>
      ) : null}
      <LessonBlocks blocks={blocks} />
    </aside>
  );
}

function LateBlock({ block }: { block: BlockOf<'audio' | 'video' | 'scenario'> }): JSX.Element {
  switch (block.kind) {
    case 'audio':
      return (
        <LessonAudio block={block}>
          <LessonBlocks blocks={block.transcript} />
        </LessonAudio>
      );
    case 'video':
      return (
        <LessonVideo block={block}>
          <LessonBlocks blocks={block.transcript} />
        </LessonVideo>
      );
    case 'scenario':
      return <ScenarioPlayer scenario={block.scenario} />;
  }
}

function Placeholder(): JSX.Element {
  return <p className="late-block">{useSay()('state.loading')}</p>;
}
