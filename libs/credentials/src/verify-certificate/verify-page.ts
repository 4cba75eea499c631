import { formatDate, LOCALES, pickText, type Locale } from '#kernel/text';
import { say } from '../refusal.js';
import type { VerifiedFacts } from './verify-certificate.js';

const OWN_NAMES: Record<Locale, string> = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

/** The public page as plain HTML: it works without a script, on any phone, in three languages. */
export function verifyPage(facts: VerifiedFacts | null, token: string, locale: Locale): string {
  const state = facts?.state ?? 'UNKNOWN';
  const title = say(locale, `verify.state.${state}`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/verify/style.css">
</head>
<body>
<nav aria-label="${escape(LOCALES.map((code) => OWN_NAMES[code]).join(', '))}">${languageLinks(token, locale)}</nav>
<main class="${state.toLowerCase()}">
<p class="eyebrow">${escape(say(locale, 'verify.title'))}</p>
<h1>${escape(title)}</h1>
<p>${escape(explanation(facts, locale))}</p>
${facts ? factList(facts, locale) : ''}
</main>
</body>
</html>
`;
}

function explanation(facts: VerifiedFacts | null, locale: Locale): string {
  return say(locale, `verify.explain.${facts?.state ?? 'UNKNOWN'}`, {
    issuer: facts ? pickText(facts.issuerName, locale) : '',
    date: facts?.expiresOn ? formatDate(facts.expiresOn) : '',
  });
}

function factList(facts: VerifiedFacts, locale: Locale): string {
  const rows: [string, string][] = [
    ['verify.holder', [facts.holderName, facts.holderNameLatin].filter(Boolean).join(' / ')],
    ['verify.award', pickText(facts.title, locale)],
    ['verify.course', pickText(facts.courseTitle, locale)],
    ['verify.kind', say(locale, `verify.kind.${facts.kind}`)],
    ['verify.hours', say(locale, 'certificate.study-time.value', { hours: facts.hours })],
    ['verify.serial', facts.serial],
    ['verify.completed-on', formatDate(facts.completedOn)],
    ['verify.issued-on', formatDate(facts.issuedOn)],
    ['verify.expires-on', facts.expiresOn ? formatDate(facts.expiresOn) : say(locale, 'verify.no-expiry')],
    ['verify.issuer', pickText(facts.issuerName, locale)],
  ];
  const list = rows.map(([id, value]) => `<dt>${escape(say(locale, id))}</dt><dd>${escape(value)}</dd>`).join('\n');
  const note = facts.holderIsMinor ? `<p class="note">${escape(say(locale, 'verify.minor'))}</p>` : '';
  return `<dl>\n${list}\n</dl>${note}`;
}

function languageLinks(token: string, current: Locale): string {
  return LOCALES.map((code) => {
    const mark = code === current ? ' aria-current="true"' : '';
    return `<a href="/verify/${encodeURIComponent(token)}?lang=${code}" lang="${code}"${mark}>${OWN_NAMES[code]}</a>`;
  }).join(' ');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The page's style sheet; contrast of at least 4.5 to 1 in light and dark. */
export const VERIFY_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f1d; --paper: #fff; --soft: #55605a; --good: #14633c; --bad: #9a2a12; --warn: #7a4a00; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef2ef; --paper: #151a17; --soft: #a9b5ae; --good: #7fd6a4; --bad: #ffb19d; --warn: #f2c879; }
}
body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
nav { display: flex; gap: 0.5rem; flex-wrap: wrap; }
nav a { padding: 0.65rem 0.75rem; color: inherit; }
nav a[aria-current] { font-weight: 700; text-decoration: none; }
main { border-top: 0.5rem solid var(--state); margin-top: 0.5rem; padding-top: 0.5rem; }
.valid { --state: var(--good); } .expired, .replaced { --state: var(--warn); } .revoked, .unknown { --state: var(--bad); }
.eyebrow, dt, .note { color: var(--soft); }
h1 { margin: 0; line-height: 1.2; color: var(--state); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: 0.35rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 28rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.75rem; font-weight: 600; } }
`;
