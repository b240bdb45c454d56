import type { Change } from "../../editions/change.js";
import type { Clause } from "../../issue/clause.js";
import { questionnaire } from "./questionnaire.js";

const towns: Clause = {
  document: "illustrative",
  place: "Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào",
};

/**
 * How `sonLaCommunes` becomes `sonLaWards`, for wards (phường) and special zones (đặc khu): urban order is added, online
 * services are asked more of, poor households are left out. **Illustrative**: no text orders these changes.
 */
export const sonLaWardsChanges: readonly Change[] = [
  {
    kind: "set",
    fields: {
      id: "son-la-wards",
      edition: "2025",
      title: {
        vi: "Chỉ số cải cách hành chính của UBND phường, đặc khu (tiêu chí minh họa, tỉnh Sơn La)",
        en: "PAR Index of wards and special zones (illustrative criteria, Sơn La province)",
      },
      questionnaire,
    },
    clause: towns,
    reason: "Phường, đặc khu là một khối riêng; phiếu có thêm câu hỏi về trật tự đô thị.",
  },
  {
    kind: "amend",
    code: "2",
    set: { max: "5.8" },
    clause: towns,
    reason: "Nhận 0,8 điểm từ lĩnh vực 8 cho trật tự đô thị.",
  },
  {
    kind: "amend",
    code: "2.1",
    set: {
      title: {
        vi: "Tổ chức thi hành pháp luật, trật tự đô thị và chuẩn tiếp cận pháp luật",
        en: "Carrying out the law, urban order and the access-to-law standard",
      },
      max: "2.4",
    },
    clause: towns,
    reason: "Nhóm có thêm tiêu chí về trật tự đô thị.",
  },
  {
    kind: "add",
    under: "2.1",
    criterion: {
      kind: "leaf",
      code: "2.1.3",
      title: {
        vi: "Xử lý vi phạm trật tự xây dựng, trật tự đô thị được phát hiện trong năm",
        en: "Breaches of building rules and urban order found in the year are dealt with",
      },
      max: "0.8",
      part: "appraisal",
      rule: {
        kind: "weighted",
        terms: [
          { id: "settled", title: { vi: "Vụ việc đã xử lý xong", en: "Cases settled" }, weight: "1" },
          {
            id: "handled",
            title: { vi: "Vụ việc đã lập hồ sơ, đang xử lý", en: "Cases on file, being dealt with" },
            weight: "0.5",
          },
        ],
      },
      clause: {
        document: "illustrative",
        place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2",
      },
    },
    clause: towns,
    reason: "Trật tự xây dựng, trật tự đô thị là việc riêng của phường, đặc khu.",
  },
  {
    kind: "amend",
    code: "7.2.1",
    set: { max: "0.5" },
    clause: towns,
    reason: "Nhường 1 điểm cho tiêu chí hồ sơ toàn trình.",
  },
  {
    kind: "amend",
    code: "7.2.2",
    set: {
      title: {
        vi: "Tỷ lệ hồ sơ tiếp nhận trực tuyến (đủ điểm khi đạt từ 70 %)",
        en: "Share of dossiers received online (full points at 70 %)",
      },
      rule: { kind: "proportional", measure: "ratio", target: "70" },
    },
    clause: towns,
    reason: "Người dân đô thị dùng dịch vụ trực tuyến nhiều hơn: mục tiêu nâng từ 50 % lên 70 %.",
  },
  {
    kind: "add",
    under: "7.2",
    criterion: {
      kind: "leaf",
      code: "7.2.4",
      title: {
        vi: "Tỷ lệ hồ sơ toàn trình trong tổng số hồ sơ tiếp nhận trực tuyến (tính điểm khi đạt từ 50 %)",
        en: "Share of the online dossiers that are online from end to end (points from 50 %)",
      },
      max: "1",
      part: "appraisal",
      rule: { kind: "proportional", measure: "ratio", from: { atLeast: "50", otherwise: "0" } },
      tags: ["citizen-service"],
      clause: {
        document: "illustrative",
        place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
      },
    },
    clause: towns,
    reason: "Phường, đặc khu phải hướng tới hồ sơ trực tuyến toàn trình.",
  },
  {
    kind: "amend",
    code: "8",
    set: { max: "18.2" },
    clause: towns,
    reason: "Chuyển 0,8 điểm sang lĩnh vực 2.",
  },
  {
    kind: "move",
    code: "8.3.1",
    under: "8",
    clause: towns,
    reason: "Chỉ tiêu kinh tế - xã hội còn một tiêu chí, đứng thẳng trong lĩnh vực 8.",
  },
  {
    kind: "remove",
    code: "8.3",
    clause: towns,
    reason: "Không chấm kết quả giảm hộ nghèo ở phường, đặc khu.",
  },
  {
    kind: "amend",
    code: "8.3.1",
    set: { code: "8.3" },
    clause: towns,
    reason: "Giữ nguyên nội dung và điểm; đánh số lại thành 8.3.",
  },
];
