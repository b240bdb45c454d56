import type { Leaf } from "../criteria/criterion.js";
import { walk } from "../criteria/walk.js";
import type { Scheme } from "../scheme/scheme.js";

export const APPRAISAL = "Thẩm định";

/** What an appraiser may conclude. */
export const CONCLUSIONS: readonly (readonly [title: string, conclusion: Conclusion])[] = [
  ["Giữ nguyên", "confirmed"],
  ["Cho điểm khác", "points"],
  ["Không áp dụng", "not-applicable"],
  ["Chưa nộp", "not-submitted"],
];
type Conclusion = "confirmed" | "points" | "not-applicable" | "not-submitted";

/** The columns of the appraisers' sheet, from `A`: heading and width. */
export const APPRAISAL_COLUMNS = {
  unit: ["Mã đơn vị", 12],
  name: ["Đơn vị", 22],
  code: ["Mã", 7],
  title: ["Tiêu chí", 34],
  max: ["Điểm tối đa", 7],
  self: ["Điểm tự chấm", 9],
  current: ["Điểm hiện tại", 11],
  documents: ["Tài liệu kiểm chứng", 30],
  conclusion: ["Kết luận", 14],
  points: ["Điểm thẩm định", 9],
  reason: ["Lý do", 34],
} as const;
export type AppraisalColumn = keyof typeof APPRAISAL_COLUMNS;
export const ALL_APPRAISAL = Object.keys(APPRAISAL_COLUMNS) as readonly AppraisalColumn[];

/** The position of a column, from 0. */
export function columnAt(column: AppraisalColumn): number {
  return ALL_APPRAISAL.indexOf(column);
}

/** The rows of the head that are filled, and the row of the headings, from 0. */
export const DAY_ROW = 6;
export const OFFICER_ROW = 7;
export const APPRAISAL_HEADINGS = 9;
/** The column of what is filled in the head. */
export const HEAD_COLUMN = 3;

/** The leaves that an agency appraises: those that name it, or stand under a group that does, and those that name nobody. */
export function leavesOfAgency({ criteria }: Scheme, agency: string): readonly Leaf[] {
  return walk(criteria).flatMap(({ criterion, appraiser }) =>
    criterion.kind === "leaf" && criterion.rule.kind !== "survey" && (appraiser ?? agency) === agency
      ? [criterion]
      : [],
  );
}
