/**
 * The annex as the scheme: tables and sentences that officials write, read and written.
 *
 * @packageDocumentation
 */
export { ruleSentence } from "../rules/ruleSentence.js";
export { examplesAtLimits, type LimitExample } from "./examplesAtLimits.js";
export { readRule, type SentenceOptions, safeReadRule } from "./readRule.js";
export type { TableRow } from "./rows.js";
export { rowsFromCsv } from "./rowsFromCsv.js";
export { rowsFromHtml } from "./rowsFromHtml.js";
export { type SchemeFrame, safeSchemeFromTable, schemeFromTable } from "./schemeFromTable.js";
export { type TableOptions, tableOf } from "./tableOf.js";
