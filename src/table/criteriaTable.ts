import type { Criterion } from "../criteria/criterion.js";
import { digestOf } from "../document/digest.js";
import type { Clause } from "../issue/clause.js";
import { printClause } from "../issue/describeIssue.js";
import type { Language } from "../number/print.js";
import { ruleSentence } from "../rules/ruleSentence.js";
import type { Scheme } from "../scheme/scheme.js";
import { inLanguage } from "../text/text.js";
import { cellFigure } from "./cellValues.js";
import { clauseText } from "./clauseText.js";
import { examplesText } from "./exampleText.js";
import { formOf } from "./formOf.js";
import { CODE_MARK } from "./frame.js";
import { furtherText } from "./further.js";
import type { ColumnOf } from "./headings.js";
import { limitsText } from "./limitsText.js";
import { listText } from "./lists.js";

/** The cells of one criterion. */
type CriterionCells = Readonly<Record<ColumnOf<"criteria">, string>>;

interface Placed {
  readonly criterion: Criterion;
  /** The code of the group that holds it. */
  readonly group: string | null;
}

/** Every criterion, each before what is below it. */
function placedIn(criteria: readonly Criterion[], group: string | null = null): readonly Placed[] {
  return criteria.flatMap((criterion) => [
    { criterion, group },
    ...(criterion.kind === "group" ? placedIn(criterion.children, criterion.code) : []),
  ]);
}

/** The group whose code a code begins with, the longest of those that stand above. */
export function groupByCode(code: string, groups: readonly string[]): string | null {
  let found: string | null = null;
  for (const group of groups) {
    if (code.startsWith(`${group}.`) && group.length > (found?.length ?? -1)) found = group;
  }
  return found;
}

/** The rows of the criteria, and the clause that those have in common which print none. */
export function criteriaCells(
  scheme: Scheme,
  language: Language,
  withLimits: boolean,
): { readonly rows: readonly CriterionCells[]; readonly clauseOfCriteria: Clause | undefined } {
  const placed = placedIn(scheme.criteria);
  const clauseOfCriteria = commonClause(placed);
  const groups: string[] = [];
  const rows = placed.map(({ criterion, group }): CriterionCells => {
    const { code, title, max } = criterion;
    const within = groupByCode(code, groups) === group ? undefined : group;
    if (criterion.kind === "group") groups.push(code);
    const leaf = criterion.kind === "leaf" ? criterion : undefined;
    return {
      code,
      title: inLanguage(title, language),
      max: cellFigure(max),
      part: leaf === undefined ? "" : nameOf(leaf.part, scheme.parts, language),
      rule:
        leaf === undefined ? "" : ruleSentence(leaf.rule, leaf, language, language === "vi" ? "exact" : "for-people"),
      further: furtherText(criterion, within),
      documents: leaf?.documents === undefined ? "" : listText(leaf.documents.map((one) => inLanguage(one, language))),
      appraiser: criterion.appraiser === undefined ? "" : nameOf(criterion.appraiser, scheme.agencies ?? [], language),
      clause:
        language === "vi"
          ? clauseCell(criterion, clauseOfCriteria)
          : criterion.clause === undefined
            ? ""
            : printClause(criterion.clause, "en"),
      examples: leaf?.examples === undefined ? "" : examplesText(leaf.examples, formOf(leaf.rule, leaf), language),
      limits: leaf === undefined || !withLimits ? "" : limitsText(leaf, scheme.rounding.leaf, language),
    };
  });
  return { rows, clauseOfCriteria };
}

interface Named {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en?: string };
}

/** What a cell calls a part or an agency: by its title, or by its id where a title could mean two of them. */
function nameOf(id: string, list: readonly Named[], language: Language): string {
  const found = list.find((one) => one.id === id);
  if (found === undefined) return id;
  const isOnly = list.every((one) => one === found || (one.title.vi !== found.title.vi && one.id !== found.title.vi));
  return isOnly ? inLanguage(found.title, language) : id;
}

/** The id that a cell means, by a title or by the id itself. */
export function idFor(name: string, list: readonly Named[]): string {
  return list.find(({ id }) => id === name)?.id ?? list.find(({ title }) => title.vi === name)?.id ?? name;
}

export const NO_CLAUSE = "không";

function clauseCell({ clause, code }: Criterion, common: Clause | undefined): string {
  if (clause === undefined) return common === undefined ? "" : NO_CLAUSE;
  return common !== undefined && sameClause(clauseFor(common, code), clause) ? "" : clauseText(clause);
}

/** The clause of a criterion that prints none. */
export function clauseFor(common: Clause, code: string): Clause {
  return common.place === undefined ? common : { ...common, place: common.place.replaceAll(CODE_MARK, code) };
}

function sameClause(a: Clause, b: Clause): boolean {
  return a.document === b.document && a.date === b.date && a.place === b.place;
}

/** The clause that most criteria have, each with its own code in the place where the others have theirs. */
function commonClause(placed: readonly Placed[]): Clause | undefined {
  const counts = new Map<string, { readonly clause: Clause; count: number }>();
  for (const { criterion } of placed) {
    const { clause, code } = criterion;
    if (clause === undefined || clause.place?.includes(CODE_MARK)) continue;
    const marked = clause.place?.endsWith(code)
      ? { ...clause, place: `${clause.place.slice(0, -code.length)}${CODE_MARK}` }
      : clause;
    if (!sameClause(clauseFor(marked, code), clause)) continue;
    const key = digestOf(marked);
    const before = counts.get(key);
    if (before === undefined) counts.set(key, { clause: marked, count: 1 });
    else before.count += 1;
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > 1 ? most.clause : undefined;
}
