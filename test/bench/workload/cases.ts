import { type Dossier, type Facts, type Leaf, leaves } from "par-index";
import { mulberry32 } from "../../random/mulberry32.js";
import { scheme, times } from "./scheme.js";

export const GROUPS = 34;
export const MEMBERS = 100;

/** Dossiers of so many units as they come out of `JSON.parse`, a hundred to a group. */
export function dossiersOf(units: number, seed = 880): readonly Dossier[] {
  const draw = mulberry32(seed);
  const all = leaves(scheme.criteria);
  const dossiers = times(units, (at): Dossier => {
    const group = `province-${Math.floor(at / MEMBERS)}`;
    // Units differ in how good they are, so that every class is met.
    const skill = 0.4 + 0.6 * draw();
    return {
      unit: { id: `unit-${at}`, name: `Đơn vị ${at}`, group },
      period: "2021",
      scheme: { id: scheme.id, edition: scheme.edition },
      entries: all.map((leaf) => ({ leaf: leaf.code, facts: factsOf(leaf, skill, draw) })),
    };
  });
  return JSON.parse(JSON.stringify(dossiers));
}

function factsOf({ rule }: Leaf, skill: number, draw: () => number): Facts {
  switch (rule.kind) {
    case "levels":
      return { level: draw() < skill ? "yes" : "no" };
    case "deducting": {
      const count = Math.floor((1 - skill) * 10 * draw());
      return { faults: count === 0 ? [] : [{ id: "late", count }] };
    }
    default: {
      const whole = 1 + Math.floor(draw() * 400);
      const part = Math.round(whole * Math.min(1, skill + 0.4 * draw()));
      return { part: String(part), whole: String(whole) };
    }
  }
}

/** The same as a file with one case a line. */
export function bytesOf(units: number, spell: (value: object) => object = (value) => value): Uint8Array {
  const lines = dossiersOf(units).map((dossier) => `${JSON.stringify(spell({ dossier }))}\n`);
  return new TextEncoder().encode(lines.join(""));
}
