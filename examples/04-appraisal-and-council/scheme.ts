import type { Scheme } from "par-index";
import { illustrative } from "../frame.js";

export const scheme: Scheme = illustrative({
  id: "appraisal-and-council",
  title: { vi: "Ba tiêu chí, sáu điểm", en: "Three criteria, six points" },
  agencies: [
    { id: "so-noi-vu", title: { vi: "Sở Nội vụ", en: "Department of Home Affairs" } },
    { id: "van-phong-ubnd-tinh", title: { vi: "Văn phòng UBND tỉnh", en: "Office of the People's Committee" } },
    { id: "hoi-dong", title: { vi: "Hội đồng xác định Chỉ số CCHC", en: "Council for the PAR Index" } },
  ],
  council: "hoi-dong",
  parts: [{ id: "appraisal", title: { vi: "Thẩm định", en: "Appraised" }, max: "6" }],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Cải cách thủ tục hành chính", en: "Administrative procedures" },
      max: "6",
      appraiser: "so-noi-vu",
      clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
      children: [
        {
          kind: "leaf",
          code: "1.1",
          title: { vi: "Hồ sơ giải quyết đúng hạn", en: "Dossiers handled on time" },
          max: "3",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } },
          appraiser: "van-phong-ubnd-tinh",
        },
        {
          kind: "leaf",
          code: "1.2",
          title: { vi: "Ban hành kế hoạch", en: "The plan is issued" },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "on-time", title: { vi: "Đúng hạn", en: "On time" }, points: "1" },
              { id: "late", title: { vi: "Chậm", en: "Late" }, points: "0.5" },
              { id: "none", title: { vi: "Không ban hành", en: "Not issued" }, points: "0" },
            ],
          },
        },
        {
          kind: "leaf",
          code: "1.3",
          title: { vi: "Sáng kiến cải cách", en: "Reform initiatives" },
          max: "2",
          part: "appraisal",
          rule: { kind: "counting", each: "0.5" },
        },
      ],
    },
  ],
});
