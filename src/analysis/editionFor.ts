import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * The edition that is in force on a day. Two editions of one year are told apart by their validity.
 *
 * @param editions - Schemes of one block; those without a validity are passed over.
 * @param date - A day, `YYYY-MM-DD`.
 * @returns The one scheme whose validity holds that day, both ends included.
 * @throws `analysis.no_edition` where none is in force, `analysis.two_editions` where more than one is.
 * @example
 * ```ts
 * import { editionFor, sonLa880Districts } from "par-index";
 *
 * editionFor([sonLa880Districts], "2023-06-30").id; // => "son-la-880-districts"
 * ```
 * @clause 880/QĐ-UBND holds from the day it was signed (Điều 3) for 2021–2025; 2211 and 2712/QĐ-UBND of 2025 are two
 *   editions of one year.
 * @law just one edition holds: editionFor(e, d) is in force on d, and no other of e is
 */
export function editionFor(editions: readonly Scheme[], date: string): Scheme {
  const day = date.slice(0, 10);
  const [first, second] = editions.filter(
    ({ validity }) =>
      validity !== undefined &&
      validity.from.slice(0, 10) <= day &&
      (validity.to === undefined || day <= validity.to.slice(0, 10)),
  );
  if (first === undefined) throw new ScoringError([issue("analysis.no_edition", [], { date })]);
  if (second === undefined) return first;
  const name = ({ id, edition }: Scheme): string => `${id} ${edition}`;
  throw new ScoringError([issue("analysis.two_editions", [], { date, first: name(first), second: name(second) })]);
}
