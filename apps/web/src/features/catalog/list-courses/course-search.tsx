import { useEffect, useState, type JSX } from 'react';
import type { CourseTopic } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { TextField } from '../../../ui/field.js';
import './course-search.css';
import { TOPIC_NAMES } from './topic-names.js';

const PAUSE_MS = 350;
const LONGEST_SEARCH = 100;

interface CourseSearchProps {
  readonly topic: CourseTopic | null;
  /** What is looked for, once the reader pauses. */
  readonly onSearch: (search: string) => void;
  readonly onTopic: (topic: CourseTopic | null) => void;
}

/** Words and a topic to find courses by; both work as they are chosen. */
export function CourseSearch({ topic, onSearch, onTopic }: CourseSearchProps): JSX.Element {
  const say = useSay();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, onSearch]);
  return (
    <form className="course-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={say('courses.search')}
        type="search"
        maxLength={LONGEST_SEARCH}
        enterKeyHint="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <label className="field">
        <span className="field-name">{say('courses.topic')}</span>
        <select value={topic ?? ''} onChange={(event) => onTopic((event.currentTarget.value || null) as CourseTopic)}>
          <option value="">{say('courses.all-topics')}</option>
          {Object.entries(TOPIC_NAMES).map(([code, name]) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
