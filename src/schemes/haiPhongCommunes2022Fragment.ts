import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * An excerpt of the commune index set of Hải Phòng, Decision 3793/QĐ-UBND (2022): leaves 1.1.1 and 1.1.2 of section
 * II, with their real maxima and rules; only the beginning of the annex was reachable. Level 1.1.1 is decided by the
 * date of the digital signature.
 *
 * Cut: section I (satisfaction of people and organisations, 35 points: no questions are known); leaf 1.1.3 (1 point,
 * its steps are cut off) and the rest of criterion 1.1 (7.5 points in print, 0.5 here); the rest of domain 1 (14
 * points in print) and all other domains of section II (65 points); the classes. Not stated in the reachable text, so
 * our reading: rounding, what does not apply, ties.
 */
export const haiPhongCommunes2022Fragment: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | hai-phong-communes-2022-fragment
Phiên bản | 2022
Tên | Chỉ số CCHC của UBND cấp xã thành phố Hải Phòng năm 2022 (trích: 1.1.1 và 1.1.2)
Trạng thái | minh họa
Căn cứ | 3793/QĐ-UBND: thành phố Hải Phòng, năm 2022; phụ lục, phần II, lĩnh vực 1
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | điểm
Xếp loại theo | điểm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | 3793/QĐ-UBND: thành phố Hải Phòng, năm 2022; phụ lục, phần II, {mã}

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm đánh giá theo bộ chỉ số | 0,5

Xếp loại
Loại | Tên | Từ
unclassified | Chưa xếp loại | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Căn cứ
1 | Công tác chỉ đạo, điều hành (trích) | 0,5 |  |  | 3793/QĐ-UBND: thành phố Hải Phòng, năm 2022; phụ lục, phần II, lĩnh vực 1
1.1 | Ban hành và thực hiện kế hoạch CCHC năm (trích) | 0,5 |  |  |
1.1.1 | Thời gian ban hành kế hoạch | 0,2 | Điểm đánh giá theo bộ chỉ số | chấm theo mức đạt được; “Ban hành trong tháng 01” [january] được 0,2 điểm; “Ban hành từ tháng 02 hoặc không ban hành” [later-or-none] được 0 điểm. |
1.1.2 | Nội dung kế hoạch | 0,3 | Điểm đánh giá theo bộ chỉ số | cộng điểm của từng nội dung đạt; “Đầy đủ các lĩnh vực theo kế hoạch của thành phố và cấp huyện” [covers-all-fields] 0,1 điểm; “Cụ thể hóa các nhiệm vụ được giao” [concrete-tasks] 0,1 điểm; “Nêu rõ sản phẩm và trách nhiệm thực hiện” [products-and-responsibility] 0,1 điểm. |

Bản dịch
Tiếng Việt | Tiếng Anh
Chưa xếp loại | Not classified
Ban hành trong tháng 01 | Issued in January
Ban hành từ tháng 02 hoặc không ban hành | Issued from February on, or not issued
Thời gian ban hành kế hoạch | When the plan is issued
Đầy đủ các lĩnh vực theo kế hoạch của thành phố và cấp huyện | Covers every field of the city's and the district's plans
Cụ thể hóa các nhiệm vụ được giao | Makes the assigned tasks concrete
Nêu rõ sản phẩm và trách nhiệm thực hiện | States products and responsibility
Nội dung kế hoạch | Contents of the plan
Ban hành và thực hiện kế hoạch CCHC năm (trích) | Issuing and carrying out the annual PAR plan (excerpt)
Công tác chỉ đạo, điều hành (trích) | Leadership and direction (excerpt)
Điểm đánh giá theo bộ chỉ số | Points by the index set
Chỉ số CCHC của UBND cấp xã thành phố Hải Phòng năm 2022 (trích: 1.1.1 và 1.1.2) | PAR Index of the communes of Hải Phòng, 2022 (excerpt: 1.1.1 and 1.1.2)
`);
