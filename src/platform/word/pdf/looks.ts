import type { XmlNode } from 'easy-template-x';
import { attributeOf, childOf, childrenOf, isOn, numberOf, points } from '../nodes.js';

/** How a run of text looks; sizes in points. */
export interface RunLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly capitals: boolean;
  readonly color: string;
}

/** How a paragraph stands; lengths in points. */
export interface ParagraphLook {
  readonly alignment: 'left' | 'center' | 'right' | 'justify';
  readonly before: number;
  readonly after: number;
  /** Times the font's own line height. */
  readonly lines: number;
  /** A line of exactly this height, whatever stands in it; 0 lets the text have its own. */
  readonly exactly: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  /** A rule below the paragraph; its width in points, 0 without one. */
  readonly rule: number;
  readonly pageBreakBefore: boolean;
}

const PLAIN_RUN: RunLook = {
  ...{ size: 10, bold: false, italic: false, underline: false, capitals: false },
  color: 'black',
};
const PLAIN_PARAGRAPH: ParagraphLook = {
  ...{
    alignment: 'left',
    before: 0,
    after: 0,
    lines: 1,
    exactly: 0,
    left: 0,
    right: 0,
    firstLine: 0,
    rule: 0,
  },
  pageBreakBefore: false,
};
const ALIGNMENTS: Readonly<Record<string, ParagraphLook['alignment']>> = {
  ...{ left: 'left', start: 'left', center: 'center', right: 'right', end: 'right' },
  ...{ both: 'justify', distribute: 'justify' },
};

/** What styles.xml says, and what a paragraph and its runs change of it. */
export class Looks {
  private readonly styles: ReadonlyMap<string, XmlNode>;
  private readonly defaults: XmlNode | undefined;
  private readonly standard: string | undefined;

  constructor(root: XmlNode | undefined) {
    const styles = childrenOf(root, 'w:style');
    this.styles = new Map(styles.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
    this.defaults = childOf(root, 'w:docDefaults');
    const standard = styles.find(
      (style) =>
        attributeOf(style, 'w:type') === 'paragraph' &&
        /^(1|true|on)$/.test(attributeOf(style, 'w:default') ?? ''),
    );
    this.standard = attributeOf(standard, 'w:styleId');
  }

  paragraph(properties: XmlNode | undefined): ParagraphLook {
    const chain = this.chain(this.styleOf(properties)).map((style) => childOf(style, 'w:pPr'));
    const defaults = childOf(this.defaults, 'w:pPrDefault', 'w:pPr');
    return [defaults, ...chain, properties].reduce(changedParagraph, PLAIN_PARAGRAPH);
  }

  run(paragraph: XmlNode | undefined, properties: XmlNode | undefined): RunLook {
    const styles = [
      ...this.chain(this.styleOf(paragraph)),
      ...this.chain(attributeOf(childOf(properties, 'w:rStyle'), 'w:val')),
    ].map((style) => childOf(style, 'w:rPr'));
    const defaults = childOf(this.defaults, 'w:rPrDefault', 'w:rPr');
    return [defaults, ...styles, properties].reduce(changedRun, PLAIN_RUN);
  }

  private styleOf(paragraph: XmlNode | undefined): string | undefined {
    return attributeOf(childOf(paragraph, 'w:pStyle'), 'w:val') ?? this.standard;
  }

  /** The style and those it is based on, the furthest first. */
  private chain(id: string | undefined): XmlNode[] {
    const found: XmlNode[] = [];
    for (let next = id; next !== undefined && found.length < 20;) {
      const style = this.styles.get(next);
      if (!style || found.includes(style)) break;
      found.unshift(style);
      next = attributeOf(childOf(style, 'w:basedOn'), 'w:val');
    }
    return found;
  }
}

function changedParagraph(look: ParagraphLook, properties: XmlNode | undefined): ParagraphLook {
  if (!properties) return look;
  const spacing = childOf(properties, 'w:spacing');
  const indent = childOf(properties, 'w:ind');
  const border = childOf(properties, 'w:pBdr', 'w:bottom');
  const line = numberOf(spacing, 'w:line');
  const rule = attributeOf(spacing, 'w:lineRule') ?? 'auto';
  const hanging = numberOf(indent, 'w:hanging');
  const hasRule = border !== undefined && !['nil', 'none'].includes(attributeOf(border, 'w:val') ?? '');
  return {
    alignment: ALIGNMENTS[attributeOf(childOf(properties, 'w:jc'), 'w:val') ?? ''] ?? look.alignment,
    before: length(spacing, 'w:before') ?? look.before,
    after: length(spacing, 'w:after') ?? look.after,
    lines: line !== undefined && rule === 'auto' ? line / 240 : look.lines,
    exactly: line === undefined ? look.exactly : rule === 'exact' ? points(line) : 0,
    left: length(indent, 'w:left') ?? length(indent, 'w:start') ?? look.left,
    right: length(indent, 'w:right') ?? length(indent, 'w:end') ?? look.right,
    firstLine: hanging === undefined ? (length(indent, 'w:firstLine') ?? look.firstLine) : -points(hanging),
    rule: border === undefined ? look.rule : hasRule ? (numberOf(border, 'w:sz') ?? 4) / 8 : 0,
    pageBreakBefore: isOn(childOf(properties, 'w:pageBreakBefore')) ?? look.pageBreakBefore,
  };
}

function changedRun(look: RunLook, properties: XmlNode | undefined): RunLook {
  if (!properties) return look;
  const size = numberOf(childOf(properties, 'w:sz'), 'w:val');
  const color = attributeOf(childOf(properties, 'w:color'), 'w:val');
  return {
    size: size === undefined ? look.size : size / 2,
    bold: isOn(childOf(properties, 'w:b')) ?? look.bold,
    italic: isOn(childOf(properties, 'w:i')) ?? look.italic,
    underline: isOn(childOf(properties, 'w:u')) ?? look.underline,
    capitals: isOn(childOf(properties, 'w:caps')) ?? look.capitals,
    color: color === undefined ? look.color : /^[0-9a-f]{6}$/i.test(color) ? `#${color}` : 'black',
  };
}

function length(node: XmlNode | undefined, name: string): number | undefined {
  const value = numberOf(node, name);
  return value === undefined ? undefined : points(value);
}
