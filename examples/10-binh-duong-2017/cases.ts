import { type Case, parseScheme, type Scheme } from "par-index";
import published from "./published.json" with { type: "json" };
import schemeDocument from "./scheme.json" with { type: "json" };

export const scheme: Scheme = parseScheme(schemeDocument);

export type PublishedRow = (typeof published.rows)[number];

export function unitId({ rank }: PublishedRow): string {
  return `district-${rank}`;
}

/**
 * The year as cases, built from the published points of both parts. They enter by the ledger, because what the districts
 * gave themselves is not printed. The survey's leaf is a `given` one: answers are not printed, so there is no tally.
 */
export function casesOf(rows: readonly PublishedRow[]): readonly Case[] {
  return rows.map((row) => ({
    dossier: {
      unit: { id: unitId(row), name: row.unit, group: "huyện, thị xã, thành phố" },
      period: "2017",
      scheme: { id: scheme.id, edition: scheme.edition },
      entries: [],
    },
    ledger: [entry("1", row.appraised), entry("2", row.survey)],
  }));
}

function entry(leaf: string, points: string): NonNullable<Case["ledger"]>[number] {
  return {
    leaf,
    from: "pending",
    to: { points },
    reason: "Điểm đã công bố.",
    by: { agency: "ubnd-tinh-binh-duong" },
    stage: "appraisal",
    at: "2018-08-06",
  };
}
