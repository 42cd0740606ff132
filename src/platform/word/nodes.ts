import { XmlNodeType, type XmlNode } from 'easy-template-x';

/** Reading the nodes of WordprocessingML (ECMA-376, part 1, chapter 17). */

export function childrenOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  const children = node?.childNodes ?? [];
  return name === undefined ? children : children.filter(({ nodeName }) => nodeName === name);
}

export function childOf(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found?.childNodes?.find(({ nodeName }) => nodeName === name);
  return found;
}

export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  return node?.nodeType === XmlNodeType.General ? node.attributes?.[name] : undefined;
}

/** The number in an attribute; undefined without one. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = attributeOf(node, name);
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A switch: there without a value means on. */
export function isOn(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(node, 'w:val') ?? 'true');
}

export function textOf(node: XmlNode): string {
  return node.nodeType === XmlNodeType.Text ? node.textContent : childrenOf(node).map(textOf).join('');
}

/** Every node of that name below, in order. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    if (child.nodeName === name) yield child;
    yield* descendants(child, name);
  }
}

/** Twentieths of a point, which Word measures in, as points. */
export function points(twips: number): number {
  return twips / 20;
}
