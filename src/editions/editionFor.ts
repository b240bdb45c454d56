import { readList, readName } from "../document/arguments.js";
import { readDate } from "../document/scalar.js";
import { issue, problemAt } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { namesApart } from "../scheme/stamp.js";
import { vietnameseDate } from "../text/calendar.js";

/**
 * The edition that is in force on a day. Two editions of one year differ by their validity; one without an end date
 * holds until another of its id begins.
 *
 * @param editions - Schemes of one block; those without a validity are skipped.
 * @param date - A day, `YYYY-MM-DD`.
 * @returns The one scheme whose validity holds that day, both ends included. What a later edition has ended does not come
 *   back when the later one ends.
 * @throws `analysis.no_edition` where none is in force, `analysis.two_editions` where more than one is: their stated
 *   validities overlap, they begin on the same day, or they are of different ids.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Districts } from "par-index/schemes";
 * import { editionFor } from "par-index/editions";
 *
 * editionFor([sonLa880Districts], "2023-06-30").id; // => "son-la-880-districts"
 * ```
 * @clause 880/QĐ-UBND holds from the day it was signed (Điều 3) for 2021–2025; 2211 and 2712/QĐ-UBND of 2025 are two
 *   editions of one year. Our reading: where an edition has no end date, the next one with its id replaces it.
 * @law a later edition ends an open one: editionFor(e, d) = the last of e that begins by d, where none of e names its end
 * @law just one edition holds: editionFor(e, d) is in force on d, and no other of e is
 */
export function editionFor(editions: readonly Scheme[], date: string): Scheme {
  const read = readList("editions", "list-of-schemes", editions).map(
    (one) => prepareScheme(one as Scheme, "editions").scheme,
  );
  const found = readDate(readName("date", date));
  if (!("value" in found)) throw new ScoringError([problemAt(["date"], "error", found)]);
  const day = vietnameseDate(date);
  const begun = read.filter((one) => beginOf(one) <= day);
  const [first, second] = begun.filter((one) => {
    const to = one.validity?.to;
    return to === undefined ? !begun.some((other) => replaces(other, one)) : day <= vietnameseDate(to);
  });
  if (first === undefined) throw new ScoringError([issue("analysis.no_edition", [], { date })]);
  if (second === undefined) return first;
  const [one, other] = namesApart(prepareScheme(first).stamp, prepareScheme(second).stamp);
  throw new ScoringError([issue("analysis.two_editions", [], { date, first: one, second: other })]);
}

/** The first day; of an edition without a validity, none that ever comes. */
function beginOf({ validity }: Scheme): string {
  return validity === undefined ? "\uFFFF" : vietnameseDate(validity.from);
}

/** Whether one edition begins after another of its id, which then ends if it has no end date. */
function replaces(later: Scheme, earlier: Scheme): boolean {
  return later.id === earlier.id && beginOf(later) > beginOf(earlier);
}
