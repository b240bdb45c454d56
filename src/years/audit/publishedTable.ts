import type { Rounding } from "../../number/rounding.js";
import type { LocalizedText } from "../../text/text.js";

/** A table of results as it was published, with what its columns have to do with one another. */
export interface PublishedTable {
  readonly title?: LocalizedText;
  readonly columns: readonly PublishedColumn[];
  /** Columns that are the sum of others, each times its weight where it has one. A change is one: `after = before + change`. */
  readonly sums?: readonly PublishedSum[];
  /** Columns that are another in percent of its maximum. The maximum is a column of exact figures. */
  readonly percents?: readonly { readonly percent: string; readonly of: string; readonly max: string }[];
  /** The means of columns over all rows, as they are printed. */
  readonly means?: readonly { readonly column: string; readonly printed: string }[];
  /** By which column rows are ranked, each group by itself. */
  readonly ranking?: {
    readonly by: string;
    /** Whether every unit of a group is in the table: then ranks are counted as well. */
    readonly complete: boolean;
    /** The ranks behind a tie: `shared` 1, 1, 3; `dense` 1, 1, 2. */
    readonly ties: "shared" | "dense";
  };
  /** By which column rows are classed; the classes, the best first, each with its lower limit where that is known. */
  readonly classes?: {
    readonly by: string;
    readonly order: readonly { readonly class: string; readonly from?: string }[];
  };
  readonly rows: readonly PublishedRow[];
}

export interface PublishedColumn {
  readonly id: string;
  readonly title?: LocalizedText;
  /** How its figures were rounded, or that they were not; half up to the most places printed in it where this is not declared. */
  readonly rounding?: Rounding | "exact";
  /** What no figure of it can be below, or above. */
  readonly least?: string;
  readonly most?: string;
}

export interface PublishedSum {
  readonly total: string;
  readonly of: readonly { readonly column: string; readonly weight?: string }[];
}

export interface PublishedRow {
  readonly unit: string;
  readonly group?: string;
  /** What is printed, by column; a column may be left out. */
  readonly figures: Readonly<Record<string, string>>;
  readonly rank?: number;
  readonly class?: string;
}
