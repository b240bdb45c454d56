import {
  type Case,
  type Entry,
  evaluate,
  type Facts,
  type Leaf,
  type Ledger,
  leaves,
  type Scheme,
  selfAssess,
  type Tally,
} from "par-index";

/** One valid document of each kind, to be spoilt. */
export interface Corpus {
  readonly scheme: unknown;
  readonly dossier: unknown;
  readonly ledger: unknown;
  readonly tally: unknown;
  readonly cases: unknown;
  readonly evaluation: unknown;
}

export function corpus(scheme: Scheme): Corpus {
  const dossier = {
    unit: { id: "don-vi", name: "Đơn vị", group: "khối", kind: "department" },
    period: "2021",
    scheme: { id: scheme.id, edition: scheme.edition },
    entries: leaves(scheme.criteria).flatMap(entryOf),
  };
  const ledger = ledgerOf(scheme, dossier);
  const tally: Tally = (scheme.questionnaire?.questions ?? []).slice(0, 3).flatMap((question) =>
    question.options.map(({ id: option }, at) => ({
      unit: "don-vi",
      group: question.groups?.[0] ?? scheme.questionnaire?.groups[0]?.id ?? "",
      question: question.id,
      option,
      count: 10 + at,
    })),
  );
  const other = { ...dossier, unit: { ...dossier.unit, id: "don-vi-khac" } };
  const cases: readonly Case[] = [{ dossier, ledger, tally }, { dossier: other }];
  return { scheme, dossier, ledger, tally, cases, evaluation: evaluate(scheme, []) };
}

function entryOf(leaf: Leaf): Entry[] {
  if (leaf.rule.kind === "survey" || leaf.scoredBy === "appraiser") return [];
  const document = { id: "d1", title: "Báo cáo", date: "2021-12-15" };
  return [{ leaf: leaf.code, facts: factsOf(leaf), documents: [document], note: "ghi chú" }];
}

function factsOf({ rule }: Leaf): Facts {
  switch (rule.kind) {
    case "levels":
      return { level: rule.levels[0]?.id ?? "" };
    case "steps":
    case "proportional":
      return rule.measure === "ratio" ? { part: "9", whole: "11", excused: "1" } : { value: "12.5" };
    case "weighted":
      return { counts: rule.terms.map(({ id }) => ({ id, count: 2 })), whole: "20" };
    case "counting":
      return { count: 3 };
    case "checklist":
      return { met: rule.items.slice(1).map(({ id }) => id) };
    case "deducting":
      return { faults: rule.faults.map(({ id }) => ({ id, count: 1 })) };
    case "relative":
      return { value: "7", best: "9" };
    default:
      return { points: "0.5", reason: "Theo biên bản thẩm định" };
  }
}

function ledgerOf(scheme: Scheme, dossier: Case["dossier"]): Ledger {
  const rows = selfAssess(scheme, dossier).rows.filter(({ self }) => self !== null);
  return rows.slice(0, 3).map((row) => ({
    leaf: row.leaf,
    from: row.final,
    to: { points: "0" },
    reason: "Chưa đủ tài liệu kiểm chứng",
    by: { agency: agencyOf(scheme), officer: "Tổ giúp việc" },
    stage: "appraisal",
    at: "2022-01-10T08:00:00+07:00",
  }));
}

function agencyOf(scheme: Scheme): string {
  return scheme.criteria[0]?.appraiser ?? "so-noi-vu";
}
