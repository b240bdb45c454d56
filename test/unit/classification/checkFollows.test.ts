import { evaluate, parseScheme, type Scheme, type UnitIndex } from "par-index";
import { describe, expect, it } from "vitest";
import { checkFollows } from "../../../src/classification/checkFollows.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { BASIS, dossierOf, entry, formFor, group, leaf, schemeOf, stated, surveyLeaf, UNIT } from "../fixtures.js";

const level = (id: string, points: string) => ({ id, title: { vi: id }, points });
const levels = { kind: "levels", levels: [level("a", "10"), level("b", "5"), level("c", "5")] } as const;

function gated(more: object = {}, absence: Partial<Scheme["absence"]> = {}): Scheme {
  const criteria = [
    group("1", "90", [leaf("1.1", "80"), leaf("1.2", "10", levels, more)]),
    leaf("2", "0", undefined, { min: "-5" }),
    surveyLeaf("3", "10"),
  ];
  const made = schemeOf(criteria, { questionnaire: formFor("3") });
  // biome-ignore lint/suspicious/noThenProperty: the word of a gate, which is never awaited
  const gates = [{ when: { node: "1.2", level: "b" }, then: { atMost: "C" } }] as const;
  return parseScheme({
    ...made,
    bands: { ...made.bands, gates },
    absence: { ...made.absence, ...absence },
  });
}

const scheme = gated();
const tally = [{ unit: UNIT.id, group: "dan", question: "q3", option: "co", count: 1 }];

function indexOf(by: Scheme, more: Parameters<typeof dossierOf>[1], claimed = "75"): UnitIndex {
  const dossier = dossierOf(by, [{ ...entry("1.1", { points: "75", reason: "x" }), claimed }, ...more]);
  return evaluate(by, [{ dossier, tally }]).indexes[0] as UnitIndex;
}

const index = indexOf(scheme, [entry("1.2", { level: "b" }), ...stated({ "2": "-1" })]);

// biome-ignore lint/suspicious/noExplicitAny: an index that is spoilt on purpose has no type
type Spoil = (copy: any) => void;

function told(change: Spoil, from = index, by = scheme): unknown[] {
  const copy = JSON.parse(JSON.stringify(from));
  change(copy);
  return checkFollows(prepareScheme(by), copy, ["index"]).map(({ code, path, params, at, clause }) => {
    const { unit, ...figures } = params;
    expect(unit ?? UNIT.id).toBe(UNIT.id);
    expect(at?.unit).toBe(UNIT.id);
    if (code === "rules.points_out_of_range") expect(clause).toStrictEqual(BASIS);
    return [code.split(".")[1], path.slice(1).join("."), figures, at?.leaf];
  });
}

const differs = (place: string, field: string, found: string, expected: string, code?: string) => [
  "does_not_follow",
  place,
  { field, found, expected },
  code,
];

