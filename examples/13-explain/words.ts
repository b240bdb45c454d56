/** What stands above each memo, in both languages. */
export const words = {
  vi: {
    simulated:
      "MÔ PHỎNG – vì sao tiêu chí 7.2.3 của Sở Tài chính được 0,9579 điểm? Mỗi dòng có gạch đầu dòng đều có thể tính lại bằng máy tính cầm tay.",
    published: "ĐÃ CÔNG BỐ – vì sao Sở Thông tin và Truyền thông tỉnh Tây Ninh đạt 94,43 % năm 2023?",
  },
  en: {
    simulated:
      "SIMULATED – why did criterion 7.2.3 of the Department of Finance come to 0.9579 points? Every line with a dash can be worked out again with a pocket calculator.",
    published: "PUBLISHED – why did Tây Ninh's Department of Information and Communications reach 94.43 % in 2023?",
  },
} as const;
