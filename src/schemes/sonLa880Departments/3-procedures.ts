import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 3 for departments, 17 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const procedures: Group = {
  kind: "group",
  code: "3",
  title: { vi: "Cải cách thủ tục hành chính", en: "Reform of administrative procedures" },
  max: "17",
  appraiser: "van-phong-ubnd-tinh",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "3.1",
      title: { vi: "Kiểm soát thủ tục hành chính", en: "Control of administrative procedures" },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.1.1",
          title: {
            vi: "Mức độ hoàn thành kế hoạch rà soát, đơn giản hóa thủ tục hành chính",
            en: "Share of the review and simplification plan completed",
          },
          max: "1.25",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
          },
        },
        {
          kind: "leaf",
          code: "3.1.2",
          title: {
            vi: "Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định",
            en: "No procedure or paper beyond those prescribed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "unauthorised-procedure",
                title: {
                  vi: "Ban hành thủ tục hành chính trái thẩm quyền",
                  en: "A procedure issued without authority",
                },
                points: "1",
              },
              {
                id: "extra-paper",
                title: { vi: "Yêu cầu thêm giấy tờ ngoài quy định", en: "A paper asked for that is not prescribed" },
                points: "0.25",
              },
            ],
          },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3",
          },
        },
        {
          kind: "leaf",
          code: "3.1.3",
          title: {
            vi: "Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn",
            en: "Share of complaints and proposals about procedures answered on time",
          },
          max: "0.75",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "100", points: "0.75" },
              { atLeast: "80", points: "0.25" },
            ],
            otherwise: "0",
          },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "3.2",
      title: { vi: "Công bố, công khai thủ tục hành chính", en: "Announcing and publishing procedures" },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.2.1",
          title: {
            vi: "Tham mưu công bố danh mục thủ tục hành chính kịp thời",
            en: "Lists of procedures announced in time",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "late-announcement",
                title: { vi: "Mỗi quyết định tham mưu công bố chậm thời hạn", en: "Each announcement proposed late" },
                points: "0.25",
              },
              {
                id: "missing-announcement",
                title: { vi: "Mỗi quyết định công bố bị bỏ sót", en: "Each announcement left out" },
                points: "0.5",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3",
          },
        },
        {
          kind: "leaf",
          code: "3.2.2",
          title: {
            vi: "Công khai thủ tục hành chính đầy đủ, đúng quy định",
            en: "Procedures published in full and as prescribed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "checklist",
            items: [
              {
                id: "service-centre",
                title: {
                  vi: "Niêm yết tại Trung tâm Phục vụ hành chính công tỉnh",
                  en: "Posted at the provincial Public Administration Service Centre",
                },
                points: "0.4",
              },
              {
                id: "portal",
                title: {
                  vi: "Đăng tải trên trang thông tin điện tử của cơ quan",
                  en: "Published on the department's website",
                },
                points: "0.3",
              },
              {
                id: "national-database",
                title: {
                  vi: "Cập nhật trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
                  en: "Kept up to date in the national database of procedures",
                },
                points: "0.3",
              },
            ],
          },
          tags: ["citizen-service"],
          clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
        },
      ],
    },
    {
      kind: "group",
      code: "3.3",
      title: {
        vi: "Thực hiện cơ chế một cửa, một cửa liên thông",
        en: "The one-stop and inter-agency one-stop mechanism",
      },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.3.1",
          title: {
            vi: "Tỷ lệ thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh",
            en: "Share of procedures received at the provincial service centre",
          },
          max: "1.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "3.3.2",
          title: {
            vi: "Tỷ lệ thủ tục hành chính được tiếp nhận, thẩm định, phê duyệt và trả kết quả tại chỗ",
            en: "Share of procedures received, examined, approved and returned on the spot",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "20", points: "1" },
              { atLeast: "10", points: "0.5" },
            ],
            otherwise: "0",
          },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
        {
          kind: "leaf",
          code: "3.3.3",
          title: {
            vi: "Tỷ lệ thủ tục hành chính có quy trình nội bộ giải quyết được phê duyệt",
            en: "Share of procedures with an approved internal workflow",
          },
          max: "0.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "3.4",
      title: { vi: "Kết quả giải quyết hồ sơ thủ tục hành chính", en: "Results in handling dossiers" },
      max: "4",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.4.1",
          title: {
            vi: "Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn",
            en: "Share of dossiers settled early or on time",
          },
          max: "2",
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
          code: "3.4.2",
          title: {
            vi: "Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả",
            en: "Share of overdue dossiers with a written apology and a new date",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "3.4.3",
          title: {
            vi: "Xếp loại chất lượng giải quyết thủ tục hành chính của cơ quan",
            en: "Rating of the department's handling of procedures",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "excellent", title: { vi: "Xuất sắc", en: "Excellent" }, points: "1" },
              { id: "good", title: { vi: "Tốt", en: "Good" }, points: "0.75" },
              { id: "fair", title: { vi: "Khá", en: "Fair" }, points: "0.5" },
              { id: "below-fair", title: { vi: "Trung bình hoặc yếu", en: "Average or weak" }, points: "0" },
            ],
          },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), IV.4.1 (100/75/50 % điểm tối đa)",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "3.5",
      title: {
        vi: "Mức độ cắt giảm thời gian giải quyết thủ tục hành chính so với quy định (đủ điểm khi cắt giảm từ 30 %)",
        en: "Processing time cut against the prescribed time (full points at 30 %)",
      },
      max: "1.5",
      part: "appraisal",
      rule: { kind: "proportional", measure: "ratio", target: "30" },
      tags: ["citizen-service"],
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
    },
    {
      kind: "group",
      code: "3.6",
      title: {
        vi: "Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học",
        en: "Handling of procedures as seen by the survey",
      },
      max: "3.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.6.1",
          title: { vi: "Sự thuận tiện, đơn giản của thủ tục hành chính", en: "Procedures are simple and convenient" },
          max: "2",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
        {
          kind: "leaf",
          code: "3.6.2",
          title: { vi: "Việc trả kết quả đúng hẹn", en: "Results are returned on the promised day" },
          max: "1.5",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
  ],
};
