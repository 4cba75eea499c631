import { Component, type JSX, type ReactNode } from 'react';
import { useSay } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

/** Catches what breaks while a screen is drawn, also a part of the application that could not be fetched. */
export class CrashNotice extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken(): JSX.Element {
  const say = useSay();
  return (
    <div className="page page-narrow">
      <h1>{say('crash.title')}</h1>
      <Notice tone="bad" announced>
        <p>{say('crash.text')}</p>
        <Button onClick={() => window.location.reload()}>{say('action.reload')}</Button>
      </Notice>
    </div>
  );
}
