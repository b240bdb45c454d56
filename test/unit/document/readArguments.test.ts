import {
  allocate,
  describeIssue,
  formFields,
  inLanguage,
  isScoringError,
  leaves,
  printDecimal,
  printPath,
} from "par-index";
import { describe, expect, it } from "vitest";
import { argument } from "../../../src/document/argument.js";
import {
  readChoice,
  readLanguage,
  readName,
  readObject,
  readOptionsObject,
  readStream,
  readWhole,
  refuseOtherKinds,
  wrongArgument,
} from "../../../src/document/arguments.js";
import { readTypedDecimal } from "../../../src/document/readTypedDecimal.js";
import { checkSignal } from "../../../src/document/untilAborted.js";

/** The issues of a refusal, whole but for their sentences. */
function refused(call: () => unknown): unknown[] {
  try {
    return [["accepted", call()]];
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues.map(({ code, path, params }) => [code, printPath(path), params]);
  }
}

/** A function called as no type allows. */
function called(call: (...values: never[]) => unknown, ...values: readonly unknown[]): () => unknown {
  return () => (call as (...given: readonly unknown[]) => unknown)(...values);
}

const COUNTING = { kind: "counting", each: "0.5" };

const missing = (name: string, wanted: string) => [["argument.missing", name, { argument: name, wanted }]];
const other = (name: string, wanted: string, found: string) => [
  ["argument.other_kind", name, { argument: name, wanted, found }],
];
const instead = (name: string, wanted: string, found: string, write: string) => [
  ["argument.write_instead", name, { argument: name, wanted, found, instead: write }],
];

describe("what stands in the place of an argument", () => {
  it.each([
    [null, "a-null"],
    ["x", "a-text"],
    [1, "a-number"],
    [true, "a-boolean"],
    [() => 1, "a-function"],
    [[], "a-list"],
    [{}, "an-empty-object"],
    [{ a: 1 }, "an-object"],
    [1n, "an-odd-value"],
    [Symbol("x"), "an-odd-value"],
    [new Date(0), "an-odd-value"],
    [{ criteria: [], parts: [] }, "a-scheme"],
    [{ criteria: [] }, "an-object"],
    [{ dossier: {} }, "a-case"],
    [{ rows: [], unit: {}, scheme: {} }, "a-sheet"],
    [{ rows: [], group: "", unranked: [] }, "a-ranking"],
  ])("%o is told as %s", (input, found) => {
    expect(wrongArgument("x", "a-year", input).issues[0]?.params["found"]).toBe(found);
    const isFitting = found === "an-object";
    expect(refused(() => refuseOtherKinds("x", "a-year", input))).toStrictEqual(
      isFitting ? [["accepted", undefined]] : other("x", "a-year", found),
    );
    const isObject = found === "an-object" || found === "an-empty-object";
    expect(refused(() => readObject("x", input))).toStrictEqual(
      isObject ? [["accepted", input]] : other("x", "an-object", found),
    );
  });

  it.each([
    ["a-number", "5", "a-text", "5"],
    ["a-number", " -5.50 ", "a-text", "-5.5"],
    ["a-boolean", "true", "a-text", "true"],
    ["a-boolean", "false", "a-text", "false"],
    ["a-text", 2026, "a-number", '"2026"'],
  ] as const)("says of %s that is %o what to write", (wanted, input, found, write) => {
    const [issue] = wrongArgument("x", wanted, input).issues;
    expect([[issue?.code, "x", issue?.params]]).toStrictEqual(instead("x", wanted, found, write));
  });

  it.each([
    ["a-number", "5 hồ sơ", "a-text"],
    ["a-number", "x5", "a-text"],
    ["a-number", "5.", "a-text"],
    ["a-number", "1".repeat(16), "a-text"],
    ["a-number", true, "a-boolean"],
    ["a-boolean", "yes", "a-text"],
    ["a-boolean", 1, "a-number"],
    ["a-text", Number.NaN, "a-number"],
    ["a-text", true, "a-boolean"],
    ["a-list", "5", "a-text"],
  ] as const)("does not guess what %s was to be that is %o", (wanted, input, found) => {
    const [issue] = wrongArgument("x", wanted, input).issues;
    expect([[issue?.code, "x", issue?.params]]).toStrictEqual(other("x", wanted, found));
  });
});

