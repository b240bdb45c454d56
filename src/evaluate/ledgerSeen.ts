import type { Adjustment } from "../appraisal/ledger.js";
import type { ReadCase } from "../composite/readCase.js";
import { digestOf } from "../document/digest.js";

/** What is kept of the ledger of a case to be seen beside those of others: plain data, which can be sent from thread to thread. */
export interface LedgerSeen {
  readonly case: number;
  readonly unit: string;
  /** In the order of the ledger. */
  readonly adjustments: readonly AdjustmentSeen[];
}

/** What is kept of an adjustment. */
interface AdjustmentSeen {
  readonly leaf: string;
  readonly agency: string;
  readonly hasSeal: boolean;
  /**
   * The same for adjustments with the same figures, reason, author and day, and as short for a long reason as for none; `null` where
   * its figures may be those of another by chance.
   */
  readonly content: string | null;
}

/** What is kept of the ledger of a case; `null` where it has none, or could not be read. */
export function ledgerSeen({
  position,
  unit,
  documents,
}: Pick<ReadCase, "position" | "unit" | "documents">): LedgerSeen | null {
  if (unit === null || documents === null || documents.ledger.length === 0) return null;
  return { case: position, unit: unit.id, adjustments: documents.ledger.map(adjustmentSeen) };
}

function adjustmentSeen(adjustment: Adjustment): AdjustmentSeen {
  const { leaf, from, to, reason, by, stage, at, seal } = adjustment;
  const content = hasOwnFigures(adjustment) ? digestOf([leaf, from, to, reason, by, stage, at]) : null;
  return { leaf, agency: by.agency, hasSeal: seal !== undefined, content };
}

/** So many digits of figures that two units do not come to the same ones by chance. */
const BY_NO_CHANCE = 7;

/** A figure that is stated twice, such as a part that is all of its whole, is one. */
function hasOwnFigures({ to }: Adjustment): boolean {
  return "facts" in to && [...new Set(figuresIn(to.facts))].join("").length >= BY_NO_CHANCE;
}

/** The figures among some facts, counts and amounts alike; neither ids nor days. */
function figuresIn(value: unknown): readonly string[] {
  if (typeof value === "object") return Object.values(value as object).flatMap(figuresIn);
  return /^\d+(?:\.\d+)?$/.test(String(value)) ? [String(value)] : [];
}
