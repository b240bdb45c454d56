import { readDate } from "../document/scalar.js";
import type { Clause } from "../issue/clause.js";
import { quoted } from "../rules/sentence/words.js";

const CLAUSE = /^(?:“((?:[^”]|””)+)”|([^“”:]+?))(?: ngày (\S+?))?(?:: ?([\s\S]+))?$/u;
/** What does not end before a day or a place. */
const UNPLAIN = /[“”:]| ngày /;

/** A clause as a cell has it: `880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1`. */
export function clauseText({ document, date, place }: Clause): string {
  const name = UNPLAIN.test(document) ? quoted(document) : document;
  return `${name}${date === undefined ? "" : ` ngày ${dayText(date)}`}${place === undefined ? "" : `: ${place}`}`;
}

/** The clause that a cell says; `null` where it is none. */
export function clauseOf(text: string): Clause | null {
  const [, cited, plain, day, place] = CLAUSE.exec(text.trim()) ?? [];
  const document = cited?.replaceAll("””", "”") ?? plain?.trim();
  if (document === undefined) return null;
  const date = day === undefined ? undefined : dayOf(day);
  if (date === null) return null;
  return { document, ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
}

const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const PLAIN_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as it is written in Viet Nam; one with a time of day as it stands. */
export function dayText(date: string): string {
  const [, year, month, day] = PLAIN_DATE.exec(date) ?? [];
  return year === undefined ? date : `${day}/${month}/${year}`;
}

/** The day that a text says; `null` where there is no such day. */
export function dayOf(text: string): string | null {
  const [, day = "", month = "", year = ""] = DAY.exec(text) ?? [];
  const date = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return "value" in readDate(date) ? date : null;
}
