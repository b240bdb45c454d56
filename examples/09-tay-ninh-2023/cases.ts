import { type Adjustment, allocate, type Case, leaves, parseScheme, type Scheme } from "par-index";
import published from "./published.json" with { type: "json" };
import schemeDocument from "./scheme.json" with { type: "json" };

export const scheme: Scheme = parseScheme(schemeDocument);

export type PublishedRow = (typeof published.rows)[number];

/** Only the totals are printed, so each maximum is explained by the criteria that would apply: 71.5 (+ 25 (+ 3.5)). */
const applicable: Readonly<Record<string, readonly string[]>> = {
  "71.5": ["1"],
  "96.5": ["1", "2"],
  "100": ["1", "2", "3"],
};

const groups: Readonly<Record<string, string>> = {
  department: "sở, ban, ngành",
  district: "huyện, thị xã, thành phố",
};

export function unitId({ block, rank }: PublishedRow): string {
  return `${block}-${String(rank).padStart(2, "0")}`;
}

/**
 * The year as cases, built from the published points. They enter by the ledger, as appraised points do: what the units
 * gave themselves is not printed, and stays empty. How a total divides over the three criteria is not printed either;
 * it is shared out in proportion, and only the sum means anything.
 */
export function casesOf(rows: readonly PublishedRow[]): readonly Case[] {
  return rows.map((row) => ({ dossier: dossierOf(row), ledger: ledgerOf(row) }));
}

function dossierOf(row: PublishedRow): Case["dossier"] {
  const unit = { id: unitId(row), name: row.unit, group: groups[row.block] ?? row.block };
  return { unit, period: "2023", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
}

function ledgerOf({ max, appraised }: PublishedRow): readonly Adjustment[] {
  const applying = applicable[max] ?? [];
  const all = leaves(scheme.criteria);
  const maxima = all.map((leaf) => (applying.includes(leaf.code) ? leaf.max : "0"));
  const shares = allocate(appraised, maxima, scheme.rounding.leaf.places);
  return all.map(({ code }, at) => ({
    leaf: code,
    from: "pending",
    to: applying.includes(code) ? { points: shares[at] ?? "0" } : { absent: "not-applicable" },
    reason: applying.includes(code)
      ? `Phần chia theo tỷ lệ của ${appraised} điểm thẩm định đã công bố.`
      : `Điểm tối đa đã công bố của đơn vị là ${max}.`,
    by: { agency: "ubnd-tinh-tay-ninh" },
    stage: "appraisal",
    at: "2023-12-25",
  }));
}
