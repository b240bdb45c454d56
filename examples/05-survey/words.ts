/** What the report says, in both languages. */
export const words = {
  vi: {
    caption:
      "MINH HỌA – Thành phố Sơn La, số phiếu theo phương án, trực tiếp và trực tuyến cộng lại (giá trị của phương án trong ngoặc; E không tính)",
    criterion: "Tiêu chí",
    group: "Nhóm × trọng số",
    byHand: [
      "Người dân:    (60 × 1 + 30 × 0,6 + 8 × 0,2 + 2 × 0) ÷ 100 = 0,796   – 10 phiếu E không vào mẫu số",
      "Doanh nghiệp: (10 × 1 + 20 × 0,6 + 5 × 0,2 + 5 × 0) ÷ 40 = 0,575",
    ],
    first: "Tiêu chí 1: 3 × (0,6 × 0,796 + 0,4 × 0,575) = 3 × 0,7076 =",
    second: "Tiêu chí 2: người dân có 20 phiếu được tính, dưới mức tối thiểu 30:",
    pending: "chờ kết quả",
    sample: "Cỡ mẫu cho 12.480 người, sai số 5 %: 12.480 ÷ (1 + 12.480 × 0,05²) = 387,57… →",
    margin: "140 phiếu được tính: sai số ±",
    typedByHand: "Một bảng số phiếu gõ tay bị trả lại, mỗi lỗi một câu:",
  },
  en: {
    caption:
      "ILLUSTRATIVE – Thành phố Sơn La, answers by option, on paper and online added (an option's value in brackets; E is not counted)",
    criterion: "Criterion",
    group: "Group × weight",
    byHand: [
      "Citizens:    (60 × 1 + 30 × 0.6 + 8 × 0.2 + 2 × 0) ÷ 100 = 0.796   – 10 answers E are not counted",
      "Enterprises: (10 × 1 + 20 × 0.6 + 5 × 0.2 + 5 × 0) ÷ 40 = 0.575",
    ],
    first: "Criterion 1: 3 × (0.6 × 0.796 + 0.4 × 0.575) = 3 × 0.7076 =",
    second: "Criterion 2: 20 counted answers of citizens, fewer than the 30 needed:",
    pending: "pending",
    sample: "Sample for 12,480 people and an error of 5 %: 12480 ÷ (1 + 12480 × 0.05²) = 387.57… →",
    margin: "140 counted answers: a margin of ±",
    typedByHand: "A tally that was typed by hand is refused, a sentence for each mistake:",
  },
} as const;
