import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';

const QUERY = '?guide';

/**
 * Lets a page import a chapter of the user guide, `import chapter from '…/docs/huong-dan/x.md?guide'`: its title, its
 * HTML and its headings, made when the pages are built. Pictures become files of our own. The texts are ours alone.
 */
export function guide(): Plugin {
  return {
    name: 'guide',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`.md${QUERY}`)) return undefined;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const text = readFileSync(file, 'utf8');
      const headings: { id: string; text: string }[] = [];
      const pictures = new Map<string, string>();
      const renderer = new marked.Renderer();
      renderer.heading = ({ tokens, depth, text: words }) => {
        // The page's own heading says it.
        if (depth === 1) return '';
        const anchor = slug(words);
        if (depth === 2) headings.push({ id: anchor, text: words });
        return `<h${depth} id="${anchor}">${marked.Parser.parseInline(tokens)}</h${depth}>`;
      };
      renderer.image = ({ href, text: words }) => {
        const picture = resolve(file, '..', href);
        const name = pictures.get(picture) ?? `__PICTURE_${pictures.size}__`;
        pictures.set(picture, name);
        return `<img src="${name}" alt="${escape(words)}" loading="lazy">`;
      };
      renderer.link = ({ href, tokens }) => {
        const chapter = /^\.?\/?([\w-]+)\.md(#.*)?$/.exec(href);
        const target = chapter ? `/huong-dan/${chapter[1]}${chapter[2] ?? ''}` : href;
        return `<a href="${escape(target)}">${marked.Parser.parseInline(tokens)}</a>`;
      };
      const html = await marked.parse(text, { renderer, async: true });
      const imports = [...pictures].map(
        ([path, name]) => `import ${name} from ${JSON.stringify(`${path}?url`)};`,
      );
      const filled = [...pictures.values()].reduce(
        (code, name) => code.replaceAll(name, `" + ${name} + "`),
        JSON.stringify(html),
      );
      const title = /^# (.+)$/m.exec(text)?.[1] ?? basename(file, '.md');
      return {
        code: `${imports.join('\n')}
export default { title: ${JSON.stringify(title)}, headings: ${JSON.stringify(headings)}, html: ${filled} };`,
        moduleType: 'js',
      };
    },
  };
}

/** Anchor of a heading: without accents, so that an address stays readable. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
