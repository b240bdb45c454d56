import {
  digest,
  type Evaluation,
  evaluate,
  parseEvaluation,
  parseScheme,
  type Scheme,
  safeParseEvaluation,
} from "par-index";
import { describe, expect, it } from "vitest";
import { followingIndexes } from "../../../src/classification/readFollowing.js";
import { indexes } from "../../../src/composite/readIndex.js";
import { isFrozenThrough } from "../../../src/document/freeze.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { dossierOf, group, leaf, refusals, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = parseScheme(schemeOf([group("1", "4", [leaf("1.1", "1"), leaf("1.2", "3")])]));
const evaluation = evaluate(scheme, [
  { dossier: dossierOf(scheme, stated({ "1.1": "0.5", "1.2": "3" })) },
  { dossier: dossierOf(scheme, stated({ "1.1": "1" }), { ...UNIT, id: "b" }) },
]);

// biome-ignore lint/suspicious/noExplicitAny: a result that is spoilt on purpose has no type
type Spoil = (copy: any) => void;

/** A leaf that may not be declared not applicable. */
const OFF = { notApplicable: "refuse" } as const;

/** A result with one thing changed, and its digest computed anew: only what the change itself breaks is found. */
function against(change: Spoil, made: Scheme | null = scheme): string[] {
  const copy = JSON.parse(JSON.stringify(evaluation));
  change(copy);
  const { digest: _, ...rest } = copy;
  return refusals(safeParseEvaluation({ ...rest, digest: digest(rest) }, made ?? undefined));
}

