/** What the report says, in both languages. */
export const words = {
  vi: {
    rank: "Hạng",
    computed: "tính lại",
    unit: "Đơn vị",
    total: "Chỉ số",
    agrees: "Khớp",
    yes: "khớp",
    no: "KHÁC",
    source: "Nguồn",
    published: "công bố",
    mean: "Trung bình cấp huyện",
    honest: [
      "Tính lại từ điểm hai phần đã công bố: tổng điểm và hạng.",
      "Điểm từng tiêu chí, phiếu điều tra và xếp loại không có trong nguồn.",
    ],
    verdict: "đơn vị khớp: tổng điểm, hạng; điểm trung bình",
  },
  en: {
    rank: "Rank",
    computed: "computed",
    unit: "Unit",
    total: "Index",
    agrees: "Agrees",
    yes: "yes",
    no: "DIFFERS",
    source: "Source",
    published: "published",
    mean: "Mean of the districts",
    honest: [
      "Computed again from the published points of both parts: total and rank.",
      "Points of single criteria, answers and classes are not in the source.",
    ],
    verdict: "units agree: total, rank; their mean is",
  },
} as const;
