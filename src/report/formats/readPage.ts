import { readLanguage, readName, readWhole, refuseOtherKinds, wrongArgument } from "../../document/arguments.js";
import { isList } from "../../document/plain.js";
import type { ChartSpec } from "../charts/chartSpec.js";
import { readChart } from "../charts/toSvg.js";
import type { Page } from "../pages/page.js";
import type { Table } from "../tables/table.js";

/*
 * Pages and tables are made here and printed here, and may be large. What somebody else has put into one is printed
 * too; only that everything stands where it is printed from is looked at.
 */

/** @throws `argument.missing`, `argument.other_kind`, `argument.language` */
export function readPage(input: Page): Page {
  refuseOtherKinds("page", "a-page", input);
  const { name, language, title, subject, stamp, sections, links } = input;
  readName("page.name", name);
  readLanguage(language);
  readName("page.title", title);
  if (subject !== undefined) readName("page.subject", subject);
  refuseOtherKinds("page.stamp", "an-object", stamp);
  texts("page.stamp.warnings", stamp.warnings);
  each("page.stamp.lines", stamp.lines, (place, { label, value }) => {
    readName(`${place}.label`, label);
    readName(`${place}.value`, value);
  });
  each("page.sections", sections, (place, { heading, anchor, paragraphs, charts = [], tables }) => {
    readName(`${place}.heading`, heading);
    if (anchor !== undefined) readName(`${place}.anchor`, anchor);
    texts(`${place}.paragraphs`, paragraphs);
    for (const [at, chart] of listOf(`${place}.charts`, charts).entries()) {
      readChart(`${place}.charts[${at}]`, chart as ChartSpec);
    }
    if (!isList(tables)) throw wrongArgument(`${place}.tables`, "a-list", tables);
    for (const [at, table] of tables.entries()) readTable(`${place}.tables[${at}]`, table);
  });
  each("page.links", links, (place, { title: named, to }) => {
    readName(`${place}.title`, named);
    readName(`${place}.to`, to);
  });
  return input;
}

/** @throws `argument.missing`, `argument.other_kind` */
export function readTable(argument: string, input: Table): Table {
  refuseOtherKinds(argument, "a-table", input);
  const { caption, columns, rows, notes, rowLinks = [], levels = [] } = input;
  texts(`${argument}.caption`, caption);
  each(`${argument}.columns`, columns, (place, { title }) => readName(`${place}.title`, title));
  if (!isList(rows)) throw wrongArgument(`${argument}.rows`, "a-list", rows);
  for (const [at, row] of rows.entries()) texts(`${argument}.rows[${at}]`, row);
  texts(`${argument}.notes`, notes);
  for (const [at, link] of listOf(`${argument}.rowLinks`, rowLinks).entries()) {
    if (link !== null) readName(`${argument}.rowLinks[${at}]`, link);
  }
  for (const [at, level] of listOf(`${argument}.levels`, levels).entries()) {
    readWhole(`${argument}.levels[${at}]`, level, 0, 100);
  }
  return input;
}

function listOf(argument: string, input: unknown): readonly unknown[] {
  if (!isList(input)) throw wrongArgument(argument, "a-list", input);
  return input;
}

function texts(argument: string, input: unknown): void {
  if (!isList(input)) throw wrongArgument(argument, "a-list", input);
  for (const [at, one] of input.entries()) readName(`${argument}[${at}]`, one);
}

function each<Value>(argument: string, input: readonly Value[], look: (place: string, value: Value) => void): void {
  if (!isList(input)) throw wrongArgument(argument, "a-list", input);
  for (const [at, one] of input.entries()) {
    refuseOtherKinds(`${argument}[${at}]`, "an-object", one);
    look(`${argument}[${at}]`, one as Value);
  }
}
