import type { Case, Facts, Rule, Scheme, TallyRow } from "par-index";
import { explain, type Factor, type Finding, type LeafProof, type Line } from "par-index/explain";
import { describe, expect, it } from "vitest";
import {
  adjustment,
  dossierOf,
  entry,
  formFor,
  group,
  leaf,
  schemeOf,
  stated,
  surveyLeaf,
  thrown,
  UNIT,
} from "../fixtures.js";

/** A line in short: what it gives, and how. */
function short(line: Line): string {
  const gives = "gives" in line ? (typeof line.gives === "string" ? line.gives : line.gives.en) : "";
  switch (line.kind) {
    case "statement":
      return `${line.about?.vi ?? "–"}: ${line.words.vi}`;
    case "comparison": {
      const because = line.because && `, for ${product(line.because.left)} ${line.sign} ${product(line.because.right)}`;
      const stands = `${factor(line.left)} ${line.sign} ${factor(line.right)}${because ?? ""}`;
      return `${line.against} ${line.kept ? "kept" : "missed"}: ${stands}`;
    }
    case "at-most":
    case "at-least":
      return `${gives}: ${line.value} ${line.kind} ${line.limit} = ${line.result}`;
    case "least-of":
    case "most-of":
      return `${gives}: ${line.kind} ${line.of.map(factor).join(", ")} = ${line.result}`;
    case "calculation": {
      const terms = line.terms.map(({ factors, of }) => `${product(factors)}${of === undefined ? "" : `[${of}]`}`);
      const sum = terms.join(" + ");
      const divisors = (line.divisors ?? []).map((divisor) => `÷${factor(divisor)}`).join("");
      const divided = divisors === "" ? sum : `(${sum})${divisors}`;
      const rounded = line.exact === undefined ? "" : ` = ${line.exact} → ${line.rounding}`;
      return `${gives}: ${divided}${rounded} = ${line.result}`;
    }
  }
}

const factor = (one: Factor): string => (typeof one === "string" ? one : `${one.value}[${one.words.vi}]`);
const product = (factors: readonly Factor[]): string => factors.map(factor).join("×");

function leafProof(scheme: Scheme, one: Case, code: string): LeafProof {
  const { of } = explain(scheme, one, code);
  if (of.kind !== "leaf") throw new Error(`${code} is no leaf`);
  return of;
}

/** A leaf of its own under some rule: its lines, the outcome, and what it lacks. */
function explained(rule: Rule, facts: Facts, max = "1", min?: string): readonly string[] {
  const scheme = schemeOf([leaf("1", max, rule, min === undefined ? {} : { min })]);
  const { history, unmet } = leafProof(scheme, { dossier: dossierOf(scheme, [entry("1", facts)]) }, "1");
  const [own] = history;
  return [
    ...(own?.lines ?? []).map(short),
    `→ ${own?.outcome}`,
    ...unmet.map(({ kind, id, limit, count, wouldGive }) =>
      ["unmet", kind, id, limit && JSON.stringify(limit), count && `×${count}`, `→ ${wouldGive}`]
        .filter(Boolean)
        .join(" "),
    ),
  ];
}

const named = (id: string, points: string) => ({ id, title: { vi: id }, points });

