import { type Case, digest, evaluate, isScoringError, verifyEvaluation, type Year } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, dossierOf, entry, formFor, leaf, schemeOf, stated, surveyLeaf, thrown } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "70"), surveyLeaf("2", "30")], { questionnaire: formFor("2") });
const comparing = schemeOf([leaf("1", "100", { kind: "relative", best: "highest" })], { id: "so-sanh" });

const unitOf = (id: string, group = "sở") => ({ id, name: `Đơn vị ${id}`, group });
const referenceTo = (of: typeof scheme) => ({ id: of.id, edition: of.edition, digest: digest(of) });
const year: Year = {
  period: "2021",
  schemes: [
    { group: "sở", scheme: referenceTo(scheme) },
    { group: "so sánh", scheme: referenceTo(comparing) },
  ],
  units: [unitOf("a"), unitOf("b"), unitOf("c"), ...["x", "y", "z"].map((id) => unitOf(id, "so sánh"))],
};

function caseOf(id: string, points = "60", more: Partial<Case> = {}): Case {
  return { dossier: dossierOf(scheme, stated({ "1": points }), unitOf(id)), tally: answersOf(id), ...more };
}

function answersOf(id: string, count = 1) {
  return [{ unit: id, group: "dan", question: "q2", option: "co", count }];
}

function comparedCase(id: string, value: string, more: Partial<Case> = {}): Case {
  return { dossier: dossierOf(comparing, [entry("1", { value })], unitOf(id, "so sánh")), ...more };
}

const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
/** What is noticed of the cases; what is noticed of the year document itself comes before it. */
const noticesOf = (cases: readonly Case[], changed: Partial<Year> = {}) =>
  evaluate(scheme, cases, { ...year, ...changed }).notices.flatMap(({ code, path, at }) =>
    path[0] === "year" ? [] : [[code, path.join("."), at]],
  );

