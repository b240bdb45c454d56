import { evaluate, isScoringError, parseScheme } from "par-index";
import { carryOver, editionFor } from "par-index/editions";
import { changeOverYears, parseSuccession, periodSummary, type Succession, traceUnit } from "par-index/years";
import { describe, expect, it } from "vitest";
import { thrown } from "../fixtures.js";
import { caseOf, evaluationOf, scheme } from "../questions/fixtures.js";

const comparable = { succession: [] as Succession, mapping: [], index: "comparable" as const };

describe("changeOverYears(before, after, how)", () => {
  it("gives figure, class, rank, parts and nodes of the same units", () => {
    const before = evaluationOf({ a: 1, b: 3, c: 2 }, "2023");
    const after = evaluationOf({ a: 4, b: 3, c: 2 }, "2024");
    const [a, b] = changeOverYears(before, after, comparable);
    expect(a).toMatchObject({ compared: "same", difference: "3", placesGained: 2 });
    expect(a?.before?.period).toBe("2023");
    expect(a?.nodes.find(({ to }) => to === "1.2")?.difference).toBe("100");
    expect(a?.parts[0]?.after.points).toBe("4");
    expect(b).toMatchObject({ difference: "0", placesGained: -1 });
  });

  it("never subtracts over a merger, but names where the unit comes from", () => {
    const succession = parseSuccession([
      {
        kind: "merge",
        date: "2024-07-01",
        clause: { document: "x" },
        from: ["a", "b", "c"],
        to: [{ id: "d", name: "D" }],
      },
      { kind: "rename", date: "2024-07-01", clause: { document: "x" }, from: ["e"], to: [{ id: "f", name: "F" }] },
      {
        kind: "new-kind",
        date: "2024-07-01",
        clause: { document: "x" },
        from: ["g"],
        to: [{ id: "g", name: "G", kind: "ward" }],
      },
      {
        kind: "split",
        date: "2024-07-01",
        clause: { document: "x" },
        from: ["h"],
        to: [
          { id: "i", name: "I" },
          { id: "j", name: "J" },
        ],
      },
    ]);
    const before = evaluationOf({ a: 1, b: 3, c: 2, e: 1, g: 1, h: 2 }, "2023");
    const after = evaluationOf({ d: 4, f: 2, g: 2, i: 1, z: 1 }, "2024");
    const rows = changeOverYears(before, after, { ...comparable, succession });
    expect(rows.map(({ unit, compared, difference }) => [unit, compared, difference])).toStrictEqual([
      ["d", "merged", null],
      ["f", "renamed", "1"],
      ["g", "new-kind", null],
      ["i", "split", null],
      ["z", "new", null],
    ]);
    expect(rows[0]?.origins).toStrictEqual(["a", "b", "c"]);
    expect(rows[0]?.before).toBeNull();
  });

  it("compares editions only where they are declared comparable, and criteria only as they are mapped", () => {
    const before = evaluationOf({ a: 1 }, "2023");
    const other = parseScheme({ ...structuredClone(scheme), edition: "2014" });
    const { dossier } = caseOf("a", { "1.1.2": "yes", "1.1.3": "yes" });
    const after = evaluate(other, [{ dossier: { ...dossier, scheme: { id: other.id, edition: "2014" } } }]);
    const [refused] = changeOverYears(before, after, { ...comparable, index: "not-comparable" });
    expect(refused).toMatchObject({ compared: "other-edition", difference: null, placesGained: null, nodes: [] });
    const mapping = [{ from: "1.1", to: "1.1" }];
    const [mapped] = changeOverYears(before, after, { ...comparable, mapping });
    expect(mapped).toMatchObject({ compared: "same", difference: "1" });
    expect(mapped?.nodes.map(({ from }) => from)).toStrictEqual(["1.1"]);
  });

  it("refuses a mapping that names unknown codes, all at once", () => {
    const year = evaluationOf({ a: 1 });
    try {
      changeOverYears(year, year, { ...comparable, mapping: [{ from: "x", to: "y" }] });
      expect.unreachable();
    } catch (error) {
      expect(isScoringError(error) && error.issues.map(({ code, path }) => `${code} ${path.join("/")}`)).toStrictEqual([
        "document.unknown_code mapping/0/from",
        "document.unknown_code mapping/0/to",
      ]);
    }
  });
});

describe("a unit that is spelt in two ways", () => {
  const [before, after] = [evaluationOf({ "so-y-te": 1, b: 3 }, "2023"), evaluationOf({ "So-Y-Te": 4, b: 3 }, "2024")];
  const event = (kind: "merge" | "rename", from: readonly string[], to: string) =>
    ({ kind, date: "2024-07-01", clause: { document: "x" }, from, to: [{ id: to, name: "Sở" }] }) as const;

  it("is not shown as a new one beside one that is gone", () => {
    expect(thrown(() => changeOverYears(before, after, comparable))).toEqual([
      "text.lookalike after.indexes[0].unit.id",
    ]);
    const rounding = { places: 2, mode: "half-up" } as const;
    expect(thrown(() => periodSummary([before, after], { classes: ["A"], years: 2, never: [] }, rounding))).toEqual([
      "text.lookalike evaluations[1].indexes[0].unit.id",
    ]);
  });

  it("is followed where an event gives it the new id", () => {
    const succession = [event("rename", ["so-y-te"], "So-Y-Te")];
    const [first] = changeOverYears(before, after, { ...comparable, succession });
    expect(first).toMatchObject({ compared: "renamed", difference: "3", origins: ["so-y-te"] });
  });

  it("is not passed over where an event spells it otherwise than the years", () => {
    const succession = [event("merge", ["SO-Y-TE", "c"], "d")];
    const year = evaluationOf({ d: 1 }, "2024");
    expect(thrown(() => changeOverYears(before, year, { ...comparable, succession }))).toEqual([
      "text.lookalike options.succession[0].from[0]",
    ]);
    expect(thrown(() => traceUnit(succession, "so-y-te"))).toEqual(["text.lookalike unit"]);
    expect(traceUnit(succession, "e").predecessors).toEqual([]);
  });
});

