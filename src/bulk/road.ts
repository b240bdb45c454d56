import type { SoundCase } from "../composite/soundCase.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { type Engine, engine } from "./engine.js";
import { type Excess, excessOf } from "./excess.js";
import { type Layout, layOut } from "./layout.js";
import { referenceIndex } from "./reference.js";

/** A scheme compiled: how its cases are best scored. */
export interface Road {
  readonly layout: Layout;
  /** `null` where whole numbers are not enough for the index as a whole. */
  readonly engine: Engine | null;
  readonly excess: readonly Excess[];
}

const roads = new WeakMap<OpenScheme, Road>();

/** Compiles an open scheme, once. */
export function roadOf(open: OpenScheme): Road {
  const known = roads.get(open);
  if (known !== undefined) return known;
  const layout = layOut(open);
  const excess = excessOf(layout);
  const made = excess.length > 0 ? null : engine(layout);
  const road = { layout, engine: made, excess: [...excess, ...(made?.excess ?? [])] };
  roads.set(open, road);
  return road;
}

/** From so many cases on, a scheme is worth compiling. */
const MANY = 24;

/** The indexes of sound cases, in their order: the same to the last bit by either road. */
export function indexesOf(open: OpenScheme, cases: readonly SoundCase[]): readonly UnitIndex[] {
  const columns = cases.length < MANY ? null : roadOf(open).engine;
  return columns === null ? cases.map((one) => referenceIndex(open, one)) : columns.indexes(cases);
}
