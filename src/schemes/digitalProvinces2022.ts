import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * The frame of the digital transformation index of provinces, DTI 2022: its main indices and their weights. **Points only**: the 98
 * component indices were not at hand as rules.
 *
 * Firm: eight main indices of 1,000 points, printed with Decision 922/QĐ-BTTTT (eballsviet.com) and published as shares (dti.gov.vn):
 * of the first five provinces of 2022 four come out to the last digit, the fifth within the rounding of its printed parts. The sixth
 * main index (smart cities) has no points and is left out. Our reading: rounding, ties, what does not apply, no classes.
 *
 * @clause 922/QĐ-BTTTT (20/05/2022) of the Ministry of Information and Communications.
 */
export const digitalProvinces2022: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | dti-provinces-2022
Phiên bản | 2022
Tên | Chỉ số chuyển đổi số cấp tỉnh DTI 2022 (khung: chỉ số chính)
Trạng thái | minh họa
Căn cứ | 922/QĐ-BTTTT ngày 20/05/2022
Hiệu lực từ | 20/05/2022
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 4 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | tỷ lệ từ 0 đến 1
Xếp loại theo | tỷ lệ từ 0 đến 1
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | 922/QĐ-BTTTT ngày 20/05/2022

Phần điểm
Mã | Tên | Điểm tối đa
index | Điểm DTI | 1000

Xếp loại
Loại | Tên | Từ
unclassified | Chưa xếp loại | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm
1 | Nhận thức số | 100 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
2 | Thể chế số | 100 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
3 | Hạ tầng số | 100 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
4 | Nhân lực số | 100 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
5 | An toàn thông tin mạng | 100 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
7 | Hoạt động chính quyền số | 200 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
8 | Hoạt động kinh tế số | 150 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
9 | Hoạt động xã hội số | 150 | Điểm DTI | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm

Bản dịch
Tiếng Việt | Tiếng Anh
Chưa xếp loại | Not classified
Nhận thức số | Digital awareness
Thể chế số | Digital institutions
Hạ tầng số | Digital infrastructure
Nhân lực số | Digital workforce
An toàn thông tin mạng | Network information security
Hoạt động chính quyền số | Digital government
Hoạt động kinh tế số | Digital economy
Hoạt động xã hội số | Digital society
Điểm DTI | DTI points
Chỉ số chuyển đổi số cấp tỉnh DTI 2022 (khung: chỉ số chính) | Digital transformation index of provinces, DTI 2022 (frame: main indices)
`);
