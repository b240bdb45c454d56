import type { Clause } from "../issue/clause.js";
import { notice, type Path } from "../issue/issue.js";
import { type Decimal, decimal, decimalText } from "../number/decimal.js";
import type { Form } from "../rules/form/form.js";
import { checkOfLeaf } from "../rules/inside.js";
import type { Rule } from "../rules/rule.js";
import type { Status } from "../scheme/scheme.js";
import { figureOf } from "./cellValues.js";
import { clauseOf } from "./clauseText.js";
import { clauseFor, groupByCode, idFor, NO_CLAUSE } from "./criteriaTable.js";
import type { Draft } from "./draft.js";
import { limitExamples } from "./examplesAtLimits.js";
import { examplesText, readExamples } from "./exampleText.js";
import { formOf } from "./formOf.js";
import { FURTHER_MODELS, readFurther } from "./further.js";
import type { ColumnOf } from "./headings.js";
import { listOf } from "./lists.js";
import type { Section, TableRecord } from "./rows.js";
import { ruleOfSentence } from "./ruleOfSentence.js";
import { isTotalRow } from "./totalRow.js";

interface Named {
  readonly id: string;
  readonly title: { readonly vi: string };
}

/** What the rows of criteria are read with. */
interface About {
  readonly parts: readonly Named[];
  readonly agencies: readonly Named[];
  readonly status: Status | undefined;
  readonly clauseOfCriteria: Clause | undefined;
}

type Node = Record<string, unknown> & { readonly children?: Node[] };
type Column = ColumnOf<"criteria">;

interface Open {
  readonly path: Path;
  readonly children: Node[];
}

/** The criteria of their rows, as a scheme has them. */
export function readCriteria({ records }: Section<Column>, about: About, draft: Draft): readonly Node[] {
  const roots: Node[] = [];
  const groups = new Map<string, Open>();
  for (const record of records) {
    if (isTotalRow(record.cells) && record.text("rule") === "") {
      checkTotal(record, roots, draft);
      continue;
    }
    const node = readCriterion(record, about, draft);
    const code = record.text("code");
    const { within } = node;
    const name = within === undefined ? groupByCode(code, [...groups.keys()]) : within;
    const group = name === null ? { path: ["criteria"], children: roots } : groups.get(name);
    if (group === undefined) {
      const at = record.cell("further");
      draft.wrong("table.no_such_group", at, { found: String(name), cell: at.name, code }, code);
      continue;
    }
    const list = name === null ? group.path : [...group.path, "children"];
    const path = [...list, group.children.length];
    group.children.push(node.fields);
    for (const [column, field] of FIELDS) draft.says([...path, field], record.cell(column));
    draft.says(path, record.cell("code"));
    if (node.fields.children !== undefined) groups.set(code, { path, children: node.fields.children });
  }
  return roots;
}

/** Whether a share gives the more points the lower it is, and nothing says what it is a share of. */
function isUnnamedFall(rule: Rule): boolean {
  if (rule.kind !== "steps" || rule.measure !== "ratio" || rule.words !== undefined) return false;
  return rule.steps.some((step) => "atMost" in step || "below" in step);
}

/** A row of the total is no criterion: it says what the criteria above it come to, with their bonuses or without. */
function checkTotal({ text, cell }: TableRecord<Column>, roots: readonly Node[], draft: Draft): void {
  const at = cell("max");
  const found = text("max") === "" ? undefined : figureOf(text("max"), at, draft);
  if (found === undefined) return;
  const sumOf = (nodes: readonly Node[]): Decimal =>
    nodes.reduce((sum, { max }) => sum.plus(decimal(String(max))), decimal("0"));
  const sums = [roots.filter(({ bonus }) => bonus === undefined), roots].map(sumOf);
  if (sums.some((sum) => sum.eq(decimal(found)))) return;
  const params = { cell: at.name, found, sum: decimalText(sums[0] ?? decimal("0")) };
  draft.wrong("table.total_differs", at, params);
}

/** Which column says which field. */
const FIELDS: readonly (readonly [Column, string])[] = [
  ["code", "code"],
  ["title", "title"],
  ["max", "max"],
  ["part", "part"],
  ["rule", "rule"],
  ["documents", "documents"],
  ["appraiser", "appraiser"],
  ["clause", "clause"],
  ["examples", "examples"],
  ["further", "min"],
  ["further", "bonus"],
  ["further", "least"],
  ["further", "most"],
  ["further", "tags"],
  ["further", "refers"],
  ["further", "scoredBy"],
  ["further", "notApplicable"],
];

