import { lettersOf } from "../text/lookalike.js";

/** What offices call a column of how many gave one answer, in letters without marks and without blanks. */
const NAMES = new Set(
  "count counts total frequency quantity tally n sl soluong soluot tongso tong tanso sophieu sotraloi socautraloi soykien songuoi".split(
    " ",
  ),
);

/** The column or field that says how many answers a row stands for; none where each row is one answer. */
export function countColumn(names: readonly string[]): string | undefined {
  return names.find((name) => NAMES.has(lettersOf(name)));
}
