import type { JSX } from 'react';
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

/** Says why something did not work, and offers to try again. */
export function FailureNotice({ error, retry }: { error: unknown; retry?: () => void }): JSX.Element {
  const say = useSay();
  const { failure, correlationId } = ApiError.from(error);
  return (
    <Notice tone={failure === 'OFFLINE' ? 'warn' : 'bad'} announced>
      <p>{say(WORDS[failure])}</p>
      {correlationId ? <p className="small">{say('failure.correlation', { id: correlationId })}</p> : null}
      {retry ? <Button onClick={retry}>{say('action.retry')}</Button> : null}
    </Notice>
  );
}