describe("explain(scheme, case, leaf) by kind of rule", () => {
  it("levels: the level, and the next better one", () => {
    const rule: Rule = { kind: "levels", levels: [named("full", "1"), named("half", "0.5"), named("none", "0")] };
    expect(explained(rule, { level: "full" })).toStrictEqual(["→ 1"]);
    expect(explained(rule, { level: "none" })).toStrictEqual(["→ 0", "unmet case half → 0.5"]);
  });

  const steps: Rule = {
    kind: "steps",
    measure: "ratio",
    steps: [
      { above: "90", points: "1" },
      { atLeast: "66.7", points: "0.5" },
    ],
    otherwise: "0",
  };
  it("steps: the measure between the step that is kept and the one before it", () => {
    expect(explained(steps, { part: "45", whole: "52", excused: "2" })).toStrictEqual([
      "Counted: 52 + -2 = 50",
      "Share (%): (100×45)÷50 = 90",
      "limit missed: 90 ≤ 90",
      "limit kept: 90 ≥ 66.7",
      "→ 0.5",
      'unmet limit {"above":"90"} → 1',
    ]);
  });
  it("steps: a measure that no decimal spells is compared as a fraction", () => {
    expect(explained(steps, { part: "2", whole: "3" })).toStrictEqual([
      "Share (%): (100×2)÷3 = 200/3",
      "limit missed: 200/3 < 66.7, for 100×2 < 66.7×3",
      "→ 0",
      'unmet limit {"atLeast":"66.7"} → 0.5',
    ]);
    expect(explained(steps, { part: "3", whole: "3" })).toStrictEqual([
      "Share (%): (100×3)÷3 = 100",
      "limit kept: 100 > 90",
      "→ 1",
    ]);
  });

  it("proportional: the share, rounded once, and the rest to the target", () => {
    const rule: Rule = { kind: "proportional", measure: "ratio" };
    expect(explained(rule, { part: "2", whole: "7", excused: "0" }, "0.5")).toStrictEqual([
      "points: (0.5×2)÷7 = 1/7 → leaf = 0.1429",
      "→ 0.1429",
      'unmet limit {"atLeast":"100"} → 0.5',
    ]);
    expect(explained({ ...rule, over: "full" }, { part: "8", whole: "7" })).toStrictEqual([
      "Share (%): (100×8)÷7 = 800/7",
      "last-point kept: 800/7 ≥ 100, for 100×8 ≥ 100×7",
      "→ 1",
    ]);
  });
  it("proportional: short of the threshold, what the threshold would have given too", () => {
    const rule: Rule = {
      kind: "proportional",
      measure: "ratio",
      target: "80",
      from: { above: "50", otherwise: "0.1" },
    };
    expect(explained(rule, { part: "1", whole: "2" })).toStrictEqual([
      "Share (%): (100×1)÷2 = 50",
      "limit missed: 50 ≤ 50",
      "→ 0.1",
      'unmet limit {"above":"50"} → 0.625',
      'unmet limit {"atLeast":"80"} → 1',
    ]);
    expect(explained(rule, { part: "2", whole: "3" })).toStrictEqual([
      "Share (%): (100×2)÷3 = 200/3",
      "limit kept: 200/3 > 50, for 100×2 > 50×3",
      "points: (100×2)÷80÷3 = 5/6 → leaf = 0.8333",
      "→ 0.8333",
      'unmet limit {"atLeast":"80"} → 1',
    ]);
  });
  it("proportional: a value below zero earns nothing", () => {
    expect(explained({ kind: "proportional", measure: "value", target: "7" }, { value: "-3" })).toStrictEqual([
      "first-point missed: -3 < 0",
      "→ 0",
      'unmet limit {"atLeast":"7"} → 1',
    ]);
  });

  it("weighted: the counts by their weights, and each outcome as if it weighed 1", () => {
    const rule: Rule = {
      kind: "weighted",
      terms: [
        { id: "done", title: { vi: "done" }, weight: "1" },
        { id: "late", title: { vi: "late" }, weight: "0.5" },
      ],
    };
    const counts = [
      { id: "done", count: 3 },
      { id: "late", count: 2 },
    ];
    expect(explained(rule, { counts, whole: "7" })).toStrictEqual([
      "Weighted count: 3[done] + 0.5×2[late] = 4",
      "points: (4)÷7 = 4/7 → leaf = 0.5714",
      "→ 0.5714",
      "unmet moved late ×2 → 0.7143",
      "unmet rest ×2 → 0.8571",
    ]);
  });

  it("counting: each, and how many the cap asks for", () => {
    expect(explained({ kind: "counting", each: "0.3" }, { count: 2 })).toStrictEqual([
      "points: 0.3×2 = 0.6",
      "→ 0.6",
      "unmet count ×4 → 1",
    ]);
    expect(explained({ kind: "counting", each: "0.5" }, { count: 3 })).toStrictEqual([
      "Points before the cap: 0.5×3 = 1.5",
      "points: 1.5 at-most 1 = 1",
      "→ 1",
    ]);
  });

  it("checklist: the items that are met, and each that is not", () => {
    const rule: Rule = { kind: "checklist", items: [named("a", "0.5"), named("b", "0.3"), named("c", "0.2")] };
    expect(explained(rule, { met: ["b", "a"] })).toStrictEqual([
      "points: 0.5[a] + 0.3[b] = 0.8",
      "→ 0.8",
      "unmet yes c → 1",
    ]);
    expect(explained(rule, { met: [] })[0]).toBe("→ 0");
  });

  it("deducting: what faults take, the floor, and the points without each fault", () => {
    const rule: Rule = { kind: "deducting", faults: [named("a", "0.5"), named("b", "0.25")] };
    const faults = [
      { id: "a", count: 2 },
      { id: "b", count: 1 },
    ];
    expect(explained(rule, { faults })).toStrictEqual([
      "Points taken off: 0.5×2[a] + 0.25×1[b] = 1.25",
      "Points left: 1 + -1.25 = -0.25",
      "points: -0.25 at-least 0 = 0",
      "→ 0",
      "unmet without a ×2 → 0.75",
    ]);
    expect(explained(rule, { faults: [{ id: "a", count: 0 }] })).toStrictEqual(["→ 1"]);
  });

  it("relative: against the best of the group, whichever way the best lies", () => {
    expect(explained({ kind: "relative", best: "highest" }, { value: "20", best: "30" })).toStrictEqual([
      "points: (20)÷30[Đơn vị tốt nhất trong khối] = 2/3 → leaf = 0.6667",
      "→ 0.6667",
      'unmet limit {"atLeast":"30"} → 1',
    ]);
    expect(explained({ kind: "relative", best: "lowest" }, { value: "30", best: "20" })).toStrictEqual([
      "limit missed: 30 > 20[Đơn vị tốt nhất trong khối]",
      "points: (20[Đơn vị tốt nhất trong khối])÷30 = 2/3 → leaf = 0.6667",
      "→ 0.6667",
      'unmet limit {"atMost":"20"} → 1',
    ]);
    expect(explained({ kind: "relative", best: "lowest" }, { value: "0", best: "0" })).toStrictEqual([
      "limit kept: 0 ≤ 0[Đơn vị tốt nhất trong khối]",
      "→ 1",
    ]);
    expect(explained({ kind: "relative", best: "highest" }, { value: "20" })).toStrictEqual(["→ pending"]);
  });

  it("given: the points as they are stated", () => {
    expect(explained({ kind: "given" }, { points: "0.4", reason: "Biên bản" })).toStrictEqual([
      "→ 0.4",
      "unmet maximum → 1",
    ]);
  });

  it("survey: counts, means by group, the weighted mean, and each question as if all had been content", () => {
    const form = formFor("1");
    const groups = [
      { id: "dan", title: { vi: "Người dân" }, weight: "0.6" },
      { id: "dn", title: { vi: "Doanh nghiệp" }, weight: "0.4" },
      { id: "cb", title: { vi: "Cán bộ" }, weight: "0" },
    ];
    const scheme = schemeOf([surveyLeaf("1", "2")], { questionnaire: { ...form, groups, minimumAnswers: 3 } });
    const row = (by: string, option: string, count: number): TallyRow => ({
      unit: UNIT.id,
      group: by,
      question: "q1",
      option,
      count,
    });
    const tally = [row("dan", "co", 2), row("dan", "khong", 1), row("dan", "khong-biet", 9), row("dn", "co", 4)];
    const { history, unmet } = leafProof(scheme, { dossier: dossierOf(scheme, []), tally }, "1");
    const [finding] = history;
    if (finding?.stage !== "survey") throw new Error("no survey");
    const [answers] = finding.answers;
    expect(answers?.groups.map(({ counts }) => counts.map(({ count }) => count))).toStrictEqual([
      ["2", "1", "9"],
      ["4", "0", "0"],
      ["0", "0", "0"],
    ]);
    expect(answers?.groups.flatMap(({ lines }) => lines.map(short))).toStrictEqual([
      "counted: 2[co] + 1[khong] = 3",
      "minimum-answers kept: 3 ≥ 3",
      "mean: (1×2[co] + 0×1[khong])÷3 = 2/3",
      "counted: 4[co] + 0[khong] = 4",
      "minimum-answers kept: 4 ≥ 3",
      "mean: (1×4[co])÷4 = 1",
    ]);
    expect(answers?.lines.map(short)).toStrictEqual(["mean: 0.6×2/3[dan] + 0.4×1[dn] = 0.8"]);
    expect([finding.lines.map(short), finding.outcome]).toStrictEqual([["points: 2×0.8 = 1.6"], "1.6"]);
    expect(unmet).toStrictEqual([{ kind: "answers", id: "q1", title: { vi: "Câu hỏi 1" }, wouldGive: "2" }]);
    const few = leafProof(scheme, { dossier: dossierOf(scheme, []), tally: tally.slice(3) }, "1");
    expect([few.absence, few.points, few.unmet]).toStrictEqual(["pending", null, []]);
  });
});

