import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 3 for districts, 18 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const procedures: Group = {
  kind: "group",
  code: "3",
  title: { vi: "Cải cách thủ tục hành chính", en: "Reform of administrative procedures" },
  max: "18",
  appraiser: "van-phong-ubnd-tinh",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "3.1",
      title: { vi: "Kiểm soát thủ tục hành chính", en: "Control of administrative procedures" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.1.1",
          title: {
            vi: "Mức độ hoàn thành kế hoạch rà soát, đơn giản hóa thủ tục hành chính",
            en: "Share of the review and simplification plan completed",
          },
          max: "1",
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
          max: "0.75",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "unauthorised-procedure",
                title: {
                  vi: "Tự đặt ra thủ tục hành chính trái thẩm quyền",
                  en: "A procedure set up without authority",
                },
                points: "0.75",
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
      title: { vi: "Công khai thủ tục hành chính", en: "Publishing procedures" },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.2.1",
          title: {
            vi: "Công khai thủ tục hành chính tại cấp huyện đầy đủ, đúng quy định",
            en: "Procedures published in full at district level",
          },
          max: "0.75",
          part: "appraisal",
          rule: {
            kind: "checklist",
            items: [
              {
                id: "one-stop-desk",
                title: {
                  vi: "Niêm yết tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện",
                  en: "Posted at the district one-stop desk",
                },
                points: "0.25",
              },
              {
                id: "portal",
                title: {
                  vi: "Đăng tải trên trang thông tin điện tử cấp huyện",
                  en: "Published on the district website",
                },
                points: "0.25",
              },
              {
                id: "feedback-address",
                title: {
                  vi: "Công khai địa chỉ tiếp nhận phản ánh, kiến nghị",
                  en: "Address for complaints made known",
                },
                points: "0.25",
              },
            ],
          },
          tags: ["citizen-service"],
          clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
        },
        {
          kind: "leaf",
          code: "3.2.2",
          title: {
            vi: "Tỷ lệ UBND cấp xã niêm yết đầy đủ thủ tục hành chính",
            en: "Share of communes that post all procedures",
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
          tags: ["citizen-service", "commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "3.3",
      title: { vi: "Cơ chế một cửa, một cửa liên thông tại cấp huyện", en: "The one-stop mechanism at district level" },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.3.1",
          title: {
            vi: "Tỷ lệ thủ tục hành chính được tiếp nhận tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện",
            en: "Share of procedures received at the district one-stop desk",
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
          code: "3.3.2",
          title: {
            vi: "Cơ sở vật chất, trang thiết bị của Bộ phận Tiếp nhận và Trả kết quả cấp huyện",
            en: "Premises and equipment of the district one-stop desk",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "modern",
                title: {
                  vi: "Đáp ứng đầy đủ yêu cầu một cửa hiện đại",
                  en: "Meets all requirements of a modern one-stop desk",
                },
                points: "1",
              },
              {
                id: "basic",
                title: { vi: "Đáp ứng yêu cầu tối thiểu", en: "Meets the minimum requirements" },
                points: "0.5",
              },
              {
                id: "inadequate",
                title: { vi: "Chưa đáp ứng yêu cầu tối thiểu", en: "Below the minimum" },
                points: "0",
              },
            ],
          },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)",
          },
        },
        {
          kind: "leaf",
          code: "3.3.3",
          title: {
            vi: "Số nhóm thủ tục hành chính thực hiện liên thông giữa các cấp, các ngành",
            en: "Groups of procedures handled jointly across levels and agencies",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "counting", each: "0.25" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): cộng theo số lượng, có mức trần",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "3.4",
      title: { vi: "Cơ chế một cửa tại UBND cấp xã", en: "One-stop desks in the communes" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.4.1",
          title: {
            vi: "Tỷ lệ UBND cấp xã có Bộ phận Tiếp nhận và Trả kết quả đạt yêu cầu (đủ điểm khi đạt từ 90 %)",
            en: "Share of communes whose one-stop desk meets the requirements (full points at 90 %)",
          },
          max: "1.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "90" },
          tags: ["citizen-service", "commune-facing"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
        {
          kind: "leaf",
          code: "3.4.2",
          title: {
            vi: "Tỷ lệ công chức làm việc tại Bộ phận Tiếp nhận và Trả kết quả cấp xã được tập huấn nghiệp vụ",
            en: "Share of commune one-stop officers trained",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { above: "90", points: "1" },
              { atLeast: "70", points: "0.5" },
            ],
            otherwise: "0",
          },
          tags: ["commune-facing"],
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4" },
        },
      ],
    },
    {
      kind: "group",
      code: "3.5",
      title: { vi: "Kết quả giải quyết hồ sơ thủ tục hành chính", en: "Results in handling dossiers" },
      max: "5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "3.5.1",
          title: {
            vi: "Tỷ lệ hồ sơ tại cấp huyện được giải quyết trước hạn và đúng hạn",
            en: "Share of district dossiers settled early or on time",
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
          code: "3.5.2",
          title: {
            vi: "Tỷ lệ hồ sơ tại cấp xã được giải quyết trước hạn và đúng hạn",
            en: "Share of commune dossiers settled early or on time",
          },
          max: "1.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } },
          tags: ["citizen-service", "commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
          },
        },
        {
          kind: "leaf",
          code: "3.5.3",
          title: {
            vi: "Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả",
            en: "Share of overdue dossiers with a written apology and a new date",
          },
          max: "0.5",
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
          code: "3.5.4",
          title: {
            vi: "Xếp loại chất lượng giải quyết thủ tục hành chính của UBND cấp huyện",
            en: "Rating of the district's handling of procedures",
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
          title: {
            vi: "Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp huyện",
            en: "Convenience of procedures at district level",
          },
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
          title: {
            vi: "Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp xã",
            en: "Convenience of procedures in the communes",
          },
          max: "1.5",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["citizen-service", "commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
  ],
};
