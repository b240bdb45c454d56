/** Signs with which spreadsheets begin a formula, in either width. */
const FORMULA = "=+-@＝＋－＠";

/** Signs that some spreadsheet takes for the end of a cell. */
const ENDS_CELL = ",;\t\r\n";

const AMISS = /[=+\-@＝＋－＠\t\r\n]/;

/** Where a scan stands: where a spreadsheet may see the beginning of a cell, after quotes there, or elsewhere. */
type Place = "start" | "quotes" | "inside";

/**
 * Text that no spreadsheet takes for a formula, whichever separator it assumes: an apostrophe stands before each sign that would
 * begin one, at the beginning of the text or after a separator, blanks and quotes. One pass, whatever the text.
 */
export function withoutFormulas(text: string): string {
  if (!AMISS.test(text)) return text;
  const parts: string[] = [];
  let place: Place = "start";
  // A tab or a line break at the beginning is one of the signs by itself.
  let [from, separated, begins] = [0, false, /^[\t\r\n]/.test(text)];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (ENDS_CELL.includes(sign)) [place, separated] = ["start", true];
    else if (place === "inside") continue;
    else if (FORMULA.includes(sign)) {
      // Before the first separator the apostrophe stands in front of all.
      if (separated) {
        parts.push(text.slice(from, at), "'");
        from = at;
      } else begins = true;
      place = "inside";
    } else if (sign === '"') place = "quotes";
    else if (place === "quotes" || !/\s/.test(sign)) place = "inside";
  }
  return `${begins ? "'" : ""}${parts.join("")}${text.slice(from)}`;
}
