import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import type { Studied } from './studied.js';

/** The ways to the activity before and to the one after. */
export function Neighbours({ enrolment, place }: Pick<Studied, 'enrolment' | 'place'>): JSX.Element {
  const say = useSay();
  const { previous, next } = place;
  return (
    <nav className="neighbours" aria-label={say('lesson.neighbours')}>
      {previous ? (
        <Link className="neighbour" to={`/learning/${enrolment.id}/${previous.id}`}>
          <Icon name="left" />
          <span>
            <span className="small">{say('lesson.previous')}</span>
            <span className="neighbour-title">{previous.title}</span>
          </span>
        </Link>
      ) : null}
      {next ? (
        <Link className="neighbour neighbour-next" to={`/learning/${enrolment.id}/${next.id}`}>
          <span>
            <span className="small">{say('lesson.next')}</span>
            <span className="neighbour-title">{next.title}</span>
          </span>
          <Icon name="right" />
        </Link>
      ) : null}
    </nav>
  );
}
