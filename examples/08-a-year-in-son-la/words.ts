import { PERIOD, SEED } from "./simulate.js";

/** What the report says, in both languages. */
export const words = {
  vi: {
    title: `Một năm ở Sơn La: Chỉ số CCHC năm ${PERIOD} của 20 sở, ban, ngành và 12 huyện, thành phố`,
    simulated: `MÔ PHỎNG – số liệu giả lập, mã sinh số ngẫu nhiên ${SEED}`,
    honest: [
      "Tên đơn vị là thật (năm 2021). Hồ sơ, sổ điều chỉnh và phiếu điều tra đều do máy sinh ra; số liệu không phải của đơn vị nào.",
      "Theo Quyết định 880/QĐ-UBND: 8 lĩnh vực, 70 + 30 điểm, nhóm A–D. Tiêu chí chi tiết là minh họa.",
    ],
    classes: "Số đơn vị theo nhóm",
    ledgers: "Số điều chỉnh",
    appraisal: "thẩm định",
    explanation: "giải trình",
    council: "Hội đồng",
    notices: "Lưu ý",
    nothing: "Không có lưu ý nào.",
    more: (count: number) => `và ${count} lưu ý khác cùng loại.`,
    digest: "Mã băm kết quả SHA-256",
  },
  en: {
    title: `A year in Sơn La: PAR Index ${PERIOD} of 20 departments and 12 districts`,
    simulated: `SIMULATED – invented data, seed ${SEED}`,
    honest: [
      "The names are real (2021). Dossiers, ledgers and answers come from a generator; the figures are not those of any real unit.",
      "By Decision 880/QĐ-UBND: 8 domains, 70 + 30 points, classes A–D. The detailed criteria are illustrative.",
    ],
    classes: "Units by class",
    ledgers: "Adjustments",
    appraisal: "appraisal",
    explanation: "explanation",
    council: "council",
    notices: "Notices",
    nothing: "There are no notices.",
    more: (count: number) => `and ${count} more of this kind.`,
    digest: "Digest of the result, SHA-256",
  },
} as const;
