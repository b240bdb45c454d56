import type { Scheme } from "par-index";
import { type Change, extendScheme } from "par-index/editions";
import { illustrative } from "../frame.js";
import { departments } from "./simulate.js";

const clause = { document: "illustrative", place: "Minh họa: bản sửa đổi năm 2026" };

/** An index of provinces in the manner of the Ministry's, for reading ours by its fields. Codes and maxima are invented. */
export const ministry: Scheme = illustrative({
  id: "in-the-manner-of-the-ministry",
  title: { vi: "Chỉ số cấp tỉnh (minh họa)", en: "Index of provinces (illustrative)" },
  parts: [{ id: "appraisal", title: { vi: "Điểm", en: "Points" }, max: "100" }],
  criteria: (
    [
      ["I", "10", "Chỉ đạo, điều hành", "Leadership"],
      ["II", "10", "Thể chế", "Institutions"],
      ["III", "15", "Thủ tục hành chính", "Procedures"],
      ["IV", "10", "Tổ chức bộ máy", "Organisation"],
      ["V", "10", "Chế độ công vụ", "Civil service"],
      ["VI", "15", "Tài chính công", "Public finance"],
      ["VII", "15", "Chính quyền điện tử, chính quyền số", "Digital government"],
      ["VIII", "10", "Mức độ hài lòng của người dân", "Satisfaction of citizens"],
      ["IX", "5", "Thu hút đầu tư", "Investment attracted"],
    ] as const
  ).map(([code, max, vi, en]) => {
    return { kind: "leaf", code, title: { vi, en }, max, part: "appraisal", rule: { kind: "given" } };
  }),
});

/** Which of our criteria means the same as which of the Ministry's. Of domain 8, only the satisfaction of citizens does. */
const counterparts: readonly (readonly [ours: string, theirs: string])[] = [
  ["1", "I"],
  ["2", "II"],
  ["3", "III"],
  ["4", "IV"],
  ["5", "V"],
  ["6", "VI"],
  ["7", "VII"],
  ["8.1", "VIII"],
];

const yes = [
  { id: "quarterly", title: { vi: "Mỗi quý ít nhất một cuộc", en: "At least one a quarter" }, points: "0.75" },
  { id: "fewer", title: { vi: "Ít hơn", en: "Fewer" }, points: "0.25" },
];

const amendments: readonly Change[] = [
  {
    kind: "set",
    fields: { edition: "2026", basis: [clause], validity: { from: "2026-01-01" } },
    clause,
    reason: "Bản năm 2026.",
  },
  {
    kind: "amend",
    code: "3.4.1",
    set: { rule: { kind: "proportional", measure: "ratio", from: { atLeast: "99", otherwise: "0" } } },
    clause,
    reason: "Hồ sơ đúng hạn chỉ có điểm từ 99 %.",
  },
  { kind: "amend", code: "1.4", set: { code: "1.9" }, clause, reason: "Đánh lại số." },
  {
    kind: "amend",
    code: "1.5.2",
    set: { rule: { kind: "levels", levels: yes } },
    clause,
    reason: "Không đếm số cuộc họp nữa mà xem mỗi quý có họp không.",
  },
  { kind: "amend", code: "1.1.3", set: { max: "1" }, clause, reason: "Nhường 0,5 điểm cho 1.1.4." },
  {
    kind: "add",
    under: "1.1",
    criterion: {
      kind: "leaf",
      code: "1.1.4",
      title: { vi: "Kế hoạch được công khai trên trang thông tin điện tử", en: "The plan is published on the website" },
      max: "0.5",
      part: "appraisal",
      rule: {
        kind: "levels",
        levels: [
          { id: "published", title: { vi: "Có", en: "Yes" }, points: "0.5" },
          { id: "not-published", title: { vi: "Không", en: "No" }, points: "0" },
        ],
      },
    },
    clause,
    reason: "Công khai kế hoạch.",
  },
  ...counterparts.map(([code, theirs]): Change => {
    const refers = [{ scheme: ministry.id, code: theirs }];
    return { kind: "amend", code, set: { refers }, clause, reason: "Nội dung tương ứng của Bộ Nội vụ (minh họa)." };
  }),
];

/** The departments' edition of 2026: four criteria differ, and each domain says what it corresponds to. */
export const edition2026: Scheme = extendScheme(departments().scheme, amendments);

/** Leaves whose code differs between the two editions, the meaning being the same. */
export const mapping: readonly { readonly from: string; readonly to: string }[] = [{ from: "1.4", to: "1.9" }];
