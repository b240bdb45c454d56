import { gzipped, minified } from "../minified.js";
import type { Check } from "./check.js";

/** How many bytes an import may cost a page, minified and gzipped. */
interface Budget {
  readonly name: string;
  readonly code: string;
  readonly limit: number;
  /** Why it costs what it costs; a raised limit needs another sentence. */
  readonly reason: string;
}

const budgets: readonly Budget[] = [
  {
    name: "classify",
    code: `export { classify } from "par-index";`,
    limit: 14_500,
    reason:
      "decimal.js is 13,000 of it, whole units in front of it 1,000; no zod, no register of issues comes along with one pure function",
  },
  {
    name: "parseScheme",
    code: `export { parseScheme } from "par-index";`,
    limit: 43_000,
    reason: "decimals, zod/mini, every rule's check, every sentence of the register in two languages",
  },
  {
    name: "evaluate",
    code: `export { evaluate } from "par-index";`,
    limit: 63_000,
    reason:
      "parseScheme, the dossier, the ledger, the survey, the index, the ranking, SHA-256, and the columns of bulk",
  },
  {
    name: "a league page",
    code: `export { leaguePage, toHtml } from "par-index";`,
    limit: 50_000,
    reason: "opens the scheme as parseScheme does; words of the report in two languages",
  },
  {
    name: "everything",
    code: `export * from "par-index";`,
    limit: 180_000,
    reason: "all rooms, and the ready editions as data: 47,000 of it",
  },
];

export async function budgetsHold(installed: string): Promise<Omit<Check, "name">> {
  const measured = await Promise.all(
    budgets.map(async (budget) => ({ ...budget, bytes: gzipped(await minified(budget.code, installed)) })),
  );
  return {
    says: measured.map(({ name, bytes, limit }) => `${name} ${bytes}/${limit}`).join(", "),
    faults: measured
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ name, bytes, limit, reason }) => `${name}: ${bytes} bytes, ${limit} allowed (${reason})`),
  };
}
