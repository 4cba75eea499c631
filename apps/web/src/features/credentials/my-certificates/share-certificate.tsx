import { useState, type JSX } from 'react';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';

interface ShareCertificateProps {
  readonly title: string;
  readonly serial: string;
  /** Of the public page. */
  readonly url: string;
}

/** Hands the address of the public page on: to another app where the device can, else to the clipboard. */
export function ShareCertificate({ title, serial, url }: ShareCertificateProps): JSX.Element {
  const say = useSay();
  const [outcome, setOutcome] = useState<MessageId | null>(null);
  const share = async (): Promise<void> => {
    setOutcome(null);
    // Whoever closes the device's own dialogue has changed their mind; nothing has failed.
    if ('share' in navigator) return navigator.share({ title, url }).catch(() => undefined);
    await copy(url).then(
      () => setOutcome('certificate.link-copied'),
      () => setOutcome('certificate.link-not-copied'),
    );
  };
  return (
    <>
      <Button onClick={() => void share()}>
        <Icon name="share" />
        {say('certificate.share')}
        <span className="visually-hidden"> {serial}</span>
      </Button>
      <p className="small certificate-shared" role="status">
        {outcome ? say(outcome) : null}
        {outcome === 'certificate.link-not-copied' ? <span className="certificate-link"> {url}</span> : null}
      </p>
    </>
  );
}

/** @throws DOMException or TypeError where pages may not write to the clipboard. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
