import { Packer } from 'docx';
import { DomainError } from '../../platform/errors/domain-error.js';
import { nearest } from '../../platform/text/nearest.js';
import { checkWordPackage } from '../../platform/word/check-package.js';
import {
  fillTemplate,
  linesWithLooseBraces,
  readTags,
  type WordTag,
  type WordValues,
} from '../../platform/word/word-template.js';
import type { DocumentKind, Placeholder } from './document-kind.js';

/** What is wrong with a template, told in one sentence each. */
export interface TemplateFault {
  readonly code:
    | 'unknown-placeholder'
    | 'placeholder-outside-list'
    | 'placeholder-role'
    | 'part-not-closed'
    | 'part-not-opened'
    | 'missing-placeholder'
    | 'part-crosses-cells'
    | 'broken-braces';
  readonly placeholder: string;
  readonly message: string;
}

/** The template a kind has before the ward edits one. */
export async function standardTemplate(kind: DocumentKind): Promise<Buffer> {
  return Packer.toBuffer(kind.template());
}

/**
 * What is wrong with a template of that kind; nothing when papers can be made from it.
 *
 * @throws DomainError 422 for a file that is no Word file, or carries macros, objects or links outside
 */
export async function faultsOf(kind: DocumentKind, template: Buffer): Promise<TemplateFault[]> {
  await checkWordPackage(template);
  const loose = await linesWithLooseBraces(template);
  if (loose.length > 0) return loose.map(looseBrace);
  const faults = faultsOfTags(kind, await readTags(template));
  // Parts that cross the borders of rows or cells show only when the template is filled.
  if (faults.length === 0 && !(await canBeFilled(kind, template)))
    return [
      {
        code: 'part-crosses-cells',
        placeholder: '',
        message:
          'Có phần mở ở ô này mà đóng ở ô hoặc đoạn khác. Hãy mở và đóng trong cùng một ô, hoặc cùng một dòng bảng.',
      },
    ];
  return faults;
}

function looseBrace(text: string): TemplateFault {
  const place = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code: 'broken-braces',
    placeholder: '',
    message: `Có dấu { hoặc } đứng lẻ ở dòng “${place}”. Mỗi chỗ điền phải viết đủ cặp ngoặc, ví dụ {nguoi_ky}.`,
  };
}

async function canBeFilled(kind: DocumentKind, template: Buffer): Promise<boolean> {
  try {
    await fillTemplate(template, sampleValues(kind.placeholders));
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** Walks the tags as they come, knowing within which parts each stands. */
export function faultsOfTags(kind: DocumentKind, tags: readonly WordTag[]): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: Placeholder[] = [];
  const seen = new Set<string>();
  const add = (code: TemplateFault['code'], placeholder: string, message: string): void => {
    if (!faults.some((fault) => fault.code === code && fault.placeholder === placeholder))
      faults.push({ code, placeholder, message });
  };
  for (const tag of tags) {
    const known = visible(kind, open).find(({ name }) => name === tag.name);
    if (tag.role === 'close') {
      if (open.at(-1)?.name === tag.name) open.pop();
      else add('part-not-opened', tag.name, `{/${tag.name}} đóng một phần chưa mở, hoặc mở chồng chéo.`);
      continue;
    }
    if (!known) {
      add(...unknown(kind, tag));
      // Its end will come: taken as open, so that the end is not a second fault.
      if (tag.role === 'open') open.push({ name: tag.name, about: '', role: 'part' });
      continue;
    }
    seen.add(tag.name);
    if ((tag.role === 'open') !== (known.role !== 'text')) add(...wrongRole(known));
    if (tag.role === 'open') open.push(known);
  }
  for (const { name } of open) add('part-not-closed', name, `{#${name}} chưa có {/${name}} để đóng.`);
  for (const name of kind.required)
    if (!seen.has(name))
      add('missing-placeholder', name, `Mẫu thiếu chỗ điền bắt buộc {${name}}: ${aboutOf(kind, name)}.`);
  return faults;
}

/** The kind's own placeholders, and those of the lists the place stands in. */
function visible(kind: DocumentKind, open: readonly Placeholder[]): Placeholder[] {
  return [...open.flatMap(({ fields = [] }) => fields), ...kind.placeholders];
}

function unknown(kind: DocumentKind, tag: WordTag): [TemplateFault['code'], string, string] {
  const home = kind.placeholders.find(({ fields = [] }) => fields.some(({ name }) => name === tag.name));
  if (home)
    return [
      'placeholder-outside-list',
      tag.name,
      `{${tag.name}} chỉ dùng được bên trong {#${home.name}} … {/${home.name}}.`,
    ];
  const names = kind.placeholders.flatMap(({ name, fields = [] }) => [
    name,
    ...fields.map((one) => one.name),
  ]);
  const [close] = nearest(tag.name, names);
  const hint = close === undefined ? '' : ` Có phải {${close}} không?`;
  return ['unknown-placeholder', tag.name, `Không có chỗ điền nào tên {${tag.name}}.${hint}`];
}

function wrongRole({ name, role }: Placeholder): [TemplateFault['code'], string, string] {
  const message =
    role === 'text'
      ? `{${name}} là một chỗ điền chữ, viết {${name}} không có dấu #.`
      : `{${name}} là một phần lặp lại hoặc có điều kiện, viết {#${name}} … {/${name}}.`;
  return ['placeholder-role', name, message];
}

function aboutOf(kind: DocumentKind, name: string): string {
  return kind.placeholders.find((one) => one.name === name)?.about ?? name;
}

/** A line in every list and every part shown: what a template must be able to bear. */
export function sampleValues(placeholders: readonly Placeholder[]): WordValues {
  return Object.fromEntries(
    placeholders.map(({ name, role, fields = [] }) => [
      name,
      role === 'text' ? name : role === 'part' ? true : [sampleValues(fields)],
    ]),
  );
}