describe("readWhole(argument, input, least, most)", () => {
  it("takes whole numbers from the least to the most", () => {
    for (const whole of [0, 3, 8]) expect(readWhole("places", whole, 0, 8)).toBe(whole);
    for (const [input, found] of [
      [-1, "-1"],
      [9, "9"],
      [1.5, "1.5"],
      [Number.NaN, "NaN"],
    ] as const) {
      const params = { argument: "places", least: "0", most: "8", found };
      expect(refused(() => readWhole("places", input, 0, 8))).toStrictEqual([["argument.not_whole", "places", params]]);
    }
    expect(refused(() => readWhole("places", undefined, 0, 8))).toStrictEqual(missing("places", "a-number"));
    expect(refused(() => readWhole("places", "3", 0, 8))).toStrictEqual(instead("places", "a-number", "a-text", "3"));
  });
});

describe("readChoice(argument, allowed, input)", () => {
  it("takes one of a few words", () => {
    expect(readChoice("format", ["html", "csv"], "csv")).toBe("csv");
    const params = (found: string) => ({ argument: "format", allowed: "“html”, “csv”", found });
    for (const [input, found] of [
      ["pdf", "pdf"],
      [null, "null"],
      [{}, "…"],
      [Symbol("x"), "symbol"],
      [() => 1, "function"],
      ["x".repeat(61), `${"x".repeat(60)}…`],
      ["x".repeat(60), "x".repeat(60)],
    ] as const) {
      expect(refused(() => readChoice("format", ["html", "csv"], input))).toStrictEqual([
        ["argument.not_allowed", "format", params(found)],
      ]);
    }
    expect(refused(() => readChoice("format", ["html"], undefined))).toStrictEqual(missing("format", "a-text"));
  });
});

describe("readLanguage(input), readName(argument, input)", () => {
  it("take what they are for", () => {
    expect([readLanguage("vi"), readLanguage("en"), readName("unit", "")]).toStrictEqual(["vi", "en", ""]);
    expect(refused(() => readLanguage("fr"))).toStrictEqual([["argument.language", "language", { found: "fr" }]]);
    expect(refused(() => readName("unit", null))).toStrictEqual(other("unit", "a-text", "a-null"));
  });
});

describe("readOptionsObject(argument, input, fields)", () => {
  it("refuses each field that there is not, at its place", () => {
    const options = { seed: 1 };
    expect(readOptionsObject("options", options, ["seed", "draws"])).toBe(options);
    expect(refused(() => readOptionsObject("options.digits", { a: 1, hole: 1, b: 2 }, ["hole"]))).toStrictEqual([
      ["document.unknown_key", "options.digits.a", { key: "a", known: "hole" }],
      ["document.unknown_key", "options.digits.b", { key: "b", known: "hole" }],
    ]);
    expect(refused(() => readOptionsObject("options", null, []))).toStrictEqual(
      other("options", "an-object", "a-null"),
    );
  });
});

describe("readStream(argument, input), checkSignal(signal)", () => {
  it("take what can be gone through, and what can be aborted", () => {
    const streams = [[1], new Set([1]), (function* () {})(), (async function* () {})()];
    for (const stream of streams) expect(readStream("cases", stream)).toBe(stream);
    for (const [input, found] of [
      ["text", "a-text"],
      [null, "a-null"],
      [{}, "an-empty-object"],
      [{ [Symbol.iterator]: 1 }, "an-empty-object"],
    ] as const) {
      expect(refused(called(readStream, "cases", input))).toStrictEqual(other("cases", "a-stream", found));
    }
    for (const signal of [undefined, new AbortController().signal, {}]) {
      expect(refused(() => checkSignal(signal))).toStrictEqual([["accepted", undefined]]);
    }
    expect(refused(() => checkSignal(null))).toStrictEqual(other("signal", "an-object", "a-null"));
    expect(refused(() => checkSignal("stop"))).toStrictEqual(other("signal", "an-object", "a-text"));
  });
});

