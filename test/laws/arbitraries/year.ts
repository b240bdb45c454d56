import type fc from "fast-check";
import { type Case, digest, type RosterUnit, type Scheme, type Year } from "par-index";
import { drawCases } from "./case.js";
import { frozen } from "./documents.js";
import { type Draw, drawn } from "./draw.js";
import { drawScheme, leavesOf } from "./scheme.js";

/** A scheme, the cases of some units, and the year that says who they are. */
export interface AssessedYear {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
  readonly year: Year;
}

export const assessedYears: fc.Arbitrary<AssessedYear> = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  const cases = drawCases(draw, scheme, 6);
  return { scheme, cases: frozen(cases), year: frozen(drawYear(draw, scheme, cases)) };
});

/** A year whose roster has the unit of every case, not always as its dossier has it, and now and then others. */
export function drawYear(draw: Draw, scheme: Scheme, cases: readonly Case[]): Year {
  const units = cases.map(({ dossier: { unit }, ledger = [] }): RosterUnit => {
    const named = draw.chance(20) ? { ...unit, name: `${unit.name} mới` } : unit;
    const placed = draw.chance(20) ? { ...named, group: draw.pick(["a", "b", "c"]) } : named;
    const out = ledger.length > 0 ? [] : exemptions(draw, scheme);
    return out.length === 0 ? placed : { ...placed, notApplicable: out };
  });
  const silent = draw.chance(30) ? [{ id: "silent", name: "Đơn vị chưa nộp", group: draw.pick(["a", "d"]) }] : [];
  const { id, edition } = scheme;
  return {
    period: "2021",
    schemes: ["a", "b", "c", "d"].map((group) => ({ group, scheme: { id, edition, digest: digest(scheme) } })),
    units: [...units, ...silent],
  };
}

/** Leaves that the year leaves out for a unit without a ledger, which was written on what its dossier says. */
function exemptions(draw: Draw, scheme: Scheme): NonNullable<RosterUnit["notApplicable"]> {
  return leavesOf(scheme.criteria).flatMap(({ code, notApplicable = scheme.absence.notApplicable }) =>
    notApplicable === "refuse" || !draw.chance(15) ? [] : [{ leaf: code, reason: "Không có nhiệm vụ" }],
  );
}
