/**
 * Word documents: annexes read, administrative documents written. Reading needs the package `mammoth` beside `par-index`, writing the
 * package `docx`.
 *
 * @packageDocumentation
 */
export { rowsFromDocx } from "./rowsFromDocx.js";
export { toOfficialDocx } from "./toOfficialDocx.js";
