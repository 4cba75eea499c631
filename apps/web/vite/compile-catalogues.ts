import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** What home, the landing page, sign-in and the frame around every screen say: it travels first and alone, as `?first`; the others as `?rest`. */
export const FIRST_WORDS =
  /^(app|state|action|nav|connection|failure|crash|not-found|sign-in|home|due|progress|update|landing)\.|^(language\.(label|failed)|account\.(login|login-hint|password|show-password)|activity\.minutes|course\.(completed-on|hours|assigned)|topic\.[a-z-]+|sync\.note-[a-z]+|check-certificate\.(title|action))$/;

/** Turns the ICU messages of `src/messages/*.json` into what Lingui reads, so that no parser travels to the phone. */
export function compileCatalogues(): Plugin {
  return {
    name: 'sabak:compile-catalogues',
    enforce: 'pre',
    transform(source, id) {
      const part = /\/src\/messages\/\w+\.json\?(first|rest)$/.exec(id)?.[1];
      if (!part) return null;
      const texts = Object.entries(JSON.parse(source) as Record<string, string>);
      const messages = texts.filter(([key]) => isIn(part, key)).map(([key, text]) => [key, compileMessage(text)]);
      const json = JSON.stringify(Object.fromEntries(messages));
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, map: null, moduleType: 'js' };
    },
  };
}

function isIn(part: string, key: string): boolean {
  return !key.startsWith('_') && FIRST_WORDS.test(key) === (part === 'first');
}
