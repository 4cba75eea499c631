import { useCallback, useEffect, useState, type JSX } from 'react';
import { Link, useLocation } from 'react-router';
import { useSay } from '../../i18n/language.js';
import { Icon } from '../../ui/icon.js';
import { isSameWord, withWord, type Word } from './news.rules.js';
import { useLiveLine } from './use-live-line.js';
import './live.css';

/**
 * What comes by itself while somebody is signed in: it appears on the screens, and a word says so, above everything and in nobody's
 * way. The region is there before the words, so that screen readers hear them; focus stays where it is.
 */
export default function LiveNews(): JSX.Element {
  const { pathname } = useLocation();
  const [words, setWords] = useState<readonly Word[]>([]);
  useLiveLine(useCallback((word: Word) => setWords((known) => withWord(known, word)), []));
  useEffect(() => {
    // Who goes on has seen the quiet ones; a certificate waits until it was looked at or put aside.
    setWords((known) => known.filter(({ kind }) => kind === 'certificate'));
  }, [pathname]);
  const close = (word: Word): void => {
    setWords((known) => known.filter((other) => !isSameWord(other, word)));
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <div className="toasts" role="status">
      {words.map((word) => (
        <Toast key={word.kind + word.id} word={word} close={() => close(word)} />
      ))}
    </div>
  );
}

interface ToastProps {
  readonly word: Word;
  readonly close: () => void;
}

function Toast({ word, close }: ToastProps): JSX.Element {
  const say = useSay();
  const isCertificate = word.kind === 'certificate';
  return (
    <div className={isCertificate ? 'toast toast-glad' : 'toast'}>
      <Icon name={isCertificate ? 'certificate' : 'check-circle'} />
      <div className="toast-words">
        {isCertificate ? (
          <>
            <p>{say('live.certificate', { title: word.title })}</p>
            <Link to="/certificates" onClick={close}>
              {say('live.see-certificate')}
            </Link>
          </>
        ) : (
          <p>{say('live.progress', { course: word.course, count: word.count })}</p>
        )}
      </div>
      <button type="button" className="toast-close" aria-label={say('live.close')} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
