import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 1 for departments, 13 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const leadership: Group = {
  kind: "group",
  code: "1",
  title: { vi: "Công tác chỉ đạo, điều hành CCHC", en: "Leadership and direction of PAR" },
  max: "13",
  appraiser: "so-noi-vu",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "1.1",
      title: { vi: "Kế hoạch cải cách hành chính năm của cơ quan", en: "The department's annual PAR plan" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1" },
      children: [
        {
          kind: "leaf",
          code: "1.1.1",
          title: {
            vi: "Thời gian ban hành kế hoạch cải cách hành chính năm",
            en: "When the annual PAR plan is issued",
          },
          max: "0.5",
          min: "-0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "on-time",
                title: { vi: "Ban hành trong tháng 01 của năm kế hoạch", en: "Issued in January of the plan year" },
                points: "0.5",
              },
              {
                id: "late",
                title: { vi: "Ban hành sau ngày 31 tháng 01", en: "Issued after 31 January" },
                points: "0",
              },
              { id: "none", title: { vi: "Không ban hành kế hoạch", en: "No plan issued" }, points: "-0.5" },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.1",
          },
        },
        {
          kind: "leaf",
          code: "1.1.2",
          title: { vi: "Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh", en: "The plan follows the provincial plan" },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "checklist",
            items: [
              {
                id: "covers-all-fields",
                title: {
                  vi: "Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh",
                  en: "Covers every field of the provincial plan",
                },
                points: "0.2",
              },
              {
                id: "concrete-tasks",
                title: { vi: "Cụ thể hóa các nhiệm vụ được giao chủ trì", en: "Makes the assigned tasks concrete" },
                points: "0.2",
              },
              {
                id: "products-and-responsibility",
                title: {
                  vi: "Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện",
                  en: "States products, deadlines and who is responsible",
                },
                points: "0.1",
              },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
        },
        {
          kind: "leaf",
          code: "1.1.3",
          title: {
            vi: "Mức độ hoàn thành kế hoạch cải cách hành chính năm",
            en: "Share of the annual PAR plan carried out",
          },
          max: "1.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "1.2",
      title: { vi: "Thực hiện chế độ báo cáo cải cách hành chính", en: "PAR reporting" },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.2" },
      children: [
        {
          kind: "leaf",
          code: "1.2.1",
          title: {
            vi: "Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm)",
            en: "Periodic PAR reports (quarterly, half-yearly, annual)",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "late-or-inadequate",
                title: { vi: "Báo cáo gửi chậm hoặc không bảo đảm nội dung", en: "A report is late or inadequate" },
                points: "0.25",
              },
              {
                id: "missing-periodic",
                title: {
                  vi: "Thiếu báo cáo quý hoặc báo cáo 6 tháng",
                  en: "A quarterly or half-yearly report is missing",
                },
                points: "0.5",
              },
              {
                id: "missing-annual",
                title: { vi: "Thiếu báo cáo năm", en: "The annual report is missing" },
                points: "1",
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
          code: "1.2.2",
          title: {
            vi: "Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn",
            en: "Self-assessment report complete and on time",
          },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "yes",
                title: { vi: "Đầy đủ tài liệu kiểm chứng và đúng thời hạn", en: "With all evidence and on time" },
                points: "0.5",
              },
              {
                id: "no",
                title: { vi: "Không đầy đủ hoặc không đúng thời hạn", en: "Incomplete or late" },
                points: "0",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.2",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "1.3",
      title: { vi: "Kiểm tra công tác cải cách hành chính", en: "Inspection of PAR work" },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.3" },
      children: [
        {
          kind: "leaf",
          code: "1.3.1",
          title: {
            vi: "Tỷ lệ phòng, đơn vị trực thuộc được kiểm tra trong năm",
            en: "Share of divisions and subordinate units inspected in the year",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "30", points: "1" },
              { atLeast: "20", points: "0.5" },
            ],
            otherwise: "0",
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
        {
          kind: "leaf",
          code: "1.3.2",
          title: { vi: "Xử lý các vấn đề phát hiện qua kiểm tra", en: "Problems found by inspections are dealt with" },
          max: "1",
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
      kind: "leaf",
      code: "1.4",
      title: { vi: "Công tác thông tin, tuyên truyền về cải cách hành chính", en: "Communication about PAR" },
      max: "1",
      part: "appraisal",
      rule: { kind: "counting", each: "0.25" },
      clause: {
        document: "illustrative",
        place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): cộng theo số lượng, có mức trần",
      },
    },
    {
      kind: "group",
      code: "1.5",
      title: {
        vi: "Trách nhiệm của người đứng đầu trong chỉ đạo cải cách hành chính",
        en: "Responsibility of the head in directing PAR",
      },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "1.5.1",
          title: {
            vi: "Gắn kết quả thực hiện cải cách hành chính với đánh giá, xếp loại và thi đua, khen thưởng",
            en: "PAR results count in staff evaluation and emulation",
          },
          max: "0.75",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "all-staff",
                title: {
                  vi: "Áp dụng với người đứng đầu và công chức, viên chức liên quan",
                  en: "Applied to heads and to all staff concerned",
                },
                points: "0.75",
              },
              {
                id: "heads-only",
                title: { vi: "Chỉ áp dụng với người đứng đầu", en: "Applied to heads only" },
                points: "0.25",
              },
              { id: "none", title: { vi: "Không áp dụng", en: "Not applied" }, points: "0" },
            ],
          },
          tags: ["head-responsibility"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
        },
        {
          kind: "leaf",
          code: "1.5.2",
          title: {
            vi: "Số cuộc họp chuyên đề về cải cách hành chính do người đứng đầu chủ trì trong năm",
            en: "Meetings on PAR chaired by the head in the year",
          },
          max: "0.75",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "value",
            steps: [
              { atLeast: "4", points: "0.75" },
              { atLeast: "2", points: "0.5" },
              { atLeast: "1", points: "0.25" },
            ],
            otherwise: "0",
          },
          tags: ["head-responsibility"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "1.6",
      title: {
        vi: "Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm",
        en: "Tasks assigned by the provincial People's Committee and its Chairman are carried out",
      },
      max: "2",
      part: "appraisal",
      rule: {
        kind: "steps",
        measure: "ratio",
        steps: [
          { above: "90", points: "2" },
          { atLeast: "70", points: "1" },
        ],
        otherwise: "0",
      },
      appraiser: "van-phong-ubnd-tinh",
      tags: ["head-responsibility"],
      clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4" },
    },
    {
      kind: "group",
      code: "1.7",
      title: {
        vi: "Đánh giá công tác chỉ đạo, điều hành qua điều tra xã hội học",
        en: "Leadership as seen by the survey",
      },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "1.7.1",
          title: {
            vi: "Mức độ quyết liệt của lãnh đạo cơ quan trong chỉ đạo cải cách hành chính",
            en: "How resolutely the leaders direct PAR",
          },
          max: "1.5",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["head-responsibility"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
        {
          kind: "leaf",
          code: "1.7.2",
          title: {
            vi: "Tính kịp thời trong phối hợp, xử lý công việc với các cơ quan, địa phương",
            en: "Timely cooperation with other agencies and localities",
          },
          max: "1",
          part: "survey",
          rule: { kind: "survey" },
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "1.8",
      title: { vi: "Điểm thưởng sáng kiến CCHC", en: "Bonus for PAR initiatives" },
      max: "1.5",
      bonus: { cap: "1" },
      clause: {
        document: "illustrative",
        place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục IV (điểm cộng có mức trần)",
      },
      children: [
        {
          kind: "leaf",
          code: "1.8.1",
          title: {
            vi: "Sáng kiến, giải pháp mới về cải cách hành chính được cấp có thẩm quyền công nhận",
            en: "New PAR initiatives recognised by the competent level",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "counting", each: "0.5" },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2" },
        },
        {
          kind: "leaf",
          code: "1.8.2",
          title: { vi: "Mô hình cải cách hành chính được áp dụng, nhân rộng", en: "PAR models put to use elsewhere" },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "province-wide",
                title: {
                  vi: "Được UBND tỉnh cho nhân rộng trong toàn tỉnh",
                  en: "Extended to the whole province by the provincial People's Committee",
                },
                points: "0.5",
              },
              {
                id: "within-department",
                title: {
                  vi: "Được áp dụng trong toàn cơ quan và đơn vị trực thuộc",
                  en: "Applied throughout the department and its units",
                },
                points: "0.25",
              },
              { id: "none", title: { vi: "Không có mô hình được nhân rộng", en: "No model extended" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
        },
      ],
    },
  ],
};
