import { useRef, useState, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { sparesData } from '../../../styles/appearance.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import type { BlockOf } from './lesson-blocks.js';
import { useLesson } from './lesson-context.js';
import { useSize } from './use-size.js';
import './figure.css';

/** Pictures above this wait for a tap where the reader spares data; drawings are far below it. */
const LARGE = 30_000;

/** A picture on a light card, whatever the colours of the page. A tap shows it large. */
export function LessonFigure({ block }: { block: BlockOf<'figure'> }): JSX.Element {
  const { alt, caption, bytes } = block;
  const say = useSay();
  const size = useSize(bytes);
  const [isWanted, setWanted] = useState(() => bytes <= LARGE || !sparesData());
  return (
    <figure>
      {isWanted ? (
        <Picture block={block} />
      ) : (
        <div className="figure-waiting">
          <p>{alt}</p>
          <Button onClick={() => setWanted(true)}>{say('figure.show', { size })}</Button>
        </div>
      )}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

function Picture({ block: { src, alt, caption } }: { block: BlockOf<'figure'> }): JSX.Element {
  const say = useSay();
  const { versionId } = useLesson();
  const [isLarge, setLarge] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const address = `/api/versions/${versionId}/${src}`;
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
