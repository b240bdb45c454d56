import { type Fields, limitTable, under } from "../form/fields.js";
import type { WhenRule } from "./rule.js";

/** Both sides hold rules, so that the facts of both are shown. */
const sides = { kind: "when", holds: { kind: "given" }, otherwise: { kind: "given" } } as const;

export const fields: Fields<WhenRule> = {
  rule: {
    "": ["Chấm theo điều kiện", "Có điều kiện thì chấm một cách, không có thì chấm cách khác."],
    if: [
      "Điều kiện",
      "Một mức, một lời khai, các tài liệu, hoặc kết quả của tiêu chí khác; trường on cho biết loại nào.",
    ],
    "if:level": ["Ở một mức", "Mức được khai là một trong các mức đã nêu."],
    "if:level.on": ["Loại điều kiện", "“level”: mức được khai."],
    "if:level.title": ["Tên điều kiện", "Lời của điều kiện như in trong văn bản."],
    "if:level.levels": ["Các mức", "Các mức có thể khai."],
    "if:level.levels.id": ["Mã mức", "Mã của mức, dùng khi khai số liệu."],
    "if:level.levels.title": ["Tên mức", "Lời của mức như in trong văn bản."],
    "if:level.is": ["Là", "Mã các mức làm cho điều kiện được coi là có."],
    "if:statement": ["Có khẳng định", "Đơn vị khai có hoặc không."],
    "if:statement.on": ["Loại điều kiện", "“statement”: có hoặc không."],
    "if:statement.title": ["Lời khẳng định", "Lời của điều kiện như in trong văn bản."],
    "if:documents": ["Có đủ tài liệu", "Mọi tài liệu đã nêu đều có."],
    "if:documents.on": ["Loại điều kiện", "“documents”: có đủ tài liệu."],
    "if:documents.documents": ["Các tài liệu", "Các tài liệu phải có."],
    "if:documents.documents.id": ["Mã tài liệu", "Mã của tài liệu, dùng khi khai số liệu."],
    "if:documents.documents.title": ["Tên tài liệu", "Tên của tài liệu như in trong văn bản."],
    "if:leaf-level": ["Tiêu chí khác ở một mức", "Mức của một tiêu chí khác là một trong các mức đã nêu."],
    "if:leaf-level.on": ["Loại điều kiện", "“leaf-level”: mức của tiêu chí khác."],
    "if:leaf-level.leaf": ["Tiêu chí khác", "Mã của tiêu chí thành phần khác, chấm theo mức."],
    "if:leaf-level.is": ["Là", "Mã các mức làm cho điều kiện được coi là có."],
    "if:leaf-points": ["Điểm của tiêu chí khác", "Điểm của một tiêu chí khác đạt một giới hạn."],
    "if:leaf-points.on": ["Loại điều kiện", "“leaf-points”: điểm của tiêu chí khác."],
    "if:leaf-points.leaf": ["Tiêu chí khác", "Mã của tiêu chí thành phần khác."],
    ...under("if:leaf-points", limitTable),
    holds: ["Nếu có", "Số điểm, hoặc quy tắc chấm, khi có điều kiện."],
    "holds.points": ["Điểm", "Số điểm khi có điều kiện."],
    otherwise: ["Nếu không", "Số điểm, hoặc quy tắc chấm, khi không có điều kiện."],
    "otherwise.points": ["Điểm", "Số điểm khi không có điều kiện."],
  },
  facts: {
    whenLevelFacts: {
      words: ["Mức và số liệu", "Số liệu cho quy tắc chấm theo điều kiện về một mức."],
      rule: { ...sides, if: { on: "level", title: { vi: "Mức" }, levels: [], is: [] } },
    },
    whenStatedFacts: {
      words: ["Có hay không và số liệu", "Số liệu cho quy tắc chấm theo một lời khẳng định."],
      rule: { ...sides, if: { on: "statement", title: { vi: "Có" } } },
    },
    whenDocumentsFacts: {
      words: ["Tài liệu và số liệu", "Số liệu cho quy tắc chấm theo điều kiện có đủ tài liệu."],
      rule: { ...sides, if: { on: "documents", documents: [] } },
    },
    whenLeafFacts: {
      words: ["Số liệu theo tiêu chí khác", "Số liệu cho quy tắc chấm theo kết quả của tiêu chí khác."],
      rule: { ...sides, if: { on: "leaf-level", leaf: "1", is: [] } },
    },
  },
};
