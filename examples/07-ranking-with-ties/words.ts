/** What the report says, in both languages. */
export const words = {
  vi: {
    caption: "MINH HỌA – ba huyện cùng 85,25 điểm, xếp hạng theo ba cách",
    unit: "Đơn vị",
    index: "Chỉ số",
    shared: "Nhảy bậc",
    dense: "Liền bậc",
    broken: "Có tiêu chí phụ",
    brokenBy: "Phân định bởi",
    tied: "Số đơn vị cùng hạng",
    notes: [
      "Nhảy bậc (shared): 1, 2, 2, 2, 5. Liền bậc (dense): 1, 2, 2, 2, 3. Tiêu chí phụ: phần điều tra xã hội học, rồi đồng hạng.",
      "Quyết định 880 không quy định về đồng hạng: cách nào cũng phải được khai trong bộ tiêu chí.",
    ],
  },
  en: {
    caption: "ILLUSTRATIVE – three districts at 85.25 points, ranked in three ways",
    unit: "Unit",
    index: "Index",
    shared: "Shared",
    dense: "Dense",
    broken: "With tie-break",
    brokenBy: "Broken by",
    tied: "Units at this rank",
    notes: [
      "Shared: 1, 2, 2, 2, 5. Dense: 1, 2, 2, 2, 3. The tie-break is the survey part; what it leaves equal shares a rank.",
      "Decision 880 has no rule for ties: whichever is used must be declared in the scheme.",
    ],
  },
} as const;
