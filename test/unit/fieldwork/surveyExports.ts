import { parseScheme, type Scheme } from "par-index";

/** A form of two questions, of which respondents of two groups are asked one or both. */
export const scheme: Scheme = parseScheme({
  id: "mau",
  edition: "1",
  title: { vi: "Bộ mẫu" },
  status: "illustrative",
  basis: [{ document: "minh họa" }],
  parts: [{ id: "survey", title: { vi: "Điều tra" }, max: "10" }],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Hài lòng" },
      max: "10",
      children: ["1.1", "1.2"].map((code) => ({
        kind: "leaf",
        code,
        title: { vi: `Tiêu chí ${code}` },
        max: "5",
        part: "survey",
        rule: { kind: "survey" },
      })),
    },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "lower-maximum" },
  bands: {
    on: "points",
    reads: "published",
    best: [{ class: "A", title: { vi: "Tốt" }, from: "5" }],
    otherwise: { class: "B", title: { vi: "Khá" } },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
  questionnaire: {
    groups: [
      { id: "citizens", title: { vi: "Người dân", en: "Citizens" }, weight: "0.6" },
      { id: "officials", title: { vi: "Cán bộ, công chức", en: "Officials" }, weight: "0.4" },
    ],
    questions: [
      {
        id: "q1",
        leaf: "1.1",
        title: { vi: "Thái độ phục vụ, tinh thần trách nhiệm?", en: "Attitude?" },
        options: [
          { id: "5", title: { vi: "Rất hài lòng" }, value: "1" },
          { id: "3", title: { vi: "Bình thường" }, value: "0.5" },
          { id: "1", title: { vi: "Không hài lòng" }, value: "0" },
        ],
      },
      {
        id: "q2",
        leaf: "1.2",
        title: { vi: "Thời gian giải quyết?", en: "Time?" },
        options: [
          { id: "A", title: { vi: "Đúng hẹn" }, value: "1" },
          { id: "B", title: { vi: "Trễ hẹn" }, value: "0" },
        ],
      },
    ],
  },
});

export const units = [
  { id: "so-y-te", name: "Sở Y tế" },
  { id: "so-noi-vu", name: "Sở Nội vụ" },
];

/** What six respondents said, and how many of them said each: counted by hand. The fourth skipped a question. */
export const tally = [
  { unit: "so-noi-vu", group: "citizens", question: "q1", option: "3", count: 1 },
  { unit: "so-noi-vu", group: "citizens", question: "q2", option: "B", count: 1 },
  { unit: "so-noi-vu", group: "officials", question: "q1", option: "5", count: 1 },
  { unit: "so-y-te", group: "citizens", question: "q1", option: "1", count: 1 },
  { unit: "so-y-te", group: "citizens", question: "q1", option: "5", count: 2 },
  { unit: "so-y-te", group: "citizens", question: "q2", option: "A", count: 3 },
  { unit: "so-y-te", group: "officials", question: "q1", option: "3", count: 1 },
  { unit: "so-y-te", group: "officials", question: "q2", option: "B", count: 1 },
];

/** As Google Forms writes the answers of its sheet: titles everywhere, an answer of two ticks parted by a comma. */
export const googleForms: readonly (readonly string[])[] = [
  [
    "Dấu thời gian",
    "Ông/bà đánh giá cơ quan nào?",
    "Ông/bà là",
    "Thái độ phục vụ, tinh thần trách nhiệm?",
    "Thời gian giải quyết?",
  ],
  ["01/09/2025 08:00:12", "Sở Y tế", "Người dân", "Rất hài lòng", "Đúng hẹn"],
  ["01/09/2025 08:05:40", "Sở Y tế", "Người dân", "Rất hài lòng", "Đúng hẹn"],
  ["01/09/2025 09:00:01", "Sở Y tế", "Người dân", "Không hài lòng", "Đúng hẹn"],
  ["02/09/2025 10:11:12", "Sở Nội vụ", "Cán bộ, công chức", "Rất hài lòng", ""],
  ["02/09/2025 10:12:12", "Sở Nội vụ", "Người dân", "Bình thường", "Trễ hẹn"],
  ["03/09/2025 07:00:00", "Sở Y tế", "Cán bộ, công chức", "Bình thường", "Trễ hẹn"],
];

