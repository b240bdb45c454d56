import type { NotApplicablePolicy } from "../criteria/notApplicable.js";
import type { Rounding } from "../number/rounding.js";
import type { Scheme, Status } from "../scheme/scheme.js";

/** Words of the frame, and what each means. */
export type Words<Meaning> = readonly (readonly [string, Meaning])[];

export const POLICIES: Words<NotApplicablePolicy> = [
  ["giảm điểm tối đa", "lower-maximum"],
  ["tính điểm tối đa", "full-points"],
  ["chia lại điểm trong phần", "rescale-part"],
  ["không chấp nhận", "refuse"],
];
/** What becomes of a leaf with too few answers. */
export const FEW_ANSWERS: Words<"pending" | "counted"> = [
  ["chờ kết quả", "pending"],
  ["vẫn tính", "counted"],
];
export const STATUS: Words<Status> = [
  ["minh họa", "illustrative"],
  ["chính thức", "official"],
];
export const FIGURES: Words<"published" | "exact"> = [
  ["số đã công bố", "published"],
  ["số chính xác", "exact"],
];
export const TIES: Words<Scheme["ranking"]["ties"]> = [
  ["cùng hạng, bỏ các hạng sau", "shared"],
  ["cùng hạng, không bỏ hạng", "dense"],
];
export const SCALES: Words<Scheme["publishes"]> = [
  ["điểm", "points"],
  ["phần trăm", "percent"],
  ["tỷ lệ từ 0 đến 1", "share"],
];
export const MODES: Words<Rounding["mode"]> = [
  ["nửa làm tròn lên", "half-up"],
  ["nửa làm tròn về số chẵn", "half-even"],
  ["bỏ phần thừa", "down"],
];
