import type { Change } from "../../../editions/change.js";
import { districtTask, fewerCriteria, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 4: 9 points become 7. */
export const organisationChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "4",
    set: { max: "7" },
    clause: newScale,
    reason: "Lĩnh vực 4 còn 7 điểm: việc sắp xếp tổ chức phần lớn do tỉnh quyết định.",
  },
  {
    kind: "amend",
    code: "4.1",
    set: {
      title: { vi: "Kiện toàn tổ chức bộ máy, quản lý biên chế", en: "Organisation and staffing" },
      max: "2.5",
    },
    clause: fewerCriteria,
    reason: "Gộp nhóm tổ chức bộ máy và nhóm biên chế.",
  },
  {
    kind: "amend",
    code: "4.1.1",
    set: {
      title: {
        vi: "Kiện toàn các phòng chuyên môn, Trung tâm Phục vụ hành chính công thuộc UBND cấp xã theo quy định",
        en: "The commune's divisions and public service centre set up as prescribed",
      },
      max: "1.5",
      rule: {
        kind: "levels",
        levels: [
          { id: "on-time", title: { vi: "Hoàn thành đúng thời hạn", en: "Completed on time" }, points: "1.5" },
          { id: "late", title: { vi: "Hoàn thành chậm thời hạn", en: "Completed late" }, points: "0.75" },
          { id: "none", title: { vi: "Không thực hiện", en: "Not carried out" }, points: "0" },
        ],
      },
    },
    clause: ownDraft,
    reason: "Đối tượng kiện toàn là các phòng, trung tâm của cấp xã.",
  },
  {
    kind: "remove",
    code: "4.1.2",
    clause: fewerCriteria,
    reason: "Phương án sắp xếp đơn vị sự nghiệp, trường học do cấp tỉnh phê duyệt.",
  },
  {
    kind: "remove",
    code: "4.1.3",
    clause: fewerCriteria,
    reason: "Sáp nhập bản, tiểu khu, tổ dân phố là việc làm theo đợt, không chấm hằng năm.",
  },
  {
    kind: "move",
    code: "4.2.1",
    under: "4.1",
    clause: fewerCriteria,
    reason: "Biên chế có mặt so với số được giao chuyển vào nhóm 4.1.",
  },
  {
    kind: "remove",
    code: "4.2",
    clause: districtTask,
    reason: "Mục tiêu giảm biên chế so với năm 2015 được giao cho cấp huyện.",
  },
  {
    kind: "amend",
    code: "4.2.1",
    set: { code: "4.1.2" },
    clause: newNumber,
    reason: "Giữ nguyên nội dung và điểm; đánh số lại thành 4.1.2.",
  },
  {
    kind: "amend",
    code: "4.3",
    set: {
      code: "4.2",
      title: {
        vi: "Quy chế làm việc và thực hiện nhiệm vụ được phân cấp, ủy quyền",
        en: "Rules of work, and tasks decentralised or delegated to the commune",
      },
      max: "3",
    },
    clause: newScale,
    reason: "Cấp xã nhận thêm nhiều nhiệm vụ được phân cấp, ủy quyền; đánh số lại thành 4.2.",
  },
  {
    kind: "amend",
    code: "4.3.1",
    set: {
      code: "4.2.1",
      title: {
        vi: "Ban hành và thực hiện quy chế làm việc của UBND cấp xã",
        en: "The commune's rules of work issued and kept",
      },
      max: "1",
      rule: {
        kind: "checklist",
        items: [
          {
            id: "issued",
            title: { vi: "Ban hành quy chế đúng quy định", en: "Issued as prescribed" },
            points: "0.4",
          },
          {
            id: "assigned",
            title: {
              vi: "Phân công rõ nhiệm vụ của Chủ tịch, các Phó Chủ tịch và từng phòng",
              en: "Tasks of the Chairman, vice-chairs and divisions clearly assigned",
            },
            points: "0.4",
          },
          {
            id: "reviewed",
            title: { vi: "Đánh giá việc thực hiện quy chế trong năm", en: "Reviewed during the year" },
            points: "0.2",
          },
        ],
      },
      clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
    },
    unset: ["tags"],
    clause: ownDraft,
    reason: "Với huyện là tỷ lệ xã có quy chế; với xã là nội dung quy chế của chính xã đó.",
  },
  {
    kind: "amend",
    code: "4.3.2",
    set: {
      code: "4.2.2",
      title: {
        vi: "Kết quả thực hiện nhiệm vụ được phân cấp, ủy quyền",
        en: "Decentralised and delegated tasks carried out",
      },
      max: "2",
      rule: {
        kind: "weighted",
        terms: [
          {
            id: "on-time",
            title: { vi: "Nhiệm vụ hoàn thành đúng hạn", en: "Tasks completed on time" },
            weight: "1",
          },
          { id: "late", title: { vi: "Nhiệm vụ hoàn thành chậm hạn", en: "Tasks completed late" }, weight: "0.5" },
        ],
      },
    },
    clause: ownDraft,
    reason: "Cấp xã thực hiện nhiệm vụ được phân cấp, không kiểm tra việc phân cấp.",
  },
  {
    kind: "move",
    code: "4.4.2",
    under: "4",
    clause: fewerCriteria,
    reason: "Điều tra về tổ chức bộ máy còn một tiêu chí, đứng thẳng trong lĩnh vực 4.",
  },
  {
    kind: "remove",
    code: "4.4",
    clause: districtTask,
    reason: "Không hỏi về các phòng chuyên môn của cấp huyện.",
  },
  {
    kind: "amend",
    code: "4.4.2",
    set: {
      code: "4.3",
      title: { vi: "Hiệu quả hoạt động của UBND cấp xã", en: "The commune People's Committee works effectively" },
      max: "1.5",
    },
    unset: ["tags"],
    clause: newScale,
    reason: "Nhận thêm 0,25 điểm; đánh số lại thành 4.3.",
  },
];
