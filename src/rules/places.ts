import { type Issue, issue } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { fitsPlaces } from "../number/rounding.js";
import type { At, Bounds } from "./place.js";

/** What is wrong with points that are stated for a leaf outright: finer than its points are kept. */
export function checkPlaces(points: Points, at: At, { places }: Pick<Bounds, "places">): readonly Issue[] {
  if (fitsPlaces(decimal(points), places)) return [];
  return [issue("rules.points_too_fine", at.path, { code: at.code, points, places: String(places) }, at.clause)];
}
