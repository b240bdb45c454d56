import { freeze } from "../document/freeze.js";
import type { Scheme } from "../scheme/scheme.js";
import { leadership } from "./sonLa880Departments/1-leadership.js";
import { legislation } from "./sonLa880Departments/2-legislation.js";
import { procedures } from "./sonLa880Departments/3-procedures.js";
import { organisation } from "./sonLa880Departments/4-organisation.js";
import { civilService } from "./sonLa880Departments/5-civil-service.js";
import { publicFinance } from "./sonLa880Departments/6-public-finance.js";
import { digitalGovernment } from "./sonLa880Departments/7-digital-government.js";
import { impact } from "./sonLa880Departments/8-impact.js";
import { questionnaire } from "./sonLa880Departments/questionnaire.js";

/**
 * Decision 880/QĐ-UBND of Sơn La (12/05/2021) for its departments (khối sở): the eight domains, the 70 points
 * appraised and 30 surveyed, and the classes A to D on points are the Decision's. The criteria, their maxima and their
 * rules are **illustrative**: the Decision leaves them to a later text, which is not available.
 *
 * Our reading, where the Decision is silent: a leaf is rounded half up to four places and the published index to two;
 * a criterion that does not apply rescales its part, because the classes are on points; ties share a rank; the
 * provincial council settles (Phần III, mục 1 and 3).
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.1, II.2 and II.3.c.
 */
export const sonLa880Departments: Scheme = /* @__PURE__ */ freeze({
  id: "son-la-880-departments",
  edition: "2021",
  title: {
    vi: "Chỉ số cải cách hành chính của các sở, ban, ngành tỉnh Sơn La (tiêu chí minh họa)",
    en: "PAR Index of the departments of Sơn La province (illustrative criteria)",
  },
  status: "illustrative",
  basis: [{ document: "880/QĐ-UBND", date: "2021-05-12", place: "Đề án, Phần II, mục II" }],
  validity: { from: "2021-05-12", to: "2025-12-31" },
  agencies: [
    { id: "so-noi-vu", title: { vi: "Sở Nội vụ", en: "Department of Home Affairs" } },
    { id: "so-tu-phap", title: { vi: "Sở Tư pháp", en: "Department of Justice" } },
    {
      id: "van-phong-ubnd-tinh",
      title: { vi: "Văn phòng UBND tỉnh", en: "Office of the provincial People's Committee" },
    },
    { id: "so-tai-chinh", title: { vi: "Sở Tài chính", en: "Department of Finance" } },
    {
      id: "so-thong-tin-va-truyen-thong",
      title: { vi: "Sở Thông tin và Truyền thông", en: "Department of Information and Communications" },
    },
    {
      id: "so-ke-hoach-va-dau-tu",
      title: { vi: "Sở Kế hoạch và Đầu tư", en: "Department of Planning and Investment" },
    },
    {
      id: "so-khoa-hoc-va-cong-nghe",
      title: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" },
    },
    { id: "thanh-tra-tinh", title: { vi: "Thanh tra tỉnh", en: "Provincial Inspectorate" } },
    {
      id: "Hội đồng xác định Chỉ số CCHC cấp tỉnh",
      title: { vi: "Hội đồng xác định Chỉ số CCHC cấp tỉnh", en: "Provincial council for the PAR Index" },
    },
  ],
  parts: [
    {
      id: "appraisal",
      title: { vi: "Điểm tự đánh giá, thẩm định", en: "Self-assessed and appraised points" },
      max: "70",
    },
    { id: "survey", title: { vi: "Điểm điều tra xã hội học", en: "Survey points" }, max: "30" },
  ],
  criteria: [leadership, legislation, procedures, organisation, civilService, publicFinance, digitalGovernment, impact],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "rescale-part" },
  bands: {
    on: "points",
    reads: "published",
    best: [
      { class: "A", title: { vi: "Nhóm A (nhóm tốt)", en: "Group A (good)" }, from: "90" },
      { class: "B", title: { vi: "Nhóm B (nhóm khá)", en: "Group B (fair)" }, from: "70" },
      { class: "C", title: { vi: "Nhóm C (nhóm trung bình)", en: "Group C (average)" }, from: "50" },
    ],
    otherwise: { class: "D", title: { vi: "Nhóm D (nhóm yếu)", en: "Group D (weak)" } },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
  council: "Hội đồng xác định Chỉ số CCHC cấp tỉnh",
  questionnaire,
});
