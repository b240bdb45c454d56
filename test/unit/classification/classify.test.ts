import { type Bands, classify } from "par-index";
import { describe, expect, it } from "vitest";
import { band, schemeOf } from "../fixtures.js";

const { bands } = schemeOf([]);
const at = (points: string, published: string | null = points) => ({ points, max: "100", published });
const exact = (on: Bands["on"]): Bands => ({ ...bands, on, reads: "exact" });

describe("classify(bands, index)", () => {
  it("gives A at exactly 90 and B at 89.99", () => {
    expect(classify(bands, at("90"))).toBe("A");
    expect(classify(bands, at("89.99"))).toBe("B");
  });

  it("gives each class from its limit on, and the other one below all", () => {
    expect(["100", "70", "69.99", "50", "49.99", "0", "-3"].map((points) => classify(bands, at(points)))).toStrictEqual(
      ["A", "B", "C", "C", "D", "D", "D"],
    );
  });

  it("reads the figure that the bands declare: published 90, exactly 89.995", () => {
    expect(classify(bands, at("89.995", "90"))).toBe("A");
    expect(classify(exact("points"), at("89.995", "90"))).toBe("B");
  });

  it("holds exact points against points, whatever the maximum is", () => {
    const of = (points: string) => classify(exact("points"), { points, max: "200", published: "0" });
    expect(["90", "89.999999", "180"].map(of)).toStrictEqual(["A", "B", "A"]);
  });

  it("compares a percentage by cross-multiplication", () => {
    const of = (points: string, max: string) => classify(exact("percent"), { points, max, published: "0" });
    expect(of("75.6", "84")).toBe("A");
    expect(of("75.599999999999999", "84")).toBe("B");
    expect(of("2", "3")).toBe("C");
    expect(of("0", "0")).toBe("D");
  });

  it("compares a share between 0 and 1, exactly or as published", () => {
    const best = [band("A", "0.9"), band("B", "0.6667")];
    const of = (reads: Bands["reads"], published: string) =>
      classify({ ...bands, on: "share", reads, best }, { points: "2", max: "3", published });
    expect([of("published", "0.6667"), of("exact", "0.6667"), of("published", "0.67")]).toStrictEqual(["B", "D", "B"]);
    expect(classify({ ...bands, on: "share", reads: "exact", best }, { points: "0", max: "0", published: null })).toBe(
      "D",
    );
    expect(classify({ ...bands, on: "share", reads: "exact", best }, { points: "9", max: "10", published: "1" })).toBe(
      "A",
    );
  });

  it("gives the other class where nothing is published, or there are no bands", () => {
    expect(classify(bands, at("95", null))).toBe("D");
    expect(classify({ ...bands, best: [] }, at("95"))).toBe("D");
    expect(classify({ ...bands, best: [band("A", "-10")] }, at("-10"))).toBe("A");
  });
});
