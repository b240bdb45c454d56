import { digest, evaluate, parseScheme, safeParseEvaluation } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, leaf, schemeOf, stated, UNIT } from "../fixtures.js";

const scheme = parseScheme(schemeOf([leaf("1", "100")]));
const unit = (id: string) => ({ ...UNIT, id, name: `Đơn vị ${id}` });
const caseOf = (id: string, points: string) => ({ dossier: dossierOf(scheme, stated({ "1": points }), unit(id)) });
const absent = (id: string, why: "pending" | "not-applicable") => ({
  dossier: dossierOf(scheme, [entry("1", { absent: why })], unit(id)),
});
const cases = [
  caseOf("a", "90"),
  caseOf("b", "80"),
  caseOf("c", "80"),
  caseOf("d", "70"),
  absent("e", "pending"),
  absent("f", "not-applicable"),
  caseOf("g", "101"),
];
const year = {
  period: "2021",
  schemes: [{ group: UNIT.group, scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } }],
  units: ["a", "b", "c", "d", "e", "f", "g", "h"].map(unit),
};
const evaluation = evaluate(scheme, cases, year);

// biome-ignore lint/suspicious/noExplicitAny: a result that is spoilt on purpose has no type
type Spoil = (copy: any) => void;

/** The issues of a result with one thing changed and its digest computed anew: code, place, parameters, whom it is about. */
function told(change: Spoil, withScheme = false): unknown[] {
  const copy = JSON.parse(JSON.stringify(evaluation));
  change(copy);
  const { digest: _, ...rest } = copy;
  const read = safeParseEvaluation({ ...rest, digest: digest(rest) }, withScheme ? scheme : undefined);
  return read.ok ? [] : read.issues.map(({ code, path, params, at }) => [code, path.join("."), params, at]);
}

/** {@link told} with other rows in the one ranking; ties are counted as they should be. */
function ranked(...rows: readonly (readonly [unit: string, rank: number])[]): unknown[] {
  return told((copy) => {
    const [ranking] = copy.rankings;
    const known = new Map(ranking.rows.map((row: { unit: string }) => [row.unit, row]));
    ranking.rows = rows.map(([of, rank]) => {
      const tied = rows.filter(([, other]) => other === rank).length;
      return { ...(known.get(of) as object), rank, tied };
    });
  });
}

const differs = ["evaluate.ranking_differs", "rankings.0", { period: "2021", group: UNIT.group }, undefined];

