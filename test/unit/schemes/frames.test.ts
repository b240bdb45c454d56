import { type Adjustment, evaluate, leaves, type Scheme } from "par-index";
import { digitalProvinces2022, nationalProvinces2022, nationalProvinces2024, service766 } from "par-index/schemes";
import { describe, expect, it } from "vitest";

/** What the frame publishes for a province whose points stand at the leaves in this order. */
function published(scheme: Scheme, points: readonly number[]): string | null | undefined {
  const ledger = leaves(scheme.criteria).map(
    ({ code }, at): Adjustment => ({
      leaf: code,
      from: "pending",
      to: { points: String(points[at]) },
      reason: "Theo bảng đã công bố",
      by: { agency: "bo" },
      stage: "appraisal",
      at: "2023-01-01",
    }),
  );
  const dossier = {
    unit: { id: "tinh", name: "Tỉnh", group: "tỉnh" },
    period: "2022",
    scheme: { id: scheme.id, edition: scheme.edition },
    entries: [],
  };
  const { indexes, refused } = evaluate(scheme, [{ dossier, ledger }]);
  expect(refused).toEqual([]);
  return indexes[0]?.published;
}

describe("digitalProvinces2022", () => {
  const maxima = [100, 100, 100, 100, 100, 200, 150, 150];

  // The first five provinces of 2022, as dti.gov.vn prints them: the shares of the main indices, and the share of the whole.
  it.each([
    ["Đà Nẵng", [1, 0.9, 0.8253, 0.8487, 0.7578, 0.8575, 0.7836, 0.5197], 0.8002],
    ["TP. Hồ Chí Minh", [0.8917, 0.9, 0.8258, 0.6267, 0.558, 0.8406, 0.7611, 0.359], 0.7163],
    ["Quảng Ninh", [0.9581, 0.9, 0.7648, 0.625, 0.5382, 0.8385, 0.5904, 0.4505], 0.7024],
    ["Thừa Thiên Huế", [0.95, 0.9, 0.6823, 0.6794, 0.6423, 0.8262, 0.6787, 0.3001], 0.6975],
    ["Cần Thơ", [0.9, 0.8, 0.7233, 0.7376, 0.7226, 0.7325, 0.7556, 0.2947], 0.6924],
  ] as const)("gives %s what was published, within the rounding of the printed shares", (_, shares, whole) => {
    const points = shares.map((share, at) => Math.round(share * (maxima[at] ?? 0) * 10_000) / 10_000);
    // Eight shares rounded to four places move the whole by no more than half a unit of its last place.
    expect(Math.abs(Number(published(digitalProvinces2022, points)) - whole)).toBeLessThanOrEqual(0.0001 + 1e-9);
  });

  it("gives four of the five to the last digit", () => {
    expect(published(digitalProvinces2022, [100, 90, 82.53, 84.87, 75.78, 171.5, 117.54, 77.955])).toBe("0.8002");
  });
});

describe("nationalProvinces2022", () => {
  it("adds the four printed sources of Ninh Thuận up to 85,79, one hundredth above the printed 85,78", () => {
    expect(published(nationalProvinces2022, [54.2, 18.05, 8.23, 5.31])).toBe("85.79");
  });
});

describe("frames of points only", () => {
  it.each([
    [nationalProvinces2024, ["9.5", "35.5", "13", "10.5", "15", "16.5"]],
    [service766, ["18", "20", "22", "22", "18"]],
  ] as const)("hold the maxima that were published, and say that they are no official edition", (scheme, maxima) => {
    expect(leaves(scheme.criteria).map(({ max }) => max)).toEqual(maxima);
    expect(scheme.status).toBe("illustrative");
    expect(scheme.title.vi).toContain("khung");
  });
});
