import type { Change } from "../../../editions/change.js";
import { questionnaire } from "../questionnaire.js";

/** What the edition is called, who takes part in it and where its points come from. */
export const editionChanges: readonly Change[] = [
  {
    kind: "set",
    fields: {
      id: "son-la-communes",
      edition: "2025",
      title: {
        vi: "Chỉ số cải cách hành chính của UBND cấp xã tỉnh Sơn La (tiêu chí minh họa)",
        en: "PAR Index of the communes of Sơn La province (illustrative criteria)",
      },
      status: "illustrative",
      basis: [{ document: "880/QĐ-UBND", date: "2021-05-12", place: "Đề án, Phần II, mục II; Phần III, mục 4" }],
      validity: { from: "2025-07-01" },
    },
    clause: {
      document: "illustrative",
      place: "Minh họa: 880/QĐ-UBND, Phần III, mục 4 giao UBND cấp huyện xác định, xếp hạng cấp xã",
    },
    reason:
      "Từ 01/07/2025 không còn cấp huyện, tỉnh chấm trực tiếp cấp xã. Quyết định 2211/QĐ-UBND ngày 31/08/2025 quy định tiêu chí năm 2025 nhưng chưa tiếp cận được nội dung, nên bản này không trích văn bản đó.",
  },
  {
    kind: "set",
    fields: {
      agencies: [
        { id: "so-noi-vu", title: { vi: "Sở Nội vụ", en: "Department of Home Affairs" } },
        { id: "so-tu-phap", title: { vi: "Sở Tư pháp", en: "Department of Justice" } },
        {
          id: "van-phong-ubnd-tinh",
          title: { vi: "Văn phòng UBND tỉnh", en: "Office of the provincial People's Committee" },
        },
        { id: "so-tai-chinh", title: { vi: "Sở Tài chính", en: "Department of Finance" } },
        {
          id: "so-khoa-hoc-va-cong-nghe",
          title: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" },
        },
        {
          id: "so-nong-nghiep-va-moi-truong",
          title: { vi: "Sở Nông nghiệp và Môi trường", en: "Department of Agriculture and Environment" },
        },
        { id: "thanh-tra-tinh", title: { vi: "Thanh tra tỉnh", en: "Provincial Inspectorate" } },
        {
          id: "Hội đồng xác định Chỉ số CCHC cấp tỉnh",
          title: { vi: "Hội đồng xác định Chỉ số CCHC cấp tỉnh", en: "Provincial council for the PAR Index" },
        },
      ],
    },
    clause: { document: "illustrative", place: "Minh họa: giả định tên cơ quan sau khi sắp xếp các sở năm 2025" },
    reason: "Giả định ba sở thẩm định trong bản cấp huyện đã hợp nhất vào sở khác; Hội đồng cấp tỉnh giữ nguyên.",
  },
  {
    kind: "set",
    fields: {
      parts: [
        {
          id: "appraisal",
          title: { vi: "Điểm tự đánh giá, thẩm định", en: "Self-assessed and appraised points" },
          max: "65",
        },
        { id: "survey", title: { vi: "Điểm điều tra xã hội học", en: "Survey points" }, max: "35" },
      ],
    },
    clause: { document: "illustrative", place: "Minh họa: theo tỷ lệ của Hải Phòng 3793/QĐ-UBND 2022 (cấp xã)" },
    reason: "Phần điều tra lớn hơn: 35 điểm thay cho 30, vì cấp xã phục vụ người dân trực tiếp.",
  },
  {
    kind: "set",
    fields: { questionnaire },
    clause: { document: "illustrative", place: "Minh họa: phiếu điều tra cấp xã tự soạn" },
    reason: "Người dân là đối tượng chính: một nửa trọng số; câu hỏi gắn với tiêu chí theo mã mới.",
  },
];
