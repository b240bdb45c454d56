import { nameIn, type Place } from "../place.js";

/** The two sides of a condition. */
export type Branch = "holds" | "otherwise";

/** Where the rule of a side stands. */
export function branchPlace(place: Place, branch: Branch): Place {
  return { ...place, within: nameIn(place, branch) };
}
