import { describeIssue, evaluate, isScoringError, limits } from "par-index";
import { proofText } from "par-index/explain";
import { reportPages, surveyReport, toCsv, toText, unitProfile } from "par-index/report";
import { robustness } from "par-index/robustness";
import { scoringSql } from "par-index/sql";
import { changeOverYears } from "par-index/years";
import { describe, expect, it } from "vitest";
import { readList } from "../../../src/document/arguments.js";
import { dossierOf, leaf, schemeOf, stated, thrown } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1")]);

/** A function called as no type allows. */
function called(call: (...values: never[]) => unknown, ...values: readonly unknown[]): () => unknown {
  return () => (call as (...given: readonly unknown[]) => unknown)(...values);
}

function said(call: () => unknown): string {
  try {
    call();
    return "";
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues.map((one) => describeIssue(one, "vi")).join("\n");
  }
}

describe("an argument of another kind", () => {
  it("is told with what to write, where it says what is wanted in another form", () => {
    const options = { threshold: "5", forms: [] };
    expect(said(called(surveyReport, scheme, evaluate(scheme, []), [], options))).toContain("hãy ghi 5.");
    expect(said(called(robustness, scheme, [], { seed: "880", draws: 10 }))).toContain("hãy ghi 880.");
    expect(said(called(scoringSql, scheme, { dialect: "duckdb", period: 2025 }))).toContain('hãy ghi "2025".');
    const page = unitProfile(
      scheme,
      evaluate(scheme, [{ dossier: dossierOf(scheme, stated({ "1": "1" })) }]),
      "so-y-te",
    );
    const form = { separator: ",", decimal: ".", bom: "true" };
    expect(said(called(toCsv, page, form))).toContain("hãy ghi true.");
  });
});

describe("an empty object", () => {
  it.each([
    ["a scheme", () => reportPages({} as never, {} as never, [], {} as never), "scheme", "bộ tiêu chí"],
    ["a page", () => called(toCsv, {})(), "page", "leaguePage"],
    ["a table", () => called(toText, {})(), "table", "leagueTables"],
    ["a proof", () => proofText({} as never), "proof", "explain"],
    ["a result", () => called(changeOverYears, {}, {})(), "", "evaluate"],
  ])("in the place of %s is told with what to pass", (_, call, argument, wanted) => {
    const told = said(call);
    expect(told).toContain(argument);
    expect(told).toContain(wanted);
    expect(told).toContain("một đối tượng rỗng { }");
  });
});

describe("readOptionsObject(argument, input, fields)", () => {
  it("refuses fields that there are not, each by its name", () => {
    const misspelt = { seed: 1, draw: 10, weight: null };
    expect(thrown(called(robustness, scheme, [], misspelt))).toStrictEqual([
      "document.unknown_key options.draw",
      "document.unknown_key options.weight",
    ]);
    const digits = { dialect: "duckdb", digits: { hole: 3 } };
    expect(thrown(called(scoringSql, scheme, digits))).toStrictEqual(["document.unknown_key options.digits.hole"]);
  });
});

describe("readList(argument, wanted, input)", () => {
  it("copies a list, holes and all", () => {
    expect(readList("cases", "list-of-cases", new Array(2))).toStrictEqual([undefined, undefined]);
  });

  it("refuses a list that is longer than any document, before it looks at an element", () => {
    const list = new Array(limits.values + 1);
    expect(thrown(() => readList("cases", "list-of-cases", list))).toStrictEqual(["document.too_large cases"]);
  });

  it("refuses a list that cannot be read", () => {
    const get = (): never => {
      throw new Error("closed");
    };
    expect(thrown(() => readList("cases", "list-of-cases", new Proxy([], { get })))).toStrictEqual([
      "document.not_plain cases",
    ]);
  });
});
