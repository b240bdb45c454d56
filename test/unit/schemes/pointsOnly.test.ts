import {
  type Adjustment,
  type Case,
  type Entry,
  evaluate,
  leaves,
  type SurveyedLeaf,
  verifyEvaluation,
  walk,
} from "par-index";
import { explain, proofText } from "par-index/explain";
import { overClaims } from "par-index/questions";
import { sonLa880Departments as scheme } from "par-index/schemes";
import { describe, expect, it } from "vitest";

/**
 * A year of which only points are on paper, as offices have of the years before: what the unit gave itself, what it was given, and
 * the points of the survey. The figures are invented; the scheme is the ready one, as it is.
 */
const unit = { id: "so-cong-thuong", name: "Sở Công Thương", group: "sở" };
const source = { id: "bc-dtxhh-2021", title: "Báo cáo kết quả điều tra xã hội học năm 2021" };
const own = leaves(scheme.criteria).filter(({ rule, scoredBy }) => rule.kind !== "survey" && scoredBy !== "appraiser");
const surveys = leaves(scheme.criteria).filter(({ rule }) => rule.kind === "survey");
const LOWERED = own[0]?.code ?? "";
const appraiserOf = new Map(walk(scheme.criteria).map(({ criterion, appraiser }) => [criterion.code, appraiser]));

const entries = own.map(({ code: leaf, max }): Entry => ({ leaf, claimed: max }));
const ledger = leaves(scheme.criteria)
  .filter(({ rule }) => rule.kind !== "survey")
  .map(({ code: leaf, max, scoredBy }): Adjustment => {
    const points = scoredBy === "appraiser" ? { points: max } : leaf === LOWERED ? { points: "0" } : null;
    return {
      leaf,
      from: "pending",
      to: points ?? { confirmed: true },
      reason: "Theo bảng điểm đã phê duyệt",
      by: { agency: appraiserOf.get(leaf) ?? "so-noi-vu" },
      stage: "appraisal",
      at: "2022-02-15",
    };
  });
const surveyed = surveys.map(({ code: leaf }): SurveyedLeaf => ({ leaf, share: "0.8", source }));
const reference = { id: scheme.id, edition: scheme.edition };
const one: Case = { dossier: { unit, period: "2021", scheme: reference, entries }, ledger, surveyed };

describe("a year of points without facts", () => {
  const evaluation = evaluate(scheme, [one]);
  const [index] = evaluation.indexes;

  it("is scored, classed, ranked and verified by the ready scheme as it is", () => {
    expect(evaluation.refused).toEqual([]);
    expect(index?.complete).toBe(true);
    expect(index?.parts.map(({ part, points, max }) => [part, Number(points), max])).toEqual([
      // With the bonus of one point on top.
      ["appraisal", 71 - Number(own[0]?.max), "70"],
      ["survey", expect.closeTo(24, 2), "30"],
    ]);
    expect(index?.class).toBe("A");
    expect(evaluation.rankings[0]?.rows[0]).toMatchObject({ rank: 1, unit: unit.id });
    expect(verifyEvaluation(scheme, [one], evaluation)).toMatchObject({ ok: true });
  });

  it("shows what the unit gave itself beside what it was given", () => {
    const { whole } = overClaims(scheme, evaluation);
    expect(whole).toMatchObject({ leaves: own.length, overClaimed: 1, over: own[0]?.max });
  });

  it("explains a point of the survey by its source, and a claim by who has confirmed it", () => {
    const survey = proofText(explain(scheme, one, surveys[0]?.code ?? ""), "vi");
    expect(survey).toContain("Nguồn kết quả: Báo cáo kết quả điều tra xã hội học năm 2021 (mã bc-dtxhh-2021).");
    expect(proofText(explain(scheme, one, own[1]?.code ?? ""), "vi")).toContain(`Đơn vị tự chấm: `);
  });
});
