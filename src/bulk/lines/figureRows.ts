import type { FiguresOfLeaf } from "./figuresOfLeaf.js";

/** The figures of some units, one unit behind the other, before they are put into the columns of their leaves. */
interface FigureRows {
  /** Puts the figures of a leaf into a row; `false` where it is for the reader to say what becomes of them. */
  readonly put: (leaf: number, row: number, values: Float64Array) => boolean;
  /** Works out the points of a leaf in the first rows; what stands in a row without figures says nothing. */
  readonly score: (leaf: number, points: Float64Array, rows: number) => void;
}

/**
 * What is asked of figures stands in one list of numbers for all leaves, so that it stays near the processor. Of each leaf: how many figures,
 * how many conditions, of each condition its least sum and how many times each figure is in it; how many columns, of each the figure, the
 * least and the most.
 */
export function figureRows(leaves: readonly (FiguresOfLeaf | null)[], capacity: number): FigureRows {
  const asked: number[] = [];
  let width = 0;
  const begins = new Int32Array(leaves.length);
  const firstColumn = new Int32Array(leaves.length);
  for (const [leaf, of] of leaves.entries()) {
    begins[leaf] = asked.length;
    firstColumn[leaf] = width;
    if (of === null) continue;
    const { keys, conditions, columns } = of;
    asked.push(keys.length, conditions.least.length);
    for (const [at, least] of conditions.least.entries()) {
      asked.push(least, ...conditions.times.subarray(at * keys.length, (at + 1) * keys.length));
    }
    asked.push(columns.length, ...columns.flatMap(({ figure, low, high }) => [figure, low, high]));
    width += columns.length;
  }
  const numbers = Float64Array.from(asked);
  const rows = new Float64Array(capacity * width);

  return {
    put: (leaf, row, values) => {
      let at = begins[leaf] as number;
      const figures = numbers[at] as number;
      const conditions = numbers[at + 1] as number;
      at += 2;
      for (let condition = 0; condition < conditions; condition += 1) {
        const least = numbers[at] as number;
        at += 1;
        let sum = 0;
        for (let figure = 0; figure < figures; figure += 1) {
          sum += (numbers[at] as number) * (values[figure] as number);
          at += 1;
        }
        // What is not stated is NaN, and keeps none.
        if (!(sum >= least)) return false;
      }
      const columns = numbers[at] as number;
      at += 1;
      let into = row * width + (firstColumn[leaf] as number);
      for (let column = 0; column < columns; column += 1) {
        const value = values[numbers[at] as number] as number;
        if (!(value >= (numbers[at + 1] as number) && value <= (numbers[at + 2] as number))) return false;
        rows[into] = value;
        into += 1;
        at += 3;
      }
      return true;
    },
    score: (leaf, points, size) => {
      const of = leaves[leaf];
      if (of === null || of === undefined) return;
      for (const [at, { column }] of of.columns.entries()) {
        let from = (firstColumn[leaf] as number) + at;
        for (let row = 0; row < size; row += 1, from += width) column[row] = rows[from] as number;
      }
      of.score(points, size);
    },
  };
}
