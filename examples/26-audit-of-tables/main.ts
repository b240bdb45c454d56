import { describeIssue, inLanguage, type Language } from "par-index";
import { auditTable, type RowAudit, type TableAudit } from "par-index/years";
import { printWhenStarted, shown } from "../print.js";
import { type Sourced, tables } from "./tables.js";
import { words } from "./words.js";

export const audits: readonly (Sourced & { readonly audit: TableAudit })[] = tables.map((one) => ({
  ...one,
  audit: auditTable(one.table),
}));

export function report(language: Language): string {
  const say = words[language];
  const blocks = audits.map(({ title, source, audit }) => {
    const counts = (["consistent", "doubtful", "contradictory", "unchecked"] as const)
      .map((verdict): readonly [RowAudit["verdict"], number] => [verdict, countOf(audit, verdict)])
      .filter(([, count]) => count > 0)
      .map(([verdict, count]) => `${count} ${say.verdict[verdict]}`);
    const issues = [...audit.rows.flatMap((row) => row.issues), ...audit.issues];
    const limits = audit.limits
      .filter(({ from, above, atMost }) => from === null && above !== null && atMost !== null)
      .map(({ class: name, above, atMost }) => say.limit(name, shown(above, language), shown(atMost, language)));
    return [
      inLanguage(title, language),
      `${say.source}: ${inLanguage(source, language)}`,
      say.rows(counts.join(", ")),
      ...issues.map((issue) => `  ${describeIssue(issue, language)}`),
      ...limits.map((limit) => `  ${limit}`),
    ].join("\n");
  });
  return [say.title, ...blocks].join("\n\n");
}

function countOf({ rows }: TableAudit, verdict: RowAudit["verdict"]): number {
  return rows.filter((row) => row.verdict === verdict).length;
}

printWhenStarted(import.meta.url, report);
