import { computeIndex, type Scheme, selfAssess, surveySheet, type UnitIndex } from "par-index";
import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/composite/figures.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { dossierOf, entry, formFor, group, leaf, schemeOf, stated, surveyLeaf, UNIT } from "../fixtures.js";

const criteria = [
  group("1", "70", [leaf("1.1", "40"), leaf("1.2", "30", undefined, { scoredBy: "appraiser" })]),
  group("2", "30", [surveyLeaf("2.1", "30")]),
  leaf("3", "0", undefined, { min: "-5" }),
];

function indexOf(points: Readonly<Record<string, string>>, more: Partial<Scheme> = {}): UnitIndex {
  const scheme = schemeOf(criteria, { questionnaire: formFor("2.1"), ...more });
  const tally = [{ unit: UNIT.id, group: "dan", question: "q2.1", option: "co", count: 1 }];
  const sheet = selfAssess(scheme, dossierOf(scheme, stated(points)));
  return computeIndex(scheme, UNIT, [sheet, surveySheet(scheme, tally, UNIT)]);
}

describe("figuresOf(open, unit, period, rows)", () => {
  it("leaves a draft unpublished, between its lowest and its highest", () => {
    expect(indexOf({ "1.1": "35", "3": "-1" })).toMatchObject({
      complete: false,
      points: "64",
      max: "100",
      percent: "64",
      published: null,
      class: null,
      between: { lowest: "64", highest: "94" },
    });
  });

  it("shows a pending leaf without points, but with its maximum", () => {
    const [domain] = indexOf({ "1.1": "35" }).nodes;
    expect(domain).toMatchObject({ code: "1", self: "35", appraised: "35", points: "35", max: "70", percent: "50" });
    expect(domain?.children?.[1]).toStrictEqual({
      code: "1.2",
      self: null,
      appraised: null,
      points: null,
      max: "30",
      percent: null,
      absence: "pending",
    });
  });

  it("keeps the unit's own score by part, and none where it does not score itself", () => {
    const { parts } = indexOf({ "1.1": "35", "3": "-1" });
    expect(parts).toStrictEqual([
      { part: "appraisal", self: "34", selfMax: "40", points: "34", max: "70", percent: "48.57" },
      { part: "survey", self: null, selfMax: null, points: "30", max: "30", percent: "100" },
    ]);
  });

  it("leaves a leaf without a row out of every life", () => {
    const open = prepareScheme(schemeOf([leaf("1", "2"), leaf("2", "3")]));
    const row = { leaf: "1", self: "1", appraised: "pending", final: "pending" } as const;
    expect(figuresOf(open, UNIT, "2021", new Map([["1", row]]))).toMatchObject({
      complete: false,
      points: "0",
      max: "2",
      published: null,
      between: { lowest: "0", highest: "2" },
      parts: [{ part: "appraisal", self: "1", selfMax: "2", points: "0", max: "2", percent: "0" }],
    });
  });

  it("marks an absence at its leaf only", () => {
    const scheme = schemeOf([group("1", "1", [leaf("1.1", "1")])]);
    const of = (absent: "not-applicable" | "not-submitted") =>
      computeIndex(scheme, UNIT, [selfAssess(scheme, dossierOf(scheme, [entry("1.1", { absent })]))]);
    expect(of("not-applicable").nodes).toStrictEqual([
      {
        code: "1",
        self: null,
        appraised: null,
        points: null,
        max: "0",
        percent: null,
        children: [
          {
            code: "1.1",
            self: null,
            appraised: null,
            points: null,
            max: "0",
            percent: null,
            absence: "not-applicable",
          },
        ],
      },
    ]);
    expect(of("not-applicable")).toMatchObject({
      complete: true,
      points: "0",
      max: "0",
      percent: null,
      published: null,
      class: null,
    });
    expect(of("not-submitted")).toMatchObject({
      complete: true,
      points: "0",
      max: "1",
      percent: "0",
      published: "0",
      class: "D",
    });
    expect(of("not-submitted").nodes[0]?.children?.[0]?.absence).toBe("not-submitted");
  });

  it("publishes points or percent, rounded once as the index", () => {
    const scheme = (publishes: "points" | "percent") =>
      schemeOf([leaf("1", "3")], { publishes, bands: { ...schemeOf([]).bands, on: publishes } });
    const published = (publishes: "points" | "percent") => {
      const own = scheme(publishes);
      return computeIndex(own, UNIT, [selfAssess(own, dossierOf(own, stated({ "1": "1.0050" })))]).published;
    };
    expect(published("points")).toBe("1.01");
    expect(published("percent")).toBe("33.5");
  });
});
