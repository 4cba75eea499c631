import { useId, useState, type JSX, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useLesson } from './lesson-context.js';
import type { Span, Spans } from './lesson-blocks.js';

/** A line of text. Everything is text or one of these elements, never HTML. */
export function LessonSpans({ spans }: { spans: Spans }): JSX.Element {
  return (
    <>
      {spans.map((span, index) => (
        <LessonSpan key={index} span={span} />
      ))}
    </>
  );
}

function LessonSpan({ span }: { span: Span }): ReactNode {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'strong':
      return (
        <strong>
          <LessonSpans spans={span.content} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <LessonSpans spans={span.content} />
        </em>
      );
    case 'link':
      return <LessonLink span={span} />;
    case 'term':
      return <Term span={span} />;
    case 'break':
      return <br />;
    default:
      return null;
  }
}

function LessonLink({ span: { target, content } }: { span: Extract<Span, { kind: 'link' }> }): JSX.Element {
  const { enrolmentId } = useLesson();
  const words = <LessonSpans spans={content} />;
  if (target.kind === 'lesson') return <Link to={`/learning/${enrolmentId}/${target.activity}`}>{words}</Link>;
  if (!target.url.startsWith('https://')) return words;
  return (
    <a href={target.url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

/** A word with its explanation, which opens beneath it. */
function Term({ span: { term, content } }: { span: Extract<Span, { kind: 'term' }> }): JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const definition = useLesson().glossary.find((entry) => entry.id === term)?.definition;
  const words = <LessonSpans spans={content} />;
  if (!definition) return words;
  return (
    <>
      <button type="button" className="term" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {words}
      </button>
      <span className="term-definition" id={id} role="note" hidden={!isOpen}>
        {definition}
      </span>
    </>
  );
}
