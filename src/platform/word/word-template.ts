import {
  Docx,
  MalformedFileError,
  TemplateExtension,
  TemplateHandler,
  TemplateSyntaxError,
  UnidentifiedFileTypeError,
  UnsupportedFileTypeError,
  xml,
  XmlNodeType,
  type Tag,
  type TemplateContext,
  type TemplateData,
  type XmlNode,
} from 'easy-template-x';
import { childOf, childrenOf, descendants, textOf } from './nodes.js';
import { wordRefusal } from './word-refusal.js';

/** What stands at a placeholder: a text, whether a part is there at all, or a part repeated for each of these. */
export type WordValue = string | boolean | readonly WordValues[];
export interface WordValues {
  readonly [name: string]: WordValue;
}

/** A placeholder of a template: `{ten}`, or `{#danh_sach}…{/danh_sach}` round a part. */
export interface WordTag {
  readonly name: string;
  readonly role: 'value' | 'open' | 'close';
}

const ROLES = { Open: 'open', Close: 'close', SelfClosed: 'value' } as const;

/** A line of a template that only opens or closes a part: in the filled paper it would stand as an empty line. */
const ONLY_A_TAG = /^\s*\{\s*[#/][^{}]*\}\s*$/;
/** Marks such lines while a template is filled; an attribute Word itself keeps for its own counting. */
const MARK = 'w:rsidDel';
const MARKED = '00FFFFFF';

class MarkTagLines extends TemplateExtension {
  override async execute(_data: unknown, { currentPart }: TemplateContext): Promise<void> {
    for (const paragraph of descendants(await currentPart.xmlRoot(), 'w:p')) {
      if (paragraph.nodeType !== XmlNodeType.General || !ONLY_A_TAG.test(textOf(paragraph))) continue;
      paragraph.attributes = { ...paragraph.attributes, [MARK]: MARKED };
    }
  }
}

class RemoveTagLines extends TemplateExtension {
  override async execute(_data: unknown, { currentPart }: TemplateContext): Promise<void> {
    for (const paragraph of [...descendants(await currentPart.xmlRoot(), 'w:p')]) {
      if (paragraph.nodeType !== XmlNodeType.General || paragraph.attributes?.[MARK] !== MARKED) continue;
      if (textOf(paragraph) === '' && canGo(paragraph)) xml.modify.remove(paragraph);
      else delete paragraph.attributes[MARK];
    }
  }
}

/** A cell keeps a paragraph at its end (ECMA-376, 17.4.65), and one that ends a section carries its sheet. */
function canGo(paragraph: XmlNode): boolean {
  const siblings = childrenOf(paragraph.parentNode);
  const isLastOfCell = paragraph.parentNode?.nodeName === 'w:tc' && siblings.at(-1) === paragraph;
  return !isLastOfCell && childOf(paragraph, 'w:pPr', 'w:sectPr') === undefined;
}

const handler = new TemplateHandler({
  skipEmptyTags: false,
  extensions: { beforeCompilation: [new MarkTagLines()], afterCompilation: [new RemoveTagLines()] },
});

/**
 * The placeholders of a template's body, headers and footers as they come.
 *
 * @throws DomainError 422 `template-damaged`
 */
export async function readTags(template: Buffer): Promise<WordTag[]> {
  try {
    const tags: Tag[] = await handler.parseTags(template);
    return tags.map(({ name, disposition }) => ({ name, role: ROLES[disposition] }));
  } catch (error) {
    throw asRefusal(error);
  }
}

/** A brace that belongs to no placeholder, which filling would leave on the paper. */
const PLACEHOLDER = /\{\s*[#/]?[^{}]+\}/g;

/**
 * Lines of the template's body, headers and footers with a brace that stands alone.
 *
 * @throws DomainError 422 `template-damaged`
 */
export async function linesWithLooseBraces(template: Buffer): Promise<string[]> {
  try {
    const parts = await (await Docx.load(template)).getContentParts();
    const roots = await Promise.all(parts.map((part) => part.xmlRoot()));
    const lines = roots.flatMap((root) => [...descendants(root, 'w:p')].map(textOf));
    return lines.filter((text) => /[{}]/.test(text.replaceAll(PLACEHOLDER, '')));
  } catch (error) {
    throw asRefusal(error);
  }
}

/**
 * The template with its placeholders filled. Line breaks in values stay line breaks.
 *
 * @throws DomainError 422 `template-damaged`
 */
export async function fillTemplate(template: Buffer, values: WordValues): Promise<Buffer> {
  try {
    return await handler.process(template, values as TemplateData);
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  const isUnreadable =
    error instanceof MalformedFileError ||
    error instanceof UnidentifiedFileTypeError ||
    error instanceof UnsupportedFileTypeError ||
    error instanceof TemplateSyntaxError;
  return isUnreadable ? wordRefusal('template-damaged') : error;
}
