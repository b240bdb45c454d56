import type { Language } from "../../number/print.js";
import type { ChartSpec } from "../charts/chartSpec.js";
import type { Table } from "../tables/table.js";

/** One page of a report as data; `toHtml`, `toMarkdown`, `toCsv` and `toOfficialHtml` give it a form. */
export interface Page {
  /** What its file may be called, without the ending: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  /** The unit that the whole page is about, by name. */
  readonly subject?: string;
  readonly stamp: Stamp;
  readonly sections: readonly Section[];
  /** Other pages of the same report. */
  readonly links: readonly Link[];
}

/** What stands on every page: under which scheme, by which engine, with which roundings it came about. */
export interface Stamp {
  /** What nobody may overlook, such as that the criteria are illustrative. Printed once, below the first section. */
  readonly warnings: readonly string[];
  /** Printed at the end, the digests last. */
  readonly lines: readonly StampLine[];
}

export interface StampLine {
  readonly label: string;
  readonly value: string;
}

export interface Section {
  readonly heading: string;
  /** What its place on the page is called in an address, and its tables as files: lower-case letters, digits and hyphens. */
  readonly anchor?: string;
  readonly paragraphs: readonly string[];
  readonly charts?: readonly ChartSpec[];
  readonly tables: readonly Table[];
}

export interface Link {
  readonly title: string;
  /** The name of the page that it leads to. */
  readonly to: string;
}
