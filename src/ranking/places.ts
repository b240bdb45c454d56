/** Units that stand equal, and the rank that they share. */
export interface Place<Unit> {
  readonly rank: number;
  readonly units: readonly [Unit, ...Unit[]];
}

/**
 * Units in their places, the best first: whoever compares equal shares a place. Every order of the library is made here.
 *
 * @param compare - Positive where the first is the better one.
 * @param ties - Whether the rank after two units at rank 1 is 3 (`shared`) or 2 (`dense`).
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: from high to low. Our reading: the Decision has no rule for ties, and equal
 *   units share a rank.
 * @law a rank counts who is above: rank(u) = 1 + |{ v : v strictly above u }| under `shared`
 */
export function placesOf<Unit>(
  units: readonly Unit[],
  compare: (a: Unit, b: Unit) => number,
  ties: "shared" | "dense",
): readonly Place<Unit>[] {
  const sorted = [...units].sort((a, b) => compare(b, a));
  const places: { readonly rank: number; readonly units: [Unit, ...Unit[]] }[] = [];
  for (const [above, unit] of sorted.entries()) {
    const last = places.at(-1);
    if (last !== undefined && compare(last.units[0], unit) === 0) last.units.push(unit);
    else places.push({ rank: rankAfter(ties, above, places.length), units: [unit] });
  }
  return places;
}

/** The rank below so many units in so many places. */
export function rankAfter(ties: "shared" | "dense", units: number, places: number): number {
  return 1 + (ties === "shared" ? units : places);
}
