import { describeIssue, digest, evaluate, verifyEvaluation } from "par-index";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../../src/scheme/stamp.js";
import { dossierOf, leaf, refusals, schemeOf, spoil, stated } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "100")]);
const cases = [{ dossier: dossierOf(scheme, stated({ "1": "80" })) }];
const evaluation = evaluate(scheme, cases);
const against = (change: Parameters<typeof spoil>[1]) => verifyEvaluation(scheme, cases, spoil(evaluation, change));

describe("verifyEvaluation(scheme, cases, evaluation)", () => {
  it("passes a true result, and gives the one computed here", () => {
    expect(verifyEvaluation(scheme, cases, JSON.parse(JSON.stringify(evaluation)))).toStrictEqual({
      ok: true,
      value: evaluation,
      notices: evaluation.notices,
    });
  });

  it("names every place that differs, missing and additional values among them", () => {
    const result = against((copy) => {
      copy.indexes[0].points = "81";
      delete copy.indexes[0].class;
      copy.refused.push({ case: 5 });
      copy.rankings = {};
    });
    expect(refusals(result)).toStrictEqual([
      "evaluate.result_differs indexes[0].points",
      "evaluate.result_differs indexes[0].class",
      "evaluate.result_differs rankings",
      "evaluate.result_differs refused[0]",
    ]);
    const [issue, missing] = result.ok ? [] : result.issues;
    expect(missing && describeIssue(missing, "vi")).toBe(
      'Giá trị ghi trong kết quả: không có; giá trị tính lại: "B". Hãy hỏi nơi lập kết quả.',
    );
    expect(issue && describeIssue(issue, "vi")).toBe(
      'Giá trị ghi trong kết quả: "81"; giá trị tính lại: "80". Hãy hỏi nơi lập kết quả.',
    );
  });

  it("sees a unit's name changed in a result with a new digest, and names it before the digest", () => {
    const { digest: _, ...rest } = spoil(evaluation, (copy) => {
      copy.indexes[0].unit.name = "Sở khác";
    }) as Record<string, unknown>;
    expect(refusals(verifyEvaluation(scheme, cases, { digest: digest(rest), ...rest }))).toStrictEqual([
      "evaluate.result_differs indexes[0].unit.name",
      "evaluate.result_differs digest",
    ]);
  });

  it("says first when another engine made it", () => {
    const result = against((copy) => {
      copy.engine = "par-index 0.0.1";
    });
    expect(refusals(result)).toStrictEqual(["evaluate.other_engine engine", "evaluate.result_differs engine"]);
    const [issue] = result.ok ? [] : result.issues;
    expect(issue && describeIssue(issue, "en")).toBe(
      `The result was made by par-index 0.0.1 and is checked by ${ENGINE}; the versions may account for the difference. Check it with the version that made it.`,
    );
  });

  it("takes an engine that is no text for a difference like any other", () => {
    expect(
      refusals(
        against((copy) => {
          copy.engine = 5;
        }),
      ),
    ).toStrictEqual(["evaluate.result_differs engine"]);
  });

  it("refuses what is no result at all", () => {
    expect(refusals(verifyEvaluation(scheme, cases, null))).toStrictEqual(["evaluate.result_differs (document)"]);
    expect(refusals(verifyEvaluation(scheme, cases, { engine: Number.NaN }))).toStrictEqual([
      "document.not_plain engine",
    ]);
    expect(refusals(verifyEvaluation(scheme, cases, []))).toStrictEqual(["evaluate.result_differs (document)"]);
  });
});
