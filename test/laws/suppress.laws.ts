import { describe, expect } from "vitest";
import { type Counts, suppress } from "../../src/report/pages/suppress.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

/** Small tables of counts with their sums, most of them small counts. */
const tables = drawn((draw): Counts => {
  const [rows, columns] = [draw.int(1, 3), draw.int(1, 3)];
  const inner = [...Array(rows)].map(() => [...Array(columns)].map(() => draw.pick([0, 1, 2, 3, draw.int(0, 7)])));
  const across = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  return [...across, across[0]?.map((_, c) => across.reduce((sum, row) => sum + (row[c] ?? 0), 0)) ?? []];
});

/** Large ones, with which nothing can be tried out one by one. */
const wide = drawn((draw): Counts => {
  const inner = [...Array(draw.int(2, 40))].map(() => [...Array(5)].map(() => draw.int(0, 25)));
  const across = inner.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  return [...across, across[0]?.map((_, c) => across.reduce((sum, row) => sum + (row[c] ?? 0), 0)) ?? []];
});

/** What each withheld count might be, by trying every table of counts up to one more than the largest. */
function possible(counts: Counts, withheld: readonly (readonly boolean[])[]): Map<string, Set<number>> {
  const [height, width] = [counts.length - 1, (counts[0]?.length ?? 1) - 1];
  const most = Math.max(...counts.slice(0, -1).flatMap((row) => row.slice(0, -1))) + 1;
  const found = new Map<string, Set<number>>();
  const shown = (r: number, c: number): number | null => (withheld[r]?.[c] ? null : (counts[r]?.[c] ?? 0));
  const note = (r: number, c: number, count: number): void => {
    if (withheld[r]?.[c]) found.set(`${r},${c}`, (found.get(`${r},${c}`) ?? new Set()).add(count));
  };
  const inner = [...Array(height)].map(() => Array<number>(width).fill(0));
  const agrees = (sum: number, r: number, c: number): boolean => (shown(r, c) ?? sum) === sum;
  const fill = (at: number): void => {
    if (at === height * width) {
      const across = inner.map((row) => row.reduce((sum, count) => sum + count, 0));
      const down = [...Array(width).keys()].map((c) => inner.reduce((sum, row) => sum + (row[c] ?? 0), 0));
      const all = across.reduce((sum, count) => sum + count, 0);
      if (!down.every((sum, c) => agrees(sum, height, c)) || !agrees(all, height, width)) return;
      for (const [r, row] of inner.entries()) for (const [c, count] of row.entries()) note(r, c, count);
      for (const [r, sum] of across.entries()) note(r, width, sum);
      for (const [c, sum] of down.entries()) note(height, c, sum);
      note(height, width, all);
      return;
    }
    const [r, c] = [Math.floor(at / width), at % width];
    const row = inner[r] ?? [];
    const known = shown(r, c);
    for (const count of known === null ? Array(most + 1).keys() : [known]) {
      row[c] = count;
      if (
        c === width - 1 &&
        !agrees(
          row.reduce((sum, one) => sum + one, 0),
          r,
          width,
        )
      )
        continue;
      fill(at + 1);
    }
  };
  fill(0);
  return found;
}

describe("suppress", () => {
  law(
    "nothing withheld can be computed: for every withheld count another table agrees with all that is shown",
    "Our reading: a person who answers a survey must not be found in its report",
    [tables],
    (counts) => {
      const withheld = suppress(counts, 3);
      const found = possible(counts, withheld);
      for (const [r, row] of withheld.entries()) {
        for (const [c, hidden] of row.entries()) {
          if (hidden) expect(found.get(`${r},${c}`)?.size, `${r},${c} of ${JSON.stringify(counts)}`).toBeGreaterThan(1);
        }
      }
    },
  );
  law(
    "every small count is withheld, and none without need: 0 < count < t ⇒ withheld; no small count ⇒ nothing withheld",
    "Our reading: a person who answers a survey must not be found in its report",
    [wide],
    (counts) => {
      const withheld = suppress(counts, 5);
      for (const [r, row] of counts.entries()) {
        for (const [c, count] of row.entries()) if (count > 0 && count < 5) expect(withheld[r]?.[c]).toBe(true);
      }
      expect(suppress(counts, 1).flat()).not.toContain(true);
      // A table with holes tells more than one that is all holes.
      if (counts.length > 5) expect(withheld.flat().filter((one) => !one).length).toBeGreaterThan(counts.length);
    },
  );
});