describe("safeParseEvaluation(input), who is where", () => {
  it("takes what evaluate gives, with and without the scheme", () => {
    expect(evaluation.rankings[0]?.unranked.map(({ unit: of, why }) => [of, why])).toStrictEqual([
      ["e", "ranking.pending"],
      ["f", "ranking.no_score"],
      ["g", "ranking.refused"],
      ["h", "ranking.not_submitted"],
    ]);
    expect(told(() => {})).toStrictEqual([]);
    expect(told(() => {}, true)).toStrictEqual([]);
  });

  it("takes ranks that begin at 1 and count whoever is above, or the ranks above", () => {
    expect(ranked(["a", 1], ["b", 2], ["c", 2], ["d", 4])).toStrictEqual([]);
    expect(ranked(["a", 1], ["b", 2], ["c", 2], ["d", 3])).toStrictEqual([]);
    // Units of one figure may be told apart by what the result alone does not say.
    expect(ranked(["a", 1], ["b", 2], ["c", 3], ["d", 4])).toStrictEqual([]);
    expect(ranked(["a", 2], ["b", 3], ["c", 3], ["d", 5])).toStrictEqual([differs]);
    expect(ranked(["a", 1], ["b", 2], ["c", 2], ["d", 5])).toStrictEqual([differs]);
    expect(ranked(["a", 1], ["b", 1], ["c", 3], ["d", 4])).toStrictEqual([differs]);
    expect(ranked(["b", 1], ["a", 2], ["c", 3], ["d", 4])).toStrictEqual([differs]);
    expect(ranked(["a", 1], ["b", 2], ["c", 1], ["d", 4])).toStrictEqual([differs]);
  });

  it("says of a count of equal units what it found and what it expected", () => {
    expect(told((copy) => Object.assign(copy.rankings[0].rows[1], { tied: 3 }))).toStrictEqual([
      [
        "evaluate.wrong_tie",
        "rankings.0.rows.1.tied",
        { unit: "b", rank: "2", found: "3", expected: "2" },
        { unit: "b" },
      ],
    ]);
  });

  it("says which figures, group and period a ranked unit has instead", () => {
    const other = (of: string, found: string, expected: string, row = 0) => [
      "evaluate.ranked_otherwise",
      `rankings.0.rows.${row}`,
      { unit: of, found, expected },
      { unit: of },
    ];
    expect(told((copy) => Object.assign(copy.rankings[0].rows[0], { unit: "z" }))).toStrictEqual([
      other("z", "90 A", "nothing"),
    ]);
    expect(told((copy) => Object.assign(copy.rankings[0].rows[0], { unit: "e" }))).toStrictEqual([
      other("e", "90 A", "– –"),
    ]);
    const letters = ["a", "b", "c", "d"];
    const figures = ["90 A", "80 B", "80 B", "70 B"];
    expect(told((copy) => Object.assign(copy.rankings[0], { group: "xã" }))).toStrictEqual(
      letters.map((of, at) => other(of, `${figures[at]} (xã, 2021)`, `${figures[at]} (${UNIT.group}, 2021)`, at)),
    );
    expect(told((copy) => Object.assign(copy.rankings[0], { period: "1999" }))).toStrictEqual(
      letters.map((of, at) =>
        other(of, `${figures[at]} (${UNIT.group}, 1999)`, `${figures[at]} (${UNIT.group}, 2021)`, at),
      ),
    );
  });

  it("wants of everybody who is missing the reason that holds", () => {
    const misplaced = (of: string, field = "unranked") => [
      "evaluate.placed_otherwise",
      `rankings.0.${field}`,
      { unit: of, group: UNIT.group },
      { unit: of },
    ];
    const reasons = ["ranking.pending", "ranking.no_score", "ranking.refused", "ranking.not_submitted"];
    for (const [at, of] of ["e", "f", "g", "h"].entries()) {
      for (const [other, why] of reasons.entries()) {
        // Who was refused has submitted, but a result by itself does not say what the year expected.
        const fits = other === at || (of === "g" && why === "ranking.not_submitted");
        expect(told((copy) => Object.assign(copy.rankings[0].unranked[at], { why }))).toStrictEqual(
          fits ? [] : [misplaced(of)],
        );
      }
    }
    expect(told((copy) => copy.rankings[0].unranked.push(copy.rankings[0].unranked[0]))).toStrictEqual([
      misplaced("e"),
    ]);
    const lost = ["evaluate.placed_otherwise", "rankings", { unit: "e", group: UNIT.group }, { unit: "e" }];
    expect(told((copy) => copy.rankings[0].unranked.shift())).toStrictEqual([lost]);
    expect(told((copy) => delete copy.year)).toStrictEqual([misplaced("h")]);
  });

  it("wants one ranking of a group and a period, and with the scheme those that it makes", () => {
    const again = (copy: { rankings: object[] }) => copy.rankings.push({ ...copy.rankings[0], rows: [], unranked: [] });
    expect(told(again)).toStrictEqual([
      ["evaluate.ranking_differs", "rankings.1", { period: "2021", group: UNIT.group }, undefined],
    ]);
    const empty = (copy: { rankings: object[] }) =>
      copy.rankings.push({ period: "2022", group: "xã", rows: [], unranked: [] });
    expect(told(empty)).toStrictEqual([]);
    expect(told(empty, true)).toStrictEqual([
      ["evaluate.ranking_differs", "rankings.1", { period: "2022", group: "xã" }, undefined],
    ]);
    const apart = (copy: { rankings: { rows: object[] }[] }) => {
      const [, , third] = copy.rankings[0]?.rows ?? [];
      Object.assign(copy.rankings[0]?.rows[1] ?? {}, { tied: 1 });
      Object.assign(third ?? {}, { rank: 3, tied: 1 });
    };
    expect(told(apart)).toStrictEqual([]);
    expect(told(apart, true)).toStrictEqual([differs]);
  });

  it("wants a case behind everybody who is refused, once, with an error", () => {
    const none = (at: number, of: string, position: string) => [
      "evaluate.none_refused",
      `refused.${at}`,
      { unit: of, position },
      undefined,
    ];
    expect(told((copy) => copy.refused.push(copy.refused[0]))).toStrictEqual([none(1, "g", "7")]);
    expect(told((copy) => Object.assign(copy.refused[0], { issues: [] }))).toContainEqual(none(0, "g", "7"));
    expect(told((copy) => Object.assign(copy.refused[0].issues[0], { level: "notice" }))).toContainEqual(
      none(0, "g", "7"),
    );
    expect(told((copy) => Object.assign(copy.refused[0], { unit: null }))).toContainEqual(none(0, "–", "7"));
    expect(told((copy) => Object.assign(copy.refused[0], { case: 99 }))).toContainEqual(none(0, "g", "100"));
  });

  it("wants an index of every case that is not refused", () => {
    const noUnit = (copy: { cases: object[] }) => copy.cases.push({ digest: null, unit: null });
    expect(told(noUnit)).toStrictEqual([["evaluate.no_index", "cases", { unit: "–" }, undefined]]);
  });
});
