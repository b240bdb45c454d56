import { describeIssue, evaluate, verifyEvaluation } from "par-index";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../../src/scheme/stamp.js";
import { dossierOf, leaf, refusals, schemeOf, spoil, stated } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "100")]);
const cases = [{ dossier: dossierOf(scheme, stated({ "1": "80" })) }];
const evaluation = evaluate(scheme, cases);
const against = (change: Parameters<typeof spoil>[1]) => verifyEvaluation(scheme, cases, spoil(evaluation, change));

describe("verifyEvaluation(scheme, cases, evaluation)", () => {
  it("passes a true result, and gives the one computed here", () => {
    expect(verifyEvaluation(scheme, cases, JSON.parse(JSON.stringify(evaluation)))).toEqual({
      ok: true,
      value: evaluation,
    });
  });

  it("names every place that differs, missing and additional values among them", () => {
    const result = against((copy) => {
      copy.indexes[0].points = "81";
      delete copy.indexes[0].class;
      copy.refused.push({ case: 5 });
      copy.rankings = {};
    });
    expect(refusals(result)).toEqual([
      "evaluate.result_differs indexes[0].points",
      "evaluate.result_differs indexes[0].class",
      "evaluate.result_differs rankings",
      "evaluate.result_differs refused[0]",
    ]);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue && describeIssue(issue, "vi")).toBe('Kết quả ghi "81", tính lại được "80".');
  });

  it("says first when another engine made it", () => {
    const result = against((copy) => {
      copy.engine = "par-index 0.0.1";
    });
    expect(refusals(result)).toEqual(["evaluate.other_engine engine", "evaluate.result_differs engine"]);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue && describeIssue(issue, "en")).toBe(
      `The result was made by par-index 0.0.1 and is checked by ${ENGINE}; the versions may account for the difference.`,
    );
  });

  it("takes an engine that is no text for a difference like any other", () => {
    expect(
      refusals(
        against((copy) => {
          copy.engine = 5;
        }),
      ),
    ).toEqual(["evaluate.result_differs engine"]);
  });

  it("refuses what is no result at all", () => {
    expect(refusals(verifyEvaluation(scheme, cases, null))).toEqual(["evaluate.result_differs (document)"]);
    expect(refusals(verifyEvaluation(scheme, cases, { engine: Number.NaN }))).toEqual(["document.not_plain engine"]);
    expect(refusals(verifyEvaluation(scheme, cases, []))).toEqual(["evaluate.result_differs (document)"]);
  });
});
