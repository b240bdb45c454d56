import type { Absence } from "../scheme/absence.js";

/** The sheet that a unit fills, and the one that nobody sees. */
export const SHEET = "Tự đánh giá";
export const HIDDEN = "Danh mục";

export const YES = "Có";
export const NO = "Không";

export const NOT_SUBMITTED = "Chưa nộp";
export const ABSENCES: readonly (readonly [title: string, absence: Absence])[] = [
  ["Không áp dụng", "not-applicable"],
  [NOT_SUBMITTED, "not-submitted"],
  ["Chờ kết quả", "pending"],
];

/** What the sheets say. */
interface Words
  extends Readonly<
    Record<
      | "state"
      | "motto"
      | "place"
      | "title"
      | "illustrative"
      | "period"
      | "unit"
      | "group"
      | "due"
      | "hint"
      | "survey"
      | "appraiser"
      | "exempt"
      | "peers"
      | "total"
      | "writer"
      | "head"
      | "appraisalTitle"
      | "officer"
      | "headOfAgency"
      | "signs"
      | "stamps"
      | "chooseOne"
      | "wholeNumber"
      | "aDay",
      string
    >
  > {
  readonly aNumber: (least?: string, most?: string) => string;
}

export const words: Words = {
  state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  place: "……………, ngày …… tháng …… năm ………",
  title: "PHIẾU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM",
  illustrative: "BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.",
  period: "Kỳ đánh giá",
  unit: "Mã đơn vị",
  group: "Khối",
  due: "Hạn nộp",
  hint: `Chỉ điền các ô màu vàng. Nội dung không có thì ghi 0 hoặc chọn “${NO}”. Tài liệu kiểm chứng: mỗi tài liệu một dòng, theo thứ tự “số, ký hiệu | trích yếu | ngày | nơi lưu”. Điểm theo số liệu do bảng tự tính và chỉ để tham khảo.`,
  survey: "Chấm theo kết quả điều tra xã hội học.",
  appraiser: "Cơ quan thẩm định chấm.",
  exempt: "Không áp dụng với đơn vị trong kỳ này.",
  peers: "Điểm được tính khi đã có số liệu của các đơn vị cùng khối.",
  total: "TỔNG CỘNG (phần đơn vị tự chấm)",
  writer: "NGƯỜI LẬP PHIẾU",
  head: "THỦ TRƯỞNG ĐƠN VỊ",
  appraisalTitle: "BẢNG THẨM ĐỊNH, CHẤM ĐIỂM",
  officer: "NGƯỜI THẨM ĐỊNH",
  headOfAgency: "THỦ TRƯỞNG CƠ QUAN THẨM ĐỊNH",
  signs: "(Ký, ghi rõ họ tên)",
  stamps: "(Ký tên, đóng dấu)",
  chooseOne: "Hãy chọn một giá trị trong danh sách.",
  wholeNumber: "Hãy ghi một số nguyên từ 0 trở lên, chỉ gồm chữ số.",
  aNumber: (least?: string, most?: string) =>
    `Hãy ghi một số có không quá 4 chữ số thập phân${least === undefined ? "" : `, từ ${least} trở lên`}${most === undefined ? "" : `, không quá ${most}`}.`,
  aDay: "Hãy ghi một ngày, ví dụ 31/01/2025.",
};

/** The columns of the form, from `A`: heading and width. */
export const COLUMNS = {
  code: ["Mã", 7],
  title: ["Tiêu chí", 27],
  max: ["Điểm tối đa", 7],
  rule: ["Cách chấm", 31],
  asked: ["Nội dung cần khai", 27],
  value: ["Số liệu", 14],
  points: ["Điểm theo số liệu", 9],
  claimed: ["Điểm tự chấm", 9],
  absence: ["Tình trạng", 11],
  documents: ["Tài liệu kiểm chứng", 30],
  note: ["Giải trình, ghi chú", 15],
} as const;

export type Column = keyof typeof COLUMNS;
export const ALL_COLUMNS = Object.keys(COLUMNS) as readonly Column[];

/** The position of a column, from 0. */
export function positionOf(column: Column): number {
  return ALL_COLUMNS.indexOf(column);
}