/** As LimeSurvey exports codes and texts of questions, and the codes of answers. */
export const limeSurvey: readonly (readonly string[])[] = [
  [
    "id. Mã trả lời",
    "submitdate",
    "lastpage",
    "startlanguage",
    "donvi. Đơn vị được đánh giá",
    "nhom. Đối tượng trả lời",
    "q1. Thái độ phục vụ, tinh thần trách nhiệm?",
    "q2[A]. Thời gian giải quyết? [Đúng hẹn]",
    "q2[B]. Thời gian giải quyết? [Trễ hẹn]",
  ],
  ["1", "2025-09-01 08:00:12", "2", "vi", "so-y-te", "citizens", "5,0", "Y", ""],
  ["2", "2025-09-01 08:05:40", "2", "vi", "so-y-te", "citizens", "5,0", "Y", ""],
  ["3", "2025-09-01 09:00:01", "2", "vi", "so-y-te", "citizens", "1,0", "Y", "N"],
  ["4", "2025-09-02 10:11:12", "2", "vi", "so-noi-vu", "officials", "5", "", ""],
  ["5", "2025-09-02 10:12:12", "2", "vi", "so-noi-vu", "citizens", "3", "", "Y"],
  ["6", "2025-09-03 07:00:00", "2", "vi", "so-y-te", "officials", "3", "N", "Y"],
];

/** As Kobo exports: groups before names, and a question of several choices both as a list and option by option. */
export const kobo: readonly (readonly string[])[] = [
  [
    "start",
    "end",
    "chung/unit",
    "chung/group",
    "danh_gia/q1",
    "danh_gia/q2",
    "danh_gia/q2/A",
    "danh_gia/q2/B",
    "_id",
    "_uuid",
  ],
  ["2025-09-01T08:00", "2025-09-01T08:01", "so-y-te", "citizens", "5", "A", "1", "0", "101", "u1"],
  ["2025-09-01T08:05", "2025-09-01T08:06", "so-y-te", "citizens", "5", "A", "1", "0", "102", "u2"],
  ["2025-09-01T09:00", "2025-09-01T09:01", "so-y-te", "citizens", "1", "A", "1", "0", "103", "u3"],
  ["2025-09-02T10:11", "2025-09-02T10:12", "so-noi-vu", "officials", "5", "", "", "", "104", "u4"],
  ["2025-09-02T10:12", "2025-09-02T10:13", "so-noi-vu", "citizens", "3", "B", "0", "1", "105", "u5"],
  ["2025-09-03T07:00", "2025-09-03T07:01", "so-y-te", "officials", "3", "B", "0", "1", "106", "u6"],
  // Sent twice: the same respondent.
  ["2025-09-03T07:00", "2025-09-03T07:01", "so-y-te", "officials", "3", "B", "0", "1", "107", "u6"],
];

/** The text of a table, every cell in quotes that needs them. */
export function csv(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (text: string): string => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join("");
}

/** Numbers as programs write them that show a decimal, with a comma. */
function withDecimals(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? `${cell},0` : cell)));
}

/** The five encodings in which the same table comes, with the separators that go with them. */
export const forms: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Uint8Array>> = {
  "UTF-8": (rows) => new TextEncoder().encode(csv(rows, ",")),
  "UTF-8 with its mark, semicolons": (rows) => new TextEncoder().encode(`\uFEFF${csv(rows, ";")}`),
  "UTF-16 LE with its mark, tabs (“Unicode text”)": (rows) => utf16(csv(rows, "\t"), true),
  "UTF-16 BE with its mark, tabs": (rows) => utf16(csv(rows, "\t"), false),
  "UTF-8 with its mark, sep=;, decimal comma": (rows) =>
    new TextEncoder().encode(`\uFEFFsep=;\r\n${csv(withDecimals(rows), ";")}`),
};

function utf16(text: string, isLow: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  bytes.setUint16(0, 0xfeff, isLow);
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(2 * (at + 1), text.charCodeAt(at), isLow);
  return new Uint8Array(bytes.buffer);
}