describe("checkFollows(prepared, index, path)", () => {
  it("finds nothing in an index that follows from its leaves", () => {
    expect(index).toMatchObject({ class: "C", points: "89", complete: true });
    expect(told(() => {})).toStrictEqual([]);
  });

  it("names each figure of the index, of a part and of a criterion, with what it must be", () => {
    const set = (more: object) => told((copy) => Object.assign(copy, more));
    expect(set({ published: "88" })).toStrictEqual([differs("published", "published", "88", "89")]);
    expect(set({ published: null })).toStrictEqual([differs("published", "published", "nothing", "89")]);
    expect(set({ class: "B" })).toStrictEqual([differs("class", "class", "B", "C")]);
    expect(set({ complete: false })).toStrictEqual([differs("complete", "complete", "false", "true")]);
    expect(set({ between: { lowest: "1", highest: "2" } })).toStrictEqual([
      differs("between.lowest", "lowest", "1", "89"),
      differs("between.highest", "highest", "2", "89"),
    ]);
    const part = (more: object) => told((copy) => Object.assign(copy.parts[1], more));
    expect(part({ points: "9" })).toStrictEqual([differs("parts.survey.points", "points", "9", "10")]);
    expect(part({ percent: null })).toStrictEqual([differs("parts.survey.percent", "percent", "nothing", "100")]);
    expect(part({ self: "1" })).toStrictEqual([differs("parts.survey.self", "self", "1", "nothing")]);
    const node = (more: object) => told((copy) => Object.assign(copy.nodes[0], more));
    expect(node({ max: "91" })).toStrictEqual([differs("nodes.1.max", "max", "91", "90", "1")]);
    expect(node({ appraised: null })).toStrictEqual([differs("nodes.1.appraised", "appraised", "0", "80", "1")]);
    expect(node({ absence: "pending" })).toStrictEqual([
      differs("nodes.1.absence", "absence", "pending", "nothing", "1"),
    ]);
  });

  it("misses a part, a criterion and a whole tree", () => {
    expect(told((copy) => copy.parts.pop())).toStrictEqual([
      differs("parts", "parts", "appraisal", "appraisal, survey"),
      ...["points", "max", "percent"].map((field) =>
        differs(`parts.survey.${field}`, field, "nothing", field === "percent" ? "100" : "10"),
      ),
    ]);
    const without = told((copy) => copy.nodes.splice(1, 1));
    expect(without).toContainEqual(differs("nodes", "nodes", "4", "5"));
    expect(without).toContainEqual(differs("nodes.2", "nodes", "0: 3", "0: 2", "2"));
    expect(without).toContainEqual(differs("nodes.2.max", "max", "nothing", "0", "2"));
    const bare = told((copy) => Object.assign(copy, { nodes: [] }));
    expect(bare).toContainEqual(differs("nodes", "nodes", "0", "5"));
    expect(bare).toContainEqual(differs("nodes.1.1", "nodes", "nothing", "1: 1.1", "1.1"));
  });

  it("holds points in every state within the bounds of the leaf, before anything else", () => {
    const out = (state: string, points: string, code = "1.1", bounds = { min: "0", max: "80" }) => [
      "points_out_of_range",
      `nodes.${code}.${state}`,
      { code, points, ...bounds },
      undefined,
    ];
    for (const state of ["self", "appraised", "points"]) {
      expect(told((copy) => Object.assign(copy.nodes[0].children[0], { [state]: "80.5" }))).toStrictEqual([
        out(state, "80.5"),
      ]);
      expect(told((copy) => Object.assign(copy.nodes[1], { [state]: "-6" }))).toStrictEqual([
        out(state, "-6", "2", { min: "-5", max: "0" }),
      ]);
    }
    expect(told((copy) => Object.assign(copy.nodes[0].children[0], { self: "80" }))).not.toContainEqual(
      out("self", "80"),
    );
  });

  it("takes a level that the rule has and whose points the leaf has, where a gate asks for it", () => {
    const set = (change: Spoil) => told(change);
    const [of, place] = ["1.2", "nodes.1.2.level"];
    const wrong = (found: string, expected = "nothing") => differs(place, "level", found, expected, of);
    expect(set((copy) => Object.assign(copy.nodes[0].children[1], { level: "a" }))).toContainEqual(wrong("a"));
    expect(set((copy) => Object.assign(copy.nodes[0].children[1], { level: "z" }))).toContainEqual(wrong("z"));
    // Another level of the same points may stand there; the gate then looks at it.
    expect(set((copy) => Object.assign(copy.nodes[0].children[1], { level: "c" }))).toStrictEqual([
      differs("class", "class", "C", "B"),
    ]);
    expect(set((copy) => Object.assign(copy.nodes[0].children[0], { level: "b" }))).toStrictEqual([
      differs("nodes.1.1.level", "level", "b", "nothing", "1.1"),
    ]);
  });

  it("takes the level of a bonus of which only the cap is shown", () => {
    const capped = parseScheme({
      ...scheme,
      criteria: [
        group("1", "80", [leaf("1.1", "80"), leaf("1.2", "10", levels, { bonus: { cap: "2" } })]),
        ...scheme.criteria.slice(1),
      ],
      parts: [{ id: "appraisal", title: { vi: "x" }, max: "80" }, ...scheme.parts.slice(1)],
    });
    const made = indexOf(capped, [entry("1.2", { level: "a" }), ...stated({ "2": "0" })]);
    expect(made.nodes[0]?.children?.[1]).toMatchObject({ points: "2", level: "a" });
    expect(told(() => {}, made, capped)).toStrictEqual([]);
  });

  it("takes less as the maximum of a unit's own score only where it has not scored a leaf", () => {
    const part = (selfMax: unknown, from = index) => told((copy) => Object.assign(copy.parts[0], { selfMax }), from);
    const wrong = (found: string) => differs("parts.appraisal.selfMax", "selfMax", found, "90");
    expect(part("80")).toStrictEqual([wrong("80")]);
    expect(part("90")).toStrictEqual([]);
    const unsaid = indexOf(scheme, [entry("1.2", { absent: "pending" }), ...stated({ "2": "-1" })]);
    expect(part("80", unsaid)).toStrictEqual([]);
    expect(part("90", unsaid)).toStrictEqual([]);
    expect(part("91", unsaid)).toStrictEqual([wrong("91")]);
    expect(part("-1", unsaid)).toStrictEqual([wrong("-1")]);
    expect(part(null, unsaid)).toStrictEqual([wrong("nothing")]);
  });

  it("looks through an index that lacks a leaf although so much must apply", () => {
    const strict = gated({}, { leastShare: "0.5" });
    const made = indexOf(strict, [entry("1.2", { level: "b" }), ...stated({ "2": "-1" })]);
    expect(told(() => {}, made, strict)).toStrictEqual([]);
    const lacking = told((copy) => copy.nodes[0].children.shift(), made, strict);
    expect(lacking).toContainEqual(differs("nodes", "nodes", "4", "5"));
  });
});
