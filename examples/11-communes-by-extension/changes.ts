import type { Change, Grounds } from "par-index/editions";

// Tỉnh X không có thật; mỗi thay đổi có căn cứ và lý do. · Province X is fictitious; each change has a clause and a reason.
const clause: Grounds["clause"] = { document: "illustrative", place: "Minh họa: đề xuất của Sở Nội vụ tỉnh X" };
export const changes: readonly Change[] = [
  {
    kind: "set",
    fields: {
      id: "tinh-x-communes",
      edition: "2026",
      title: { vi: "Chỉ số CCHC của UBND cấp xã tỉnh X (minh họa)", en: "Communes of province X (illustrative)" },
      basis: [clause],
      validity: { from: "2026-01-01" },
    },
    clause,
    reason: "Bản riêng của tỉnh X, dùng từ năm 2026.",
  },
  { kind: "amend", code: "1", set: { max: "11" }, clause, reason: "Nhường 1 điểm cho lĩnh vực 3." },
  { kind: "amend", code: "1.3", set: { max: "0.5" }, clause, reason: "Tự kiểm tra giảm từ 1,5 còn 0,5 điểm." },
  { kind: "amend", code: "3", set: { max: "23" }, clause, reason: "Nhận 1 điểm của lĩnh vực 1." },
  { kind: "amend", code: "3.3", set: { max: "11" }, clause, reason: "Nhóm kết quả hồ sơ thêm 1 điểm." },
  { kind: "amend", code: "3.3.1", set: { max: "6" }, clause, reason: "Hồ sơ đúng hạn là trọng tâm năm 2026." },
  { kind: "remove", code: "7.1.2", clause, reason: "Cấp xã của tỉnh X dùng chung trang của tỉnh." },
  {
    kind: "add",
    under: "7.1",
    criterion: {
      kind: "leaf",
      code: "7.1.2",
      title: { vi: "Số buổi hỗ trợ người dân nộp hồ sơ trực tuyến", en: "Sessions that help citizens file online" },
      max: "1",
      part: "appraisal",
      rule: { kind: "counting", each: "0.1" },
      clause,
    },
    clause,
    reason: "Thay cho trang thông tin điện tử: mỗi buổi 0,1 điểm, tối đa 1 điểm.",
  },
];
