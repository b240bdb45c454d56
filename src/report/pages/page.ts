import type { Language } from "../../number/print.js";
import type { Table } from "../tables/table.js";

/** One page of a report as data; `toHtml`, `toMarkdown` and `toCsv` give it a form. */
export interface Page {
  /** What its file may be called, without the ending: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly stamp: Stamp;
  readonly sections: readonly Section[];
  /** Other pages of the same report. */
  readonly links: readonly Link[];
}

/** What stands on every page: under which scheme, by which engine, with which roundings it came about. */
export interface Stamp {
  /** What nobody may overlook, such as that the criteria are illustrative. */
  readonly warnings: readonly string[];
  readonly lines: readonly StampLine[];
}

export interface StampLine {
  readonly label: string;
  readonly value: string;
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
}

export interface Link {
  readonly title: string;
  /** The name of the page that it leads to. */
  readonly to: string;
}
