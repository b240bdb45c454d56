import { SEED } from "../08-a-year-in-son-la/simulate.js";

/** What the report says, in both languages. */
export const words = {
  vi: {
    title: "Điểm mất ở đâu: năm mô phỏng của ví dụ 08, hỏi từng câu một",
    simulated: `MÔ PHỎNG – số liệu giả lập, mã sinh số ngẫu nhiên ${SEED}; số liệu không phải của đơn vị nào.`,
    gaps: (unit: string) => `1. ${unit} mất điểm ở đâu? (mười tiêu chí mất nhiều nhất)`,
    classGaps: "2. Còn bao xa thì lên nhóm trên?",
    whatIf: (unit: string, leaves: string) =>
      `3. Nếu ${unit} đạt tối đa ở các tiêu chí ${leaves} thì sao? (mọi đơn vị có thay đổi)`,
    effect: (unit: string, position: number, leaf: string) =>
      `4. Điều chỉnh số ${position} (tiêu chí ${leaf}) làm ${unit} thay đổi ra sao?`,
    placing: (words: string, published: string, name: string, rank: string) =>
      `${words}: ${published} điểm, nhóm ${name}, hạng ${rank}`,
    with: "Có điều chỉnh này",
    without: "Không có điều chỉnh này",
    over: "5. Tự chấm cao hơn kết quả cuối cùng bao nhiêu?",
    screens: "6. Sàng lọc cho cơ quan thẩm định (để xem lại, không phải kết luận)",
    planted: (copier: string, original: string) =>
      `Hồ sơ của “${copier}” trong phần này được chép nguyên từ “${original}” để thử sàng lọc.`,
    maximum: "Tự chấm tối đa mọi tiêu chí",
    identical: "Hồ sơ giống hệt nhau",
    reused: "Tài liệu dùng chung giữa các đơn vị",
    jumps: "Chỉ số chênh từ 5 điểm trở lên so với năm trước (mã sinh số ngẫu nhiên khác)",
    none: "không có",
    more: (count: number) => `… và ${count} dòng nữa`,
  },
  en: {
    title: "Where the points went: the simulated year of example 08, one question at a time",
    simulated: `SIMULATED – invented data, seed ${SEED}; the figures are not those of any real unit.`,
    gaps: (unit: string) => `1. Where did ${unit} lose its points? (the ten criteria that lost most)`,
    classGaps: "2. How far is the next class?",
    whatIf: (unit: string, leaves: string) =>
      `3. What if ${unit} had the maximum in criteria ${leaves}? (every unit that moves)`,
    effect: (unit: string, position: number, leaf: string) =>
      `4. What did adjustment ${position} (criterion ${leaf}) do to ${unit}?`,
    placing: (words: string, published: string, name: string, rank: string) =>
      `${words}: ${published} points, class ${name}, rank ${rank}`,
    with: "With it",
    without: "Without it",
    over: "5. How far above the final scores are the self scores?",
    screens: "6. Screens for the appraisers (to be looked at, no verdicts)",
    planted: (copier: string, original: string) =>
      `The dossier of “${copier}” is copied from “${original}” here, to try the screens.`,
    maximum: "The maximum claimed everywhere",
    identical: "Identical dossiers",
    reused: "Documents shown by several units",
    jumps: "Indexes that differ by 5 points or more from last year (another seed)",
    none: "none",
    more: (count: number) => `… and ${count} more rows`,
  },
} as const;
