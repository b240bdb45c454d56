import type { Clause } from "../../../issue/clause.js";

// No text orders these changes: each of them says so.

/** Something that communes are asked instead of districts, in our own words. */
export const ownDraft: Clause = {
  document: "illustrative",
  place: "Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào",
};

/** The form of a printed criterion of Hải Phòng's communes. */
export const haiPhong: Clause = {
  document: "illustrative",
  place: "Minh họa: theo dạng Hải Phòng 3793/QĐ-UBND 2022 (cấp xã), 1.1.1 và 1.1.2",
};

/** How many points a criterion has of the 65 + 35. */
export const newScale: Clause = {
  document: "illustrative",
  place: "Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022",
};

/** What only a district has to do. */
export const districtTask: Clause = {
  document: "illustrative",
  place: "Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện",
};

/** What is left out so that a commune has fewer criteria. */
export const fewerCriteria: Clause = {
  document: "illustrative",
  place: "Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28)",
};

/** Codes that follow the new order. */
export const newNumber: Clause = { document: "illustrative", place: "Minh họa: đánh số lại theo thứ tự mới" };