describe("periodSummary(evaluations, rule, rounding)", () => {
  const rounding = { places: 2, mode: "half-up" } as const;
  const name = evaluationOf({ a: 1 }).indexes[0]?.class ?? "";

  it("gives series, mean, best improvement, classes held and who is put forward", () => {
    const years = [
      evaluationOf({ a: 1, b: 3 }, "2021"),
      evaluationOf({ a: 3, b: 3 }, "2022"),
      evaluationOf({ a: 4 }, "2023"),
    ];
    const [a, b] = periodSummary(years, { classes: [name], years: 3, never: ["D"] }, rounding);
    expect(a).toMatchObject({ mean: "2.67", bestImprovement: { from: "2021", to: "2022", by: "2" }, putForward: true });
    expect(a?.series.map(({ rank }) => rank)).toStrictEqual([2, 1, 1]);
    expect(a?.classes).toStrictEqual([{ class: name, years: 3 }]);
    expect(b).toMatchObject({ mean: "3", bestImprovement: { by: "0" }, putForward: false });
  });

  it("puts nobody forward who ever held a class of never", () => {
    const [a] = periodSummary([evaluationOf({ a: 1 })], { classes: [name], years: 1, never: [name] }, rounding);
    expect(a?.putForward).toBe(false);
    expect(a?.bestImprovement).toBeNull();
  });
});

describe("editionFor(editions, date)", () => {
  const edition = (id: string, from: string, to?: string) =>
    parseScheme({ ...structuredClone(scheme), id, validity: to === undefined ? { from } : { from, to } });
  const editions = [edition("2211", "2025-01-01", "2025-10-30"), edition("2712", "2025-10-31"), scheme];

  it("tells two editions of one year apart by the day, both ends included", () => {
    expect(editionFor(editions, "2025-10-30").id).toBe("2211");
    expect(editionFor(editions, "2025-10-31").id).toBe("2712");
    expect(editionFor(editions, "2025-01-01T08:00:00Z").id).toBe("2211");
    // It was the day after in Viet Nam, and the day before.
    expect(editionFor(editions, "2025-10-30T18:00:00Z").id).toBe("2712");
    expect(editionFor(editions, "2025-10-31T01:00:00+09:00").id).toBe("2211");
  });

  it("lets a later edition of the same id end one that names no end, for good", () => {
    const open = { ...edition("2211", "2021-05-12"), edition: "2021" };
    const later = { ...edition("2211", "2026-01-01", "2026-12-31"), edition: "2026" };
    const latest = { ...edition("2211", "2028-01-01"), edition: "2028" };
    for (const all of [
      [open, later, latest],
      [latest, later, open],
    ]) {
      const found = ["2021-05-12", "2025-12-31", "2026-01-01", "2026-12-31", "2028-01-01", "2030-01-01"].map(
        (day) => editionFor(all, day).edition,
      );
      expect(found).toStrictEqual(["2021", "2021", "2026", "2026", "2028", "2028"]);
      expect(() => editionFor(all, "2027-06-30")).toThrow("analysis.no_edition");
    }
  });

  it("ends no edition whose end is stated, none of another id, and none that begins the same day", () => {
    const refused = (...all: readonly ReturnType<typeof edition>[]) =>
      expect(() => editionFor(all, "2025-07-01")).toThrow("analysis.two_editions");
    refused(edition("a", "2025-01-01", "2025-12-31"), edition("a", "2025-06-01"));
    refused(edition("a", "2025-01-01"), edition("b", "2025-06-01"));
    refused(edition("a", "2025-06-01"), edition("a", "2025-06-01T08:00:00+07:00"));
  });

  it("refuses a day without an edition and a day with two", () => {
    expect(() => editionFor(editions, "2024-12-31")).toThrow("analysis.no_edition");
    expect(() => editionFor([...editions, edition("other", "2025-06-01")], "2025-07-01")).toThrow(
      "analysis.two_editions",
    );
  });
});

describe("carryOver(dossier, to, mapping)", () => {
  const { dossier } = caseOf("a", { "1.1.1": "late", "1.1.2": "yes", "1.2.1": "yes" });
  const next = parseScheme(
    JSON.parse(JSON.stringify(scheme).replaceAll('"1.2.1"', '"1.2.9"').replaceAll('"late"', '"too-late"')),
  );

  it("carries what fits, follows the mapping, and names what is lost and what is open", () => {
    const carried = carryOver(dossier, next, [{ from: "1.2.1", to: "1.2.9" }]);
    expect(carried.dossier.entries.map(({ leaf }) => leaf)).toStrictEqual(["1.1.2", "1.2.9"]);
    expect(carried.lost.map(({ leaf, issues }) => [leaf, issues[0]?.code])).toStrictEqual([
      ["1.1.1", "rules.unknown_level"],
    ]);
    expect(carried.open).toStrictEqual(["1.1.1", "1.1.3", "1.1.4", "1.2.2"]);
  });

  it("carries nothing twice to one leaf", () => {
    const carried = carryOver(dossier, next, [{ from: "1.2.1", to: "1.1.2" }]);
    expect(carried.lost.map(({ leaf, issues }) => [leaf, issues[0]?.code])).toContainEqual([
      "1.2.1",
      "assessment.repeated_leaf",
    ]);
  });
});
