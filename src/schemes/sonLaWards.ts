import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * An **illustrative** variant of `sonLaCommunes` for wards and special zones (phường, đặc khu), which may form a block of
 * their own since 1 July 2025: `sonLaWardsChanges` made to it. Urban order is added, online services are asked more of.
 *
 * @clause 880/QĐ-UBND, Phần III, mục 4, as for `sonLaCommunes`; no text sets these criteria.
 */
export const sonLaWards: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | son-la-wards
Phiên bản | 2025
Tên | Chỉ số cải cách hành chính của UBND phường, đặc khu (tiêu chí minh họa, tỉnh Sơn La)
Trạng thái | minh họa
Căn cứ | 880/QĐ-UBND ngày 12/05/2021: Đề án, Phần II, mục II; Phần III, mục 4
Hiệu lực từ | 01/07/2025
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | chia lại điểm trong phần
Công bố | điểm
Xếp loại theo | điểm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Hội đồng | Hội đồng xác định Chỉ số CCHC cấp tỉnh
Số phiếu tối thiểu | 10
Căn cứ của tiêu chí | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)

Cơ quan
Mã | Tên
so-noi-vu | Sở Nội vụ
so-tu-phap | Sở Tư pháp
van-phong-ubnd-tinh | Văn phòng UBND tỉnh
so-tai-chinh | Sở Tài chính
so-khoa-hoc-va-cong-nghe | Sở Khoa học và Công nghệ
so-nong-nghiep-va-moi-truong | Sở Nông nghiệp và Môi trường
thanh-tra-tinh | Thanh tra tỉnh
Hội đồng xác định Chỉ số CCHC cấp tỉnh | Hội đồng xác định Chỉ số CCHC cấp tỉnh

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm tự đánh giá, thẩm định | 65
survey | Điểm điều tra xã hội học | 35

