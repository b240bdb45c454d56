import { wrongArgument } from "../document/arguments.js";
import { attributeOf, piecesOf } from "./markup.js";
import { placeRow, type TableRow } from "./rows.js";
import { filesOfZip, refused } from "./zip.js";

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const STRINGS = "xl/sharedStrings.xml";
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/**
 * The rows of all sheets of an Excel workbook (.xlsx), for {@link schemeFromTable}.
 *
 * @param file - The bytes of the file.
 * @returns The rows of one sheet below those of the other, with a blank one behind each sheet. A figure that Excel keeps as a number
 *   is written with a decimal comma, as an office writes it; a formula is its last result. Issues name cells by their sheet:
 *   `Tiêu chí!E12`.
 * @throws `table.file_unreadable` for what is no workbook; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { isScoringError } from "par-index";
 * import { rowsFromXlsx } from "par-index/table";
 *
 * const refused = await rowsFromXlsx(new Uint8Array(10)).catch((error: unknown) => isScoringError(error));
 * refused; // => true
 * ```
 * @clause Our reading: an annex is kept in a spreadsheet.
 */
export async function rowsFromXlsx(file: Uint8Array): Promise<readonly TableRow[]> {
  if (!((file as unknown) instanceof Uint8Array)) throw wrongArgument("file", "an-odd-value", file);
  const files = await filesOfZip(file, (name) => [STRINGS, WORKBOOK, RELATIONS].includes(name) || SHEET.test(name));
  const strings = stringsOf(files.get(STRINGS) ?? "");
  const sheets = sheetsOf(files);
  if (sheets.length === 0) throw refused("no-content");
  return sheets.flatMap(([title, name]) => [
    ...rowsOfSheet(files.get(name) ?? "", strings).map((row, at) => placeRow(row, title, at)),
    [],
  ]);
}

/** The sheets as their tabs stand, each with its title and its file; by number, where the workbook does not say. */
function sheetsOf(files: ReadonlyMap<string, string>): readonly (readonly [title: string, name: string])[] {
  const targets = new Map<string, string>();
  for (const piece of piecesOf(files.get(RELATIONS) ?? "")) {
    if (piece.is === "text" || piece.name !== "relationship") continue;
    const target = attributeOf(piece.attributes, "target").replace(/^\/?(?:xl\/)?/, "xl/");
    targets.set(attributeOf(piece.attributes, "id"), target);
  }
  const named: (readonly [string, string])[] = [];
  for (const piece of piecesOf(files.get(WORKBOOK) ?? "")) {
    if (piece.is === "text" || piece.is === "close" || piece.name !== "sheet") continue;
    const name = targets.get(attributeOf(piece.attributes, "r:id"));
    if (name !== undefined && files.has(name)) named.push([attributeOf(piece.attributes, "name"), name]);
  }
  if (named.length > 0) return named;
  const numberOf = (name: string): number => Number(SHEET.exec(name)?.[1]);
  return [...files.keys()]
    .filter((name) => SHEET.test(name))
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((name) => [`Sheet${numberOf(name)}`, name]);
}

/** The texts that cells name by their number; what stands above letters to help reading is left out. */
function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, inText, phonetic] = ["", false, false];
  for (const piece of piecesOf(xml)) {
    if (piece.is === "text") {
      if (inText && !phonetic) text += piece.text;
    } else if (piece.name === "si") {
      if (piece.is === "open") text = "";
      else strings.push(piece.is === "empty" ? "" : text);
    } else if (piece.name === "t") inText = piece.is === "open";
    else if (piece.name === "rph") phonetic = piece.is === "open";
  }
  return strings;
}

function rowsOfSheet(xml: string, strings: readonly string[]): readonly TableRow[] {
  const rows: string[][] = [];
  let [place, type, text, inText] = [null as readonly [number, number] | null, "", "", false];
  for (const piece of piecesOf(xml)) {
    if (piece.is === "text") {
      if (inText) text += piece.text;
      continue;
    }
    const { is, name, attributes } = piece;
    if (name === "c" && is === "open")
      [place, type, text] = [placeOf(attributeOf(attributes, "r")), attributeOf(attributes, "t"), ""];
    else if (name === "v" || name === "t") inText = is === "open";
    else if (name === "c" && is === "close" && place !== null) {
      const [down, right] = place;
      while (rows.length <= down) rows.push([]);
      const row = rows[down] ?? [];
      while (row.length <= right) row.push("");
      row[right] = valueText(type, text, strings);
      place = null;
    }
  }
  return rows;
}

const PLACE = /^([A-Z]{1,3})(\d{1,7})$/;

function placeOf(name: string): readonly [number, number] | null {
  const [, letters = "", row = "0"] = PLACE.exec(name) ?? [];
  if (letters === "" || Number(row) < 1 || Number(row) > 100_000) return null;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(row) - 1, column];
}

function valueText(type: string, text: string, strings: readonly string[]): string {
  if (type === "s") return strings[Number(text)] ?? "";
  if (type !== "" && type !== "n") return text;
  // Excel keeps 0,1 + 0,2 as 0.30000000000000004; fifteen digits are what it shows.
  const shown = /[eE]|\.\d{14,}/.test(text) ? String(Number(Number(text).toPrecision(15))) : text;
  return shown.replace(".", ",").replace("-", "−");
}
