/** What the report says, in both languages. */
export const words = {
  vi: {
    title: "MINH HỌA – mỗi loại quy tắc một tiêu chí, viết như các phụ lục thường viết",
    sources: "Nguồn của từng câu ghi ở tiêu chí; điểm tối đa và số liệu là minh họa, không phải của đơn vị nào.",
    rule: "Quy tắc",
    facts: "Số liệu",
    points: "Điểm",
    max: "tối đa",
    group: "3. Thi đua, không quá 10 điểm và không dưới 0 điểm",
    result: (points: string, name: string | null) => `${points} điểm, nhóm ${name ?? "–"}`,
    gate: "Sở Y tế đủ điểm nhóm B; tiêu chí 1.3 còn dưới 5 điểm nên hạ một bậc.",
    circular: "Một hướng dẫn đã ban hành cho ví dụ trái với chính cách chấm của nó (Công văn 244/PNV, Xuân Lộc, 2022):",
  },
  en: {
    title: "ILLUSTRATIVE – a criterion for each kind of rule, written as annexes write them",
    sources:
      "Where each sentence was found is stated in its criterion; maxima and facts are illustrative and concern no unit.",
    rule: "Rule",
    facts: "Facts",
    points: "Points",
    max: "max",
    group: "3. Emulation, at most 10 points and at least 0",
    result: (points: string, name: string | null) => `${points} points, class ${name ?? "–"}`,
    gate: "Sở Y tế has the points of class B; with fewer than 5 points in criterion 1.3 it is one class lower.",
    circular: "Guidance that was issued with an example against its own rule (244/PNV, Xuân Lộc, 2022):",
  },
} as const;
