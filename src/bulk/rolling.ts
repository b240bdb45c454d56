import { type Cells, isGone } from "./cells.js";
import type { LaidNode, Layout } from "./layout.js";

/** One life of many units, added up: for each node a column of points and, where it differs from unit to unit, of what is gone. */
export interface Rolled {
  readonly points: readonly Float64Array[];
  /** What each node's maximum has lost; `null` while no leaf below is gone anywhere. */
  readonly lost: readonly (Float64Array | null)[];
  /** How many leaves below each node are gone. */
  readonly gone: readonly (Float64Array | null)[];
}

/** Room for one life; what is rolled up next takes its place. */
export interface Rolling {
  readonly roll: (cells: readonly Cells[], size: number) => Rolled;
}

export function rolling(layout: Layout, capacity: number): Rolling {
  const { nodes } = layout;
  const sums = nodes.map((node) => (node.leaf < 0 ? new Float64Array(capacity) : null));
  const spares = nodes.map((): readonly [Float64Array, Float64Array] | null => null);
  const points = nodes.map(() => NOTHING);
  const lost = nodes.map((): Float64Array | null => null);
  const gone = nodes.map((): Float64Array | null => null);

  /** Columns of a node's losses, zeroed the first time that they are asked for. */
  const lossesOf = (position: number, size: number): readonly [Float64Array, Float64Array] => {
    const [before, count] = [lost[position], gone[position]];
    if (before != null && count != null) return [before, count];
    spares[position] ??= [new Float64Array(capacity), new Float64Array(capacity)];
    const fresh = spares[position] as readonly [Float64Array, Float64Array];
    fresh[0].fill(0, 0, size);
    fresh[1].fill(0, 0, size);
    lost[position] = fresh[0];
    gone[position] = fresh[1];
    return fresh;
  };

  const enterLeaf = (node: LaidNode, position: number, { plain, state }: Cells, size: number): void => {
    if (plain) return;
    for (let row = 0; row < size; row += 1) {
      if (!isGone(layout, state[row] as number)) continue;
      const [max, count] = lossesOf(position, size);
      max[row] = node.max;
      count[row] = 1;
    }
  };

  const addLosses = (node: LaidNode, position: number, size: number): void => {
    const [max, count] = [lost[position], gone[position]];
    if (max == null || count == null || node.parent < 0) return;
    const [total, counts] = lossesOf(node.parent, size);
    add(counts, count, size);
    if (node.counted) add(total, max, size);
  };

  return {
    roll: (cells, size) => {
      lost.fill(null);
      gone.fill(null);
      for (let position = nodes.length - 1; position >= 0; position -= 1) {
        const node = nodes[position] as LaidNode;
        const own = node.leaf < 0 ? undefined : cells[node.leaf];
        const column = own === undefined ? (sums[position] as Float64Array) : own.points;
        points[position] = column;
        if (own === undefined) addUp(column, node.children, points, size);
        else enterLeaf(node, position, own, size);
        if (node.cap !== Number.POSITIVE_INFINITY) capAt(node.cap, column, size);
        addLosses(node, position, size);
      }
      return { points, lost, gone };
    },
  };
}

const NOTHING: Float64Array = new Float64Array(0);

function add(total: Float64Array, terms: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) total[row] = (total[row] as number) + (terms[row] as number);
}

/** The sum of some columns, three at a time: one pass over a total costs as much as its terms. */
function addUp(total: Float64Array, terms: readonly number[], columns: readonly Float64Array[], size: number): void {
  total.fill(0, 0, size);
  for (let at = 0; at < terms.length; at += 3) {
    const [a, b, c] = [columns[terms[at] ?? -1], columns[terms[at + 1] ?? -1], columns[terms[at + 2] ?? -1]];
    if (a !== undefined && b !== undefined && c !== undefined) addThree(total, a, b, c, size);
    else for (const one of [a, b, c]) if (one !== undefined) add(total, one, size);
  }
}

function addThree(total: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) {
    total[row] = (total[row] as number) + (a[row] as number) + (b[row] as number) + (c[row] as number);
  }
}

function capAt(cap: number, points: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 1) points[row] = Math.min(cap, points[row] as number);
}

/** A node's maximum for one unit. */
export function maxAt({ nodes }: Layout, { lost }: Rolled, position: number, row: number): number {
  return (nodes[position] as LaidNode).max - (lost[position]?.[row] ?? 0);
}

/** Whether anything below a node counts for one unit, so that it has points. */
export function countsAt({ nodes }: Layout, { gone }: Rolled, position: number, row: number): boolean {
  return (gone[position]?.[row] ?? 0) < (nodes[position] as LaidNode).leaves;
}
