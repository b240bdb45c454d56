/**
 * Workbooks: the form of a unit, the sheet of the appraisers, results. Needs the package `hucre` beside `par-index`.
 *
 * @packageDocumentation
 */
export { formWorkbook } from "./formWorkbook.js";
export { readForm, safeReadForm } from "./readForm.js";
export { rowsFromXlsx } from "./rowsFromXlsx.js";
