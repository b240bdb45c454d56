/**
 * Results as rows, and the tables they go into.
 *
 * @packageDocumentation
 */
export type {
  CriterionRow,
  EvaluationRow,
  NodeRow,
  PartRow,
  RankingRow,
  RefusalRow,
  Rows,
  SchemePartRow,
  UnitRow,
  UnrankedRow,
} from "./rows.js";
export { sqlSchema } from "./sqlSchema.js";
export { toRows } from "./toRows.js";
