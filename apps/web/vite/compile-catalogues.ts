import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Turns the ICU messages of `src/messages/*.json` into what Lingui reads, so that no parser travels to the phone. */
export function compileCatalogues(): Plugin {
  return {
    name: 'sabak:compile-catalogues',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/src\/messages\/\w+\.json$/.test(id)) return null;
      const texts = Object.entries(JSON.parse(source) as Record<string, string>);
      const messages = texts.filter(([key]) => !key.startsWith('_')).map(([key, text]) => [key, compileMessage(text)]);
      return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
    },
  };
}