describe("evaluate(scheme, cases, year)", () => {
  it("stamps the year, and ranks the units that the scheme scores, whoever submitted", () => {
    const evaluation = evaluate(scheme, [caseOf("b"), caseOf("a", "50")], year);
    expect(evaluation.year).toStrictEqual({ period: "2021", digest: digest(year) });
    expect(
      evaluation.rankings.map(({ period, group, rows, unranked }) => [period, group, rows.length, unranked]),
    ).toStrictEqual([["2021", "sở", 2, [{ unit: "c", name: "Đơn vị c", why: "ranking.not_submitted" }]]]);
    expect(verifyEvaluation(scheme, [caseOf("b"), caseOf("a", "50")], evaluation, year).ok).toBe(true);
    expect(verifyEvaluation(scheme, [caseOf("b"), caseOf("a", "50")], evaluation).ok).toBe(false);
  });

  it("refuses whoever is not on the roster, and keeps the places of those who are", () => {
    const { refused, rankings } = evaluate(scheme, [caseOf("d"), caseOf("a"), caseOf("x")], year);
    expect(refused.map(({ unit, issues }) => [unit, ...codesOf(issues)])).toStrictEqual([
      ["d", "evaluate.not_on_roster"],
      ["x", "evaluate.scored_by_another"],
    ]);
    expect(rankings[0]?.rows.map(({ unit }) => unit)).toStrictEqual(["a"]);
    expect(rankings.flatMap(({ unranked }) => unranked.map(({ unit }) => unit))).toStrictEqual(["b", "c"]);
  });

  it("refuses a dossier of another period, and it alone", () => {
    const { dossier } = caseOf("a");
    const late = { dossier: { ...dossier, period: "2012" } };
    const { refused, rankings } = evaluate(scheme, [late, caseOf("a"), caseOf("b")], year);
    expect(refused.map((one) => [one.case, ...codesOf(one.issues)])).toStrictEqual([[0, "document.other_period"]]);
    expect(rankings[0]?.rows.map(({ unit }) => unit)).toStrictEqual(["a", "b"]);
  });

  it("refuses both of two cases of one unit, whose place stays in the ranking", () => {
    const { refused, rankings } = evaluate(scheme, [caseOf("a"), caseOf("a", "1")], year);
    expect(refused.map(({ issues }) => codesOf(issues))).toStrictEqual([
      ["evaluate.duplicate_unit"],
      ["evaluate.duplicate_unit"],
    ]);
    expect(rankings[0]?.unranked[0]).toStrictEqual({ unit: "a", name: "Đơn vị a", why: "ranking.refused" });
  });

  it("takes name, group and kind from the year, and says where the dossier has others", () => {
    const named = { ...unitOf("a"), name: "Đơn vị tự đặt", group: "khối riêng", kind: "commune" };
    const one = { ...caseOf("a"), dossier: { ...caseOf("a").dossier, unit: named } };
    const { indexes } = evaluate(scheme, [one], year);
    expect(indexes[0]?.unit).toStrictEqual(unitOf("a"));
    expect(noticesOf([one])).toStrictEqual(
      ["name", "group", "kind"].map((field) => ["evaluate.year_differs", `0.dossier.unit.${field}`, { unit: "a" }]),
    );
  });

  it("leaves out what does not apply by the year, whatever is stated or answered, and says so", () => {
    const notApplicable = ["1", "2"].map((code) => ({ leaf: code, reason: "Không có nhiệm vụ" }));
    const units = [{ ...unitOf("a"), notApplicable }, unitOf("b")];
    const { indexes } = evaluate(scheme, [caseOf("a"), caseOf("b")], { ...year, units });
    expect(indexes.map(({ points, max }) => [points, max])).toStrictEqual([
      ["0", "0"],
      ["90", "100"],
    ]);
    expect(indexes[0]?.nodes.map(({ self, absence }) => [self, absence])).toStrictEqual([
      ["60", "not-applicable"],
      [null, "not-applicable"],
    ]);
    const said = noticesOf([caseOf("a"), caseOf("b")], { units });
    expect(said.filter(([code]) => String(code).startsWith("evaluate.exempt_leaf"))).toStrictEqual([
      ["evaluate.exempt_leaf_stated", "0.dossier.entries.0.facts", { unit: "a", leaf: "1" }],
      ["evaluate.exempt_leaf_answered", "0.tally", { unit: "a", leaf: "2" }],
    ]);
  });

  it("lets an adjustment of such a leaf start from “not-applicable”", () => {
    const units = [{ ...unitOf("a"), notApplicable: [{ leaf: "1", reason: "Không có nhiệm vụ" }] }];
    const given = (from: string) => [{ ...caseOf("a"), ledger: [adjustment("1", from, { points: "10" })] }];
    expect(codesOf(evaluate(scheme, given("60"), { ...year, units }).refused[0]?.issues ?? [])).toStrictEqual([
      "appraisal.stale",
    ]);
    expect(evaluate(scheme, given("not-applicable"), { ...year, units }).indexes[0]?.points).toBe("40");
  });

  it("does not approve what a unit itself says does not apply; the leaf, the year or an appraiser may", () => {
    const absent = { absent: "not-applicable" } as const;
    const { dossier } = caseOf("a");
    const out = { ...caseOf("a"), dossier: { ...dossier, entries: [entry("1", absent)] } };
    const unapproved = (one: Case, changed: Partial<Year> = {}) =>
      noticesOf([one], changed).filter(([code]) => code === "evaluate.not_approved");
    expect(unapproved(out)).toStrictEqual([
      ["evaluate.not_approved", "0.dossier.entries.0.facts", { unit: "a", leaf: "1" }],
    ]);
    const units = [{ ...unitOf("a"), notApplicable: [{ leaf: "1", reason: "Không có nhiệm vụ" }] }, unitOf("b")];
    expect(unapproved(out, { units })).toStrictEqual([]);
    expect(unapproved({ ...out, ledger: [adjustment("1", "not-applicable", absent)] })).toStrictEqual([]);
    // That little of the unit applies is told all the same.
    expect(noticesOf([out], { units })).toContainEqual(["composite.little_applies", "0", { unit: "a" }]);
  });

  it("refuses an agency that is not listed, and notices what is written after the last day", () => {
    const ledger = [adjustment("1", "60", { points: "50" })];
    const agencies = [{ id: "so-tu-phap", title: { vi: "Sở Tư pháp" } }];
    const { refused } = evaluate(scheme, [caseOf("a", "60", { ledger })], { ...year, agencies });
    expect(refused[0]?.issues.map(({ code, path }) => [code, path.join(".")])).toStrictEqual([
      ["evaluate.unknown_agency", "0.ledger.0.by.agency"],
    ]);
    expect(noticesOf([caseOf("a", "60", { ledger })], { calendar: { appraisal: "2022-01-09" } })).toStrictEqual([
      ["evaluate.late_adjustment", "0.ledger.0.at", { unit: "a", leaf: "1" }],
    ]);
    expect(noticesOf([caseOf("a", "60", { ledger })], { calendar: { appraisal: "2022-01-10" } })).toStrictEqual([]);
  });

  it("notices more answers than forms were issued", () => {
    const survey = [{ unit: "a", group: "dan", issued: 9 }];
    expect(noticesOf([caseOf("a", "60", { tally: answersOf("a", 10) })], { survey })).toStrictEqual([
      ["evaluate.more_answers_than_forms", "0.tally", { unit: "a" }],
    ]);
    expect(noticesOf([caseOf("a", "60", { tally: answersOf("a", 9) })], { survey })).toStrictEqual([]);
  });

  it("throws for a year that is none, or that does not name the scheme by its text", () => {
    expect(thrown(() => evaluate(scheme, [], {} as Year))).toStrictEqual(["argument.other_kind year"]);
    expect(thrown(() => evaluate(scheme, [], { period: "2025" } as Year))).toContain("document.missing year.units");
    expect(thrown(() => evaluate(scheme, [], 2021 as never))).toStrictEqual(["argument.other_kind year"]);
    const other = { ...scheme, title: { vi: "Khác" } };
    expect(thrown(() => evaluate(other, [], year))).toStrictEqual(["year.other_digest year.schemes[0].scheme.digest"]);
    expect(thrown(() => evaluate({ ...scheme, edition: "2" }, [], year))).toStrictEqual([
      "year.scheme_not_named year.schemes",
    ]);
  });
});