describe("parseEvaluation(input, scheme)", () => {
  it("gives back at once what evaluate made, which is frozen through", () => {
    expect(isFrozenThrough(evaluation)).toBe(true);
    expect(parseEvaluation(evaluation)).toBe(evaluation);
    expect(parseEvaluation(evaluation, scheme)).toBe(evaluation);
  });

  it("reads a result from a file, by itself or with its scheme", () => {
    const file = JSON.stringify(evaluation);
    expect(parseEvaluation(JSON.parse(file))).toStrictEqual(evaluation);
    expect(parseEvaluation(JSON.parse(file), scheme)).toStrictEqual(evaluation);
    expect(against(() => {})).toStrictEqual([]);
  });

  it("refuses a result whose digest is not that of the rest", () => {
    expect(refusals(safeParseEvaluation({ ...evaluation, engine: "other" }))).toStrictEqual([
      "document.digest_broken digest",
    ]);
  });

  it("refuses figures that are no decimals as results spell them", () => {
    const set = (points: unknown) => (copy: Evaluation) => Object.assign(copy.indexes[0] ?? {}, { points });
    expect(against(set("1e3"))).toStrictEqual(["number.not_a_decimal indexes[0].points"]);
    expect(against(set("3.50"))).toStrictEqual(["number.not_canonical indexes[0].points"]);
    expect(against(set(3.5))).toStrictEqual(["number.not_canonical indexes[0].points"]);
    expect(against((copy) => Object.assign(copy.indexes[0], { published: "abc" }))[0]).toBe(
      "number.not_a_decimal indexes[0].published",
    );
    expect(against((copy) => Object.assign(copy.indexes[0].nodes[0], { max: "-1" }))).toStrictEqual([
      "number.negative indexes[0].nodes[0].max",
    ]);
    expect(against((copy) => Object.assign(copy.rankings[0].rows[0], { rank: 0 }))).toStrictEqual([
      "number.out_of_range rankings[0].rows[0].rank",
    ]);
  });

  it("refuses what cannot be: more points than the maximum, a range that runs back, a draft with a figure", () => {
    expect(against((copy) => Object.assign(copy.indexes[0].nodes[0].children[1], { points: "3.5" }))).toStrictEqual([
      "composite.above_max indexes[0].nodes[0].children[1].points",
    ]);
    expect(against((copy) => Object.assign(copy.indexes[0].between, { lowest: "4" }))).toStrictEqual([
      "composite.range_backwards indexes[0].between",
    ]);
    expect(against((copy) => Object.assign(copy.indexes[0], { complete: false }))).toStrictEqual([
      "composite.draft_published indexes[0].published",
    ]);
  });

  it("refuses whoever is said to be refused and has no case, no error, or is named twice", () => {
    const bad = { dossier: { ...dossierOf(scheme, []), period: 5 } };
    const made = evaluate(scheme, [bad, { dossier: dossierOf(scheme, stated({ "1.1": "1" }), { ...UNIT, id: "b" }) }]);
    const changed = (change: Spoil): string[] => {
      const copy = JSON.parse(JSON.stringify(made));
      change(copy);
      const { digest: _, ...rest } = copy;
      return refusals(safeParseEvaluation({ ...rest, digest: digest(rest) }, scheme));
    };
    const [one] = made.refused;
    expect(changed(() => {})).toEqual([]);
    for (const more of [{ ...one, case: 9 }, { ...one, unit: "z" }, one, { ...one, issues: [] }]) {
      expect(changed((copy) => copy.refused.push(more))).toContain("evaluate.none_refused refused[1]");
    }
    expect(changed((copy) => Object.assign(copy.refused[0], { issues: [] }))).toEqual([
      "evaluate.none_refused refused[0]",
    ]);
  });

  it("takes a group with more points than its maximum, for a bonus counts and its maximum does not", () => {
    const set = (copy: Evaluation) => Object.assign(copy.indexes[0]?.nodes[0] ?? {}, { points: "4.5" });
    expect(against(set, null)).toStrictEqual([]);
    // The scheme knows what its leaves add up to.
    expect(against(set)).toStrictEqual(["composite.does_not_follow indexes[0].nodes.1.points"]);
  });

  it("refuses criteria that stand elsewhere than in the scheme, whatever their figures", () => {
    const turned = against((copy) => copy.indexes[0].nodes[0].children.reverse());
    expect(turned).toStrictEqual(["1.1", "1.2"].map((code) => `composite.does_not_follow indexes[0].nodes.${code}`));
    const lifted = against((copy) => copy.indexes[0].nodes.push(copy.indexes[0].nodes[0].children.pop()));
    expect(lifted).toStrictEqual(["composite.does_not_follow indexes[0].nodes.1.2"]);
    const doubled = against((copy) => copy.indexes[0].nodes.push(copy.indexes[0].nodes[0].children[1]));
    expect(doubled).toStrictEqual(["composite.does_not_follow indexes[0].nodes"]);
  });

  it.each([
    ["self", null],
    ["self", "9"],
    ["selfMax", null],
    ["selfMax", "999"],
  ])("refuses a part whose %s is %j", (field, value) => {
    const found = against((copy) => Object.assign(copy.indexes[0]?.parts[0] ?? {}, { [field]: value }));
    expect(found).toContain(`composite.does_not_follow indexes[0].parts.appraisal.${field}`);
  });

  it("refuses a part whose selfMax no set of its criteria gives, where the unit has not scored all", () => {
    const leaves = [leaf("1.1", "1"), leaf("1.2", "3"), leaf("1.3", "5"), leaf("1.4", "7", { kind: "given" }, OFF)];
    const capped = group("2", "4", [leaf("2.1", "3"), leaf("2.2", "3")], { most: "4" });
    const drafts = parseScheme(
      schemeOf([group("1", "16", leaves), capped], { parts: [{ id: "appraisal", title: { vi: "Phần" }, max: "20" }] }),
    );
    const absent = (["pending", "not-applicable", "pending", "pending", "pending"] as const).map((why, at) => ({
      leaf: ["1.2", "1.3", "1.4", "2.1", "2.2"][at] ?? "",
      facts: { absent: why },
    }));
    const made = evaluate(drafts, [{ dossier: dossierOf(drafts, [...stated({ "1.1": "0.5" }), ...absent]) }]);
    expect(made.indexes[0]?.parts[0]?.selfMax).toBe("15");
    const taken = (selfMax: string): boolean => {
      const copy = JSON.parse(JSON.stringify(made));
      copy.indexes[0].parts[0].selfMax = selfMax;
      const { digest: _, ...rest } = copy;
      return safeParseEvaluation({ ...rest, digest: digest(rest) }, drafts).ok;
    };
    // 1.1 and 1.4 always count, 1.2 may count or not, and so may 1.3; the group 2 counts for 0, 3 or 4.
    const possible = [0, 3, 5, 8].flatMap((one) => [0, 3, 4].map((two) => String(8 + one + two)));
    const figures = Array.from({ length: 23 }, (_, at) => String(at)).concat("8.5", "14.999");
    expect(figures.filter(taken)).toStrictEqual(figures.filter((one) => possible.includes(one)));
  });

  it("refuses a part whose selfMax is below zero, with or without the scheme", () => {
    const set = (copy: Evaluation) => Object.assign(copy.indexes[0]?.parts[0] ?? {}, { selfMax: "-1.5" });
    for (const made of [scheme, null])
      expect(against(set, made)).toStrictEqual(["number.negative indexes[0].parts[0].selfMax"]);
  });

  it.each([
    ["points", "1"],
    ["percent", "99.99"],
    ["max", "9"],
    ["between", { lowest: "0", highest: "9" }],
  ])("refuses an index whose %s is not that of its criteria, where the scheme is given", (field, value) => {
    const found = against((copy) => Object.assign(copy.indexes[0] ?? {}, { [field]: value }));
    expect(found.some((one) => one.startsWith(`composite.does_not_follow indexes[0].${field}`))).toBe(true);
  });

  it("refuses a unit that is missing in the rankings, that stands there twice, or that is missing for no reason", () => {
    const spoilt = (change: (ranking: Mutable) => void) => (copy: Evaluation) =>
      change(copy.rankings[0] as unknown as Mutable);
    type Mutable = { rows: object[]; unranked: object[] };
    const lost = against((copy) => Object.assign(copy, { rankings: [] }), null);
    expect(lost).toStrictEqual(evaluation.indexes.map(() => "evaluate.placed_otherwise rankings"));
    expect(
      against(
        spoilt(({ rows }) => rows.splice(0, 1, ...[0, 1].map(() => ({ ...rows[0], tied: 2 })))),
        null,
      ),
    ).toStrictEqual(["evaluate.placed_otherwise rankings[0].rows"]);
    const outsider = { unit: "la", name: "Lạ", why: "ranking.refused" };
    expect(
      against(
        spoilt(({ unranked }) => unranked.push(outsider)),
        null,
      ),
    ).toStrictEqual(["evaluate.placed_otherwise rankings[0].unranked"]);
    const doubled = (copy: Evaluation) => Object.assign(copy, { rankings: [...copy.rankings, ...copy.rankings] });
    expect(against(doubled, null)).toContain("evaluate.ranking_differs rankings[1]");
  });

  it("refuses an order that is not that of the figures, and with the scheme any other than it makes", () => {
    const swapped = (copy: Evaluation) => {
      const { rows = [] } = copy.rankings[0] ?? {};
      Object.assign(copy.rankings[0] ?? {}, {
        rows: [...rows].reverse().map((row, at) => ({ ...row, rank: at + 1, tied: 1 })),
      });
    };
    expect(against(swapped, null)).toStrictEqual(["evaluate.ranking_differs rankings[0]"]);
    const broken = (copy: Evaluation) => Object.assign(copy.rankings[0]?.rows[0] ?? {}, { brokenBy: "1" });
    expect(against(broken, null)).toStrictEqual([]);
    expect(against(broken)).toStrictEqual(["evaluate.ranking_differs rankings[0]"]);
  });

  it("says of which unit and which leaf", () => {
    const copy = JSON.parse(JSON.stringify(evaluation));
    copy.indexes[0].nodes[0].children[1].points = "7";
    const read = safeParseEvaluation(copy);
    expect(read.ok ? null : read.issues[0]?.at).toStrictEqual({ unit: UNIT.id, leaf: "1.2" });
  });

  it("refuses an index of no case, a case without an index, and an index by another scheme, with what each says", () => {
    const told = (change: Spoil) => {
      const copy = JSON.parse(JSON.stringify(evaluation));
      change(copy);
      const { digest: _, ...rest } = copy;
      const read = safeParseEvaluation({ ...rest, digest: digest(rest) });
      return read.ok ? [] : read.issues.map(({ code, path, params, at }) => ({ code, path, params, at }));
    };
    expect(told((copy) => copy.cases.pop())).toContainEqual({
      code: "evaluate.no_case_behind",
      path: ["indexes", 1],
      params: { unit: "b" },
      at: { unit: "b" },
    });
    const without = (copy: { indexes: unknown[]; rankings: { rows: { unit: string }[] }[] }) => {
      copy.indexes.pop();
      for (const ranking of copy.rankings) ranking.rows = ranking.rows.filter(({ unit }) => unit !== "b");
    };
    expect(told(without)).toContainEqual({
      code: "evaluate.no_index",
      path: ["cases"],
      params: { unit: "b" },
      at: undefined,
    });
    const { id, status } = evaluation.scheme;
    expect(told((copy) => Object.assign(copy.indexes[1].scheme, { edition: "9" }))).toContainEqual({
      code: "document.other_scheme",
      path: ["indexes", 1, "scheme"],
      params: { of: "b", found: `${id} 9 ${status}`, expected: `${id} ${evaluation.scheme.edition} ${status}` },
      at: { unit: "b" },
    });
    const [first] = evaluation.indexes;
    expect(told((copy) => Object.assign(copy.rankings[0].rows[0], { class: "Z" }))).toContainEqual({
      code: "evaluate.ranked_otherwise",
      path: ["rankings", 0, "rows", 0],
      params: { unit: UNIT.id, found: `${first?.published} Z`, expected: `${first?.published} ${first?.class}` },
      at: { unit: UNIT.id },
    });
  });

  it("refuses a ranking that places a unit by another figure or class than its index has", () => {
    const row = (more: object) => (copy: Evaluation) => Object.assign(copy.rankings[0]?.rows[0] ?? {}, more);
    const refused = ["evaluate.ranked_otherwise rankings[0].rows[0]"];
    expect(against(row({ published: "4" }))).toStrictEqual(refused);
    expect(against(row({ class: "Z" }))).toStrictEqual(refused);
    expect(against(row({ unit: "nobody" }))).toStrictEqual(refused);
  });

  it("refuses a count of tied units that is not that of the rows, and a ranking of another group or period", () => {
    const ranking = (more: object) => (copy: Evaluation) => Object.assign(copy.rankings[0] ?? {}, more);
    const tied = (copy: Evaluation) => Object.assign(copy.rankings[0]?.rows[0] ?? {}, { tied: 7 });
    expect(against(tied)).toStrictEqual(["evaluate.wrong_tie rankings[0].rows[0].tied"]);
    const all = evaluation.rankings[0]?.rows.map((_, at) => `evaluate.ranked_otherwise rankings[0].rows[${at}]`);
    expect(against(ranking({ group: "khác" }))).toStrictEqual(all);
    expect(against(ranking({ period: "1999" }))).toStrictEqual(all);
  });

  it("refuses a class or a text of the scheme that the scheme does not have, where it is given", () => {
    const other = (copy: Evaluation) => {
      Object.assign(copy.indexes[0] ?? {}, { class: "X" });
      Object.assign(copy.rankings[0]?.rows.find(({ unit }) => unit === UNIT.id) ?? {}, { class: "X" });
    };
    expect(against(other)).toStrictEqual(["composite.unknown_class indexes[0].class"]);
    expect(against(() => {}, { ...scheme, edition: "2" })).toStrictEqual(["document.other_scheme scheme"]);
  });

  it("refuses what is no result", () => {
    for (const input of [null, 5, "x", [], {}]) expect(refusals(safeParseEvaluation(input))).not.toStrictEqual([]);
    expect(thrown(() => parseEvaluation({}))).toContain("document.missing indexes");
    expect(
      against((copy) => Object.assign(copy, { refused: [{ case: 0, unit: null, issues: [{ code: "x y" }] }] })),
    ).toStrictEqual([
      "document.not_allowed refused[0].issues[0].code",
      "document.missing refused[0].issues[0].level",
      "document.missing refused[0].issues[0].path",
      "document.missing refused[0].issues[0].params",
    ]);
  });
});

describe("indexes.read(input)", () => {
  it("reads one index by itself", () => {
    const index = JSON.parse(JSON.stringify(evaluation.indexes[0]));
    expect(indexes.read(index)).toStrictEqual(evaluation.indexes[0]);
    expect(followingIndexes.read(index, prepareScheme(scheme))).toStrictEqual(evaluation.indexes[0]);
    expect(thrown(() => followingIndexes.read({ ...index, class: "X" }, prepareScheme(scheme)))).toStrictEqual([
      "composite.unknown_class class",
    ]);
  });
});
