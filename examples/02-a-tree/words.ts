/** What the report says, in both languages. */
export const words = {
  vi: {
    caption: "MINH HỌA – Sở Y tế: một cây tiêu chí sâu nông khác nhau, sáu loại quy tắc chấm",
    code: "Mã",
    criterion: "Tiêu chí",
    points: "Điểm",
    max: "Tối đa",
    byHand: "Tính tay",
    sum: "Cộng",
  },
  en: {
    caption: "ILLUSTRATIVE – Sở Y tế: a tree of unequal depth, six kinds of rules",
    code: "Code",
    criterion: "Criterion",
    points: "Points",
    max: "Max",
    byHand: "By hand",
    sum: "Sum",
  },
} as const;