function readCriterion(
  { text, cell }: TableRecord<Column>,
  about: About,
  draft: Draft,
): { readonly fields: Node; readonly within: string | null | undefined } {
  const code = text("code");
  for (const column of ["code", "title", "max"] as const) {
    if (text(column) === "")
      draft.wrong("table.cell_blank", cell(column), { cell: cell(column).name, column: cell(column).column }, code);
  }
  const max = text("max") === "" ? undefined : figureOf(text("max"), cell("max"), draft, code);
  const further = readFurther(text("further"));
  if ("unknown" in further) {
    const at = cell("further");
    const params = { found: further.unknown, cell: at.name, column: at.column, known: FURTHER_MODELS };
    draft.wrong("table.unknown_phrase", at, params, code);
  }
  const { fields = {}, within } = "unknown" in further ? {} : further;
  const min = typeof fields["min"] === "string" ? fields["min"] : undefined;
  const appraiser = text("appraiser");
  const shared = {
    code,
    title: { vi: text("title") },
    max: max ?? "0",
    ...(appraiser === "" ? {} : { appraiser: idFor(appraiser, about.agencies) }),
    ...clauseIn(text("clause"), code, about.clauseOfCriteria, () =>
      draft.wrong("table.not_a_clause", cell("clause"), { found: text("clause"), cell: cell("clause").name }, code),
    ),
    ...fields,
  };
  if (text("rule") === "") {
    for (const column of ["part", "documents", "examples"] as const) {
      if (text(column) === "") continue;
      draft.wrong("table.group_with_part", cell(column), { cell: cell(column).name, code }, code);
    }
    return { fields: { kind: "group", ...shared, children: [] }, within };
  }
  if (text("part") === "" && about.parts.length !== 1) {
    draft.wrong("table.cell_blank", cell("part"), { cell: cell("part").name, column: cell("part").column }, code);
  }
  const leaf = { ...(max === undefined ? {} : { max }), ...(min === undefined ? {} : { min }) };
  const said = ruleOfSentence(text("rule"), leaf, cell("rule"), about.status === "official");
  draft.add(said.ok ? said.notices : said.issues, cell("rule"), code);
  if (said.ok && isUnnamedFall(said.value)) {
    draft.add([notice("table.share_unnamed", cell("rule").path, { code })], cell("rule"), code);
  }
  const atMost = { ...leaf, max: max ?? "0" };
  const form = said.ok && max !== undefined ? formOf(said.value, atMost) : null;
  return {
    fields: {
      kind: "leaf",
      ...shared,
      part: idFor(text("part") === "" ? (about.parts[0]?.id ?? "") : text("part"), about.parts),
      ...(said.ok ? { rule: said.value } : {}),
      ...documentsIn(text("documents"), (known) => {
        const at = cell("documents");
        draft.wrong(
          "table.unknown_phrase",
          at,
          { found: text("documents"), cell: at.name, column: at.column, known },
          code,
        );
      }),
      ...examplesIn(text("examples"), form, (found) => {
        const at = cell("examples");
        const known = said.ok && form !== null ? modelExamples(said.value, atMost, form) : "";
        draft.wrong("table.unknown_phrase", at, { found, cell: at.name, column: at.column, known }, code);
      }),
    },
    within,
  };
}

function clauseIn(
  text: string,
  code: string,
  common: Clause | undefined,
  refuse: () => void,
): { readonly clause?: Clause } {
  if (text === "") return common === undefined ? {} : { clause: clauseFor(common, code) };
  if (text === NO_CLAUSE) return {};
  const clause = clauseOf(text);
  if (clause === null) refuse();
  return clause === null ? {} : { clause };
}

function documentsIn(text: string, refuse: (known: string) => void): object {
  if (text === "") return {};
  const documents = listOf(text);
  if (documents === null) refuse("Kế hoạch; “Báo cáo; biên bản”");
  return documents === null ? {} : { documents: documents.map((vi) => ({ vi })) };
}

function examplesIn(text: string, form: Form | null, refuse: (found: string) => void): object {
  if (text === "" || form === null) return {};
  const examples = readExamples(text, form);
  if (!("unknown" in examples)) return { examples };
  refuse(examples.unknown);
  return {};
}

/** How examples of the rule are written, for whoever wrote another thing. */
function modelExamples(rule: Rule, leaf: { readonly max: string; readonly min?: string }, form: Form): string {
  const { max, min = "0" } = leaf;
  // A rule that is wrong is told by its own issue; it has no points to show.
  const isWrong = checkOfLeaf(rule, { code: "", path: [] }, { min, max, places: 4, within: [] }).length > 0;
  const shown = isWrong ? [] : limitExamples(rule, leaf, { places: 4, mode: "half-up" }).slice(0, 2);
  return shown.length === 0 ? "4/5 → 0,8 điểm" : examplesText(shown, form, "vi");
}
