import type fc from "fast-check";
import type { Case } from "par-index";
import { drawn } from "./draw.js";

export interface Trouble {
  readonly twice: boolean;
  readonly otherYear: boolean;
  readonly spoilt: boolean;
  readonly at: number;
}

/** Some case comes twice, another is of another year, a third is spoilt. */
export const troubles: fc.Arbitrary<Trouble> = drawn<Trouble>((draw) => ({
  twice: draw.chance(40),
  otherYear: draw.chance(40),
  spoilt: draw.chance(40),
  at: draw.int(0, 99),
}));

/** The cases with such trouble among them. */
export function troubled(cases: readonly Case[], { twice, otherYear, spoilt, at }: Trouble): readonly Case[] {
  const list = [...cases];
  const [one] = list.slice(at % list.length);
  if (one === undefined) throw new Error("no case");
  if (twice) list.splice(at % (list.length + 1), 0, { ...one });
  if (otherYear) {
    const unit = { ...one.dossier.unit, id: "khác" };
    list.splice((at * 7) % (list.length + 1), 0, { dossier: { ...one.dossier, unit, period: "2020", entries: [] } });
  }
  if (spoilt) {
    const entries = [{ leaf: "không có", facts: { level: "x" } }];
    list.splice((at * 13) % (list.length + 1), 0, { dossier: { ...one.dossier, entries } });
  }
  return list;
}
