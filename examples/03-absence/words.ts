/** What the report says, in both languages. */
export const words = {
  vi: {
    caption: "MINH HỌA – cùng số liệu, tiêu chí 2 (20 điểm) vắng theo từng cách",
    facts: "Tiêu chí 1: 8/10 × 25 = 20; tiêu chí 3: 90/100 × 25 = 22,5; tiêu chí 4: 270/300 × 30 = 27",
    second: "Tiêu chí 2",
    policy: "Chính sách",
    points: "Điểm",
    max: "Tối đa",
    percent: "Tỷ lệ %",
    class: "Nhóm",
    notApplicable: "không áp dụng",
    notSubmitted: "chưa nộp",
    pending: "chờ kết quả",
    any: "(mọi chính sách)",
    readings: [
      "lower-maximum hạ điểm tối đa còn 80: ngưỡng của Quyết định 880 tính trên điểm, nên đơn vị chỉ có thể tới 80, không thể vào nhóm A.",
      "rescale-part quy đổi trong phần 70: 70 × 42,5 ÷ 50 = 59,5; 59,5 + 27 = 86,5.",
    ],
  },
  en: {
    caption: "ILLUSTRATIVE – the same facts; criterion 2 (20 points) is absent in one way after the other",
    facts: "Criterion 1: 8/10 × 25 = 20; criterion 3: 90/100 × 25 = 22.5; criterion 4: 270/300 × 30 = 27",
    second: "Criterion 2",
    policy: "Policy",
    points: "Points",
    max: "Max",
    percent: "Percent",
    class: "Class",
    notApplicable: "not applicable",
    notSubmitted: "not submitted",
    pending: "pending",
    any: "(any policy)",
    readings: [
      "lower-maximum lowers the maximum to 80: the classes of Decision 880 are on points, so the unit can reach 80 and never class A.",
      "rescale-part scales up inside the 70: 70 × 42.5 ÷ 50 = 59.5; 59.5 + 27 = 86.5.",
    ],
  },
} as const;
