import { nodesByCode } from "../composite/nodesByCode.js";
import { walk } from "../criteria/walk.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluationFor } from "../evaluate/evaluationFor.js";
import { printedPeriods } from "../evaluate/periodsOf.js";
import { printPath } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import type {
  CriterionRow,
  NodeRow,
  NoticeRow,
  PartRow,
  RankingRow,
  RefusalRow,
  Rows,
  UnitRow,
  UnrankedRow,
} from "./rows.js";

/**
 * A result as flat rows for a database or a data frame: `Object.entries(toRows(…))` gives each table of {@link sqlSchema}
 * with its rows, in an order in which they can be inserted, and each row's keys are the columns in their order.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @returns Rows of plain values: text, whole numbers, booleans and `null`; points and percentages are the exact decimals
 *   of the result, as strings, nothing rounded. Titles are the Vietnamese ones. Every row begins with the digest of the
 *   evaluation, so that rows of many results stand together.
 * @throws `document.other_scheme` when the evaluation was made by another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { toRows } from "par-index/sql";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const rows = toRows(scheme, evaluate(scheme, [{ dossier }]));
 * rows.units.map(({ unit, complete }) => [unit, complete]); // => [["so-y-te", false]]
 * rows.unranked.map(({ why }) => why); // => ["ranking.pending"]
 * ```
 * @clause Our reading: 880/QĐ-UBND (Phần III, mục 1) has Sở Nội vụ keep the results; it does so in tables.
 * @law rows lose nothing: points(u, code) in toRows(e) = points(u, code) in e
 */
export function toRows(scheme: Scheme, evaluation: Evaluation): Rows {
  const { prepared, evaluation: read } = evaluationFor(scheme, evaluation);
  return rowsOf(prepared.scheme, read);
}

/** {@link toRows} for what has been read. */
function rowsOf(scheme: Scheme, evaluation: Evaluation): Rows {
  return {
    evaluations: [evaluationRow(scheme, evaluation)],
    scheme_parts: scheme.parts.map(({ id, title, max }, at) => {
      return { evaluation: evaluation.digest, part: id, place: at + 1, title: title.vi, max_points: max };
    }),
    criteria: criterionRows(scheme, evaluation),
    units: unitRows(evaluation),
    parts: partRows(evaluation),
    nodes: nodeRows(evaluation),
    rankings: rankingRows(evaluation),
    unranked: unrankedRows(evaluation),
    notices: noticeRows(evaluation),
    refusals: refusalRows(evaluation),
  };
}

function evaluationRow(scheme: Scheme, evaluation: Evaluation) {
  const { digest, scheme: stamp, engine } = evaluation;
  return {
    evaluation: digest,
    scheme: stamp.id,
    edition: stamp.edition,
    status: stamp.status,
    scheme_digest: stamp.digest,
    title: scheme.title.vi,
    publishes: scheme.publishes,
    engine,
    period: printedPeriods(evaluation),
  };
}

function criterionRows({ criteria }: Scheme, { digest }: Evaluation): CriterionRow[] {
  const parents = new Map<string, string>();
  const domains = new Map<string, string>();
  return walk(criteria).map(({ criterion, appraiser, bonus }, at) => {
    const { code, title, max } = criterion;
    const domain = domains.get(code) ?? code;
    for (const child of criterion.kind === "group" ? criterion.children : []) {
      parents.set(child.code, code);
      domains.set(child.code, domain);
    }
    return {
      evaluation: digest,
      code,
      parent: parents.get(code) ?? null,
      domain,
      place: at + 1,
      leaf: criterion.kind === "leaf",
      title: title.vi,
      max_points: max,
      bonus,
      part: criterion.kind === "leaf" ? criterion.part : null,
      appraiser: appraiser ?? null,
    };
  });
}

function unitRows({ digest, indexes, cases }: Evaluation): UnitRow[] {
  const seals = new Map(cases.map((one) => [one.unit, one.digest]));
  return indexes.map(({ unit, between, ...index }) => ({
    evaluation: digest,
    unit: unit.id,
    name: unit.name,
    group_name: unit.group,
    kind: unit.kind ?? null,
    period: index.period,
    complete: index.complete,
    points: index.points,
    max_points: index.max,
    percent: index.percent,
    published: index.published,
    class: index.class,
    lowest: between.lowest,
    highest: between.highest,
    case_digest: seals.get(unit.id) ?? null,
  }));
}

function partRows({ digest, indexes }: Evaluation): PartRow[] {
  return indexes.flatMap(({ unit, parts }) =>
    parts.map(({ part, self, selfMax, points, max, percent }) => ({
      evaluation: digest,
      unit: unit.id,
      part,
      self_points: self,
      self_max: selfMax,
      points,
      max_points: max,
      percent,
    })),
  );
}

function nodeRows({ digest, indexes }: Evaluation): NodeRow[] {
  return indexes.flatMap(({ unit, nodes }) =>
    [...nodesByCode(nodes).values()].map(({ code, self, appraised, points, max, percent, absence }) => ({
      evaluation: digest,
      unit: unit.id,
      code,
      self_points: self,
      appraised_points: appraised,
      points,
      max_points: max,
      percent,
      absence: absence ?? null,
    })),
  );
}

function rankingRows({ digest, rankings }: Evaluation): RankingRow[] {
  return rankings.flatMap(({ period, group, rows }) =>
    rows.map(({ unit, rank, published, class: name, tied, brokenBy }) => ({
      evaluation: digest,
      period,
      group_name: group,
      unit,
      rank,
      published,
      class: name,
      tied,
      broken_by: brokenBy ?? null,
    })),
  );
}

function unrankedRows({ digest, rankings }: Evaluation): UnrankedRow[] {
  return rankings.flatMap(({ period, group, unranked }) =>
    unranked.map(({ unit, name, why }) => ({ evaluation: digest, period, group_name: group, unit, name, why })),
  );
}

function noticeRows({ digest, notices }: Evaluation): NoticeRow[] {
  return notices.map(({ at, code, path }, position) => ({
    evaluation: digest,
    notice_number: position,
    unit: at?.unit ?? null,
    leaf: at?.leaf ?? null,
    code,
    path: printPath(path),
  }));
}

function refusalRows({ digest, refused }: Evaluation): RefusalRow[] {
  return refused.flatMap(({ case: number, unit, issues }) =>
    issues.map(({ code, path }, at) => ({
      evaluation: digest,
      case_number: number,
      issue_number: at,
      unit,
      code,
      path: printPath(path),
    })),
  );
}
