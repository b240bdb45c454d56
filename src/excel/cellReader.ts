import type { Sheet } from "hucre/xlsx";
import { quote } from "../document/quote.js";
import { type Issue, type IssuePlace, issue } from "../issue/issue.js";
import { readVietnamese } from "../number/officeSpelling.js";
import { dayOf } from "../table/clauseText.js";
import { cellName } from "../table/rows.js";
import { dayAfter } from "../text/calendar.js";
import { contentOf } from "./hucre.js";
import { sameText } from "./slots.js";

/** Reads cells of a sheet, and notes what cannot be read, each with its place. */
export class CellReader {
  readonly issues: { readonly row: number; readonly issue: Issue }[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly about: Pick<IssuePlace, "file" | "unit">,
  ) {}

  /** A cell as issues name it. */
  nameOf(row: number, column: number): string {
    return `${this.sheet.name}!${cellName(row, column)}`;
  }

  /** An issue at a cell. */
  tell(one: Issue, row: number, column: number, leaf?: string): void {
    const at = { ...this.about, cell: this.nameOf(row, column), ...(leaf === undefined ? {} : { leaf }) };
    this.issues.push({ row, issue: { ...one, at } });
  }

  isBlank(row: number, column: number): boolean {
    return contentOf(this.sheet, row, column) === undefined;
  }

  text(row: number, column: number): string | undefined {
    const content = contentOf(this.sheet, row, column);
    return content === undefined ? undefined : String(content);
  }

  /** A number, or the decimal that a text writes in the Vietnamese way, spelled as documents do; they judge its places. */
  number(row: number, column: number, leaf?: string): number | string | undefined {
    const content = contentOf(this.sheet, row, column);
    // Excel keeps 0,1 + 0,2 as 0.30000000000000004; fifteen digits are what it shows.
    if (typeof content === "number") return Number(content.toPrecision(15));
    if (content === undefined) return undefined;
    const decimal = readVietnamese(String(content));
    if (decimal !== null) return decimal;
    this.tell(issue("number.not_vietnamese", [], { found: quote(content) }), row, column, leaf);
    return undefined;
  }

  /** What one of some titles stands for. */
  chosen<Meaning>(
    row: number,
    column: number,
    titles: readonly (readonly [title: string, meaning: Meaning])[],
    leaf?: string,
  ): Meaning | undefined {
    const found = this.text(row, column);
    if (found === undefined) return undefined;
    const one = titles.find(([title]) => sameText(title) === sameText(found));
    if (one !== undefined) return one[1];
    const allowed = titles.map(([title]) => `“${title}”`).join(", ");
    this.tell(issue("excel.not_in_list", [], { cell: this.nameOf(row, column), found, allowed }), row, column, leaf);
    return undefined;
  }

  /** A day, as Excel keeps it or as it is written in Viet Nam. */
  day(row: number, column: number, leaf?: string): string | undefined {
    const content = contentOf(this.sheet, row, column);
    if (content === undefined) return undefined;
    const day = typeof content === "number" ? dayOfNumber(content) : dayOf(String(content));
    if (day !== null) return day;
    const params = { cell: this.nameOf(row, column), found: String(content) };
    this.tell(issue("table.not_a_day", [], params), row, column, leaf);
    return undefined;
  }
}

/** The days that Excel numbers from 01/01/1945 to 31/12/2099; another number, such as 15 or 15012025, is no day of a form. */
const [FIRST_DAY, LAST_DAY] = [16_438, 73_050];

function dayOfNumber(number: number): string | null {
  return number < FIRST_DAY || number > LAST_DAY ? null : dayAfter("1899-12-30", Math.floor(number));
}