Xếp loại
Loại | Tên | Từ
A | Nhóm A (nhóm tốt) | 90
B | Nhóm B (nhóm khá) | 70
C | Nhóm C (nhóm trung bình) | 50
D | Nhóm D (nhóm yếu) | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm | Cơ quan thẩm định | Căn cứ
1 | Công tác chỉ đạo, điều hành CCHC | 12 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
1.1 | Kế hoạch cải cách hành chính năm của UBND cấp xã | 3 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1
1.1.1 | Thời gian ban hành kế hoạch cải cách hành chính năm | 0,2 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Ban hành trong tháng 01 của năm kế hoạch” [january] được 0,2 điểm; “Ban hành từ tháng 02 hoặc không ban hành” [later-or-none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.1
1.1.2 | Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh và tình hình địa phương | 0,3 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh” [covers-all-fields] 0,1 điểm; “Cụ thể hóa nhiệm vụ, phân công cho từng phòng chuyên môn, công chức” [concrete-tasks] 0,1 điểm; “Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện” [products-and-responsibility] 0,1 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
1.1.3 | Mức độ hoàn thành kế hoạch cải cách hành chính năm | 2,4 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 2,4 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
1.1.4 | Công khai kế hoạch cải cách hành chính năm trên trang thông tin điện tử cấp xã | 0,1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Có công khai” [yes] được 0,1 điểm; “Không công khai” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2
1.2 | Thực hiện chế độ báo cáo cải cách hành chính | 1,5 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.2
1.2.1 | Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm) | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Báo cáo gửi chậm hoặc không bảo đảm nội dung” [late-or-inadequate] trừ 0,25 điểm; “Thiếu báo cáo quý hoặc báo cáo 6 tháng” [missing-periodic] trừ 0,5 điểm; “Thiếu báo cáo năm” [missing-annual] trừ 1 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
1.2.2 | Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đầy đủ tài liệu kiểm chứng và đúng thời hạn” [yes] được 0,5 điểm; “Không đầy đủ hoặc không đúng thời hạn” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.2
1.3 | Tự kiểm tra công tác cải cách hành chính và khắc phục hạn chế được phát hiện | 1,5 | Điểm tự đánh giá, thẩm định | lấy 1,5 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Hạn chế đã khắc phục xong” [completed] hệ số 1; “Hạn chế đang khắc phục” [handled] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
1.4 | Công tác thông tin, tuyên truyền về cải cách hành chính đến bản, tiểu khu, tổ dân phố | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,1 điểm, tất cả không quá 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): cộng theo số lượng, có mức trần
1.5 | Số cuộc đối thoại của Chủ tịch UBND cấp xã với người dân, hộ kinh doanh, hợp tác xã trong năm | 1 | Điểm tự đánh giá, thẩm định | giá trị: từ 2 trở lên được 1 điểm; từ 1 đến dưới 2 được 0,5 điểm; dưới 1 được 0 điểm. | nhãn head-responsibility; nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần
1.6 | Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm | 2,5 | Điểm tự đánh giá, thẩm định | tỷ lệ: trên 90 % được 2,5 điểm; từ 70 % đến 90 % được 1,25 điểm; dưới 70 % được 0 điểm. | nhãn head-responsibility | Văn phòng UBND tỉnh | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4
1.7 | Mức độ quyết liệt của lãnh đạo UBND cấp xã trong chỉ đạo cải cách hành chính | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn head-responsibility |  |
2 | Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật | 5,8 |  |  |  | Sở Tư pháp | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
2.1 | Tổ chức thi hành pháp luật, trật tự đô thị và chuẩn tiếp cận pháp luật | 2,4 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
2.1.1 | Theo dõi tình hình thi hành pháp luật trên địa bàn | 0,6 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Thu thập, xử lý thông tin về tình hình thi hành pháp luật” [collect-information] 0,2 điểm; “Phát hiện, kiến nghị xử lý vướng mắc, bất cập trong thi hành pháp luật” [propose] 0,2 điểm; “Báo cáo kết quả theo dõi thi hành pháp luật đúng thời hạn” [report] 0,2 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
2.1.2 | Kết quả đánh giá, công nhận đạt chuẩn tiếp cận pháp luật | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Được công nhận đạt chuẩn” [met] được 1 điểm; “Chưa được công nhận” [not-met] được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2
2.1.3 | Xử lý vi phạm trật tự xây dựng, trật tự đô thị được phát hiện trong năm | 0,8 | Điểm tự đánh giá, thẩm định | lấy 0,8 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Vụ việc đã xử lý xong” [settled] hệ số 1; “Vụ việc đã lập hồ sơ, đang xử lý” [handled] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
2.2 | Phổ biến, giáo dục pháp luật và hòa giải ở cơ sở | 2,4 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
2.2.1 | Mức độ hoàn thành kế hoạch phổ biến, giáo dục pháp luật | 1,2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
2.2.2 | Tỷ lệ vụ việc hòa giải thành ở cơ sở (đủ điểm khi đạt từ 80 %) | 1,2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 80 % trở lên được đủ 1,2 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
2.3 | Đánh giá việc phổ biến, tổ chức thi hành pháp luật qua điều tra xã hội học | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  |
3 | Cải cách thủ tục hành chính | 22 |  |  |  | Văn phòng UBND tỉnh | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
3.1 | Kiểm soát và công khai thủ tục hành chính | 2 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
3.1.1 | Công khai thủ tục hành chính đầy đủ, đúng quy định | 0,5 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Niêm yết tại Trung tâm Phục vụ hành chính công cấp xã” [one-stop-desk] 0,1 điểm; “Thông báo tại nhà văn hóa bản, tiểu khu, tổ dân phố” [village-houses] 0,1 điểm; “Đăng tải trên trang thông tin điện tử cấp xã” [website] 0,1 điểm; “Cập nhật kịp thời khi có quyết định công bố mới” [up-to-date] 0,1 điểm; “Công khai địa chỉ tiếp nhận phản ánh, kiến nghị” [feedback-address] 0,1 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
3.1.2 | Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định | 0,75 | Điểm tự đánh giá, thẩm định | từ 0,75 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Tự đặt ra thủ tục hành chính trái thẩm quyền” [unauthorised-procedure] trừ 0,75 điểm; “Yêu cầu thêm giấy tờ ngoài quy định” [extra-paper] trừ 0,25 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
3.1.3 | Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn | 0,75 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở lên được 0,75 điểm; từ 80 % đến dưới 100 % được 0,25 điểm; dưới 80 % được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
3.2 | Cơ chế một cửa tại Trung tâm Phục vụ hành chính công cấp xã | 5 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
3.2.1 | Tỷ lệ thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính công cấp xã | 3 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 3 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.2.2 | Cơ sở vật chất, trang thiết bị của Trung tâm Phục vụ hành chính công cấp xã | 2 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đáp ứng đầy đủ yêu cầu” [full] được 2 điểm; “Đáp ứng yêu cầu tối thiểu” [basic] được 1 điểm; “Chưa đáp ứng yêu cầu tối thiểu” [inadequate] được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)
3.3 | Kết quả giải quyết hồ sơ thủ tục hành chính | 10 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
3.3.1 | Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn | 5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 5 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
3.3.2 | Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.3.3 | Xếp loại chất lượng giải quyết thủ tục hành chính của UBND cấp xã | 2 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Xuất sắc” [excellent] được 2 điểm; “Tốt” [good] được 1,5 điểm; “Khá” [fair] được 1 điểm; “Trung bình hoặc yếu” [below-fair] được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), IV.4.1 (100/75/50 % điểm tối đa)
3.3.4 | Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa (đủ điểm khi đạt từ 90 %) | 2,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 90 % trở lên được đủ 2,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
3.4 | Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học | 5 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
3.4.1 | Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp xã | 3 | Điểm điều tra xã hội học | lấy 3 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
3.4.2 | Thời gian trả kết quả so với phiếu hẹn | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
4 | Cải cách tổ chức bộ máy hành chính | 7 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
4.1 | Kiện toàn tổ chức bộ máy, quản lý biên chế | 2,5 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
4.1.1 | Kiện toàn các phòng chuyên môn, Trung tâm Phục vụ hành chính công thuộc UBND cấp xã theo quy định | 1,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hoàn thành đúng thời hạn” [on-time] được 1,5 điểm; “Hoàn thành chậm thời hạn” [late] được 0,75 điểm; “Không thực hiện” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
4.1.2 | Số biên chế công chức có mặt so với số được giao | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở xuống được 1 điểm; trên 100 % được 0 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; bậc thang theo cận trên
4.2 | Quy chế làm việc và thực hiện nhiệm vụ được phân cấp, ủy quyền | 3 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
4.2.1 | Ban hành và thực hiện quy chế làm việc của UBND cấp xã | 1 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Ban hành quy chế đúng quy định” [issued] 0,4 điểm; “Phân công rõ nhiệm vụ của Chủ tịch, các Phó Chủ tịch và từng phòng” [assigned] 0,4 điểm; “Đánh giá việc thực hiện quy chế trong năm” [reviewed] 0,2 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
4.2.2 | Kết quả thực hiện nhiệm vụ được phân cấp, ủy quyền | 2 | Điểm tự đánh giá, thẩm định | lấy 2 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Nhiệm vụ hoàn thành đúng hạn” [on-time] hệ số 1; “Nhiệm vụ hoàn thành chậm hạn” [late] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
4.3 | Hiệu quả hoạt động của UBND cấp xã | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  |
5 | Cải cách công vụ | 14 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
5.1 | Vị trí việc làm, tiêu chuẩn và bồi dưỡng cán bộ, công chức cấp xã | 5 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
5.1.1 | Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.1.2 | Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm; chỉ tính khi đạt từ 90 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
5.1.3 | Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn về trình độ | 2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 2 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.1.4 | Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng chuyên môn, nghiệp vụ trong năm | 1,5 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 60 % trở lên được 1,5 điểm; từ 40 % đến dưới 60 % được 0,75 điểm; dưới 40 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
5.2 | Kỷ luật, kỷ cương hành chính; tiếp công dân, giải quyết khiếu nại, tố cáo | 3,5 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
5.2.1 | Tỷ lệ cán bộ, công chức, viên chức bị xử lý kỷ luật trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 0 % trở xuống được 1 điểm; trên 0 % đến 0,5 % được 0,75 điểm; trên 0,5 % đến dưới 1 % được 0,25 điểm; từ 1 % trở lên được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa: tiêu chí tự soạn; bậc thang theo cận trên
5.2.2 | Số kỳ Chủ tịch UBND cấp xã trực tiếp tiếp công dân trong năm | 1 | Điểm tự đánh giá, thẩm định | giá trị: từ 48 trở lên được 1 điểm; từ 24 đến dưới 48 được 0,5 điểm; dưới 24 được 0 điểm. | nhãn head-responsibility; nhãn citizen-service | Thanh tra tỉnh | illustrative: Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần
5.2.3 | Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm. | nhãn citizen-service | Thanh tra tỉnh | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.3 | Mức độ hoàn thành nhiệm vụ của Chủ tịch UBND cấp xã do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá | 1,5 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước 0,25 điểm. | cơ quan thẩm định chấm; nhãn head-responsibility |  | illustrative: Minh họa: không tự chấm, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VI
5.4 | Năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã | 4 | Điểm điều tra xã hội học | lấy 4 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
5.5 | Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm | 0 | Điểm tự đánh giá, thẩm định | từ 0 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là −1 điểm; “Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự” [corruption] trừ 1 điểm; “Có cán bộ, công chức bị kết luận gây nhũng nhiễu, phiền hà” [harassment] trừ 0,5 điểm; “Có phản ánh của báo chí được xác minh là đúng” [press-report] trừ 0,25 điểm. | thấp nhất −1 điểm; nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VII (điểm trừ)
6 | Cải cách tài chính công | 6 |  |  |  | Sở Tài chính | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
6.1 | Quản lý thu, chi ngân sách nhà nước | 4 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
6.1.1 | Tỷ lệ giải ngân vốn đầu tư công trong năm | 2 | Điểm tự đánh giá, thẩm định | tỷ lệ (tính theo lượng): từ 95 % trở lên được 2 điểm; từ 85 % đến dưới 95 % được 1 điểm; dưới 85 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
6.1.2 | Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Kiến nghị đã thực hiện xong” [completed] hệ số 1; “Kiến nghị đang thực hiện theo lộ trình” [in-progress] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
6.1.3 | Công khai dự toán, quyết toán ngân sách cấp xã | 1 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Công khai dự toán đã được HĐND quyết định” [estimate] 0,3 điểm; “Công khai tình hình thực hiện hằng quý” [quarterly] 0,3 điểm; “Công khai quyết toán đã được phê chuẩn” [accounts] 0,2 điểm; “Công khai các khoản đóng góp của Nhân dân” [contributions] 0,2 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
6.2 | Quản lý, sử dụng tài sản công đúng quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Kê khai, báo cáo đầy đủ, không có sai phạm” [no-violation] được 1 điểm; “Có sai sót nhỏ, đã khắc phục” [minor] được 0,5 điểm; “Có sai phạm nghiêm trọng” [serious] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2
6.3 | Đánh giá việc quản lý ngân sách và tài sản công qua điều tra xã hội học | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  |
7 | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 15 |  |  |  | Sở Khoa học và Công nghệ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
7.1 | Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước | 3 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
7.1.1 | Tỷ lệ văn bản đi được ký số và gửi dưới dạng điện tử (đủ điểm khi đạt từ 90 %) | 2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 90 % trở lên được đủ 2 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.1.2 | Trang thông tin điện tử cấp xã đáp ứng yêu cầu | 1 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Có đủ chuyên mục theo quy định” [required-sections] 0,4 điểm; “Tin, bài được cập nhật hằng tuần” [up-to-date] 0,3 điểm; “Trả lời câu hỏi của người dân, tổ chức đúng hạn” [questions-answered] 0,3 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
7.2 | Cung cấp dịch vụ công trực tuyến | 6 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
7.2.1 | Tỷ lệ dịch vụ công trực tuyến toàn trình, một phần có phát sinh hồ sơ | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
7.2.2 | Tỷ lệ hồ sơ tiếp nhận trực tuyến (đủ điểm khi đạt từ 70 %) | 3 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 70 % trở lên được đủ 3 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.3 | Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %) | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 30 % trở lên được đủ 1,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.4 | Tỷ lệ hồ sơ toàn trình trong tổng số hồ sơ tiếp nhận trực tuyến (tính điểm khi đạt từ 50 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm; chỉ tính khi đạt từ 50 % trở lên, nếu không thì được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
7.3 | Bảo đảm an toàn thông tin theo cấp độ | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ” [implemented] được 1 điểm; “Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ” [approved] được 0,5 điểm; “Chưa có hồ sơ cấp độ được phê duyệt” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)
7.4 | Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cấp xã | 1 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm; nhãn external-index |  | illustrative: Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022
7.5 | Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học | 4 |  |  |  |  | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào
7.5.1 | Sự thuận tiện khi sử dụng dịch vụ công trực tuyến | 2,5 | Điểm điều tra xã hội học | lấy 2,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
7.5.2 | Chất lượng thông tin trên trang thông tin điện tử cấp xã | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  |
8 | Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh | 18,2 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
8.1 | Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính | 13 |  |  |  |  | illustrative: Minh họa, theo dạng năm yếu tố đo lường sự hài lòng (SIPAS); phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.1 | Tiếp cận dịch vụ | 2,75 | Điểm điều tra xã hội học | lấy 2,75 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
8.1.2 | Thủ tục hành chính | 2,75 | Điểm điều tra xã hội học | lấy 2,75 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
8.1.3 | Công chức giải quyết công việc | 2,75 | Điểm điều tra xã hội học | lấy 2,75 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
8.1.4 | Kết quả cung ứng dịch vụ | 2,75 | Điểm điều tra xã hội học | lấy 2,75 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
8.1.5 | Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  |
8.2 | Tác động của CCHC đến phát triển kinh tế - xã hội của địa phương | 4 | Điểm điều tra xã hội học | lấy 4 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  |
8.3 | Mức độ hoàn thành các chỉ tiêu kinh tế - xã hội theo nghị quyết của HĐND cấp xã | 1,2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  | Sở Tài chính | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2

