/**
 * Editions made from editions: extend, compare, trace where each criterion comes from, find the edition of a date.
 *
 * @packageDocumentation
 */
export { type CarriedOver, carryOver } from "./carryOver.js";
export type {
  Add,
  Amend,
  Change,
  Grounds,
  Move,
  NodeFields,
  Remove,
  Replace,
  SchemeFields,
  SetFields,
} from "./change.js";
export { diffSchemes } from "./diffSchemes.js";
export { editionFor } from "./editionFor.js";
export { extendScheme, safeExtendScheme } from "./extendScheme.js";
export { type Provenance, provenanceOf } from "./provenanceOf.js";
