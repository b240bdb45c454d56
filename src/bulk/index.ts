/**
 * A whole province in columns of whole numbers, for simulations and sliders.
 *
 * @packageDocumentation
 */
export { compile } from "./compile.js";
export type { Excess } from "./excess.js";
export type { PlacedFigures, Plan } from "./plan.js";
