import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * The frame of Decision 766/QĐ-TTg: the five groups by which ministries, provinces and communes are scored on public services.
 * **Points only**: the formulas inside the groups were not at hand as a whole.
 *
 * Firm: five groups and their maxima, 18, 20, 22, 22 and 18 of 100, as the Department of Home Affairs of Nam Định prints them from the
 * decision (sonoivu.namdinh.gov.vn). Dashboards of the national portal show the fourth as online services (12) and online payment
 * (10). The decision sets no classes. Our reading: rounding, ties, what does not apply.
 *
 * @clause 766/QĐ-TTg (23/06/2022) of the Prime Minister.
 */
export const service766: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | service-766
Phiên bản | 2022
Tên | Bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg (khung: năm nhóm)
Trạng thái | minh họa
Căn cứ | 766/QĐ-TTg ngày 23/06/2022
Hiệu lực từ | 23/06/2022
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | điểm
Xếp loại theo | điểm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | 766/QĐ-TTg ngày 23/06/2022

Phần điểm
Mã | Tên | Điểm tối đa
index | Điểm Bộ chỉ số | 100

Xếp loại
Loại | Tên | Từ
unclassified | Chưa xếp loại | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm
1 | Công khai, minh bạch | 18 | Điểm Bộ chỉ số | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
2 | Tiến độ, kết quả giải quyết | 20 | Điểm Bộ chỉ số | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
3 | Số hóa hồ sơ | 22 | Điểm Bộ chỉ số | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
4 | Cung cấp dịch vụ trực tuyến | 22 | Điểm Bộ chỉ số | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
5 | Mức độ hài lòng | 18 | Điểm Bộ chỉ số | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm

Bản dịch
Tiếng Việt | Tiếng Anh
Chưa xếp loại | Not classified
Công khai, minh bạch | Openness and transparency
Tiến độ, kết quả giải quyết | Progress and results of handling
Số hóa hồ sơ | Digitisation of dossiers
Cung cấp dịch vụ trực tuyến | Online services
Mức độ hài lòng | Satisfaction
Điểm Bộ chỉ số | Points of the index
Bộ chỉ số phục vụ người dân, doanh nghiệp theo Quyết định 766/QĐ-TTg (khung: năm nhóm) | Index of service to people and enterprises, Decision 766/QĐ-TTg (frame: five groups)
`);
