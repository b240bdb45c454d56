import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 4 for districts, 9 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const organisation: Group = {
  kind: "group",
  code: "4",
  title: { vi: "Cải cách tổ chức bộ máy hành chính", en: "Reform of the administrative organisation" },
  max: "9",
  appraiser: "so-noi-vu",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "4.1",
      title: { vi: "Sắp xếp, kiện toàn tổ chức bộ máy", en: "Arranging the organisation" },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "4.1.1",
          title: {
            vi: "Sắp xếp các cơ quan chuyên môn thuộc UBND cấp huyện theo quy định",
            en: "Specialised divisions arranged as prescribed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "on-time", title: { vi: "Hoàn thành đúng thời hạn", en: "Completed on time" }, points: "1" },
              { id: "late", title: { vi: "Hoàn thành chậm thời hạn", en: "Completed late" }, points: "0.5" },
              { id: "none", title: { vi: "Không thực hiện", en: "Not carried out" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1" },
        },
        {
          kind: "leaf",
          code: "4.1.2",
          title: {
            vi: "Tỷ lệ đơn vị sự nghiệp, trường học được sắp xếp theo phương án phê duyệt",
            en: "Share of public service units and schools arranged under the approved plan",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "4.1.3",
          title: {
            vi: "Tỷ lệ bản, tiểu khu, tổ dân phố được sắp xếp, sáp nhập theo kế hoạch",
            en: "Share of villages and residential groups merged as planned",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "100", points: "1" },
              { atLeast: "70", points: "0.5" },
            ],
            otherwise: "0",
          },
          tags: ["commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "4.2",
      title: { vi: "Quản lý, sử dụng biên chế", en: "Management of staffing" },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "4.2.1",
          title: {
            vi: "Số biên chế công chức có mặt so với số được giao",
            en: "Civil servants in post against the number assigned",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "steps", measure: "ratio", steps: [{ atMost: "100", points: "1" }], otherwise: "0" },
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; bậc thang theo cận trên" },
        },
        {
          kind: "leaf",
          code: "4.2.2",
          title: {
            vi: "Mức độ thực hiện tinh giản biên chế (đủ điểm khi giảm từ 10 % so với năm 2015)",
            en: "Staff reduction (full points at 10 % below 2015)",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "10" },
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
      ],
    },
    {
      kind: "group",
      code: "4.3",
      title: { vi: "Hoạt động của UBND cấp xã và thực hiện phân cấp", en: "The communes' work and decentralisation" },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "4.3.1",
          title: {
            vi: "Tỷ lệ UBND cấp xã ban hành và thực hiện đúng quy chế làm việc",
            en: "Share of communes that issue and keep their rules of work",
          },
          max: "0.75",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          tags: ["commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "4.3.2",
          title: {
            vi: "Xử lý các vấn đề về phân cấp phát hiện qua kiểm tra",
            en: "Problems of decentralisation found by inspections are dealt with",
          },
          max: "0.75",
          part: "appraisal",
          rule: {
            kind: "weighted",
            terms: [
              { id: "completed", title: { vi: "Vấn đề đã xử lý xong", en: "Problems fully dealt with" }, weight: "1" },
              {
                id: "handled",
                title: { vi: "Vấn đề đã xử lý nhưng chưa hoàn thành", en: "Problems handled, not yet completed" },
                weight: "0.5",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "4.4",
      title: { vi: "Đánh giá tổ chức bộ máy qua điều tra xã hội học", en: "Organisation as seen by the survey" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "4.4.1",
          title: {
            vi: "Hiệu quả hoạt động của các phòng chuyên môn thuộc UBND cấp huyện",
            en: "The district divisions work effectively",
          },
          max: "1.25",
          part: "survey",
          rule: { kind: "survey" },
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
        {
          kind: "leaf",
          code: "4.4.2",
          title: { vi: "Hiệu quả hoạt động của UBND cấp xã", en: "The commune People's Committees work effectively" },
          max: "1.25",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
  ],
};
