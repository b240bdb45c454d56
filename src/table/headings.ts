import type { LocalizedText } from "../text/text.js";

/** A column of a section: its heading, and whether the section is none without it. */
interface Heading {
  readonly title: LocalizedText;
  /** Other headings that mean the same. */
  readonly also?: readonly string[];
  readonly needed?: true;
}

interface Shape {
  readonly title: LocalizedText;
  readonly columns: Readonly<Record<string, Heading>>;
}

const needed = true;
const code: Heading = { title: { vi: "Mã", en: "Code" }, also: ["TT", "STT", "Số thứ tự"], needed };
const name: Heading = { title: { vi: "Tên", en: "Title" }, needed };
const clause: Heading = { title: { vi: "Căn cứ", en: "Clause" } };

/** The columns of each section. */
interface Columns {
  readonly frame: "item" | "content";
  readonly agencies: "id" | "title";
  readonly parts: "id" | "title" | "max";
  readonly bands: "class" | "title" | "from";
  readonly gates: "when" | "outcome" | "clause";
  readonly criteria:
    | ("code" | "title" | "max" | "part" | "rule" | "further" | "documents")
    | ("appraiser" | "clause" | "examples" | "limits");
  readonly groups: "id" | "title" | "weight" | "minimum";
  readonly questions: "id" | "leaf" | "title" | "options" | "groups";
  readonly translations: "vi" | "en" | "place";
}

export type SectionName = keyof Columns;
export type ColumnOf<Name extends SectionName> = Columns[Name];

/** The sections of an annex, in the order in which they are written. */
export const SECTIONS: {
  readonly [Name in SectionName]: Shape & { readonly columns: Readonly<Record<ColumnOf<Name>, Heading>> };
} = {
  frame: {
    title: { vi: "Khung", en: "Frame" },
    columns: {
      item: { title: { vi: "Mục", en: "Item" }, needed },
      content: { title: { vi: "Nội dung", en: "Content" }, needed },
    },
  },
  agencies: { title: { vi: "Cơ quan", en: "Agencies" }, columns: { id: code, title: name } },
  parts: {
    title: { vi: "Phần điểm", en: "Parts" },
    columns: { id: code, title: name, max: { title: { vi: "Điểm tối đa", en: "Maximum" }, needed } },
  },
  bands: {
    title: { vi: "Xếp loại", en: "Classes" },
    columns: {
      class: { title: { vi: "Loại", en: "Class" }, needed },
      title: name,
      from: { title: { vi: "Từ", en: "From" }, needed },
    },
  },
  gates: {
    title: { vi: "Điều kiện xếp loại", en: "Conditions on the class" },
    columns: {
      when: { title: { vi: "Khi", en: "When" }, needed },
      outcome: { title: { vi: "Thì", en: "Then" }, needed },
      clause,
    },
  },
  criteria: {
    title: { vi: "Tiêu chí", en: "Criteria" },
    columns: {
      code,
      title: {
        title: { vi: "Tiêu chí", en: "Criterion" },
        also: ["Tên tiêu chí", "Nội dung", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần"],
        needed,
      },
      max: { title: { vi: "Điểm tối đa", en: "Maximum" }, also: ["Điểm chuẩn", "Điểm"], needed },
      part: { title: { vi: "Phần điểm", en: "Part" } },
      rule: { title: { vi: "Cách chấm", en: "How to score" }, also: ["Cách chấm điểm", "Cách tính điểm"], needed },
      further: { title: { vi: "Quy định thêm", en: "Further provisions" } },
      documents: { title: { vi: "Tài liệu kiểm chứng", en: "Evidence" } },
      appraiser: { title: { vi: "Cơ quan thẩm định", en: "Appraiser" } },
      clause,
      examples: { title: { vi: "Ví dụ", en: "Examples" } },
      limits: { title: { vi: "Điểm tại các mốc", en: "Points at the limits" } },
    },
  },
  groups: {
    title: { vi: "Nhóm trả lời", en: "Respondents" },
    columns: {
      id: code,
      title: name,
      weight: { title: { vi: "Hệ số", en: "Weight" }, needed },
      minimum: { title: { vi: "Số phiếu tối thiểu", en: "Least answers" } },
    },
  },
  questions: {
    title: { vi: "Câu hỏi", en: "Questions" },
    columns: {
      id: code,
      leaf: { title: { vi: "Tiêu chí", en: "Criterion" }, needed },
      title: { title: { vi: "Câu hỏi", en: "Question" }, needed },
      options: { title: { vi: "Phương án", en: "Options" }, needed },
      groups: { title: { vi: "Nhóm được hỏi", en: "Asked" } },
    },
  },
  translations: {
    title: { vi: "Bản dịch", en: "Translations" },
    columns: {
      vi: { title: { vi: "Tiếng Việt", en: "Vietnamese" }, needed },
      en: { title: { vi: "Tiếng Anh", en: "English" }, needed },
      place: { title: { vi: "Chỗ", en: "Place" } },
    },
  },
};

/** A shape as any of them. */
export function shapeOf(section: SectionName): Shape {
  return SECTIONS[section];
}
