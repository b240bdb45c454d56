import { entries } from "../entries.js";
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

/** What single calls cost, that a page may make without the rest of an entry. */
const calls: readonly Budget[] = [
  {
    name: "classify",
    code: `export { classify } from "par-index";`,
    limit: 4_864,
    reason:
      "decimals are 1,800 of it, the reading of its arguments 1,500, what tells a wrong one how to be written 200; no zod and no sentences come along",
  },
  {
    name: "printDecimal",
    code: `export { printDecimal } from "par-index";`,
    limit: 3_400,
    reason: "decimals, and the reading of its arguments, which tells a wrong one how to be written",
  },
  {
    name: "parseScheme",
    code: `export { parseScheme } from "par-index";`,
    limit: 100_000,
    reason:
      "33,000 are the sentences of all codes in two languages, 16,000 the sentences of the sixteen kinds of rule, read and written, which stand in each kind; then the kinds themselves, zod/mini, decimals",
  },
  {
    name: "a league page",
    code: `export { leaguePage, toHtml } from "par-index/report";`,
    limit: 129_000,
    reason: "opens scheme and result, as parseScheme and parseEvaluation do; words of the report in two languages",
  },
];

/** What a whole entry costs; 95,000 bytes of most are what parseScheme needs, which all share. */
const entryLimits: Readonly<Record<string, { readonly limit: number; readonly reason: string }>> = {
  "par-index": {
    limit: 156_000,
    reason:
      "schemes, dossiers, ledgers, tallies, the evaluation, streams, SHA-256; 36,000 are sentences in two languages",
  },
  "par-index/schemes": {
    limit: 199_000,
    reason: "the annexes of twelve editions, and what reads them: the table and its sentences",
  },
  "par-index/table": {
    limit: 134_000,
    reason:
      "parseScheme, what a table says of a scheme and in which cell, readers of CSV and HTML files; 3,000 are the parser of JSON that tells places",
  },
  "par-index/excel": {
    limit: 157_000,
    reason: "evaluate, the table, and the cells of forms that are told; the library of workbooks is a peer",
  },
  "par-index/word": {
    limit: 74_000,
    reason:
      "the reader of pages with the sentences of all codes and the checks of its arguments, and of HTML tables; the libraries of Word files are peers",
  },
  "par-index/editions": { limit: 110_000, reason: "parseScheme, and changes with their causes" },
  "par-index/survey": { limit: 125_000, reason: "parseTally, readers of answers, sample sizes, SQL" },
  "par-index/explain": {
    limit: 154_000,
    reason: "evaluate, and the workings of every kind of rule in two languages; its notices are in both too",
  },
  "par-index/questions": { limit: 136_000, reason: "evaluate, for what it asks is asked of other evaluations" },
  "par-index/years": { limit: 133_000, reason: "the readers of results" },
  "par-index/robustness": { limit: 126_000, reason: "draws, Sobol indices, exact rank counts" },
  "par-index/bulk": {
    limit: 149_000,
    reason: "evaluate is its reference, the columns, and lines of bytes with notices",
  },
  "par-index/report": {
    limit: 205_000,
    reason: "pages, tables, formats, charts, official documents and those of one unit, their words in two languages",
  },
  "par-index/sql": { limit: 146_000, reason: "the readers of results, scoring queries, typed tables" },
};

/** Every entry at once: what is shared counts once. */
const EVERYTHING = 418_000;

/** The budgets, one for each entry at least; an entry without one may cost nothing. */
export function budgets(): readonly Budget[] {
  const all = entries().map(({ name }): Budget => {
    const { limit, reason } = entryLimits[name] ?? { limit: 0, reason: "it has no budget" };
    return { name, code: `export * from "${name}";`, limit, reason };
  });
  const everything = all.map(({ code }) => code).join("\n");
  return [
    ...calls,
    ...all,
    {
      name: "everything",
      code: everything,
      limit: EVERYTHING,
      reason: "the annexes of the ready editions are 61,000 of it",
    },
  ];
}

export async function budgetsHold(installed: string): Promise<Omit<Check, "name">> {
  const measured = await Promise.all(
    budgets().map(async (budget) => ({ ...budget, bytes: gzipped(await minified(budget.code, installed)) })),
  );
  return {
    says: measured.map(({ name, bytes, limit }) => `${name} ${bytes}/${limit}`).join(", "),
    faults: measured
      .filter(({ bytes, limit }) => bytes > limit)
      .map(({ name, bytes, limit, reason }) => `${name}: ${bytes} bytes, ${limit} allowed (${reason})`),
  };
}
