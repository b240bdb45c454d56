import type { PublishedTable } from "par-index/years";
import tayNinh from "../09-tay-ninh-2023/published.json" with { type: "json" };
import binhDuong from "../10-binh-duong-2017/published.json" with { type: "json" };
import others from "./tables.json" with { type: "json" };

/** A published table with where it stands. */
export interface Sourced {
  readonly title: { readonly vi: string; readonly en: string };
  readonly source: { readonly vi: string; readonly en: string };
  readonly table: PublishedTable;
}

/** The points and maxima of Tây Ninh are printed exactly; only its percentages are rounded. Three districts are not in the source. */
function blockOf(block: string, complete: boolean): Sourced {
  const rows = tayNinh.rows.filter((row) => row.block === block);
  return {
    title: {
      vi: `Tây Ninh 2023, ${block === "department" ? "sở, ban, ngành" : "huyện, thị xã, thành phố"}`,
      en: `Tây Ninh 2023, ${block}s`,
    },
    source: tayNinh.source,
    table: {
      columns: [
        { id: "max", rounding: "exact" },
        { id: "appraised", rounding: "exact", least: "0" },
        { id: "percent", most: "100" },
      ],
      percents: [{ percent: "percent", of: "appraised", max: "max" }],
      ranking: { by: "percent", complete, ties: "shared" },
      // No limit is printed.
      classes: { by: "percent", order: [{ class: "Tốt" }, { class: "Khá" }, { class: "Kém" }] },
      rows: rows.map(({ unit, rank, class: name, max, appraised, percent }) => {
        return { unit, rank, class: name, figures: { max, appraised, percent } };
      }),
    },
  };
}

const binhDuong2017: Sourced = {
  title: { vi: "Bình Dương 2017", en: "Bình Dương 2017" },
  source: binhDuong.source,
  table: {
    columns: [{ id: "appraised", most: "65" }, { id: "survey", most: "35" }, { id: "total" }],
    sums: [{ total: "total", of: [{ column: "appraised" }, { column: "survey" }] }],
    means: [{ column: "total", printed: binhDuong.mean }],
    ranking: { by: "total", complete: true, ties: "shared" },
    rows: binhDuong.rows.map(({ unit, rank, appraised, survey, total }) => {
      return { unit, rank, figures: { appraised, survey, total } };
    }),
  },
};

const INDICATORS = ["i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8", "i9"];

const laiChau2021: Sourced = {
  ...others.laiChau2021,
  table: {
    // All rows but one add up to the last digit, so nothing was rounded.
    columns: [
      ...INDICATORS.map((id) => ({ id, rounding: "exact" as const, least: "0", most: "2" })),
      { id: "total", rounding: "exact" },
    ],
    sums: [{ total: "total", of: INDICATORS.map((column) => ({ column })) }],
    classes: { by: "total", order: [{ class: "Xuất sắc", from: "15" }, { class: "Tốt" }] },
    rows: others.laiChau2021.rows,
  },
};

const national: Sourced = {
  ...others.national,
  table: {
    columns: ["appraised", "sipas", "leaders", "impact", "surveyed", "total"].map((id) => ({ id, least: "0" })),
    sums: [
      { total: "total", of: ["appraised", "sipas", "leaders", "impact"].map((column) => ({ column })) },
      { total: "surveyed", of: ["sipas", "leaders", "impact"].map((column) => ({ column })) },
    ],
    rows: others.national.rows as PublishedTable["rows"],
  },
};

const reprinted: Sourced = {
  ...others.reprinted,
  table: {
    columns: [{ id: "total" }],
    ranking: { by: "total", complete: false, ties: "shared" },
    rows: others.reprinted.rows,
  },
};

export const tables: readonly Sourced[] = [
  blockOf("department", true),
  blockOf("district", false),
  binhDuong2017,
  national,
  laiChau2021,
  reprinted,
];
