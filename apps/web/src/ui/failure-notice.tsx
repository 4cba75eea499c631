import type { JSX } from 'react';
import { Link } from 'react-router';
import { ApiError, type Failure } from '../api/api-error.js';
import { useSay, type MessageId } from '../i18n/language.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

const WORDS: Record<Failure, MessageId> = {
  OFFLINE: 'failure.offline',
  UNAVAILABLE: 'failure.unavailable',
  UNAUTHENTICATED: 'failure.unauthenticated',
  NOT_FOUND: 'failure.not-found',
  TOO_MANY_REQUESTS: 'failure.too-many-requests',
  BAD_USER_INPUT: 'failure.internal',
  DOCUMENT_NOT_TRUSTED: 'failure.page-too-old',
  INTERNAL: 'failure.internal',
};

interface FailureNoticeProps {
  readonly error: unknown;
  /** Tries to read again what could not be read. A deed is repeated by the button that began it. */
  readonly retry?: () => void;
}

/** Says why something did not work, and what can be done instead. */
export function FailureNotice({ error, retry }: FailureNoticeProps): JSX.Element {
  const say = useSay();
  const { failure, correlationId } = ApiError.from(error);
  const isUnread = failure === 'OFFLINE' && retry !== undefined;
  return (
    <Notice tone={failure === 'OFFLINE' ? 'warn' : 'bad'} announced>
      <p>{say(isUnread ? 'failure.offline-screen' : WORDS[failure])}</p>
      {correlationId ? <p className="small">{say('failure.correlation', { id: correlationId })}</p> : null}
      {retry ? (
        <p className="buttons">
          <Button onClick={retry}>{say('action.retry')}</Button>
          {isUnread ? (
            <Link className="button button-quiet" to="/sync">
              {say('failure.kept')}
            </Link>
          ) : null}
        </p>
      ) : null}
    </Notice>
  );
}
