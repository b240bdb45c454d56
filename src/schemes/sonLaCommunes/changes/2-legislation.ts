import type { Change } from "../../../editions/change.js";
import { districtTask, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 2: 7 points become 5; only carrying out and explaining the law, nothing of making documents. */
export const legislationChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "2",
    set: { max: "5" },
    clause: newScale,
    reason: "Lĩnh vực 2 còn 5 điểm: chỉ chấm việc tổ chức thi hành và phổ biến pháp luật.",
  },
  {
    kind: "remove",
    code: "2.1",
    clause: ownDraft,
    reason: "Các bộ tiêu chí cấp xã tham khảo không chấm việc xây dựng văn bản quy phạm pháp luật.",
  },
  {
    kind: "remove",
    code: "2.2",
    clause: districtTask,
    reason: "Kiểm tra, xử lý văn bản của cấp xã là việc của cấp trên.",
  },
  {
    kind: "amend",
    code: "2.3",
    set: {
      code: "2.1",
      title: {
        vi: "Tổ chức thi hành pháp luật và chuẩn tiếp cận pháp luật",
        en: "Carrying out the law and the access-to-law standard",
      },
      max: "1.6",
    },
    clause: newNumber,
    reason: "Thành nhóm thứ nhất của lĩnh vực 2 sau khi bỏ hai nhóm về văn bản.",
  },
  {
    kind: "amend",
    code: "2.3.1",
    set: {
      code: "2.1.1",
      title: {
        vi: "Theo dõi tình hình thi hành pháp luật trên địa bàn",
        en: "Monitoring how the law is carried out in the commune",
      },
      max: "0.6",
      rule: {
        kind: "checklist",
        items: [
          {
            id: "collect-information",
            title: {
              vi: "Thu thập, xử lý thông tin về tình hình thi hành pháp luật",
              en: "Information on law enforcement collected and processed",
            },
            points: "0.2",
          },
          {
            id: "propose",
            title: {
              vi: "Phát hiện, kiến nghị xử lý vướng mắc, bất cập trong thi hành pháp luật",
              en: "Difficulties in carrying out the law found and reported upwards",
            },
            points: "0.2",
          },
          {
            id: "report",
            title: {
              vi: "Báo cáo kết quả theo dõi thi hành pháp luật đúng thời hạn",
              en: "Findings reported on time",
            },
            points: "0.2",
          },
        ],
      },
    },
    clause: ownDraft,
    reason: "Ba nội dung, mỗi nội dung 0,2 điểm; thay việc kiểm tra cấp xã bằng việc kiến nghị với cấp trên.",
  },
  {
    kind: "amend",
    code: "2.3.2",
    set: {
      code: "2.1.2",
      title: {
        vi: "Kết quả đánh giá, công nhận đạt chuẩn tiếp cận pháp luật",
        en: "Whether the commune meets the access-to-law standard",
      },
      max: "1",
      rule: {
        kind: "levels",
        levels: [
          { id: "met", title: { vi: "Được công nhận đạt chuẩn", en: "Recognised as meeting it" }, points: "1" },
          { id: "not-met", title: { vi: "Chưa được công nhận", en: "Not recognised" }, points: "0" },
        ],
      },
      tags: ["citizen-service"],
      clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2" },
    },
    clause: ownDraft,
    reason: "Với huyện là tỷ lệ xã đạt chuẩn; với xã là chính xã đó đạt hay chưa đạt.",
  },
  {
    kind: "add",
    under: "2",
    at: 1,
    criterion: {
      kind: "group",
      code: "2.2",
      title: {
        vi: "Phổ biến, giáo dục pháp luật và hòa giải ở cơ sở",
        en: "Explaining the law and grassroots mediation",
      },
      max: "2.4",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.2.1",
          title: {
            vi: "Mức độ hoàn thành kế hoạch phổ biến, giáo dục pháp luật",
            en: "Share of the year's plan for explaining the law carried out",
          },
          max: "1.2",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
          },
        },
        {
          kind: "leaf",
          code: "2.2.2",
          title: {
            vi: "Tỷ lệ vụ việc hòa giải thành ở cơ sở (đủ điểm khi đạt từ 80 %)",
            en: "Share of grassroots cases settled by mediation (full points at 80 %)",
          },
          max: "1.2",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "80" },
          tags: ["citizen-service"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
      ],
    },
    clause: ownDraft,
    reason: "Phổ biến pháp luật và hòa giải là việc thường xuyên của cấp xã.",
  },
  {
    kind: "amend",
    code: "2.4",
    set: {
      code: "2.3",
      title: {
        vi: "Đánh giá việc phổ biến, tổ chức thi hành pháp luật qua điều tra xã hội học",
        en: "Explaining and carrying out the law as seen by the survey",
      },
      max: "1",
    },
    clause: newScale,
    reason: "Không hỏi về việc ban hành văn bản; đánh số lại thành 2.3.",
  },
];