describe("explain(scheme, case, leaf) through the stages", () => {
  const rule: Rule = { kind: "counting", each: "0.5" };
  const scheme = schemeOf([group("1", "3", [leaf("1.1", "2", rule), leaf("1.2", "1")])], {
    agencies: [{ id: "so-noi-vu", title: { vi: "Sở Nội vụ" } }],
  });
  const dossier = dossierOf(scheme, [
    { ...entry("1.1", { count: 4 }), documents: [{ id: "d1", title: "Báo cáo" }], note: "Xem phụ lục" },
    ...stated({ "1.2": "1" }),
  ]);
  const ledger = [
    adjustment("1.1", "2", { facts: { count: 3 } }),
    adjustment("1.1", "1.5", { points: "1.25" }, { stage: "explanation", clause: { document: "88/BC" } }),
  ];

  it("keeps each adjustment: from, to, reason, authority, day, clause", () => {
    const { history, points, unmet } = leafProof(scheme, { dossier, ledger }, "1.1");
    const told = history.map(({ stage, outcome, lines }: Finding) => [stage, outcome, lines.map(short)]);
    expect(told).toStrictEqual([
      ["self", "2", ["points: 0.5×4 = 2"]],
      ["appraisal", "1.5", ["points: 0.5×3 = 1.5"]],
      ["explanation", "1.25", []],
    ]);
    expect(history[0]).toMatchObject({ documents: [{ title: "Báo cáo" }], note: "Xem phụ lục" });
    expect(history[2]).toMatchObject({
      from: "1.5",
      reason: "Thiếu tài liệu kiểm chứng",
      by: { agency: "so-noi-vu", title: { vi: "Sở Nội vụ" } },
      at: "2022-01-10",
      clause: { document: "88/BC" },
    });
    expect([points, unmet]).toStrictEqual(["1.25", []]);
  });

  it("goes on up: the group, the part, the index", () => {
    const { upward, of } = explain(scheme, { dossier, ledger }, "1.1");
    expect(of.kind === "leaf" && of.clause).toStrictEqual({ document: "880/QĐ-UBND", date: "2021-05-12" });
    expect(upward.map(({ lines }) => lines.map(short))).toStrictEqual([
      ["points: 1.25[1.1] + 1[1.2] = 2.25", "percent: (100×2.25)÷3 = 75"],
      ["points: 2.25[1] = 2.25", "percent: (100×2.25)÷3 = 75"],
      ["points: 2.25[appraisal] = 2.25", "max: 3[appraisal] = 3", "percent: (100×2.25)÷3 = 75"],
    ]);
  });
});