Nhóm trả lời
Mã | Tên | Hệ số
citizens | Người dân đã giải quyết thủ tục hành chính tại cấp xã | 0,5
enterprises | Hộ kinh doanh, hợp tác xã, doanh nghiệp trên địa bàn | 0,15
village-heads | Trưởng bản, tiểu khu trưởng, tổ trưởng tổ dân phố | 0,15
council-delegates | Đại biểu Hội đồng nhân dân cấp xã | 0,1
department-officers | Lãnh đạo, công chức các sở, ngành theo dõi địa bàn | 0,1

Câu hỏi
Mã | Tiêu chí | Câu hỏi | Phương án | Nhóm được hỏi
leaders-resolve | 1.7 | Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo UBND cấp xã trong chỉ đạo cải cách hành chính? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | village-heads; council-delegates; department-officers
leaders-listen | 1.7 | Ông (bà) đánh giá thế nào về việc lãnh đạo UBND cấp xã lắng nghe, giải quyết kiến nghị của người dân? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises; village-heads
law-explained | 2.3 | Ông (bà) đánh giá thế nào về việc phổ biến chính sách, pháp luật đến bản, tiểu khu, tổ dân phố? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises; village-heads
law-carried-out | 2.3 | Ông (bà) đánh giá thế nào về việc tổ chức thi hành pháp luật trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
procedures-simple | 3.4.1 | Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của thủ tục hành chính tại cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
guided-once | 3.4.1 | Ông (bà) có hài lòng về việc hướng dẫn hồ sơ đầy đủ, một lần không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
results-on-time | 3.4.2 | Ông (bà) có hài lòng về thời gian trả kết quả so với phiếu hẹn không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
commune-effective | 4.3 | Ông (bà) đánh giá thế nào về hiệu quả hoạt động của UBND cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
staff-competence | 5.4 | Ông (bà) đánh giá thế nào về năng lực chuyên môn của cán bộ, công chức cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
staff-attitude | 5.4 | Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của cán bộ, công chức cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises; village-heads
no-harassment | 5.4 | Ông (bà) có hài lòng về việc cán bộ, công chức cấp xã không gây phiền hà, sách nhiễu không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
budget-open | 6.3 | Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý ngân sách, các khoản đóng góp của Nhân dân? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; village-heads; council-delegates
online-services-easy | 7.5.1 | Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
website-complete | 7.5.2 | Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises; village-heads
access | 8.1.1 | Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
procedure | 8.1.2 | Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
staff | 8.1.3 | Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
result | 8.1.4 | Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
feedback | 8.1.5 | Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
local-life | 8.2 | Ông (bà) đánh giá thế nào về tác động của cải cách hành chính đến đời sống của người dân trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; village-heads; council-delegates
local-business | 8.2 | Ông (bà) đánh giá thế nào về sự hỗ trợ của chính quyền cấp xã đối với sản xuất, kinh doanh? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
urban-order | 2.3 | Ông (bà) đánh giá thế nào về việc giữ gìn trật tự xây dựng, trật tự đô thị trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises; village-heads

