import { type Criterion, computeIndex, rank, type Scheme, selfAssess, type UnitIndex } from "par-index";
import { describe, expect, it } from "vitest";
import { orderUnits } from "../../../src/ranking/rank.js";
import { dossierOf, entry, group, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const criteria: readonly Criterion[] = [
  group("1", "60", [leaf("1.1", "60", undefined, { part: "a" })]),
  leaf("2", "40", undefined, { part: "b" }),
];
const scheme = schemeOf(criteria);

type Points = Readonly<Record<string, string>>;

/** Indexes of units by their points, under some ranking. */
function ranked(
  policy: Partial<Scheme["ranking"]>,
  units: Readonly<Record<string, Points>>,
  more: Partial<Scheme> = {},
) {
  const own = { ...scheme, ...more, ranking: { ...scheme.ranking, ...policy } };
  return rank(
    own,
    Object.entries(units).map(([id, points]) => indexOf(own, id, points)),
  );
}

function indexOf(own: Scheme, id: string, points: Points, groupId = "sở"): UnitIndex {
  const unit = { ...UNIT, id, group: groupId };
  return computeIndex(own, unit, [selfAssess(own, dossierOf(own, stated(points), unit))]);
}

const rows = (rankings: ReturnType<typeof rank>) =>
  rankings.flatMap((one) =>
    one.rows.map(({ rank: place, unit, brokenBy }) => [place, unit, brokenBy].filter(Boolean).join(" ")),
  );
const equal = { a: { "1.1": "50", "2": "30" }, b: { "1.1": "45", "2": "35" }, c: { "1.1": "50", "2": "29" } };

describe("rank(scheme, indexes)", () => {
  it("gives two units that are equal to the last digit one rank", () => {
    const [ranking] = ranked({}, equal);
    expect(ranking?.rows).toStrictEqual([
      { rank: 1, unit: "a", published: "80", class: "B", tied: 2 },
      { rank: 1, unit: "b", published: "80", class: "B", tied: 2 },
      { rank: 3, unit: "c", published: "79", class: "B", tied: 1 },
    ]);
    expect(rows(ranked({ ties: "dense" }, equal))).toStrictEqual(["1 a", "1 b", "2 c"]);
  });

  it("compares figures as published or exactly", () => {
    const close = { a: { "1.1": "50.001", "2": "30" }, b: { "1.1": "50.002", "2": "30" } };
    expect(rows(ranked({}, close))).toStrictEqual(["1 a", "1 b"]);
    expect(rows(ranked({ by: "exact" }, close))).toStrictEqual(["1 b", "2 a"]);
  });

  it("breaks a tie by a part or a criterion, and says by which", () => {
    expect(rows(ranked({ tieBreak: ["b"] }, equal))).toStrictEqual(["1 b b", "2 a b", "3 c"]);
    expect(rows(ranked({ tieBreak: ["1.1"] }, equal))).toStrictEqual(["1 a 1.1", "2 b 1.1", "3 c"]);
    expect(rows(ranked({ tieBreak: ["b", "a"] }, { a: { "2": "30" }, b: { "2": "30" } }))).toStrictEqual([
      "1 a",
      "1 b",
    ]);
  });

  it("compares shares of the maximum where percent is published", () => {
    const percent = { publishes: "percent", bands: { ...scheme.bands, on: "percent" } } as const;
    const own = { ...scheme, ...percent, ranking: { ...scheme.ranking, by: "exact", tieBreak: ["2"] } as const };
    const thirds = (id: string, points: Points, absent: string[]) => {
      const unit = { ...UNIT, id };
      const entries = [...stated(points), ...absent.map((code) => entry(code, { absent: "not-applicable" }))];
      return computeIndex(own, unit, [selfAssess(own, dossierOf(own, entries, unit))]);
    };
    const half = thirds("a", { "1.1": "30" }, ["2"]);
    const all = thirds("b", { "1.1": "30", "2": "20" }, []);
    expect(rows(rank(own, [half, all]))).toStrictEqual(["1 b 2", "2 a 2"]);
  });

  it("puts no score below every score in a tie-break, however negative", () => {
    const deep = [
      leaf("1", "1", undefined, { part: "a" }),
      group(
        "2",
        "0",
        ["2.1", "2.2"].map((code) => leaf(code, "0", undefined, { min: "-999999999999999", part: "b" })),
      ),
      leaf("3", "0", undefined, { bonus: {}, min: "0", max: "2", part: "c" }),
    ];
    const own = schemeOf(deep, {
      ranking: { by: "published", ties: "shared", tieBreak: ["2"] },
      absence: { notApplicable: "lower-maximum" },
    });
    const [index] = [indexOf(own, "a", {})];
    const tied = (id: string, points: string | null): UnitIndex => ({
      ...index,
      unit: { ...UNIT, id },
      nodes: index.nodes.map((node) => (node.code === "2" ? { ...node, points } : node)),
    });
    expect(rows(orderUnits(own, [tied("scored", "-199999999999998"), tied("unscored", null)]))).toStrictEqual([
      "1 scored 2",
      "2 unscored 2",
    ]);
  });

  it("goes down the tie-breaks in their order, each row naming the one that told it from its neighbour", () => {
    const units = {
      a: { "1.1": "40", "2": "40" },
      b: { "1.1": "50", "2": "30" },
      c: { "1.1": "50", "2": "30" },
      d: { "1.1": "45", "2": "35" },
      e: { "1.1": "60", "2": "30" },
      f: { "1.1": "1", "2": "1" },
    };
    const [shared, dense] = (["shared", "dense"] as const).map((ties) =>
      rows(ranked({ ties, tieBreak: ["1", "b"] }, units)),
    );
    expect(shared).toStrictEqual(["1 e", "2 b 1", "2 c 1", "4 d 1", "5 a 1", "6 f"]);
    expect(dense).toStrictEqual(["1 e", "2 b 1", "2 c 1", "3 d 1", "4 a 1", "5 f"]);
    const third = { a: { "1.1": "40", "2": "40" }, b: { "1.1": "40", "2": "40" }, c: { "1.1": "41", "2": "39" } };
    expect(rows(ranked({ tieBreak: ["2"] }, third))).toStrictEqual(["1 a 2", "1 b 2", "3 c 2"]);
  });

  it("puts an index that lacks the tie-break's criterion below one that has it", () => {
    const own = { ...scheme, ranking: { ...scheme.ranking, tieBreak: ["2"] } };
    const [full, bare] = ["b", "a"].map((id) => indexOf(own, id, { "2": "0" }));
    if (full === undefined || bare === undefined) throw new Error("no index");
    expect(rows(orderUnits(own, [full, { ...bare, nodes: [] }]))).toStrictEqual(["1 b 2", "2 a 2"]);
  });

  it("lists who is not ranked, and why, by id", () => {
    const [first] = [indexOf(scheme, "a", { "1.1": "1", "2": "1" })];
    const draft = { ...first, unit: { ...UNIT, id: "z" }, complete: false, published: null, class: null };
    const nothing = { ...first, unit: { ...UNIT, id: "b" }, max: "0", published: null, class: null };
    const [ranking] = orderUnits(scheme, [draft, nothing, first]);
    expect(ranking?.unranked).toStrictEqual([
      { unit: "b", name: "Sở Y tế", why: "ranking.no_score" },
      { unit: "z", name: "Sở Y tế", why: "ranking.pending" },
    ]);
    expect(ranking?.rows).toHaveLength(1);
  });

  it("ranks no index that is a draft or lacks its figure, but one that a gate gives no class", () => {
    const sound = indexOf(scheme, "sound", { "1.1": "1" });
    const spoilt = (id: string, more: Partial<UnitIndex>): UnitIndex => ({ ...sound, unit: { ...UNIT, id }, ...more });
    const [ranking] = orderUnits(scheme, [
      spoilt("draft", { complete: false, published: null, class: null }),
      spoilt("unclassed", { class: null }),
      spoilt("unpublished", { published: null }),
      sound,
    ]);
    expect(ranking?.rows.map(({ unit, class: name }) => [unit, name])).toStrictEqual([
      ["sound", sound.class],
      ["unclassed", null],
    ]);
    expect(ranking?.unranked).toStrictEqual([
      { unit: "draft", name: "Sở Y tế", why: "ranking.pending" },
      { unit: "unpublished", name: "Sở Y tế", why: "ranking.no_score" },
    ]);
  });

  it("refuses a class that the scheme does not have, and a unit that comes twice in one period", () => {
    const sound = indexOf(scheme, "a", { "1.1": "1" });
    const refused = (more: Partial<UnitIndex>) => thrown(() => rank(scheme, [{ ...sound, ...more }]));
    expect(refused({ class: "Xuất sắc" })).toStrictEqual(["composite.unknown_class [0].class"]);
    expect(thrown(() => rank(scheme, [sound, sound]))).toStrictEqual(["evaluate.duplicate_unit [1].unit.id"]);
    expect(rank(scheme, [sound, { ...sound, period: "2020" }])).toHaveLength(2);
  });

  it("ranks each group by itself, groups and equal units by code units", () => {
    const indexes = [indexOf(scheme, "b", {}), indexOf(scheme, "a", {}), indexOf(scheme, "x", {}, "huyện")];
    expect(rank(scheme, indexes).map((one) => [one.group, one.rows.map(({ unit }) => unit)])).toStrictEqual([
      ["huyện", ["x"]],
      ["sở", ["a", "b"]],
    ]);
  });

  it("refuses an index of another scheme", () => {
    const other = { ...scheme, edition: "2" };
    expect(thrown(() => rank(other, [indexOf(scheme, "a", {})]))).toStrictEqual([
      "document.other_scheme [0].scheme.digest",
    ]);
  });
});
