import { evaluate, isScoringError, leaves, parseDossier, parseScheme, parseTally, rank } from "par-index";
import { compile } from "par-index/bulk";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";

const scheme = sonLa880Departments;
const unit = (id: string) => ({ id, name: `Sở ${id}`, group: "departments" });
const dossier = (id: string) => ({
  unit: unit(id),
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [],
});

const title = { vi: "Tiêu chí" };
const small = parseScheme({
  ...{ id: "small", edition: "1", title, status: "illustrative", basis: [] },
  parts: [{ id: "appraisal", title, max: "3" }],
  criteria: [
    { kind: "leaf", code: "1", title, max: "3", part: "appraisal", rule: { kind: "proportional", measure: "ratio" } },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "lower-maximum" },
  bands: {
    on: "points",
    reads: "published",
    best: [{ class: "A", title, from: "2" }],
    otherwise: { class: "B", title },
  },
  ranking: { by: "exact", ties: "dense" },
  publishes: "points",
});

describe("compile", () => {
  it("gives what evaluate gives", () => {
    const cases = [{ dossier: dossier("a") }, { dossier: dossier("b") }];
    expect(compile(scheme).index(cases)).toEqual(evaluate(scheme, cases).indexes);
  });

  it("tells what somebody should look at, as evaluate does", () => {
    const cases = [{ dossier: dossier("a") }, { dossier: { ...dossier("A"), period: "2022" } }];
    const year = {
      period: "2021",
      schemes: [
        {
          group: "departments",
          scheme: { id: scheme.id, edition: scheme.edition, digest: compile(scheme).scheme.digest },
        },
      ],
      units: [unit("a"), unit("A2")],
    };
    const found = compile(scheme).notices(cases);
    expect(found.map(({ code }) => code)).toContain("evaluate.lookalike_unit");
    expect(found).toEqual(evaluate(scheme, cases).notices);
    const [first] = cases;
    expect(compile(scheme).notices(first ? [first] : [], year)).toEqual(evaluate(scheme, [first], year).notices);
  });

  it("refuses both cases of a unit that has two", () => {
    const twice = [{ dossier: dossier("a") }, { dossier: dossier("b") }, { dossier: dossier("a") }];
    const issues = (work: () => unknown): readonly unknown[] => {
      try {
        work();
      } catch (error) {
        if (isScoringError(error)) return error.issues.map(({ code, path }) => [code, path[0]]);
      }
      return [];
    };
    const found = evaluate(scheme, twice).refused.map(({ case: at, issues: [one] }) => [one?.code, at]);
    expect(found).toEqual([
      ["evaluate.duplicate_unit", 0],
      ["evaluate.duplicate_unit", 2],
    ]);
    const plan = compile(scheme);
    expect(issues(() => plan.figures(twice))).toEqual(found);
    expect(issues(() => plan.index(twice))).toEqual(found);
    expect(issues(() => plan.notices(twice))).toEqual(found);
  });

  it("keeps nothing of the cases before", () => {
    const plan = compile(scheme);
    const [one, other] = [[{ dossier: dossier("a") }], [{ dossier: dossier("b") }]];
    const before = plan.index(one);
    plan.index(other);
    expect(plan.index(one)).toEqual(before);
  });

  it("scores block after block as one by one", () => {
    const plan = compile(small);
    const cases = Array.from({ length: 2100 }, (_, at) => ({
      dossier: {
        unit: { id: `u${at}`, name: "Xã", group: `g${at % 7}` },
        period: "2021",
        scheme: { id: small.id, edition: small.edition },
        entries: at % 5 === 0 ? [] : [{ leaf: "1", facts: { part: String(at % 97), whole: "97" } }],
      },
    }));
    const [figures, indexes] = [plan.figures(cases), plan.index(cases)];
    const ranks = rank(small, indexes).flatMap(({ rows }) => rows.map((row): [string, number] => [row.unit, row.rank]));
    const rankOf = new Map(ranks);
    for (const [at, one] of cases.entries()) {
      const alone = plan.index([one])[0];
      expect(indexes[at]).toEqual(alone);
      expect([figures[at]?.points, figures[at]?.rank]).toEqual([alone?.points, rankOf.get(one.dossier.unit.id)]);
    }
  });

  it("names the steps that the reference takes", () => {
    const fine = parseScheme({
      ...scheme,
      rounding: { leaf: { places: 8, mode: "half-up" }, index: { places: 8, mode: "half-up" } },
    });
    const plan = compile(fine);
    expect(plan.exact).toContainEqual({ leaf: null, step: "percent" });
    const cases = [{ dossier: { ...dossier("a"), scheme: { id: fine.id, edition: fine.edition } } }];
    expect(plan.index(cases)).toEqual(evaluate(fine, cases).indexes);
    expect(plan.figures(cases)[0]?.points).toBe(evaluate(fine, cases).indexes[0]?.points);
  });

  it("refuses cases that are not sound, each with its place", () => {
    const bad = { dossier: { ...dossier("b"), entries: [{ leaf: "nowhere", facts: { level: "x" } }] } };
    try {
      compile(scheme).figures([{ dossier: dossier("a") }, bad, null] as never);
      expect.unreachable();
    } catch (error) {
      if (!isScoringError(error)) throw error;
      expect(error.issues.map(({ path }) => path.slice(0, 2))).toContainEqual([1, "dossier"]);
      expect(error.issues.map(({ path }) => path.slice(0, 2))).toContainEqual([2]);
    }
  });
});

