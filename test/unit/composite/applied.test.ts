import { evaluate, type Scheme } from "par-index";
import { explain, proofText } from "par-index/explain";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, leaf, schemeOf } from "../fixtures.js";

const criteria = [leaf("1", "99.5"), leaf("2", "0.5"), leaf("3", "0", { kind: "given" }, { min: "-1" })];
const out = { absent: "not-applicable" } as const;
const points = (stated: string) => ({ points: stated, reason: "Biên bản" });
const rescaled = schemeOf(criteria, { absence: { notApplicable: "rescale-part" } });

function resultOf(scheme: Scheme, first: object) {
  const dossier = dossierOf(scheme, [entry("1", first), entry("2", points("0.5")), entry("3", points("-1"))]);
  const { indexes, notices } = evaluate(scheme, [{ dossier }]);
  return { index: indexes[0], codes: notices.map(({ code }) => code), memo: proofText(explain(scheme, { dossier })) };
}

describe("absence.leastShare", () => {
  it("without it: half a point that applies is a hundred, a penalty stays one point, and somebody is told", () => {
    const { index, codes } = resultOf(rescaled, out);
    expect([index?.points, index?.class]).toStrictEqual(["99", "A"]);
    expect(codes).toStrictEqual(expect.arrayContaining(["evaluate.not_approved", "composite.little_applies"]));
  });

  it("gives no class where less of a part applies, and says so in the notice and in the proof", () => {
    const scheme = { ...rescaled, absence: { ...rescaled.absence, leastShare: "0.5" } };
    const { index, codes, memo } = resultOf(scheme, out);
    expect([index?.published, index?.class]).toStrictEqual(["99", null]);
    expect(codes).toContain("composite.too_little_applies");
    expect(memo).toContain("Không xếp loại: chỉ có 0,5 trong 100 điểm tối đa");
  });

  it("tells how much of which part applies, of what, and how much must", () => {
    const notices = (leastShare: string | undefined, max = "99.5", other = "0.5") => {
      const made = schemeOf([leaf("1", max), leaf("2", other)], {
        absence: { notApplicable: "rescale-part", ...(leastShare === undefined ? {} : { leastShare }) },
      });
      const dossier = dossierOf(made, [entry("1", out), entry("2", points("0.5"))]);
      return evaluate(made, [{ dossier }]).notices.flatMap(({ code, path, params, at }) =>
        code.startsWith("composite.") ? [[code, path, params, at]] : [],
      );
    };
    const said = { unit: "so-y-te", part: "appraisal", applicable: "0.5", max: "100" };
    const at = { unit: "so-y-te" };
    expect(notices("0.5")).toStrictEqual([["composite.too_little_applies", [0], { ...said, least: "50" }, at]]);
    expect(notices("0.005")).toStrictEqual([["composite.little_applies", [0], said, at]]);
    expect(notices(undefined)).toStrictEqual([["composite.little_applies", [0], said, at]]);
    expect(notices(undefined, "10.1", "89.9").map(([, , params]) => params)).toStrictEqual([
      { ...said, applicable: "89.9" },
    ]);
    expect(notices(undefined, "10", "90")).toStrictEqual([]);
  });

  it("takes the share itself for enough", () => {
    const scheme = { ...rescaled, absence: { ...rescaled.absence, leastShare: "0.005" } };
    expect(resultOf(scheme, out).index?.class).toBe("A");
  });

  it("says nothing where everything applies", () => {
    const scheme = { ...rescaled, absence: { ...rescaled.absence, leastShare: "1" } };
    const { index, codes } = resultOf(scheme, points("80"));
    expect([index?.points, index?.class]).toStrictEqual(["79.5", "B"]);
    expect(codes.filter((code) => code.startsWith("composite."))).toStrictEqual([]);
  });
});
