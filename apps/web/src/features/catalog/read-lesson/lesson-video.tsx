import { useRef, useState, type JSX, type ReactNode } from 'react';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import type { BlockOf } from './lesson-blocks.js';
import { useLesson } from './lesson-context.js';
import { Transcript } from './transcript.js';
import { useSize } from './use-size.js';
import { useWanted } from './use-wanted.js';
import './player.css';

interface Props {
  readonly block: BlockOf<'video'>;
  /** The transcript. */
  readonly children: ReactNode;
}

/** Something to watch, with the player of the browser and subtitles. The film is fetched only when the reader wants it. */
export default function LessonVideo({ block, children }: Props): JSX.Element {
  const say = useSay();
  const size = useSize(block.bytes);
  // Whoever spares data does not even fetch the poster and the subtitles unasked.
  const { versionId } = useLesson();
  const media = `/api/versions/${versionId}/`;
  const [isWanted, want] = useWanted(media + block.src);
  const player = useRef<HTMLElement>(null);
  const show = (): void => {
    want();
    // The button goes; whoever has pressed it stays here.
    player.current?.focus({ preventScroll: true });
  };
  return (
    <section className="player" aria-label={block.title} ref={player} tabIndex={-1}>
      <p className="callout-kind">
        <Icon name="film" />
        {say('media.video', { size })}
      </p>
      <p className="player-title">{block.title}</p>
      {isWanted ? <Film block={block} media={media} /> : <Button onClick={show}>{say('media.watch', { size })}</Button>}
      <Transcript title={say('media.seen')}>{children}</Transcript>
    </section>
  );
}

interface FilmProps {
  readonly block: BlockOf<'video'>;
  /** Where the files of the edition are. */
  readonly media: string;
}

function Film({ block: { src, poster, captions, title }, media }: FilmProps): JSX.Element {
  const say = useSay();
  const { locale } = useLesson();
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <video
        controls
        playsInline
        preload="none"
        aria-label={title}
        poster={media + poster}
        src={media + src}
        onError={() => setFailed(true)}
        onPlaying={() => setFailed(false)}
      >
        <track kind="captions" src={media + captions} srcLang={locale} label={LANGUAGE_NAMES[locale]} default />
      </video>
      {hasFailed ? (
        <Notice tone="warn" announced>
          {say('media.failed')}
        </Notice>
      ) : null}
    </>
  );
}

/** A player names its subtitles in their own language. */
const LANGUAGE_NAMES = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };
