/**
 * Workbooks: the form of a unit, the sheet of the appraisers, results. Needs the package `hucre` beside `par-index`.
 *
 * @packageDocumentation
 */
export { type AppraisalOptions, appraisalWorkbook } from "./appraisalWorkbook.js";
export { formWorkbook } from "./formWorkbook.js";
export { readAppraisal, safeReadAppraisal, type UnitAdjustments } from "./readAppraisal.js";
export { readForm, safeReadForm } from "./readForm.js";
export { resultsWorkbook } from "./resultsWorkbook.js";
export { rowsFromXlsx } from "./rowsFromXlsx.js";
