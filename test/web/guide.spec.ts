import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../../web/build/guide.js';

const GUIDE = 'docs/huong-dan';
const PAGES = 'web/src';
const PICTURES_LIMIT = 1_500_000;

const chapters = new Map(
  readdirSync(GUIDE)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file.slice(0, -'.md'.length), readFileSync(join(GUIDE, file), 'utf8')] as const),
);
const anchors = new Map([...chapters].map(([name, text]) => [name, headingsOf(text).map(slug)] as const));

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words);
}

/** Whether `chapter`, `chapter#anchor` leads somewhere in the guide. */
function leadsSomewhere(target: string): boolean {
  const [chapter = '', anchor] = target.split('#');
  const known = anchors.get(chapter);
  return known !== undefined && (anchor === undefined || known.includes(anchor));
}

describe('the user guide', () => {
  it('has a chapter for each group of users, and no two headings of a chapter share an address', () => {
    expect([...chapters.keys()].sort()).toEqual(['can-bo', 'dai-dien', 'lanh-dao', 'quan-tri', 'thanh-vien']);
    const doubled = [...anchors].flatMap(([chapter, ids]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${chapter}#${id}`),
    );
    expect(doubled).toEqual([]);
  });

  it('has every heading that help beside a field points to', () => {
    const missing = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(PAGES, file), 'utf8');
        return [...text.matchAll(/guide="([^"]*)"|["'`]\/huong-dan\/([\w-]+(?:#[\w-]+)?)["'`]/g)]
          .map(([, help, link]) => help ?? link ?? '')
          .filter((target) => !leadsSomewhere(target))
          .map((target) => `${file}: ${target}`);
      });
    expect(missing).toEqual([]);
  });

  it('has every heading its own chapters point to', () => {
    const missing = [...chapters].flatMap(([chapter, text]) =>
      [...text.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)]
        .map(([, href = '']) => (href.startsWith('#') ? chapter + href : href.replace('.md', '')))
        .filter((target) => !leadsSomewhere(target))
        .map((target) => `${chapter}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('shows only pictures that are there, says in words what each shows, and keeps none in vain', () => {
    const shown = [...chapters].flatMap(([chapter, text]) =>
      [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', file = '']) => ({
        chapter,
        words,
        file,
      })),
    );
    expect(shown.filter(({ file }) => !existsSync(join(GUIDE, file)))).toEqual([]);
    expect(shown.filter(({ words }) => words.length < 20)).toEqual([]);
    const pictures = readdirSync(join(GUIDE, 'pictures')).map((file) => `pictures/${file}`);
    expect(pictures.sort()).toEqual([...new Set(shown.map(({ file }) => file))].sort());
    const bytes = pictures.reduce((sum, file) => sum + readFileSync(join(GUIDE, file)).length, 0);
    expect(bytes).toBeLessThan(PICTURES_LIMIT);
  });
});
