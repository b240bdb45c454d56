import type { Table } from "../report/tables/table.js";
import { textWidth } from "./textWidth.js";

/** No column asks for more than this share of the table. */
const MOST = 0.5;

/**
 * How wide the columns of a table are, in millimetres: none narrower than its longest word, and what is left over to those with long
 * texts. Word lays a table out by its contents, but other programs do not.
 *
 * @param space - How wide the table is.
 * @param padding - What stands left and right of the text of a cell, together.
 */
export function columnWidths(
  { columns, rows }: Table,
  space: number,
  size: number,
  padding: number,
): readonly number[] {
  const cells = columns.map((_, at) => rows.map((row) => row[at] ?? ""));
  const words = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(" "));
  const longest = (texts: readonly string[], weight?: "bold"): number =>
    padding + Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
  const least = columns.map(({ title }, at) =>
    Math.max(longest(words([title]), "bold"), longest(words(cells[at] ?? []))),
  );
  // A title may be broken once.
  const wanted = columns.map(({ title }, at) =>
    Math.max(least[at] ?? 0, longest([title], "bold") / 2, Math.min(space * MOST, longest(cells[at] ?? []))),
  );
  const [narrowest, widest] = [sum(least), sum(wanted)];
  if (narrowest >= space || widest === narrowest) return least.map((one) => (one * space) / narrowest);
  const share = (space - narrowest) / (widest - narrowest);
  return least.map((one, at) => one + share * ((wanted[at] ?? one) - one));
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