describe("what the core prints and shares out", () => {
  it.each([
    [printDecimal, [undefined], missing("spelling", "a-decimal")],
    [printDecimal, [1], instead("spelling", "a-text", "a-number", '"1"')],
    [printDecimal, [{}], [["number.not_a_decimal", "spelling", { found: "…" }]]],
    [printDecimal, ["1", "fr"], [["argument.language", "language", { found: "fr" }]]],
    [
      printDecimal,
      ["1", "vi", 101],
      [["argument.not_whole", "places", { argument: "places", least: "0", most: "100", found: "101" }]],
    ],
    [printDecimal, ["1.5", "en", 100], [["accepted", `1.5${"0".repeat(99)}`]]],
    [inLanguage, ["Sở"], other("text", "an-object", "a-text")],
    [inLanguage, [{ en: "x" }], missing("vi", "a-text")],
    [inLanguage, [{ vi: "x", en: 1 }], instead("en", "a-text", "a-number", '"1"')],
    [inLanguage, [{ vi: "x" }, "fr"], [["argument.language", "language", { found: "fr" }]]],
    [inLanguage, [{ vi: "x" }, "en"], [["accepted", "x"]]],
    [inLanguage, [{ vi: "x", en: "y" }], [["accepted", "x"]]],
    [printPath, ["a"], other("path", "list-of-steps", "a-text")],
    [printPath, [["a", true]], other("path", "a-text", "a-boolean")],
    [printPath, [["a", 0, "b"]], [["accepted", "a[0].b"]]],
    [allocate, ["1", ["1"], "2"], instead("places", "a-number", "a-text", "2")],
    [allocate, ["1", "1", 2], other("weights", "list-of-decimals", "a-text")],
    [allocate, ["1", ["x".repeat(70)], 2], [["number.not_a_decimal", "weights[0]", { found: "x".repeat(60) }]]],
    [leaves, [{}], other("criteria", "list-of-criteria", "an-empty-object")],
    [leaves, [[null]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [["1"]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [[{ kind: "leaf" }]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [[{ code: "1" }]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [[{ kind: "other", code: "1", children: [] }]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [[{ kind: "group", code: "1" }]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [[{ kind: "group", code: "1", children: {} }]], other("criteria", "list-of-criteria", "a-list")],
    [leaves, [[{ kind: "group", code: "1", children: [] }]], [["accepted", []]]],
    [formFields, [COUNTING], missing("leaf", "an-object")],
    [formFields, [COUNTING, "2"], other("leaf", "an-object", "a-text")],
    [formFields, [COUNTING, { max: "x" }], [["number.not_a_decimal", "leaf.max", { found: "x" }]]],
    [formFields, [COUNTING, { max: "2", min: "x" }], [["number.not_a_decimal", "leaf.min", { found: "x" }]]],
    [formFields, [5, { max: "2" }], other("rule", "an-object", "a-number")],
    [formFields, [{ kind: "counting" }, { max: "2" }], [["document.missing", "rule.each", { key: "each" }]]],
    [readTypedDecimal, [5], instead("text", "a-text", "a-number", '"5"')],
    [readTypedDecimal, ["5", "fr"], [["argument.language", "language", { found: "fr" }]]],
    [argument, [undefined, ["a", "b"]], missing("b", "a-decimal")],
    [describeIssue, [null], other("issue", "an-issue", "a-null")],
    [describeIssue, [{ code: "no.such", params: {} }], other("issue", "an-issue", "an-empty-object")],
    [describeIssue, [{ code: "document.blank", params: null }], other("issue", "an-issue", "an-empty-object")],
    [
      describeIssue,
      [{ code: "document.blank", params: {} }, "fr"],
      [["argument.language", "language", { found: "fr" }]],
    ],
  ] as const)("%o%o", (call, given, expected) => {
    expect(refused(called(call as (...values: never[]) => unknown, ...given))).toStrictEqual(expected);
  });

  it("shows how a figure begins that is longer than any document", () => {
    const said = describeIssue({ code: "number.not_a_decimal", params: { found: "9".repeat(2_000_000) } }, "en");
    expect(said).toContain(`“${"9".repeat(60)}…” is not a decimal`);
  });
});
