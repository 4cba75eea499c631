import { useEffect, useRef, useState, type FormEvent, type JSX } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useChange, usePatch } from '../../../api/operations.js';
import { VIEWER_KEY } from '../../../api/viewer-key.js';
import { ChangeNamesDocument, ProfileDocument, type ProfileFieldsFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { TextField } from '../../../ui/field.js';
import { textOf } from '../../../ui/form-values.js';
import { Notice } from '../../../ui/notice.js';
import { NAME_FIELDS, readNames, shownNames, type NamesRefusal } from './names.rules.js';

/** The learner's names in both scripts. What was typed stays when it is refused, whatever the reason. */
export function NamesPanel({ viewer }: { viewer: ProfileFieldsFragment }): JSX.Element {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const { save, isPending, error, refusal, isSaved } = useNames(viewer);
  const shown = shownNames(viewer.person);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    save(new FormData(event.currentTarget));
  };
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  }, [refusal]);
  return (
    <section className="panel panel-wide" aria-labelledby="names">
      <h2 id="names">{say('profile.names')}</h2>
      <p className="small">{say('profile.names-hint')}</p>
      <form className="form" ref={form} onSubmit={submit}>
        {NAME_FIELDS.map(({ field, label, hint, complete }) => (
          <TextField
            key={field}
            label={say(label)}
            hint={hint ? say(hint) : undefined}
            fault={refusal?.field === field ? refusal.message : null}
            name={field}
            defaultValue={shown[field]}
            autoComplete={complete}
            maxLength={100}
            required={field === 'givenName'}
          />
        ))}
        {refusal && !refusal.field ? (
          <Notice tone="warn" announced>
            <p>{refusal.message}</p>
            <p>{say('profile.names-now', { name: refusal.viewer.person.displayName })}</p>
          </Notice>
        ) : null}
        {error ? <FailureNotice error={error} /> : null}
        <Button type="submit" look="primary" busy={isPending}>
          {say('profile.names-save')}
        </Button>
        <p role="status">{isSaved ? say('profile.names-saved') : null}</p>
      </form>
    </section>
  );
}

interface Names {
  readonly save: (form: FormData) => void;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refusal: NamesRefusal | null;
  readonly isSaved: boolean;
}

/** Saves names over the revision that was seen last: that of the page, or the one that a refusal has shown. */
function useNames(viewer: ProfileFieldsFragment): Names {
  const client = useQueryClient();
  const patch = usePatch(ProfileDocument);
  const { mutateAsync, isPending, error } = useChange(ChangeNamesDocument);
  const [refusal, setRefusal] = useState<NamesRefusal | null>(null);
  const [isSaved, setSaved] = useState(false);
  const send = async (form: FormData): Promise<void> => {
    setSaved(false);
    const expectedRevision = refusal?.viewer.namesRevision ?? viewer.namesRevision;
    const { outcome } = await mutateAsync({
      input: { ...readNames((field) => textOf(form, field)), expectedRevision },
    });
    if (outcome.__typename === 'ChangeNamesRefused') return setRefusal(outcome);
    setRefusal(null);
    setSaved(true);
    patch({}, (known) => ({ ...known, viewer: outcome.viewer }));
    await client.invalidateQueries({ queryKey: VIEWER_KEY });
  };
  // What fails stands in `error`.
  const save = (form: FormData): void => void send(form).catch(() => undefined);
  return { save, isPending, error, refusal, isSaved };
}
