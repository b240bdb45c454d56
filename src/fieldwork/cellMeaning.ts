import { officeSpelling } from "../number/officeSpelling.js";
import type { KnownNames } from "./knownNames.js";
import { meaningIn } from "./wordParts.js";

const BETWEEN = [/[;|\n]/, /,/, /\s/];

/** The options that a cell names: one, or several that were ticked together; none where it names anything else. */
export function optionsIn(cell: string, known: KnownNames): readonly string[] {
  const [only, ...more] = meaningIn(known, cell);
  if (only !== undefined) return more.length === 0 ? [only] : [];
  for (const mark of BETWEEN) {
    const parts = cell.split(mark).filter((part) => part.trim() !== "");
    const meant = parts.map((part) => meaningIn(known, part));
    if (parts.length > 1 && meant.every((ids) => ids.length === 1)) return [...new Set(meant.flat())];
  }
  return [];
}

const YES = /^(?:1|true|y|yes|x|✓|✔|có|checked|selected|đã chọn)$/iu;
const NO = /^(?:|0|false|n|no|không|unchecked|not selected|chưa chọn|không chọn)$/iu;

/** Whether an option is chosen in a column of its own; nothing where the cell does not say. */
export function isTicked(cell: string, option: string, known: KnownNames): boolean | null {
  const written = withoutPlaces(cell);
  if (YES.test(written)) return true;
  if (NO.test(written)) return false;
  const [meant] = meaningIn(known, cell);
  return meant === option ? true : null;
}

const WHOLE = /^\d{1,12}$/;
const NO_PLACES = /^(\d{1,12})[.,](?:0|00)$/;

/** A count, or what to write instead of one that is unclear. */
export function countIn(cell: string): number | { readonly instead: string } {
  const text = withoutPlaces(cell);
  if (WHOLE.test(text)) return Number(text);
  const spelling = officeSpelling(cell);
  if (spelling === null) return { instead: "125" };
  return { instead: spelling.kind === "one-or-thousand" ? spelling.whole : spelling.instead.replace(/\..*$/, "") };
}

/** A whole number that a program wrote with decimal places, such as 1.0 or 1,0, without them. */
function withoutPlaces(cell: string): string {
  return NO_PLACES.exec(cell)?.[1] ?? cell;
}
