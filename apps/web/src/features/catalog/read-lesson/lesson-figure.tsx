import { useRef, useState, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import type { BlockOf } from './lesson-blocks.js';
import { useLesson } from './lesson-context.js';
import { useSize } from './use-size.js';
import { useWanted } from './use-wanted.js';
import './figure.css';

/** A picture on a light card, whatever the colours of the page. A tap shows it large. Where the reader spares data, its words come first. */
export function LessonFigure({ block }: { block: BlockOf<'figure'> }): JSX.Element {
  const { src, alt, caption, bytes } = block;
  const say = useSay();
  const size = useSize(bytes);
  const { versionId } = useLesson();
  const address = `/api/versions/${versionId}/${src}`;
  const [isWanted, want] = useWanted(address);
  const figure = useRef<HTMLElement>(null);
  const show = (): void => {
    want();
    // The button goes; whoever has pressed it stays here.
    figure.current?.focus({ preventScroll: true });
  };
  return (
    <figure ref={figure} tabIndex={-1}>
      {isWanted ? (
        <Picture block={block} address={address} />
      ) : (
        <div className="figure-waiting">
          <p>{alt}</p>
          <Button onClick={show}>{say('figure.show', { size })}</Button>
        </div>
      )}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

interface PictureProps {
  readonly block: BlockOf<'figure'>;
  readonly address: string;
}

function Picture({ block: { alt, caption }, address }: PictureProps): JSX.Element {
  const say = useSay();
  const [isLarge, setLarge] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const enlarge = (): void => {
    setLarge(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <div className="figure-card">
        <img src={address} alt={alt} loading="lazy" decoding="async" />
        <button type="button" className="figure-enlarge" onClick={enlarge}>
          <span>
            <Icon name="search" />
            {say('figure.enlarge')}
          </span>
        </button>
      </div>
      <dialog className="figure-large" ref={dialog} aria-label={caption ?? alt} onClose={() => setLarge(false)}>
        <Button onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {say('figure.close')}
        </Button>
        {isLarge ? (
          <div className="figure-pane" tabIndex={0} role="group" aria-label={say('figure.enlarged')}>
            <img src={address} alt={alt} />
          </div>
        ) : null}
      </dialog>
    </>
  );
}
