/** A table of counts with its sums: the last row and the last column are totals. */
export type Counts = readonly (readonly number[])[];

/** Which cells of such a table are withheld. */
type Withheld = readonly (readonly boolean[])[];

/**
 * Withholds every count from 1 to `threshold` − 1, totals included, and as many others as it takes until no withheld
 * count can be computed from what is left: for each of them another table of counts exists that agrees with everything
 * shown and has another number there.
 *
 * Rows and columns each sum to their total, so with totals counted negative (their own total positive) every row and
 * column sums to zero, and two tables that agree differ by raising and lowering withheld cells in turn, round a circle
 * of rows and columns. A cell on such a circle is safe; one on none is put on the cheapest rectangle.
 */
export function suppress(counts: Counts, threshold: number): Withheld {
  const withheld = counts.map((row) => row.map((count) => count > 0 && count < threshold));
  const queue = counts.flatMap((row, r) => row.flatMap((_, c) => (withheld[r]?.[c] ? [{ r, c }] : [])));
  // What is safe stays safe when more is withheld, so each cell is looked at once.
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (isSafe(counts, withheld, next)) continue;
    for (const corner of cheapestRectangle(counts, withheld, next)) {
      const row = withheld[corner.r];
      if (row === undefined || row[corner.c]) continue;
      row[corner.c] = true;
      queue.push(corner);
    }
  }
  return withheld;
}

interface Cell {
  readonly r: number;
  readonly c: number;
}

function isTotal(counts: Counts, { r, c }: Cell): boolean {
  return (r === counts.length - 1) !== (c === (counts[0]?.length ?? 0) - 1);
}

/** Whether the count may be one more (`up`) or one less, in the sense in which totals are negative. */
function moves(counts: Counts, cell: Cell, up: boolean): boolean {
  return up !== isTotal(counts, cell) || (counts[cell.r]?.[cell.c] ?? 0) >= 1;
}

/** Whether a circle of raised and lowered cells goes through the cell, either way round. */
function isSafe(counts: Counts, withheld: Withheld, cell: Cell): boolean {
  return [true, false].some((up) => moves(counts, cell, up) && closes(counts, withheld, cell, up));
}

/**
 * Whether a raised (or lowered) cell's column leads back to its row: from a column by lowering a cell in it to that cell's
 * row, from a row by raising a cell in it to that cell's column, and never through the cell itself.
 */
function closes(counts: Counts, withheld: Withheld, start: Cell, up: boolean): boolean {
  const rows = new Set<number>();
  const columns = new Set([start.c]);
  const waiting: ({ readonly column: number } | { readonly row: number })[] = [{ column: start.c }];
  const prepared = (cell: Cell, increased: boolean): boolean =>
    Boolean(withheld[cell.r]?.[cell.c]) && (cell.r !== start.r || cell.c !== start.c) && moves(counts, cell, increased);
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if ("column" in at) {
      for (let r = 0; r < counts.length; r += 1) {
        if (rows.has(r) || !prepared({ r, c: at.column }, !up)) continue;
        if (r === start.r) return true;
        rows.add(r);
        waiting.push({ row: r });
      }
    } else {
      for (let c = 0; c < (counts[0]?.length ?? 0); c += 1) {
        if (columns.has(c) || !prepared({ r: at.row, c }, up)) continue;
        columns.add(c);
        waiting.push({ column: c });
      }
    }
  }
  return false;
}

/** The three other corners of the rectangle that costs least: totals most, then by the answers that are withheld. */
function cheapestRectangle(counts: Counts, withheld: Withheld, { r, c }: Cell): readonly Cell[] {
  let best: { readonly corners: readonly Cell[]; readonly cost: number } | null = null;
  const most = Math.max(...counts.flat()) + 1;
  const cost = (cell: Cell): number => {
    if (withheld[cell.r]?.[cell.c]) return 0;
    const count = (counts[cell.r]?.[cell.c] ?? 0) + 1;
    return cell.r === counts.length - 1 || cell.c === (counts[0]?.length ?? 0) - 1 ? count + 4 * most : count;
  };
  for (let r2 = 0; r2 < counts.length; r2 += 1) {
    for (let c2 = 0; c2 < (counts[0]?.length ?? 0); c2 += 1) {
      if (r2 === r || c2 === c) continue;
      const [beside, across, below] = [
        { r, c: c2 },
        { r: r2, c: c2 },
        { r: r2, c },
      ];
      const turns = [true, false].some(
        (up) =>
          moves(counts, { r, c }, up) &&
          moves(counts, beside, !up) &&
          moves(counts, across, up) &&
          moves(counts, below, !up),
      );
      const total = cost(beside) + cost(across) + cost(below);
      if (turns && (best === null || total < best.cost)) best = { corners: [beside, across, below], cost: total };
    }
  }
  // One through the totals always turns: a count, its totals and the grand total may all be one more.
  return best?.corners ?? [];
}
