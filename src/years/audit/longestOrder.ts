/** How a row stands to the longest order that the others keep. */
type InOrder =
  /** Every longest order holds it. */
  | "kept"
  /** Some do: it or another is wrong. */
  | "doubtful"
  /** None does: with the fewest errors possible it is wrong. */
  | "out";

/**
 * Of a list that should never rise, which elements keep that order: by its longest parts that never rise.
 *
 * @law the fewest are wrong: kept = in every longest order, out = in none
 */
export function inOrder(values: readonly number[]): readonly InOrder[] {
  const upTo = lengths(values);
  const from = lengths([...values].reverse().map((value) => -value)).reverse();
  const longest = Math.max(0, ...upTo);
  const through = values.map((_, at) => (upTo[at] ?? 0) + (from[at] ?? 0) - 1);
  const at = new Map<number, number>();
  for (const [position, length] of through.entries()) {
    if (length === longest) at.set(upTo[position] ?? 0, (at.get(upTo[position] ?? 0) ?? 0) + 1);
  }
  return through.map((length, position) => {
    if (length < longest) return "out";
    return at.get(upTo[position] ?? 0) === 1 ? "kept" : "doubtful";
  });
}

/** The length of the longest part that never rises and ends at each element. */
function lengths(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const [at, value] of values.entries()) {
    let longest = 0;
    for (let before = 0; before < at; before += 1) {
      if ((values[before] as number) >= value) longest = Math.max(longest, found[before] as number);
    }
    found.push(longest + 1);
  }
  return found;
}