Bản dịch
Tiếng Việt | Tiếng Anh
Sở Nội vụ | Department of Home Affairs
Sở Tư pháp | Department of Justice
Văn phòng UBND tỉnh | Office of the provincial People's Committee
Sở Tài chính | Department of Finance
Sở Khoa học và Công nghệ | Department of Science and Technology
Sở Nông nghiệp và Môi trường | Department of Agriculture and Environment
Thanh tra tỉnh | Provincial Inspectorate
Hội đồng xác định Chỉ số CCHC cấp tỉnh | Provincial council for the PAR Index
Nhóm A (nhóm tốt) | Group A (good)
Nhóm B (nhóm khá) | Group B (fair)
Nhóm C (nhóm trung bình) | Group C (average)
Nhóm D (nhóm yếu) | Group D (weak)
Ban hành trong tháng 01 của năm kế hoạch | Issued in January of the plan year
Ban hành từ tháng 02 hoặc không ban hành | Issued from February on, or not issued
Thời gian ban hành kế hoạch cải cách hành chính năm | When the annual PAR plan is issued
Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh | Covers every field of the provincial plan
Cụ thể hóa nhiệm vụ, phân công cho từng phòng chuyên môn, công chức | Makes the tasks concrete and assigns each to a division or an officer
Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện | States products, deadlines and who is responsible
Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh và tình hình địa phương | The plan follows the provincial plan and local conditions
Mức độ hoàn thành kế hoạch cải cách hành chính năm | Share of the annual PAR plan carried out
Có công khai | Published
Không công khai | Not published
Công khai kế hoạch cải cách hành chính năm trên trang thông tin điện tử cấp xã | The annual PAR plan is published on the commune's website
Kế hoạch cải cách hành chính năm của UBND cấp xã | The commune's annual PAR plan
Báo cáo gửi chậm hoặc không bảo đảm nội dung | A report is late or inadequate
Thiếu báo cáo quý hoặc báo cáo 6 tháng | A quarterly or half-yearly report is missing
Thiếu báo cáo năm | The annual report is missing
Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm) | Periodic PAR reports (quarterly, half-yearly, annual)
Đầy đủ tài liệu kiểm chứng và đúng thời hạn | With all evidence and on time
Không đầy đủ hoặc không đúng thời hạn | Incomplete or late
Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn | Self-assessment report complete and on time
Thực hiện chế độ báo cáo cải cách hành chính | PAR reporting
Hạn chế đã khắc phục xong | Shortcomings put right
Hạn chế đang khắc phục | Shortcomings being put right
Tự kiểm tra công tác cải cách hành chính và khắc phục hạn chế được phát hiện | Self-inspection of PAR work; shortcomings found are put right
Công tác thông tin, tuyên truyền về cải cách hành chính đến bản, tiểu khu, tổ dân phố | Communication about PAR down to villages and residential groups
Số cuộc đối thoại của Chủ tịch UBND cấp xã với người dân, hộ kinh doanh, hợp tác xã trong năm | Dialogues of the commune Chairman with citizens, household businesses and cooperatives in the year
Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm | Tasks assigned by the provincial People's Committee and its Chairman are carried out
Mức độ quyết liệt của lãnh đạo UBND cấp xã trong chỉ đạo cải cách hành chính | How resolutely the commune's leaders direct PAR
Công tác chỉ đạo, điều hành CCHC | Leadership and direction of PAR
Thu thập, xử lý thông tin về tình hình thi hành pháp luật | Information on law enforcement collected and processed
Phát hiện, kiến nghị xử lý vướng mắc, bất cập trong thi hành pháp luật | Difficulties in carrying out the law found and reported upwards
Báo cáo kết quả theo dõi thi hành pháp luật đúng thời hạn | Findings reported on time
Theo dõi tình hình thi hành pháp luật trên địa bàn | Monitoring how the law is carried out in the commune
Được công nhận đạt chuẩn | Recognised as meeting it
Chưa được công nhận | Not recognised
Kết quả đánh giá, công nhận đạt chuẩn tiếp cận pháp luật | Whether the commune meets the access-to-law standard
Vụ việc đã xử lý xong | Cases settled
Vụ việc đã lập hồ sơ, đang xử lý | Cases on file, being dealt with
Xử lý vi phạm trật tự xây dựng, trật tự đô thị được phát hiện trong năm | Breaches of building rules and urban order found in the year are dealt with
Tổ chức thi hành pháp luật, trật tự đô thị và chuẩn tiếp cận pháp luật | Carrying out the law, urban order and the access-to-law standard
Mức độ hoàn thành kế hoạch phổ biến, giáo dục pháp luật | Share of the year's plan for explaining the law carried out
Tỷ lệ vụ việc hòa giải thành ở cơ sở (đủ điểm khi đạt từ 80 %) | Share of grassroots cases settled by mediation (full points at 80 %)
Phổ biến, giáo dục pháp luật và hòa giải ở cơ sở | Explaining the law and grassroots mediation
Đánh giá việc phổ biến, tổ chức thi hành pháp luật qua điều tra xã hội học | Explaining and carrying out the law as seen by the survey
Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật | Making and implementing legal documents
Niêm yết tại Trung tâm Phục vụ hành chính công cấp xã | Posted at the commune's public service centre
Thông báo tại nhà văn hóa bản, tiểu khu, tổ dân phố | Announced at the village and residential group houses
Đăng tải trên trang thông tin điện tử cấp xã | Published on the commune's website
Cập nhật kịp thời khi có quyết định công bố mới | Brought up to date as soon as a new decision announces changes
Công khai địa chỉ tiếp nhận phản ánh, kiến nghị | Address for complaints made known
Công khai thủ tục hành chính đầy đủ, đúng quy định | Procedures published in full as prescribed
Tự đặt ra thủ tục hành chính trái thẩm quyền | A procedure set up without authority
Yêu cầu thêm giấy tờ ngoài quy định | A paper asked for that is not prescribed
Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định | No procedure or paper beyond those prescribed
Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn | Share of complaints and proposals about procedures answered on time
Kiểm soát và công khai thủ tục hành chính | Control and publication of administrative procedures
Tỷ lệ thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính công cấp xã | Share of procedures received at the commune's public service centre
Đáp ứng đầy đủ yêu cầu | Meets all requirements
Đáp ứng yêu cầu tối thiểu | Meets the minimum requirements
Chưa đáp ứng yêu cầu tối thiểu | Below the minimum
Cơ sở vật chất, trang thiết bị của Trung tâm Phục vụ hành chính công cấp xã | Premises and equipment of the commune's public service centre
Cơ chế một cửa tại Trung tâm Phục vụ hành chính công cấp xã | The one-stop mechanism at the commune's public service centre
Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn | Share of dossiers settled early or on time
Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả | Share of overdue dossiers with a written apology and a new date
Xuất sắc | Excellent
Tốt | Good
Khá | Fair
Trung bình hoặc yếu | Average or weak
Xếp loại chất lượng giải quyết thủ tục hành chính của UBND cấp xã | Rating of the commune's handling of procedures
Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa (đủ điểm khi đạt từ 90 %) | Share of dossiers and results that are digitised (full points at 90 %)
Kết quả giải quyết hồ sơ thủ tục hành chính | Results in handling dossiers
Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp xã | Convenience of procedures in the commune
Thời gian trả kết quả so với phiếu hẹn | Time of the result against the appointment slip
Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học | Handling of procedures as seen by the survey
Cải cách thủ tục hành chính | Reform of administrative procedures
Hoàn thành đúng thời hạn | Completed on time
Hoàn thành chậm thời hạn | Completed late
Không thực hiện | Not carried out
Kiện toàn các phòng chuyên môn, Trung tâm Phục vụ hành chính công thuộc UBND cấp xã theo quy định | The commune's divisions and public service centre set up as prescribed
Số biên chế công chức có mặt so với số được giao | Civil servants in post against the number assigned
Kiện toàn tổ chức bộ máy, quản lý biên chế | Organisation and staffing
Ban hành quy chế đúng quy định | Issued as prescribed
Phân công rõ nhiệm vụ của Chủ tịch, các Phó Chủ tịch và từng phòng | Tasks of the Chairman, vice-chairs and divisions clearly assigned
Đánh giá việc thực hiện quy chế trong năm | Reviewed during the year
Ban hành và thực hiện quy chế làm việc của UBND cấp xã | The commune's rules of work issued and kept
Nhiệm vụ hoàn thành đúng hạn | Tasks completed on time
Nhiệm vụ hoàn thành chậm hạn | Tasks completed late
Kết quả thực hiện nhiệm vụ được phân cấp, ủy quyền | Decentralised and delegated tasks carried out
Quy chế làm việc và thực hiện nhiệm vụ được phân cấp, ủy quyền | Rules of work, and tasks decentralised or delegated to the commune
Hiệu quả hoạt động của UBND cấp xã | The commune People's Committee works effectively
Cải cách tổ chức bộ máy hành chính | Reform of the administrative organisation
Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm | Share of staff placed according to job positions
Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | Share of staff records kept up to date in the database
Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn về trình độ | Share of commune staff with the required qualifications
Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng chuyên môn, nghiệp vụ trong năm | Share of commune staff trained in the year
Vị trí việc làm, tiêu chuẩn và bồi dưỡng cán bộ, công chức cấp xã | Job positions, qualifications and training of commune staff
Tỷ lệ cán bộ, công chức, viên chức bị xử lý kỷ luật trong năm | Share of staff disciplined in the year
Số kỳ Chủ tịch UBND cấp xã trực tiếp tiếp công dân trong năm | Citizens' reception days held by the commune Chairman in person
Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn | Share of complaints and denunciations settled on time
Kỷ luật, kỷ cương hành chính; tiếp công dân, giải quyết khiếu nại, tố cáo | Discipline, receiving citizens, complaints and denunciations
Mức độ hoàn thành nhiệm vụ của Chủ tịch UBND cấp xã do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá | The commune Chairman's performance as rated by the provincial Chairman and vice-chairs
Năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã | Competence and sense of responsibility of commune staff
Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự | A case of corruption is prosecuted
Có cán bộ, công chức bị kết luận gây nhũng nhiễu, phiền hà | A staff member is found to have harassed citizens
Có phản ánh của báo chí được xác minh là đúng | A press report is verified as true
Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm | Penalty: confirmed breaches of public service ethics in the year
Cải cách công vụ | Civil service reform
Tỷ lệ giải ngân vốn đầu tư công trong năm | Share of the year's public investment disbursed
Kiến nghị đã thực hiện xong | Recommendations carried out
Kiến nghị đang thực hiện theo lộ trình | Recommendations being carried out on schedule
Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | Recommendations of inspectors and the State Audit carried out
Công khai dự toán đã được HĐND quyết định | The estimate as decided by the council
Công khai tình hình thực hiện hằng quý | How it is carried out, each quarter
Công khai quyết toán đã được phê chuẩn | The approved accounts
Công khai các khoản đóng góp của Nhân dân | The contributions of the people
Công khai dự toán, quyết toán ngân sách cấp xã | The commune's budget and accounts published
Quản lý thu, chi ngân sách nhà nước | Budget revenue and spending
Kê khai, báo cáo đầy đủ, không có sai phạm | Fully declared and reported, no violation
Có sai sót nhỏ, đã khắc phục | Minor errors, corrected
Có sai phạm nghiêm trọng | Serious violation
Quản lý, sử dụng tài sản công đúng quy định | Public assets managed as prescribed
Đánh giá việc quản lý ngân sách và tài sản công qua điều tra xã hội học | Public finance as seen by the survey
Cải cách tài chính công | Public finance reform
Tỷ lệ văn bản đi được ký số và gửi dưới dạng điện tử (đủ điểm khi đạt từ 90 %) | Share of outgoing documents digitally signed and sent electronically (full points at 90 %)
Có đủ chuyên mục theo quy định | Has the prescribed sections
Tin, bài được cập nhật hằng tuần | Brought up to date every week
Trả lời câu hỏi của người dân, tổ chức đúng hạn | Questions of citizens and organisations answered on time
Trang thông tin điện tử cấp xã đáp ứng yêu cầu | The commune's website meets the requirements
Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước | Information technology in public agencies
Tỷ lệ dịch vụ công trực tuyến toàn trình, một phần có phát sinh hồ sơ | Share of full and partial online services actually used
Tỷ lệ hồ sơ tiếp nhận trực tuyến (đủ điểm khi đạt từ 70 %) | Share of dossiers received online (full points at 70 %)
Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %) | Share of fees paid online (full points at 30 %)
Tỷ lệ hồ sơ toàn trình trong tổng số hồ sơ tiếp nhận trực tuyến (tính điểm khi đạt từ 50 %) | Share of the online dossiers that are online from end to end (points from 50 %)
Cung cấp dịch vụ công trực tuyến | Online public services
Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ | Level dossier approved and safeguards fully in place
Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ | Level dossier approved, safeguards incomplete
Chưa có hồ sơ cấp độ được phê duyệt | No approved level dossier
Bảo đảm an toàn thông tin theo cấp độ | Information security by level
Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cấp xã | Points converted from the commune's digital transformation rating
Sự thuận tiện khi sử dụng dịch vụ công trực tuyến | Convenience of online services
Chất lượng thông tin trên trang thông tin điện tử cấp xã | Quality of the information on the commune's website
Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học | Digital government as seen by the survey
Xây dựng và phát triển chính quyền điện tử, chính quyền số | Building e-government and digital government
Tiếp cận dịch vụ | Access to the service
Thủ tục hành chính | Administrative procedures
Công chức giải quyết công việc | The staff who handle the matter
Kết quả cung ứng dịch vụ | The result of the service
Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị | Handling of suggestions and complaints
Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính | Satisfaction of citizens and organisations with public service
Tác động của CCHC đến phát triển kinh tế - xã hội của địa phương | Effect of PAR on local socio-economic development
Mức độ hoàn thành các chỉ tiêu kinh tế - xã hội theo nghị quyết của HĐND cấp xã | Share of the socio-economic targets of the commune People's Council that are met
Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh | Effect of PAR on citizens, organisations and the province's socio-economic targets
Điểm tự đánh giá, thẩm định | Self-assessed and appraised points
Điểm điều tra xã hội học | Survey points
Người dân đã giải quyết thủ tục hành chính tại cấp xã | Citizens who had a procedure handled in the commune
Hộ kinh doanh, hợp tác xã, doanh nghiệp trên địa bàn | Household businesses, cooperatives and enterprises in the commune
Trưởng bản, tiểu khu trưởng, tổ trưởng tổ dân phố | Heads of villages and residential groups
Đại biểu Hội đồng nhân dân cấp xã | Delegates of the commune People's Council
Lãnh đạo, công chức các sở, ngành theo dõi địa bàn | Leaders and officers of the provincial departments in charge of the commune
Trung bình | Average
Kém | Poor
Không có ý kiến | No opinion
Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo UBND cấp xã trong chỉ đạo cải cách hành chính? | How do you rate the resolve of the commune's leaders in directing PAR?
Ông (bà) đánh giá thế nào về việc lãnh đạo UBND cấp xã lắng nghe, giải quyết kiến nghị của người dân? | How well do the commune's leaders listen to citizens and act on what they ask?
Ông (bà) đánh giá thế nào về việc phổ biến chính sách, pháp luật đến bản, tiểu khu, tổ dân phố? | How well are policies and laws explained in the villages and residential groups?
Ông (bà) đánh giá thế nào về việc tổ chức thi hành pháp luật trên địa bàn? | How well is the law carried out in the commune?
Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của thủ tục hành chính tại cấp xã? | How simple and easy are procedures in the commune?
Hài lòng | Satisfied
Cơ bản hài lòng | Mostly satisfied
Ít hài lòng | Little satisfied
Không hài lòng | Not satisfied
Ông (bà) có hài lòng về việc hướng dẫn hồ sơ đầy đủ, một lần không? | Are you satisfied that you were told everything you needed at once?
Ông (bà) có hài lòng về thời gian trả kết quả so với phiếu hẹn không? | Are you satisfied with the time in which the result came, against the appointment slip?
Ông (bà) đánh giá thế nào về hiệu quả hoạt động của UBND cấp xã? | How effectively does the commune People's Committee work?
Ông (bà) đánh giá thế nào về năng lực chuyên môn của cán bộ, công chức cấp xã? | How do you rate the competence of commune staff?
Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của cán bộ, công chức cấp xã? | How do you rate the sense of responsibility and attitude of service of commune staff?
Ông (bà) có hài lòng về việc cán bộ, công chức cấp xã không gây phiền hà, sách nhiễu không? | Are you satisfied that commune staff cause no trouble and ask for nothing?
Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý ngân sách, các khoản đóng góp của Nhân dân? | How open is the commune about its budget and the people's contributions?
Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không? | Are you satisfied with the ease of filing and paying online?
Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử cấp xã? | How complete and timely is the information on the commune's website?
Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không? | Are you satisfied with the reception place, its equipment and the ways to reach the service?
Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không? | Are you satisfied with the procedure you went through?
Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức không? | Are you satisfied with the attitude and guidance of the staff?
Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không? | Are you satisfied with the result you received (lawful, accurate, complete)?
Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không? | Are you satisfied with the way suggestions and complaints are received and dealt with?
Ông (bà) đánh giá thế nào về tác động của cải cách hành chính đến đời sống của người dân trên địa bàn? | How does PAR affect the life of the people in the commune?
Ông (bà) đánh giá thế nào về sự hỗ trợ của chính quyền cấp xã đối với sản xuất, kinh doanh? | How well does the commune support production and business?
Ông (bà) đánh giá thế nào về việc giữ gìn trật tự xây dựng, trật tự đô thị trên địa bàn? | How well are building rules and urban order kept here?
Chỉ số cải cách hành chính của UBND phường, đặc khu (tiêu chí minh họa, tỉnh Sơn La) | PAR Index of wards and special zones (illustrative criteria, Sơn La province)
`);
