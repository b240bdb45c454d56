/**
 * Results as rows, and the tables they go into.
 *
 * @packageDocumentation
 */

export type { SqlDialect } from "./dialect.js";
export { type FactRow, type FactRows, factRows, type UnitOfFacts } from "./factRows.js";
export type {
  CriterionRow,
  EvaluationRow,
  NodeRow,
  NoticeRow,
  PartRow,
  RankingRow,
  RefusalRow,
  Rows,
  SchemePartRow,
  UnitRow,
  UnrankedRow,
} from "./rows.js";
export type { ScoringDialect } from "./scoring/engine.js";
export type { ReadyReason } from "./scoring/leafSetting.js";
export type { Digits, FactColumn, FactShape } from "./scoring/table.js";
export type { ScoringSqlOptions } from "./scoringOptions.js";
export { type ResultColumn, type ScoringSql, scoringSql } from "./scoringSql.js";
export { type SqlStatement, type SqlValue, sqlLoad } from "./sqlLoad.js";
export { type SqlSchemaOptions, sqlSchema } from "./sqlSchema.js";
export { type SqlTypesOptions, sqlTypes } from "./sqlTypes.js";
export { toRows } from "./toRows.js";
export type { TypedDialect } from "./typed/typedDialect.js";
