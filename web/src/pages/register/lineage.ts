import type { Schema } from '../../api/client';

export type LineageGraph = Schema<'LineageGraphDto'>;
type Node = LineageGraph['nodes'][number];
type Edge = LineageGraph['edges'][number];

export const BOX = { width: 210, height: 66, gapX: 150, gapY: 18 };

export interface PlacedNode extends Node {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends Edge {
  /** From the right side of the earlier unit to the left side of the later one. */
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** Places the units of a story: generations from left to right, each column centred, all in pixels. */
export function placeLineage({ nodes, edges }: LineageGraph): {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  width: number;
  height: number;
} {
  const generations = [...new Set(nodes.map(({ generation }) => generation))].sort((a, b) => a - b);
  const columns = generations.map((generation) => nodes.filter((node) => node.generation === generation));
  const heightOf = (count: number) => count * (BOX.height + BOX.gapY) - BOX.gapY;
  const height = Math.max(...columns.map((column) => heightOf(column.length)));
  const placed = columns.flatMap((column, index) =>
    column.map((node, row) => ({
      ...node,
      x: index * (BOX.width + BOX.gapX),
      y: (height - heightOf(column.length)) / 2 + row * (BOX.height + BOX.gapY),
    })),
  );
  const at = new Map(placed.map((node) => [node.id, node]));
  return {
    nodes: placed,
    edges: edges.flatMap((edge) => {
      const [from, to] = [at.get(edge.predecessorId), at.get(edge.successorId)];
      return from && to ? [{ ...edge, ...lineBetween(from, to, edges) }] : [];
    }),
    width: columns.length * (BOX.width + BOX.gapX) - BOX.gapX,
    height,
  };
}

function lineBetween(
  from: PlacedNode,
  to: PlacedNode,
  edges: readonly Edge[],
): Pick<PlacedEdge, 'path' | 'labelX' | 'labelY'> {
  const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
  const bend = (x1 + x2) / 2;
  // Lines that meet in one unit are told apart at their other end, where they have room.
  const isMeeting = edges.filter(({ successorId }) => successorId === to.id).length > 1;
  return {
    path: `M ${x1} ${y1} C ${bend} ${y1}, ${bend} ${y2}, ${x2} ${y2}`,
    labelX: (x1 + x2) / 2,
    labelY: (isMeeting ? y1 : y2) - 6,
  };
}
