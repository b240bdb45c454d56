import { compile, evaluate, isScoringError, parseScheme, sonLa880Departments } from "par-index";
import { describe, expect, it } from "vitest";

const scheme = sonLa880Departments;
const unit = (id: string) => ({ id, name: `Sở ${id}`, group: "departments" });
const dossier = (id: string) => ({
  unit: unit(id),
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [],
});

describe("compile", () => {
  it("gives what evaluate gives", () => {
    const cases = [{ dossier: dossier("a") }, { dossier: dossier("b") }];
    expect(compile(scheme).index(cases)).toEqual(evaluate(scheme, cases).indexes);
  });

  it("keeps nothing of the cases before", () => {
    const plan = compile(scheme);
    const [one, other] = [[{ dossier: dossier("a") }], [{ dossier: dossier("b") }]];
    const before = plan.index(one);
    plan.index(other);
    expect(plan.index(one)).toEqual(before);
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
