export const words = {
  vi: {
    title: "Kiểm tra các bảng đã công bố bằng chính số liệu trong bảng",
    source: "Nguồn",
    verdict: {
      consistent: "nhất quán",
      contradictory: "mâu thuẫn",
      doubtful: "nghi ngờ",
      unchecked: "không có gì để kiểm tra",
    },
    rows: (list: string) => `Kết luận từng dòng: ${list}`,
    limit: (name: string, above: string, atMost: string) => `Loại ${name} bắt đầu: trên ${above}, không quá ${atMost}.`,
  },
  en: {
    title: "Published tables audited by their own figures",
    source: "Source",
    verdict: {
      consistent: "consistent",
      contradictory: "contradictory",
      doubtful: "doubtful",
      unchecked: "nothing to check",
    },
    rows: (list: string) => `Verdict of the rows: ${list}`,
    limit: (name: string, above: string, atMost: string) =>
      `Class ${name} begins above ${above} and no higher than ${atMost}.`,
  },
} as const;
