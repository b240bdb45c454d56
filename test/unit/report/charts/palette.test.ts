import { describe, expect, it } from "vitest";
import {
  fillAt,
  fills,
  heat,
  INK,
  inkOnHeat,
  NOTHING,
  PAPER,
  QUIET,
  shadeAt,
} from "../../../../src/report/charts/palette.js";
import { colourAt } from "../../../../src/report/charts/scales.js";

/** The contrast of WCAG 2.2, from its definition of relative luminance. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((level) => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function levels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The colour that a linear scale gives a percentage. */
function heatAt(percent: number): readonly number[] {
  const above = Math.max(
    1,
    heat.percents.findIndex((stop) => percent <= stop),
  );
  const [from = 0, to = 0] = [heat.percents[above - 1], heat.percents[above]];
  const share = (percent - from) / (to - from);
  const [dark, light] = [levels(heat.colours[above - 1] ?? ""), levels(heat.colours[above] ?? "")];
  return dark.map((level, at) => level + share * ((light[at] ?? 0) - level));
}

describe("colourAt", () => {
  it("gives what is beyond the stops the colour of the nearest: more than 100 % has lost nothing", () => {
    const { percents, colours } = heat;
    expect([-40, 0, 75, 100, 105.38].map((percent) => colourAt(percent, percents, colours))).toEqual([
      colours[0],
      colours[0],
      colours[2],
      colours[3],
      colours[3],
    ]);
  });
});

describe("fills", () => {
  it.each(fills)("$fill is seen on paper, and its ink is read on it", ({ fill, ink }) => {
    expect(contrast(levels(fill), levels(PAPER))).toBeGreaterThanOrEqual(3);
    expect(contrast(levels(fill), levels(ink))).toBeGreaterThanOrEqual(4.5);
  });

  it("differ from their neighbours in lightness, so that a black and white copy tells them apart", () => {
    for (const [at, { fill }] of fills.entries()) {
      expect(contrast(levels(fill), levels(fillAt(at + 1).fill)), fill).toBeGreaterThanOrEqual(3);
    }
  });

  it("start again when there are more parts than colours", () => {
    expect(fillAt(fills.length)).toBe(fills[0]);
  });

  it("are followed by inks that are read on paper", () => {
    for (const ink of [INK, QUIET]) expect(contrast(levels(ink), levels(PAPER))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(levels(NOTHING.fill), levels(NOTHING.ink))).toBeGreaterThanOrEqual(4.5);
  });
});

describe("heat", () => {
  const percents = Array.from({ length: 1001 }, (_, at) => at / 10);

  it("only grows lighter with the percentage, so that lightness alone tells it", () => {
    const lightness = percents.map((percent) => luminance(heatAt(percent)));
    expect(lightness.every((one, at) => at === 0 || one > (lightness[at - 1] ?? 0))).toBe(true);
  });

  it("stays legible on a copy in grey, made of the levels as the eye weighs them", () => {
    const grey = ([red = 0, green = 0, blue = 0]: readonly number[]): readonly number[] => {
      const level = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      return [level, level, level];
    };
    const unread = percents.filter((percent) => contrast(grey(heatAt(percent)), levels(inkOnHeat(percent))) < 4.2);
    expect(unread).toEqual([]);
  });

  it("has an ink that is read on every shade", () => {
    const unread = percents.filter((percent) => contrast(heatAt(percent), levels(inkOnHeat(percent))) < 4.5);
    expect(unread).toEqual([]);
  });
});

describe("shadeAt(step, steps)", () => {
  it.each([2, 3, 4, 5])("tells %i steps apart by lightness alone, the best the darkest", (steps) => {
    const colours = Array.from({ length: steps }, (_, step) => levels(shadeAt(step, steps).fill));
    for (const [at, colour] of colours.slice(1).entries()) {
      expect(luminance(colour)).toBeGreaterThan(luminance(colours[at] ?? []));
      expect(contrast(colour, colours[at] ?? [])).toBeGreaterThanOrEqual(1.7);
    }
  });

  it("has an ink that is read on every shade", () => {
    for (let step = 0; step < 1000; step += 1) {
      const { fill, ink } = shadeAt(step, 1000);
      expect(contrast(levels(fill), levels(ink)), fill).toBeGreaterThanOrEqual(4.5);
    }
  });
});