describe("evaluate(scheme, cases, year), leaves that are scored against the group", () => {
  const pointsOf = (cases: readonly Case[]) => evaluate(comparing, cases, year).indexes.map(({ points }) => points);

  it("compares final figures: neither a claim that was corrected nor a refused case sets the yardstick", () => {
    const ledger = [adjustment("1", "pending", { facts: { value: "70" } })];
    expect(
      pointsOf([comparedCase("x", "80"), comparedCase("y", "40"), comparedCase("z", "8000", { ledger })]),
    ).toStrictEqual(["100", "50", "87.5"]);
    const broken = { ...comparedCase("z", "8000"), ledger: [adjustment("1", "1", { points: "0" })] };
    expect(pointsOf([comparedCase("x", "80"), comparedCase("y", "40"), broken])).toStrictEqual(["100", "50"]);
    const outright = { ...comparedCase("z", "8000"), ledger: [adjustment("1", "pending", { points: "3" })] };
    expect(pointsOf([comparedCase("x", "80"), comparedCase("y", "40"), outright])).toStrictEqual(["100", "50", "3"]);
  });

  it("takes what a dossier states of the group for nothing", () => {
    const own = dossierOf(comparing, [entry("1", { value: "1", best: "1" })], unitOf("x", "so sánh"));
    expect(pointsOf([{ dossier: own }, comparedCase("y", "4")])).toStrictEqual(["25", "100"]);
    const alone = evaluate(comparing, [{ dossier: own }, comparedCase("y", "4")]);
    expect(alone.indexes.map(({ points, complete }) => [points, complete])).toStrictEqual([
      ["100", true],
      ["0", false],
    ]);
    expect(codesOf(alone.notices)).toStrictEqual(["evaluate.yardstick_stated", "evaluate.no_yardstick"]);
  });

  it("keeps the self score: what the unit stated, beside the others as they stand", () => {
    const ledger = [adjustment("1", "pending", { facts: { value: "70" } })];
    const cases = [comparedCase("x", "80"), comparedCase("y", "40", { ledger })];
    const [, second] = evaluate(comparing, cases, year).indexes;
    expect(second?.nodes[0]).toMatchObject({ self: "50", appraised: "87.5", points: "87.5" });
  });

  it("notices a group of which only some are there, and a figure far from the next one", () => {
    const cases = [comparedCase("x", "80"), comparedCase("y", "8000")];
    expect(evaluate(comparing, cases, year).notices).toMatchObject([
      { code: "evaluate.yardstick_of_some", params: { counted: "2", units: "3", group: "so sánh", leaf: "1" } },
      { code: "evaluate.outlier", params: { unit: "y", figure: "8000", next: "80" }, at: { unit: "y", leaf: "1" } },
    ]);
    const near = [comparedCase("x", "80"), comparedCase("y", "160"), comparedCase("z", "90")];
    expect(evaluate(comparing, near, year).notices).toStrictEqual([]);
  });

  it("notices two units that set the yardstick far from the rest of the group", () => {
    const ids = ["x", "y", "z", "v", "w"];
    const five = { ...year, units: ids.map((id) => unitOf(id, "so sánh")), schemes: year.schemes.slice(1) };
    const noticed = (values: readonly string[]) =>
      evaluate(
        comparing,
        values.map((value, at) => comparedCase(ids[at] ?? "", value)),
        five,
      ).notices.map(({ code, params }) => [code, params["unit"], params["next"]]);
    expect(noticed(["80", "8000", "75", "7900", "78"])).toEqual([["evaluate.outlier", "y", "80"]]);
    // Where most are far out, nobody can say who is wrong.
    expect(noticed(["80", "8000", "7800", "7900", "78"])).toEqual([]);
  });

  it("throws nothing of its own: whatever the cases are, the year decides", () => {
    for (const odd of [null, 5, {}, [], "x"]) {
      try {
        expect(evaluate(comparing, [odd], year).refused).toHaveLength(1);
      } catch (error) {
        expect(isScoringError(error)).toBe(true);
      }
    }
  });
});
