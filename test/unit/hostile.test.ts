import {
  digest,
  evaluate,
  isScoringError,
  limits,
  parseDossier,
  parseLedger,
  parseScheme,
  parseTally,
  verifyEvaluation,
} from "par-index";
import { extendScheme } from "par-index/editions";
import { parseSuccession } from "par-index/years";
import { afterAll, describe, expect, it } from "vitest";
import {
  adjustment,
  dossierOf,
  entry,
  formFor,
  group,
  leaf,
  schemeOf,
  spoil,
  stated,
  surveyLeaf,
  UNIT,
} from "./fixtures.js";

const scheme = schemeOf(
  [group("1", "2", [leaf("1.1", "1"), leaf("1.2", "1", { kind: "counting", each: "0.5" })]), surveyLeaf("2", "1")],
  {
    questionnaire: formFor("2"),
  },
);
const dossier = dossierOf(scheme, [...stated({ "1.1": "1" }), entry("1.2", { count: 1 })]);
const ledger = [adjustment("1.1", "1", { points: "0" })];
const tally = [{ unit: UNIT.id, group: "dan", question: "q2", option: "co", count: 1 }];

/** Evaluates one case; what it is refused for is thrown, so that it is a reader like the others. */
function evaluateOne(input: unknown): void {
  const { refused } = evaluate(scheme, [input] as never);
  if (refused.length > 0) throw Object.assign(new Error(), { brand: "par-index/ScoringError", ...refused[0] });
}

