import { type Bands, type Classifiable, classify } from "par-index";
import { describe, expect } from "vitest";
import { decimal, decimalText } from "../../src/number/decimal.js";
import { roundQuotient } from "../../src/number/rounding.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

const title = { vi: "Nhóm" };

function drawBands(draw: Draw): Bands {
  const limits = [...new Set(Array.from({ length: draw.int(0, 5) }, () => draw.int(-10, 1000)))].sort((a, b) => b - a);
  return {
    on: draw.pick(["points", "percent"]),
    reads: draw.pick(["published", "exact"]),
    best: limits.map((from, at) => ({ class: `C${at}`, title, from: decimalText(decimal(from).times("0.1")) })),
    otherwise: { class: "Z", title },
  };
}

/** Figures near the limits as often as not. */
function drawFigures(draw: Draw, bands: Bands): Classifiable {
  const max = String(draw.pick([100, 70, 96, 3]));
  const near = bands.best.length > 0 && draw.chance(60);
  const figure = near ? decimal(draw.pick(bands.best).from) : decimal(draw.int(-100, 1200)).times("0.1");
  const nudged = figure.plus(draw.pick(["0", "0.01", "-0.01", "0.0000001", "-0.0000001"]));
  const points = bands.on === "points" ? nudged : nudged.times(max).times("0.01");
  const percent = roundQuotient({ over: points.times(100), under: decimal(max) }, { places: 2, mode: "half-up" });
  const published =
    bands.on === "points"
      ? roundQuotient({ over: points, under: decimal(1) }, { places: 2, mode: "half-up" })
      : percent;
  return { points: decimalText(points), max, published: decimalText(published) };
}

const classified = drawn((draw) => {
  const bands = drawBands(draw);
  return { bands, one: drawFigures(draw, bands), other: { ...drawFigures(draw, bands), max: "100" } };
});

function place(bands: Bands, figures: Classifiable): number {
  const at = bands.best.findIndex((band) => band.class === classify(bands, figures));
  return at === -1 ? bands.best.length : at;
}

describe("classification", () => {
  law(
    "bands partition: every index has just one class",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [classified],
    ({ bands, one }) => {
      const names = [...bands.best.map((band) => band.class), bands.otherwise.class];
      expect(names.filter((name) => name === classify(bands, one)).length).toBe(1);
    },
  );
  law(
    "bands are monotone: figure ≤ figure' ⇒ class(figure) is not better than class(figure')",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [classified],
    ({ bands, one, other }) => {
      const a = { ...one, max: "100" };
      const figure = ({ points, published }: Classifiable) =>
        decimal(bands.reads === "published" ? (published ?? "0") : points);
      const [less, more] = figure(a).lte(figure(other)) ? [a, other] : [other, a];
      expect(place(bands, more)).toBeLessThanOrEqual(place(bands, less));
    },
  );
  law(
    "a limit belongs to its class: figure = from ⇒ that class, a hair less ⇒ the next",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [drawn(drawBands)],
    (bands) => {
      const exact: Bands = { ...bands, on: "points", reads: "exact" };
      for (const [at, band] of exact.best.entries()) {
        const figures = (points: string) => ({ points, max: "100", published: null });
        expect(place(exact, figures(band.from))).toBe(at);
        expect(place(exact, figures(decimalText(decimal(band.from).minus("0.000000001"))))).toBeGreaterThan(at);
      }
    },
  );
  law(
    "a percentage is never rounded before it is read: 100p ≥ fm ⇔ class from f",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [classified],
    ({ bands, one }) => {
      const exact: Bands = { ...bands, on: "percent", reads: "exact" };
      const expected = exact.best.findIndex(({ from }) =>
        decimal(one.points).times(100).gte(decimal(from).times(one.max)),
      );
      expect(place(exact, one)).toBe(expected === -1 ? exact.best.length : expected);
    },
  );
});