describe("vary", () => {
  const plan = compile(small);
  const cases = ["a", "b"].map((id) => ({
    dossier: { ...dossier(id), scheme: { id: small.id, edition: small.edition } },
  }));

  it("moves every unit with each call, and keeps nothing of the call before", () => {
    const vary = plan.vary(cases, "1");
    const points = (facts: Parameters<typeof vary>[0]) => vary(facts).map((one) => [one.points, one.class, one.rank]);
    const first = points(({ id }) => ({ part: id === "a" ? "1" : "2", whole: "3" }));
    expect(first).toEqual([
      ["1", "B", 2],
      ["2", "A", 1],
    ]);
    expect(points(() => ({ absent: "not-submitted" }))).toEqual([
      ["0", "B", 1],
      ["0", "B", 1],
    ]);
    expect(points(({ id }) => ({ part: id === "a" ? "1" : "2", whole: "3" }))).toEqual(first);
  });

  it("refuses facts that do not fit, each at its unit's position, and a leaf that is nobody's to state", () => {
    const issuesOf = (ask: () => unknown) => {
      try {
        ask();
        return [];
      } catch (error) {
        return isScoringError(error) ? error.issues.map(({ code, path }) => [code, ...path]) : ["unplanned"];
      }
    };
    const vary = plan.vary(cases, "1");
    expect(issuesOf(() => vary(({ id }) => ({ part: "1", whole: id === "a" ? "2" : "0" })))).toEqual([
      ["rules.whole_is_zero", 1, "whole"],
    ]);
    expect(issuesOf(() => plan.vary(cases, "9"))).toEqual([["document.unknown_leaf", "leaf"]]);
    const [surveyed] = leaves(scheme.criteria).filter(({ rule }) => rule.kind === "survey");
    expect(issuesOf(() => compile(scheme).vary([], surveyed?.code ?? ""))).toEqual([
      ["assessment.survey_leaf", "leaf"],
    ]);
  });
});

describe("compile(scheme).figures(cases), asked again", () => {
  it("gives the same for the same documents, and anew for others of the same unit", () => {
    const scheme = parseScheme(sonLa880Departments);
    const plan = compile(scheme);
    const unit = { id: "so-y-te", name: "Sở Y tế", group: "departments" };
    const of = (entries: readonly object[]) =>
      parseDossier(scheme, { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries });
    const row = (count: number) => ({
      unit: unit.id,
      group: scheme.questionnaire?.groups[0]?.id ?? "",
      question: scheme.questionnaire?.questions[0]?.id ?? "",
      option: scheme.questionnaire?.questions[0]?.options[0]?.id ?? "",
      count,
    });
    const [none, some] = [of([]), of([{ leaf: "1.6", facts: { part: "1", whole: "2" } }])];
    const tally = parseTally(scheme, [row(5)]);
    const cases = [
      { dossier: none },
      { dossier: some },
      { dossier: some, tally },
      { dossier: some, tally: [row(7)] },
      { dossier: { ...some, entries: [{ leaf: "1.6", facts: { part: "2", whole: "2" } }] } },
    ];
    const each = (): readonly string[] => cases.map((one) => plan.figures([one])[0]?.points ?? "");
    const first = each();
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(each()).toEqual(first);
    expect(plan.figures([{ dossier: some }])).toEqual(compile(scheme).figures([{ dossier: { ...some } }]));
    expect(first).toEqual(cases.map((one) => evaluate(scheme, [one]).indexes[0]?.points));
  });
});