describe("explain(scheme, case) of the whole", () => {
  const criteria = [
    group("1", "4", [
      leaf("1.1", "2"),
      leaf("1.2", "2"),
      leaf("1.3", "1", { kind: "given" }, { bonus: { cap: "0.5" } }),
    ]),
    group("2", "6", [leaf("2.1", "4"), surveyLeaf("2.2", "2")]),
  ];
  const more: Partial<Scheme> = {
    questionnaire: formFor("2.2"),
    bands: {
      on: "percent",
      reads: "exact",
      best: [
        { class: "A", title: { vi: "Nhóm A" }, from: "90" },
        { class: "B", title: { vi: "Nhóm B" }, from: "50" },
      ],
      otherwise: { class: "C", title: { vi: "Nhóm C" } },
    },
    publishes: "percent",
  };
  const tally = [{ unit: UNIT.id, group: "dan", question: "q2.2", option: "co", count: 1 }];

  function whole(policy: Scheme["absence"]["notApplicable"], facts: Facts | { absent: "not-applicable" | "pending" }) {
    const scheme = schemeOf(criteria, { ...more, absence: { notApplicable: policy } });
    const entries = [...stated({ "1.1": "1", "1.3": "1", "2.1": "3" }), entry("1.2", facts)];
    const { of } = explain(scheme, { dossier: dossierOf(scheme, entries), tally });
    if (of.kind !== "index") throw new Error("not the index");
    return of;
  }

  it("scales a part in which something does not apply, and adds the bonus after", () => {
    const index = whole("rescale-part", { absent: "not-applicable" });
    expect(index.parts?.map(({ lines }) => lines.map(short))).toStrictEqual([
      [
        "base: 1[1.1] + 3[2.1] = 4",
        "applicable: 2[1.1] + 4[2.1] = 6",
        "scaled: (8×4)÷6 = 16/3 → leaf = 5.3333",
        "bonus: 0.5[1.3] = 0.5",
        "points: 5.3333 + 0.5 = 5.8333",
        "percent: (100×5.8333)÷8 = 72.91625 → index = 72.92",
      ],
      ["points: 2[2.2] = 2", "percent: (100×2)÷2 = 100"],
    ]);
    const [domain] = index.below ?? [];
    expect(domain?.lines.map(short)).toStrictEqual([
      "points: 1[1.1] + 0.5[1.3] = 1.5",
      "max: 2[1.1] + 0[1.2] = 2",
      "percent: (100×1.5)÷2 = 75",
    ]);
  });

  it("lowers the maximum, or gives the full points, as the scheme says", () => {
    const lowered = whole("lower-maximum", { absent: "not-applicable" });
    expect(lowered.lines.map(short)[1]).toBe("max: 6[appraisal] + 2[survey] = 8");
    expect(lowered.parts?.[0]?.lines.map(short)[0]).toBe("max: 2[1.1] + 4[2.1] = 6");
    const full = whole("full-points", { absent: "not-applicable" });
    expect(full.lines.map(short)[0]).toBe("points: 6.5[appraisal] + 2[survey] = 8.5");
  });

  it("reads the class from the figure that the scheme names, with the band kept and the one missed", () => {
    const { class: found } = whole("lower-maximum", { absent: "not-applicable" });
    expect(found).toMatchObject({ class: "B", from: "50", next: { class: "A", from: "90" } });
    expect(found?.lines.map(short)).toStrictEqual([
      "exact-percent: (100×6.5)÷8 = 81.25",
      "band missed: 81.25 < 90",
      "band kept: 81.25 ≥ 50",
    ]);
  });

  it("says what a draft waits for and what it can still come to", () => {
    const draft = whole("lower-maximum", { absent: "pending" });
    expect(draft.draft).toStrictEqual({ pending: ["1.2"], lowest: "6.5", highest: "8.5" });
    expect([draft.published, draft.class]).toStrictEqual([null, null]);
    expect(draft.below?.[0]?.lines.map(short)[0]).toBe("points: 1[1.1] + 0[1.2] + 0.5[1.3] = 1.5");
  });

  it("hands the maximum of a part that does not apply on to the others", () => {
    const parts = ["a", "b", "c"].map((id) => ({ id, title: { vi: id }, max: id === "c" ? "4" : "3" }));
    const scheme = schemeOf(
      parts.map(({ id, max }) => leaf(id.toUpperCase(), max, { kind: "given" }, { part: id })),
      {
        parts,
        absence: { notApplicable: "rescale-part" },
        rounding: { leaf: { places: 1, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
      },
    );
    const entries = [...stated({ A: "3", C: "2" }), entry("B", { absent: "not-applicable" })];
    const one = { dossier: dossierOf(scheme, entries) };
    expect(explain(scheme, one, "a").of.lines.map(short)).toStrictEqual([
      "max: (10×3)÷7 = 30/7 → largest-remainder = 4.3",
      "base: 3[A] = 3",
      "applicable: 3[A] = 3",
      "points: (4.3×3)÷3 = 4.3",
      "percent: (100×4.3)÷4.3 = 100",
    ]);
  });
});

describe("explain(scheme, case, code) refuses", () => {
  const scheme = schemeOf([group("1", "2", [leaf("1.1", "1"), leaf("1.2", "1")])]);
  const dossier = dossierOf(scheme, stated({ "1.1": "1" }));

  it("a code that is neither a criterion nor a part, naming the nearest", () => {
    expect(() => explain(scheme, { dossier }, "1.12")).toThrow("the nearest are: 1.1, 1.2, 1");
    for (const code of ["1.12", ""]) {
      expect(thrown(() => explain(scheme, { dossier }, code))).toStrictEqual(["analysis.unknown_node code"]);
    }
    expect(thrown(() => explain(scheme, { dossier }, 5 as never))).toStrictEqual(["argument.write_instead code"]);
  });

  it("a case that evaluate refuses, with the place in the case", () => {
    const wrong = dossierOf(scheme, [entry("1.1", { points: "5", reason: "x" }), entry("9", { count: 1 })]);
    expect(thrown(() => explain(scheme, { dossier: wrong }, "1.1"))).toStrictEqual([
      "rules.points_out_of_range dossier.entries[0].facts.points",
      "document.unknown_leaf dossier.entries[1].leaf",
    ]);
    expect(thrown(() => explain(scheme, null as never))).toStrictEqual(["argument.other_kind unitCase"]);
  });
});
