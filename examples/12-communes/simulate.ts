import type { Case, Scheme, Unit } from "par-index";
import type { SuccessionEvent } from "par-index/years";
import { factsFor } from "../08-a-year-in-son-la/facts.js";
import { type Random, randomOf } from "../08-a-year-in-son-la/random.js";
import { appraised, tallyOf } from "../08-a-year-in-son-la/simulate.js";
import { blocks } from "../08-a-year-in-son-la/units.js";

export const SEED = 2025;

/** A district and its communes before the reform. The districts' names are real; communes are numbered, not named. */
export interface District {
  readonly id: string;
  readonly name: string;
  readonly communes: readonly Unit[];
}

/** Two hundred communes in the twelve districts that Sơn La had. */
export function districts(): readonly District[] {
  const own = blocks.find(({ id }) => id === "districts")?.units ?? [];
  return own.map(({ id, name }, at) => {
    const count = at < 8 ? 17 : 16;
    const communes = Array.from({ length: count }, (_, commune) => {
      const number = String(commune + 1).padStart(2, "0");
      return { id: `${id}/xa-${number}`, name: `Xã ${number}, ${name}`, group: name, kind: "commune" };
    });
    return { id, name, communes };
  });
}

const clause = { document: "minh họa", place: "Minh họa: sắp xếp đơn vị hành chính cấp xã từ ngày 01/07/2025" };

/** From 1 July 2025, invented: three neighbours make one new commune, and the first of each district makes a ward. */
export function reform(): readonly SuccessionEvent[] {
  return districts().flatMap(({ id, name, communes }) => {
    const threes = Array.from({ length: Math.floor(communes.length / 3) }, (_, at) =>
      communes.slice(3 * at, 3 * at + 3),
    );
    return threes.map((three, at): SuccessionEvent => {
      const ward = at === 0;
      const to = ward
        ? { id: `${id}/phuong`, name: `Phường mới, ${name}`, kind: "ward" }
        : { id: `${id}/xa-moi-${at}`, name: `Xã mới ${at}, ${name}`, kind: "commune" };
      return { kind: "merge", date: "2025-07-01", clause, from: three.map((commune) => commune.id), to: [to] };
    });
  });
}

/** The units that stand after the reform: the new ones, and the communes that no event touched. */
export function unitsAfter(): readonly Unit[] {
  const gone = new Set(reform().flatMap(({ from }) => from));
  const made = reform().flatMap(({ to }) => to.map((unit): Unit => ({ ...unit, group: groupOf(unit.kind) })));
  const kept = districts().flatMap(({ communes }) => communes.filter(({ id }) => !gone.has(id)));
  return [...made, ...kept.map((unit): Unit => ({ ...unit, group: groupOf(unit.kind) }))];
}

function groupOf(kind: string | undefined): string {
  return kind === "ward" ? "phường, đặc khu" : "xã";
}

/** A simulated case of each unit: its facts, the answers about it, and the points that are the appraiser's to give. */
export function casesOf(scheme: Scheme, units: readonly Unit[], seed: number): readonly Case[] {
  const random = randomOf(seed);
  return units.map((unit) => caseOf(scheme, unit, random));
}

function caseOf(scheme: Scheme, unit: Unit, random: Random): Case {
  const quality = 0.5 + 0.48 * random.next();
  const leaves = appraised(scheme).filter(({ leaf }) => leaf.rule.kind !== "survey");
  const entries = leaves
    .filter(({ leaf }) => leaf.scoredBy !== "appraiser")
    .map(({ leaf }) => ({ leaf: leaf.code, facts: factsFor(leaf, quality, random) }));
  const ledger = leaves
    .filter(({ leaf }) => leaf.scoredBy === "appraiser")
    .map(({ leaf, appraiser }) => ({
      leaf: leaf.code,
      from: "pending" as const,
      to: { facts: factsFor(leaf, quality, random) },
      reason: "Điểm do cơ quan thẩm định chấm.",
      by: { agency: appraiser },
      stage: "appraisal" as const,
      at: "2025-12-20",
    }));
  const dossier = { unit, period: "2025", scheme: { id: scheme.id, edition: scheme.edition }, entries };
  return { dossier, ledger, tally: tallyOf(scheme, unit, 0.5 + 0.4 * quality, random) };
}
