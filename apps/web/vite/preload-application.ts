import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/**
 * Announces in the HTML what the entry loads by `import()`. The entry is tiny, so that it asks for the catalogue and the viewer
 * at once; without the announcement the application would wait in line behind it.
 */
export function preloadApplication(source: string): Plugin {
  return {
    name: 'sabak:preload-application',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const start = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(source));
        if (!start) throw new Error(`${source} is not a chunk of its own`);
        const entries = chunks.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName);
        return [...closureOf(start, chunks)].filter((file) => !entries.includes(file)).map(preload);
      },
    },
  };
}

function closureOf(start: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[]): Set<string> {
  const names = new Set([start.fileName]);
  // A set grows while it is walked, so the imports of imports are met, too.
  for (const name of names)
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach((file) => names.add(file));
  return names;
}

function preload(fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` }, injectTo: 'head' };
}
