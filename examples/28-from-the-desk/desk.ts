import { readFileSync } from "node:fs";
import { digest, parseYear, type Scheme, type Year } from "par-index";
import { formWorkbook } from "par-index/excel";
import { rowsFromCsv, schemeFromTable } from "par-index/table";
import { fill } from "../17-excel/fill.js";

/** What lies on the desk: files by their names. */
export type Desk = Readonly<Record<string, Uint8Array>>;

/** Units, figures and answers are invented; the annex is that of example 25, which is illustrative too. */
export const units: readonly (readonly [id: string, name: string])[] = [
  ["so-y-te", "Sở Y tế"],
  ["so-noi-vu", "Sở Nội vụ"],
  ["so-tu-phap", "Sở Tư pháp"],
  ["so-tai-chinh", "Sở Tài chính"],
  ["so-xay-dung", "Sở Xây dựng"],
  ["so-cong-thuong", "Sở Công Thương"],
  ["so-ngoai-vu", "Sở Ngoại vụ"],
  ["thanh-tra-tinh", "Thanh tra tỉnh"],
];

/** What each unit types into the yellow cells of its form: a day, tasks, money, faults, ideas, a level. */
export type Typed = Readonly<Record<string, string | number>>;

const typed: readonly Typed[] = [
  { F12: "15/01/2025", F14: 19, F15: 20, F17: 95, F18: 100, F20: 0, F21: 3, F23: "Đầy đủ, đúng hạn" },
  { F12: "20/01/2025", F14: 45, F15: 45, F17: 88, F18: 100, F20: 2, F21: 4, F23: "Đầy đủ, đúng hạn" },
  { F12: "05/02/2025", F14: 30, F15: 36, F17: 92, F18: 100, F20: 1, F21: 2, F23: "đầy đủ nhưng chậm" },
  { F12: "10/01/2025", F14: 28, F15: 30, F17: 99, F18: 100, F20: 0, F21: 1, F23: "Đầy đủ, đúng hạn" },
  { F12: "28/01/2025", F14: 50, F15: 60, F17: 75, F18: 100, F20: 3, F21: 2, F23: "đầy đủ nhưng chậm" },
  { F12: "25/01/2025", F14: 40, F15: 41, F17: 90, F18: 100, F20: 1, F21: 3, F23: "Đầy đủ, đúng hạn" },
  { F12: "30/01/2025", F14: 12, F15: 12, F17: 100, F18: 100, F20: 0, F21: 0, F23: "Đầy đủ, đúng hạn" },
  { F13: "Có", F14: 9, F15: 15, F17: 85, F18: 100, F20: 4, F21: 1, F23: "không đầy đủ" },
];

/** The annex and the list of units as officials wrote them. */
export const annex: Uint8Array = readFileSync(new URL("../25-annex-table/annex.csv", import.meta.url));
export const roster: Uint8Array = textFile(
  ["TT;Mã;Tên đơn vị;Khối", ...units.map(([id, name], at) => `${at + 1};${id};${name};Sở`)].join("\r\n"),
);

export const scheme: Scheme = schemeFromTable(rowsFromCsv(annex));
export const year: Year = parseYear({
  period: "2025",
  schemes: [{ group: "Sở", scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } }],
  units: units.map(([id, name]) => ({ id, name, group: "Sở" })),
});

/** A form that a unit has filled in; with `more` typed over it. */
export async function filled(unit: string, more: Typed = {}): Promise<Uint8Array> {
  const at = units.findIndex(([id]) => id === unit);
  return await fill(await formWorkbook(scheme, year, unit), { ...typed[at], ...more });
}

const ANSWERS = ["Hài lòng", "Hài lòng", "Bình thường", "Hài lòng", "Không hài lòng"];

/** The export of the survey, as Google Forms writes it: five answers about each unit, one of them skipped. */
export function survey(): readonly string[] {
  const rows = units.flatMap(([, name], at) =>
    ANSWERS.map((_, person) => {
      const answer = at === 7 && person === 4 ? "" : (ANSWERS[(person + at) % ANSWERS.length] ?? "");
      return `0${person + 1}/12/2025 08:0${at};${name};${answer}`;
    }),
  );
  return ["Dấu thời gian;Ông/bà đã đến cơ quan nào?;Ông/bà có hài lòng không?", ...rows];
}

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The desk as it should be: an annex, a list of units, eight filled forms, the export of the survey. */
export async function desk(): Promise<Desk> {
  const forms = await Promise.all(units.map(async ([id]) => [`phieu/${id}.xlsx`, await filled(id)] as const));
  return {
    "phu-luc.csv": annex,
    "don-vi.csv": roster,
    ...Object.fromEntries(forms),
    "khao-sat.csv": textFile(survey().join("\r\n")),
  };
}
