import { SEED } from "../08-a-year-in-son-la/simulate.js";

/** What the report says, in both languages. */
export const words = {
  vi: {
    title: "Mỗi người xem một phần: cơ quan thẩm định, người dân, đơn vị được chấm",
    simulated: `MÔ PHỎNG – số liệu giả lập của ví dụ 08, mã sinh số ngẫu nhiên ${SEED}; số liệu không phải của đơn vị nào.`,
    byAgency: (unit: string) => `1. Điểm của ${unit} theo cơ quan thẩm định`,
    agency: "Cơ quan thẩm định",
    criteria: "Số tiêu chí",
    self: "Tự chấm",
    points: "Cuối cùng",
    max: "Tối đa",
    nobody: "(không ghi cơ quan nào)",
    partition:
      "Mỗi tiêu chí thuộc đúng một dòng; điểm thưởng là một tiêu chí và không có trong điểm tối đa. Điểm chưa quy đổi cho tiêu chí không áp dụng.",
    byTag: "2. Ba câu hỏi cho mọi đơn vị (theo thứ tự xếp hạng)",
    unit: "Đơn vị",
    citizens: "Liên quan người dân, %",
    head: "Trách nhiệm người đứng đầu, %",
    onTime: "Hồ sơ đúng hạn (3.4.1), điểm",
    published: "3. Các trang ai cũng xem được",
    papers: (unit: string) => `4. Các trang gửi cho ${unit}`,
    more: (count: number) => `… và ${count} dòng nữa`,
    moreSections: (count: number) => `… và ${count} mục nữa`,
    digest: "5. Đơn vị tự kiểm tra: kết quả có được tính từ đúng hồ sơ của mình không?",
    same: (same: boolean) => `Hồ sơ đã nộp: ${same ? "đúng là hồ sơ đã chấm" : "KHÁC hồ sơ đã chấm"}.`,
    other: (same: boolean) => `Hồ sơ bỏ một mục và bỏ sổ điều chỉnh: ${same ? "giống" : "khác"} hồ sơ đã chấm.`,
  },
  en: {
    title: "To each reader a part: the appraising agency, the public, the unit that is scored",
    simulated: `SIMULATED – invented data of example 08, seed ${SEED}; the figures are not those of any real unit.`,
    byAgency: (unit: string) => `1. The points of ${unit} by appraising agency`,
    agency: "Appraising agency",
    criteria: "Criteria",
    self: "Self",
    points: "Final",
    max: "Maximum",
    nobody: "(no agency is named)",
    partition:
      "Each criterion stands in just one row; the bonus is one criterion, and not in the maximum. Nothing is rescaled for criteria that do not apply.",
    byTag: "2. Three questions to every unit (in the order of the league table)",
    unit: "Unit",
    citizens: "Touches citizens, %",
    head: "The head answers for, %",
    onTime: "Dossiers on time (3.4.1), points",
    published: "3. Pages that everybody may see",
    papers: (unit: string) => `4. Pages for ${unit}`,
    more: (count: number) => `… and ${count} more rows`,
    moreSections: (count: number) => `… and ${count} more sections`,
    digest: "5. The unit checks for itself: was the result made from its documents?",
    same: (same: boolean) =>
      `The documents handed in: ${same ? "the ones that were scored" : "NOT the ones that were scored"}.`,
    other: (same: boolean) =>
      `With one entry and the ledger left out: ${same ? "the same" : "not the ones that were scored"}.`,
  },
} as const;
