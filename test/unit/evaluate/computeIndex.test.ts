import { computeIndex, digest, type Gate, type NotApplicablePolicy, selfAssess } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, group, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "60"), leaf("2", "40")]);
const sheet = (points: Readonly<Record<string, string>>) => selfAssess(scheme, dossierOf(scheme, stated(points)));

const LEVELS = [
  { id: "yes", title: { vi: "Có" }, points: "40" },
  { id: "no", title: { vi: "Không" }, points: "0" },
];
const BEST = [{ class: "A", title: { vi: "A" }, from: "90" }];
// biome-ignore lint/suspicious/noThenProperty: the word of the format
const GATE: Gate = { when: { node: "2", level: "no" }, then: "no-class" };

describe("computeIndex(scheme, unit, sheets)", () => {
  it("sums, publishes and classifies: 55 + 35 = 90 is A, and 89.99 is B", () => {
    expect(computeIndex(scheme, UNIT, [sheet({ "1": "55", "2": "35" })])).toMatchObject({
      points: "90",
      published: "90",
      class: "A",
      complete: true,
    });
    expect(computeIndex(scheme, UNIT, [sheet({ "1": "55", "2": "34.99" })])).toMatchObject({
      published: "89.99",
      class: "B",
    });
  });

  it("has its fields in the order of RFC 8785: its digest is that of its JSON, read anew", () => {
    const gated = schemeOf(
      [group("1", "60", [leaf("1.1", "30"), leaf("1.2", "30")]), leaf("2", "40", { kind: "levels", levels: LEVELS })],
      {
        bands: {
          on: "points",
          reads: "published",
          best: BEST,
          otherwise: { class: "D", title: { vi: "D" } },
          gates: [GATE],
        },
      },
    );
    const unit = { name: UNIT.name, kind: "sở", id: UNIT.id, group: UNIT.group };
    const [stated, absent] = [entry("2", { level: "no" }), entry("1.2", { absent: "not-submitted" })];
    const index = computeIndex(gated, unit, [selfAssess(gated, dossierOf(gated, [stated, absent]))]);
    expect(JSON.stringify(index)).toContain('"level":"no"');
    expect(JSON.stringify(index)).toContain('"absence":"not-submitted"');
    expect(digest(index)).toBe(digest(JSON.parse(JSON.stringify(index))));
  });

  it("goes past 100 with a bonus, and below 0 with a penalty", () => {
    const own = schemeOf([
      leaf("1", "100"),
      group("2", "10", [leaf("2.1", "6"), leaf("2.2", "4")], { bonus: { cap: "5" } }),
      leaf("3", "0", undefined, { min: "-10" }),
    ]);
    const of = (points: Readonly<Record<string, string>>) =>
      computeIndex(own, UNIT, [selfAssess(own, dossierOf(own, stated(points)))]);
    expect(of({ "1": "98", "2.1": "6", "2.2": "4" })).toMatchObject({
      points: "103",
      max: "100",
      percent: "103",
      published: "103",
      class: "A",
      between: { lowest: "103", highest: "103" },
    });
    expect(of({ "1": "3", "2.1": "1.5", "3": "-7.25" })).toMatchObject({
      points: "-2.75",
      percent: "-2.75",
      published: "-2.75",
      class: "D",
    });
  });

  it("has no score under any policy that lowers the maximum, where nothing applies; full points under the other", () => {
    const absent = (notApplicable: NotApplicablePolicy) => {
      const own = schemeOf([leaf("1", "60"), leaf("2", "40", undefined, { part: "b" })], {
        absence: { notApplicable },
      });
      const entries = ["1", "2"].map((code) => entry(code, { absent: "not-applicable" }));
      return computeIndex(own, UNIT, [selfAssess(own, dossierOf(own, entries))]);
    };
    const nothing = { complete: true, points: "0", max: "0", percent: null, published: null, class: null };
    expect(absent("lower-maximum")).toMatchObject(nothing);
    expect(absent("rescale-part")).toMatchObject(nothing);
    expect(absent("full-points")).toMatchObject({ points: "100", max: "100", published: "100", class: "A" });
    expect(thrown(() => absent("refuse"))).toStrictEqual([
      "assessment.not_applicable_refused entries[0].facts",
      "assessment.not_applicable_refused entries[1].facts",
    ]);
  });

  it("keeps the scale whole where a whole part does not apply under rescale-part", () => {
    const own = schemeOf(
      [
        leaf("1", "30", undefined, { part: "a" }),
        leaf("2", "40", undefined, { part: "b" }),
        leaf("3", "30", undefined, { part: "c" }),
      ],
      { absence: { notApplicable: "rescale-part" } },
    );
    const entries = [...stated({ "1": "27", "3": "28" }), entry("2", { absent: "not-applicable" })];
    const index = computeIndex(own, UNIT, [selfAssess(own, dossierOf(own, entries))]);
    // 30 : 30 share 100; 50 × 27 ÷ 30 = 45 and 50 × 28 ÷ 30 = 46.6667.
    expect(index.parts.map(({ points, max }) => `${points} of ${max}`)).toStrictEqual([
      "45 of 50",
      "0 of 0",
      "46.6667 of 50",
    ]);
    expect(index).toMatchObject({ points: "91.6667", max: "100", published: "91.67", class: "A" });
  });

  it("is a draft between its bounds while a leaf is pending, also where the leaf can take points away", () => {
    const own = schemeOf([leaf("1", "60"), leaf("2", "40", undefined, { min: "-5", scoredBy: "appraiser" })]);
    expect(computeIndex(own, UNIT, [selfAssess(own, dossierOf(own, stated({ "1": "50" })))])).toMatchObject({
      complete: false,
      points: "50",
      max: "100",
      published: null,
      class: null,
      between: { lowest: "45", highest: "90" },
    });
  });

  it("carries the unit, the period, the scheme's stamp and the engine", () => {
    const index = computeIndex(scheme, UNIT, [sheet({})]);
    expect(index).toMatchObject({
      unit: UNIT,
      period: "2021",
      scheme: { id: "mau", edition: "1", status: "illustrative" },
    });
    expect(index.engine).toMatch(/^par-index \d/);
  });

  it("throws what the sheets disagree about", () => {
    expect(thrown(() => computeIndex(scheme, { ...UNIT, id: "x" }, [sheet({})]))).toStrictEqual([
      "composite.other_unit [0].unit.id",
    ]);
  });
});