/** The codes of a refusal; none for what is accepted. An exception of any other kind comes through. */
function codes(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (isScoringError(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
}

/** Every reader, with a valid document of its kind. */
const readers: Readonly<Record<string, readonly [valid: object, read: (input: unknown) => unknown]>> = {
  parseScheme: [scheme, parseScheme],
  parseDossier: [dossier, (input) => parseDossier(scheme, input)],
  parseLedger: [ledger, (input) => parseLedger(scheme, input)],
  parseTally: [tally, (input) => parseTally(scheme, input)],
  "evaluate, dossier": [dossier, (input) => evaluateOne({ dossier: input })],
  "evaluate, ledger": [ledger, (input) => evaluateOne({ dossier, ledger: input })],
  "evaluate, tally": [tally, (input) => evaluateOne({ dossier, tally: input })],
};

const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 1);

function listOf(length: number): unknown[] {
  return new Array(length).fill(null);
}

/** Values that no document can hold, and why. */
const poisons: readonly (readonly [string, () => unknown, string])[] = [
  ["10,000 levels", () => nested(10_000), "document.too_deep"],
  ["a million nodes", () => listOf(limits.values), "document.too_large"],
  ["NaN", () => Number.NaN, "document.not_plain"],
  ["1e400", () => JSON.parse("1e400"), "document.not_plain"],
  ["a __proto__ key", () => JSON.parse('{"__proto__":{"polluted":"yes"}}'), "document.forbidden_key"],
  ["a Map", () => new Map(), "document.not_plain"],
  ["a function", () => () => 1, "document.not_plain"],
  ["a symbol", () => Symbol("x"), "document.not_plain"],
  ["a bigint", () => 1n, "document.not_plain"],
];

describe.each(Object.entries(readers))("%s(hostile input)", (_, [valid, read]) => {
  /** The valid document with something more in its first object. */
  const withMore = (key: string, valueIn: (target: object) => unknown): unknown =>
    spoil(valid, (copy) => {
      const target = Array.isArray(copy) ? copy[0] : copy;
      target[key] = valueIn(target);
    });

  it("takes the valid document", () => expect(codes(() => read(valid))).toEqual([]));

  it.each(poisons)("refuses %s, as a document and inside one", (__, make, code) => {
    expect(codes(() => read([make()]))).toContain(code);
    expect(codes(() => read(withMore("more", make)))).toEqual([code]);
  });

  it("refuses a document that contains itself", () => {
    expect(codes(() => read(withMore("self", (target) => [{ again: target }])))).toEqual(["document.cycle"]);
  });

  it("refuses __proto__ as a key of any object in it", () => {
    const text = JSON.stringify(valid);
    const places = [...text.matchAll(/\{/g)].map(({ index }) => index + 1);
    for (const place of places) {
      const keyed = `${text.slice(0, place)}"__proto__":{"polluted":"yes"},${text.slice(place)}`;
      expect(
        codes(() => read(JSON.parse(keyed))),
        keyed.slice(0, place + 15),
      ).toEqual(["document.forbidden_key"]);
    }
  });

  it("meets other values with issues and no other exception", () => {
    for (const input of [0, "", "x", true, {}, [[]], [null], [0]]) expect(codes(() => read(input))).not.toEqual([]);
  });
});

describe("evaluate(scheme, hostile cases)", () => {
  it("refuses each case by itself", () => {
    const keyed = JSON.parse(`{"__proto__":{"polluted":"yes"},"dossier":${JSON.stringify(dossier)}}`);
    expect(codes(() => evaluateOne(keyed))).toEqual(["document.forbidden_key"]);
    for (const input of [null, undefined, 5, [], {}, new Map(), Number.NaN])
      expect(codes(() => evaluateOne(input))).not.toEqual([]);
    const self: Record<string, unknown> = { dossier };
    self["tally"] = [self];
    expect(codes(() => evaluateOne(self))).toContain("document.cycle");
  });
});

describe("other calls on hostile input", () => {
  it("refuse it in the same way", () => {
    const verify = (input: unknown) => {
      const result = verifyEvaluation(scheme, [], input);
      if (!result.ok) throw Object.assign(new Error(), { brand: "par-index/ScoringError", issues: result.issues });
    };
    const extend = (input: unknown) => extendScheme(scheme, input as never);
    for (const [, make, code] of poisons) {
      for (const call of [extend, parseSuccession]) expect(codes(() => call([make()]))).toContain(code);
      // A result may hold more than a document.
      const large = code === "document.too_large" ? listOf(limits.resultValues) : make();
      for (const call of [digest, verify]) expect(codes(() => call([large]))).toEqual([code]);
    }
  });
});

describe("documents that disagree", () => {
  const againstScheme = (change: Parameters<typeof spoil>[1]) => codes(() => parseScheme(spoil(scheme, change)));

  it("parseScheme refuses a duplicate code", () => {
    expect(againstScheme(({ criteria: [first] }) => Object.assign(first.children[1], { code: "1.1" }))).toEqual([
      "criteria.duplicate_code",
    ]);
  });

  it("parseScheme refuses a leaf of an unknown part, whatever its name", () => {
    expect(againstScheme(({ criteria: [first] }) => Object.assign(first.children[1], { part: "toString" }))).toEqual([
      "scheme.unknown_part",
    ]);
  });

  it("evaluate refuses a dossier for another digest", () => {
    const other = { ...dossier, scheme: { ...dossier.scheme, digest: digest({}) } };
    expect(codes(() => evaluateOne({ dossier: other }))).toEqual(["assessment.other_digest"]);
  });
});

describe("__proto__ and constructor as ids", () => {
  it("are ids like any other", () => {
    const named = spoil(scheme, (copy) => {
      copy.criteria[0].children[0].code = "__proto__";
      copy.questionnaire.groups[0].id = "constructor";
    }) as typeof scheme;
    const told = dossierOf(named, stated({ ["__proto__"]: "1" }), { ...UNIT, id: "__proto__", group: "constructor" });
    const answers = tally.map((row) => ({ ...row, unit: "__proto__", group: "constructor" }));
    const { refused, rankings } = evaluate(named, [{ dossier: told, tally: answers }]);
    expect(refused).toEqual([]);
    expect(rankings).toMatchObject([{ group: "constructor", rows: [{ unit: "__proto__", rank: 1, published: "2" }] }]);
  });
});

afterAll(() => {
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
