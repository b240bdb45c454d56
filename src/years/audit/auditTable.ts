import { readArgument } from "../../document/arguments.js";
import { type Reader, readerOf } from "../../document/reader.js";
import type { Issue } from "../../issue/issue.js";
import { publishedTableSchema } from "../schema.js";
import { type ClassLimit, checkClasses } from "./checkClasses.js";
import { checkMeans } from "./checkMeans.js";
import { checkRanks } from "./checkRanks.js";
import { checkRow, knownColumns, type Repair } from "./checkRow.js";
import { checkUnits } from "./checkUnits.js";
import type { PublishedTable } from "./publishedTable.js";

/** What a published table says, held against itself. */
export interface TableAudit {
  /** `contradictory` where any row or mean is. */
  readonly verdict: "consistent" | "doubtful" | "contradictory";
  readonly rows: readonly RowAudit[];
  /** Where each class but the last begins, as far as the table tells. */
  readonly limits: readonly ClassLimit[];
  /** What is wrong with the means of the table. */
  readonly issues: readonly Issue[];
}

export interface RowAudit {
  readonly unit: string;
  readonly group: string | null;
  /**
   * - `consistent`: some exact figures give every figure that is printed;
   * - `contradictory`: none do, whatever the rounding;
   * - `doubtful`: the row or another one is wrong;
   * - `unchecked`: its figures have nothing to do with one another or with other rows.
   */
  readonly verdict: "consistent" | "contradictory" | "doubtful" | "unchecked";
  /** What is wrong, and what it could be. */
  readonly issues: readonly Issue[];
  /** The figures of the row that alone could be wrong, with what they must then be. */
  readonly repairs: readonly Repair[];
}

/**
 * Audits a published table: whether its parts, totals, percentages, changes, means, ranks and classes can all be right, given how
 * figures are rounded. A difference that rounding explains is none; what no rounding explains is named, with what it could be. A unit
 * that stands in a group twice is named with both rows.
 *
 * @param table - The table, with what its columns have to do with one another. Figures are decimals as they are printed, all places
 *   included; how they were rounded is declared by column, or taken from the places that are printed.
 * @returns A verdict for each row in its order, its issues, the figures that alone could be wrong; and between which figures the
 *   limits of classes lie. Exact: intervals of rationals, nothing is rounded.
 * @throws `audit.unknown_column`; `document.*` and `number.*` for a table that is malformed; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { auditTable } from "par-index/years";
 *
 * const { rows } = auditTable({
 *   columns: [{ id: "appraised" }, { id: "survey" }, { id: "total" }],
 *   sums: [{ total: "total", of: [{ column: "appraised" }, { column: "survey" }] }],
 *   rows: [
 *     { unit: "a", figures: { appraised: "54.20", survey: "31.59", total: "85.78" } },
 *     { unit: "b", figures: { appraised: "54.20", survey: "31.59", total: "88.79" } },
 *   ],
 * });
 * rows.map(({ verdict }) => verdict); // => ["consistent", "contradictory"]
 * rows[1]?.repairs.map(({ column, least, most }) => `${column} ${least}–${most}`); // => ["appraised 57.19–57.21", "survey 34.58–34.6", "total 85.78–85.8"]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: results must be accurate and objective. Our reading: whoever reads a published table may
 *   check it by itself.
 * @law what was computed is consistent: verdict(table(evaluate(cases))) = consistent
 * @law a misprint is found: |printed − sum| > all roundings ⇒ contradictory, and the sum is among the repairs
 */
export function auditTable(table: PublishedTable): TableAudit {
  const read = readArgument("table", "an-object", publishedTables, table, undefined);
  const columns = knownColumns(read);
  const { findings: ofClasses, limits } = checkClasses(read, columns);
  const findings = [...checkUnits(read), ...checkRanks(read), ...ofClasses];
  const rows = read.rows.map((row, at): RowAudit => {
    const { isChecked, repairs, issues } = checkRow(read, columns, row, at);
    const own = findings.filter((one) => one.row === at);
    const isOrdered = read.ranking !== undefined && row.rank !== undefined;
    const isClassed = read.classes !== undefined && row.class !== undefined;
    return {
      unit: row.unit,
      group: row.group ?? null,
      verdict:
        issues.length > 0 || own.some(({ isSure }) => isSure)
          ? "contradictory"
          : own.length > 0
            ? "doubtful"
            : isChecked || isOrdered || isClassed
              ? "consistent"
              : "unchecked",
      issues: [...issues, ...own.map((one) => one.issue)],
      repairs,
    };
  });
  const issues = checkMeans(read, columns);
  const has = (verdict: RowAudit["verdict"]): boolean => rows.some((row) => row.verdict === verdict);
  const verdict =
    has("contradictory") || issues.length > 0 ? "contradictory" : has("doubtful") ? "doubtful" : "consistent";
  return { verdict, rows, limits, issues };
}

const publishedTables: Reader<PublishedTable> = readerOf(publishedTableSchema);
