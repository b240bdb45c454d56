/**
 * Annexes in Word. Needs the package `mammoth` beside `par-index`.
 *
 * @packageDocumentation
 */
export { rowsFromDocx } from "./rowsFromDocx.js";
