import { colourAt } from "./scales.js";

/** A colour, and the ink that is read on it: at least 4.5 to 1, the contrast AA of WCAG 2.2. */
interface Fill {
  readonly fill: string;
  readonly ink: string;
}

export const INK = "#000000";
export const PAPER = "#ffffff";
/** What is beside the point: 4.5 to 1 on paper, too. */
export const QUIET = "#595959";
/** Where there is no figure. */
export const NOTHING: Fill = { fill: "#d9d9d9", ink: INK };

/**
 * Dark and light in turn, so that neighbours are told apart without colour: at least 3 to 1 from one another and from
 * paper. The hues are those of Okabe and Ito.
 */
export const fills: readonly Fill[] = [
  { fill: "#00406b", ink: PAPER },
  { fill: "#cd7d25", ink: INK },
  { fill: "#00442f", ink: PAPER },
  { fill: "#c77aa4", ink: INK },
  { fill: "#4a3d00", ink: PAPER },
  { fill: "#7f96a8", ink: INK },
];

/** The colour of the part, stage … at a position; from the first again when there are more than colours. */
export function fillAt(position: number): Fill {
  return fills[position % fills.length] ?? NOTHING;
}

/** From nothing attained (dark) to everything (nearly paper): one hue, so that lightness alone tells the figure. */
export const heat = {
  percents: [0, 50, 75, 100],
  colours: ["#5c2a10", "#ad6338", "#eda95c", "#fff7e6"],
} as const;

/** The ink on the heat of a percentage. At 50 both inks are read, white better on a grey copy; the colours only grow lighter from there. */
export function inkOnHeat(percent: number): string {
  return percent <= heat.percents[1] ? PAPER : INK;
}

/**
 * From the best (dark) to the last (light): one hue, each 1.7 to 1 from the next, so that a black and white copy keeps their order.
 */
const shades = ["#062a5e", "#1c5490", "#3f7fb8", "#6baed6", "#c6dbef"];
const LIGHT = 1.85;

/** The shade of one of so many steps, the best being the first, and the ink that is read on it. */
export function shadeAt(step: number, steps: number): Fill {
  const place = steps < 2 ? 0 : (step * (shades.length - 1)) / (steps - 1);
  return { fill: colourAt(place, [...shades.keys()], shades), ink: place < LIGHT ? PAPER : INK };
}
