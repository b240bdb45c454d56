import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Cell, CellWriter } from "./cell.js";
import type { Digits, FactColumn, RawFacts } from "./table.js";

/** What a leaf has come to in each row. */
export interface LeafCells {
  /** One of the values of `HOW`. */
  readonly outcome: Cell;
  /** In units of the last place of the query; 0 where there are none. */
  readonly points: Cell;
  /** 1 where what the table has is refused. */
  readonly isBad: Cell;
  /** The column of the level that its points rest on; `null` where its facts have none. */
  readonly level: string | null;
  /** Why the table must have its points, where the query cannot work them out. */
  readonly ready: ReadyReason | null;
  /** What the table has to hold of it. */
  readonly columns: readonly FactColumn[];
}

/** Whose points the table must have: a survey's, or those of facts whose figures are too long for the engine. */
export type ReadyReason = "survey" | "too-many-digits";

/** What all leaves are written from. */
export interface LeafSetting {
  readonly prepared: PreparedScheme;
  readonly write: CellWriter;
  readonly raw: RawFacts;
  readonly digits: Digits;
  readonly period: string | undefined;
  /** Decimal places of the query's units. */
  readonly places: number;
}
