import { evaluate, parseScheme, walk } from "par-index";
import { viewByAgency, viewByTag } from "par-index/questions";
import { sonLa880Departments } from "par-index/schemes";
import { crosswalk } from "par-index/years";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";
import { caseOf, scheme } from "./fixtures.js";

const cases = [caseOf("a", { "1.1.2": "yes", "1.1.3": "yes", "1.2.1": "yes" })];

describe("viewByAgency(scheme, index, agency), viewByTag(scheme, index, tag)", () => {
  const departments = parseScheme(sonLa880Departments);
  const unit = { id: "u", name: "U", group: "g" };
  const dossier = { unit, period: "2021", scheme: { id: departments.id, edition: departments.edition }, entries: [] };
  const [index] = evaluate(departments, [{ dossier }]).indexes;
  if (index === undefined) throw new Error("no index");

  it("partition the criteria: their maxima sum to the scale", () => {
    const agencies = new Set(walk(departments.criteria).map(({ appraiser }) => appraiser ?? null));
    const views = [...agencies].map((agency) => viewByAgency(departments, index, agency));
    expect(views.reduce((total, { max }) => total + Number(max), 0)).toBe(100);
  });

  it("take in what is below a tagged group, and count a bonus without a maximum", () => {
    const tagged = parseScheme({
      ...structuredClone(scheme),
      criteria: scheme.criteria.map((one) => ({ ...structuredClone(one), tags: ["all"] })),
    });
    const [own] = evaluate(tagged, cases).indexes;
    if (own === undefined) throw new Error("no index");
    expect(viewByTag(tagged, own, "all")).toMatchObject({ points: "3", max: "7", percent: "42.86", unit: "a" });
    expect(viewByTag(tagged, own, "none")).toMatchObject({ points: "0", max: "0", percent: null, codes: [] });
    expect(thrown(() => viewByTag(tagged, own, "All"))).toEqual(["text.lookalike tag"]);
  });

  it("refuse an agency that the scheme spells otherwise, which would be a view of nothing", () => {
    expect(thrown(() => viewByAgency(departments, index, "So-Noi-Vu"))).toEqual(["text.lookalike agency"]);
    expect(viewByAgency(departments, index, "nobody").codes).toEqual([]);
  });
});

describe("crosswalk(scheme, index, target)", () => {
  const refers = (code: string) => [{ scheme: "ministry", code }];
  const own = parseScheme(
    JSON.parse(JSON.stringify(scheme), (_key, value) =>
      value?.code === "1.1"
        ? { ...value, refers: refers("M.1") }
        : value?.code === "1.2.1"
          ? { ...value, refers: refers("M.2.1") }
          : value,
    ),
  );
  const target = parseScheme(
    JSON.parse(
      JSON.stringify({ ...scheme, id: "ministry" })
        .replaceAll('"code":"1"', '"code":"M"')
        .replaceAll('"code":"1.1"', '"code":"M.1"')
        .replaceAll('"code":"1.2"', '"code":"M.2"')
        .replaceAll('"code":"1.2.1"', '"code":"M.2.1"')
        .replaceAll('"code":"1.2.2"', '"code":"M.2.2"'),
    ),
  );

  it("shows points by target criterion, coverage, and what has no counterpart on either side", () => {
    const [index] = evaluate(own, cases).indexes;
    if (index === undefined) throw new Error("no index");
    expect(crosswalk(own, index, target)).toMatchObject({
      rows: [
        { code: "M.1", from: ["1.1"], points: "2", max: "5", percent: "40" },
        { code: "M.2.1", from: ["1.2.1"], points: "1", max: "1", percent: "100" },
      ],
      uncovered: ["M.2.2"],
      unmatched: ["1.2.2"],
      coverage: "85.71",
    });
  });

  it("leaves out codes that the target does not have, and counts once what refers as its group does", () => {
    const wrong = parseScheme(
      JSON.parse(JSON.stringify(scheme), (_key, value) =>
        value?.code === "1.1" || value?.code === "1.1.2"
          ? { ...value, refers: refers("M.1") }
          : value?.code === "1.2.1"
            ? { ...value, refers: refers("M.9") }
            : value,
      ),
    );
    const [index] = evaluate(wrong, cases).indexes;
    if (index === undefined) throw new Error("no index");
    expect(crosswalk(wrong, index, target)).toMatchObject({
      rows: [{ code: "M.1", from: ["1.1"], points: "2", max: "5" }],
      unmatched: ["1.2.1", "1.2.2"],
      coverage: "71.43",
    });
  });
});
