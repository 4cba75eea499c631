import { useState, type JSX, type ReactNode } from 'react';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { useSay } from '../../../i18n/language.js';
import type { BlockOf } from './lesson-blocks.js';
import { useLesson } from './lesson-context.js';
import { Transcript } from './transcript.js';
import { useSize } from './use-size.js';
import './player.css';

interface Props {
  readonly block: BlockOf<'audio'>;
  /** The transcript. */
  readonly children: ReactNode;
}

/** Something to listen to, with the player of the browser. Nothing is fetched before the reader wants it. */
export default function LessonAudio({ block, children }: Props): JSX.Element {
  const say = useSay();
  const size = useSize(block.bytes);
  const { versionId } = useLesson();
  const [hasFailed, setFailed] = useState(false);
  return (
    <section className="player" aria-label={block.title}>
      <p className="callout-kind">
        <Icon name="sound" />
        {say('media.audio', { size })}
      </p>
      <p className="player-title">{block.title}</p>
      <audio
        controls
        preload="none"
        aria-label={block.title}
        src={`/api/versions/${versionId}/${block.src}`}
        onError={() => setFailed(true)}
        onPlaying={() => setFailed(false)}
      />
      {hasFailed ? (
        <Notice tone="warn" announced>
          {say('media.failed')}
        </Notice>
      ) : null}
      <Transcript title={say('media.heard')}>{children}</Transcript>
    </section>
  );
}
