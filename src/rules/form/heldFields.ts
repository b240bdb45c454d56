import type { FieldTable } from "./fields.js";
import type { Field } from "./form.js";

/** What stands at a field of facts, by what it holds; its title is that of the form. */
export const held: Readonly<Record<Field["holds"], string>> = {
  things: "Số đếm: số nguyên viết liền các chữ số, không dấu chấm, không dấu phẩy.",
  amount: "Một lượng, từ 0 trở lên.",
  value: "Một con số; có thể âm.",
  count: "Số nguyên từ 0 trở lên.",
  choice: "Mã của một trong các phương án mà quy tắc khai.",
  flag: "true là có, false là không.",
  ids: "Mã của những mục đạt, trong các mục mà quy tắc khai.",
  counts: "Mỗi mục có bao nhiêu; mục không nêu là không có.",
  day: "Ngày thực hiện.",
  remark: "Lời giải thích; không ảnh hưởng đến điểm.",
  peer: "Con số của khối; chưa biết thì tiêu chí còn chờ kết quả.",
  place: "Thứ tự trong khối, 1 là đứng đầu; chưa biết thì tiêu chí còn chờ kết quả.",
  facts: "Số liệu của quy tắc ở nhánh này; nhánh không xảy ra thì không nêu.",
  terms: "Số liệu của từng quy tắc thành phần, theo mã của nó.",
};

/** The fields of what stands at a field, whatever the rule. */
export function fieldsWithin(field: Field): FieldTable {
  switch (field.holds) {
    case "counts":
      return field.ids.some(({ range }) => range !== undefined) ? { ...counted, ...points } : counted;
    case "peer":
      return field.of === "ratio" || field.figure === "mean" ? share : {};
    case "terms":
      return terms;
    default:
      return {};
  }
}

const counted: FieldTable = {
  id: ["Mã mục", "Mã của mục được đếm, như khai trong quy tắc."],
  count: ["Số lượng", "Số lượng của mục đó."],
};

const points: FieldTable = {
  points: ["Điểm trừ", "Số điểm trừ của cả mục, khi quy tắc cho một khoảng."],
};

const share: FieldTable = {
  part: ["Tử số", "Phần đạt của đơn vị ấy; với mức trung bình của các giá trị là tổng các giá trị."],
  whole: ["Mẫu số", "Tổng số của đơn vị ấy; với mức trung bình của các giá trị là số đơn vị."],
};

const terms: FieldTable = {
  id: ["Mã thành phần", "Mã của quy tắc thành phần, như khai trong quy tắc."],
  facts: ["Số liệu", "Số liệu theo quy tắc thành phần đó."],
};

/** Beside a day. */
export const missedField: FieldTable = {
  missed: ["Không thực hiện", "true khi việc không được thực hiện; khi đó không nêu ngày."],
};
