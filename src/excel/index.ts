/**
 * Workbooks: the form of a unit, the sheet of the appraisers, results. Needs the package `hucre` beside `par-index`.
 *
 * @packageDocumentation
 */
export { rowsFromXlsx } from "./rowsFromXlsx.js";
