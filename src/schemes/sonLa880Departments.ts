import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

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
export const sonLa880Departments: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | son-la-880-departments
Phiên bản | 2021
Tên | Chỉ số cải cách hành chính của các sở, ban, ngành tỉnh Sơn La (tiêu chí minh họa)
Trạng thái | minh họa
Căn cứ | 880/QĐ-UBND ngày 12/05/2021: Đề án, Phần II, mục II
Hiệu lực từ | 12/05/2021
Hiệu lực đến | 31/12/2025
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
Căn cứ của tiêu chí | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào

Cơ quan
Mã | Tên
so-noi-vu | Sở Nội vụ
so-tu-phap | Sở Tư pháp
van-phong-ubnd-tinh | Văn phòng UBND tỉnh
so-tai-chinh | Sở Tài chính
so-thong-tin-va-truyen-thong | Sở Thông tin và Truyền thông
so-ke-hoach-va-dau-tu | Sở Kế hoạch và Đầu tư
so-khoa-hoc-va-cong-nghe | Sở Khoa học và Công nghệ
thanh-tra-tinh | Thanh tra tỉnh
Hội đồng xác định Chỉ số CCHC cấp tỉnh | Hội đồng xác định Chỉ số CCHC cấp tỉnh

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm tự đánh giá, thẩm định | 70
survey | Điểm điều tra xã hội học | 30

Xếp loại
Loại | Tên | Từ
A | Nhóm A (nhóm tốt) | 90
B | Nhóm B (nhóm khá) | 70
C | Nhóm C (nhóm trung bình) | 50
D | Nhóm D (nhóm yếu) | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm | Cơ quan thẩm định | Căn cứ
1 | Công tác chỉ đạo, điều hành CCHC | 13 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
1.1 | Kế hoạch cải cách hành chính năm của cơ quan | 2,5 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1
1.1.1 | Thời gian ban hành kế hoạch cải cách hành chính năm | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Ban hành trong tháng 01 của năm kế hoạch” [on-time] được 0,5 điểm; “Ban hành sau ngày 31 tháng 01” [late] được 0 điểm; “Không ban hành kế hoạch” [none] được −0,5 điểm. | thấp nhất −0,5 điểm |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.1
1.1.2 | Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh | 0,5 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh” [covers-all-fields] 0,2 điểm; “Cụ thể hóa các nhiệm vụ được giao chủ trì” [concrete-tasks] 0,2 điểm; “Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện” [products-and-responsibility] 0,1 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
1.1.3 | Mức độ hoàn thành kế hoạch cải cách hành chính năm | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
1.2 | Thực hiện chế độ báo cáo cải cách hành chính | 1,5 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.2
1.2.1 | Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm) | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Báo cáo gửi chậm hoặc không bảo đảm nội dung” [late-or-inadequate] trừ 0,25 điểm; “Thiếu báo cáo quý hoặc báo cáo 6 tháng” [missing-periodic] trừ 0,5 điểm; “Thiếu báo cáo năm” [missing-annual] trừ 1 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
1.2.2 | Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đầy đủ tài liệu kiểm chứng và đúng thời hạn” [yes] được 0,5 điểm; “Không đầy đủ hoặc không đúng thời hạn” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.2
1.3 | Kiểm tra công tác cải cách hành chính | 2 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.3
1.3.1 | Tỷ lệ phòng, đơn vị trực thuộc được kiểm tra trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 30 % trở lên được 1 điểm; từ 20 % đến dưới 30 % được 0,5 điểm; dưới 20 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
1.3.2 | Xử lý các vấn đề phát hiện qua kiểm tra | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Vấn đề đã xử lý xong” [completed] hệ số 1; “Vấn đề đã xử lý nhưng chưa hoàn thành” [handled] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
1.4 | Công tác thông tin, tuyên truyền về cải cách hành chính | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,25 điểm, tất cả không quá 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): cộng theo số lượng, có mức trần
1.5 | Trách nhiệm của người đứng đầu trong chỉ đạo cải cách hành chính | 1,5 |  |  |  |  |
1.5.1 | Gắn kết quả thực hiện cải cách hành chính với đánh giá, xếp loại và thi đua, khen thưởng | 0,75 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Áp dụng với người đứng đầu và công chức, viên chức liên quan” [all-staff] được 0,75 điểm; “Chỉ áp dụng với người đứng đầu” [heads-only] được 0,25 điểm; “Không áp dụng” [none] được 0 điểm. | nhãn head-responsibility |  |
1.5.2 | Số cuộc họp chuyên đề về cải cách hành chính do người đứng đầu chủ trì trong năm | 0,75 | Điểm tự đánh giá, thẩm định | giá trị: từ 4 trở lên được 0,75 điểm; từ 2 đến dưới 4 được 0,5 điểm; từ 1 đến dưới 2 được 0,25 điểm; dưới 1 được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần
1.6 | Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm | 2 | Điểm tự đánh giá, thẩm định | tỷ lệ: trên 90 % được 2 điểm; từ 70 % đến 90 % được 1 điểm; dưới 70 % được 0 điểm. | nhãn head-responsibility | Văn phòng UBND tỉnh | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4
1.7 | Đánh giá công tác chỉ đạo, điều hành qua điều tra xã hội học | 2,5 |  |  |  |  |
1.7.1 | Mức độ quyết liệt của lãnh đạo cơ quan trong chỉ đạo cải cách hành chính | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn head-responsibility |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
1.7.2 | Tính kịp thời trong phối hợp, xử lý công việc với các cơ quan, địa phương | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
1.8 | Điểm thưởng sáng kiến CCHC | 1,5 |  |  | điểm thưởng, không quá 1 điểm |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục IV (điểm cộng có mức trần)
1.8.1 | Sáng kiến, giải pháp mới về cải cách hành chính được cấp có thẩm quyền công nhận | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,5 điểm, tất cả không quá 1 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2
1.8.2 | Mô hình cải cách hành chính được áp dụng, nhân rộng | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Được UBND tỉnh cho nhân rộng trong toàn tỉnh” [province-wide] được 0,5 điểm; “Được áp dụng trong toàn cơ quan và đơn vị trực thuộc” [within-department] được 0,25 điểm; “Không có mô hình được nhân rộng” [none] được 0 điểm. |  |  |
2 | Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật | 9 |  |  |  | Sở Tư pháp | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
2.1 | Tham mưu xây dựng văn bản quy phạm pháp luật của tỉnh | 2 |  |  |  |  |
2.1.1 | Mức độ hoàn thành chương trình xây dựng văn bản quy phạm pháp luật được giao | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
2.1.2 | Tuân thủ trình tự, thủ tục soạn thảo văn bản quy phạm pháp luật | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Không lấy ý kiến đối tượng chịu sự tác động” [no-consultation] trừ 0,5 điểm; “Gửi hồ sơ thẩm định chậm thời hạn” [late-dossier] trừ 0,25 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
2.2 | Rà soát, hệ thống hóa văn bản quy phạm pháp luật | 2 |  |  |  |  |
2.2.1 | Thời gian thực hiện rà soát văn bản thuộc lĩnh vực quản lý | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hoàn thành đúng thời hạn” [on-time] được 1 điểm; “Hoàn thành chậm thời hạn” [late] được 0,5 điểm; “Không thực hiện” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
2.2.2 | Xử lý văn bản không còn phù hợp sau rà soát | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Đã sửa đổi, bổ sung, thay thế hoặc bãi bỏ” [replaced] hệ số 1; “Đã kiến nghị, chưa được xử lý xong” [proposed] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
2.3 | Theo dõi thi hành và phổ biến, giáo dục pháp luật | 2,5 |  |  |  |  |
2.3.1 | Theo dõi tình hình thi hành pháp luật thuộc lĩnh vực quản lý | 1,5 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Thu thập, xử lý thông tin về tình hình thi hành pháp luật” [collect-information] 0,5 điểm; “Kiểm tra tình hình thi hành pháp luật” [inspect] 0,5 điểm; “Điều tra, khảo sát và báo cáo kết quả theo dõi” [survey-and-report] 0,5 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
2.3.2 | Tỷ lệ nhiệm vụ phổ biến, giáo dục pháp luật hoàn thành theo kế hoạch | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở lên được 1 điểm; từ 80 % đến dưới 100 % được 0,5 điểm; dưới 80 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
2.4 | Đánh giá văn bản quy phạm pháp luật qua điều tra xã hội học | 2,5 |  |  |  |  |
2.4.1 | Tính hợp lý, khả thi của văn bản do cơ quan tham mưu ban hành | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
2.4.2 | Tính kịp thời trong phát hiện, xử lý bất cập của văn bản | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
3 | Cải cách thủ tục hành chính | 17 |  |  |  | Văn phòng UBND tỉnh | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
3.1 | Kiểm soát thủ tục hành chính | 3 |  |  |  |  |
3.1.1 | Mức độ hoàn thành kế hoạch rà soát, đơn giản hóa thủ tục hành chính | 1,25 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,25 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
3.1.2 | Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Ban hành thủ tục hành chính trái thẩm quyền” [unauthorised-procedure] trừ 1 điểm; “Yêu cầu thêm giấy tờ ngoài quy định” [extra-paper] trừ 0,25 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
3.1.3 | Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn | 0,75 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở lên được 0,75 điểm; từ 80 % đến dưới 100 % được 0,25 điểm; dưới 80 % được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
3.2 | Công bố, công khai thủ tục hành chính | 2 |  |  |  |  |
3.2.1 | Tham mưu công bố danh mục thủ tục hành chính kịp thời | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Mỗi quyết định tham mưu công bố chậm thời hạn” [late-announcement] trừ 0,25 điểm; “Mỗi quyết định công bố bị bỏ sót” [missing-announcement] trừ 0,5 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
3.2.2 | Công khai thủ tục hành chính đầy đủ, đúng quy định | 1 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Niêm yết tại Trung tâm Phục vụ hành chính công tỉnh” [service-centre] 0,4 điểm; “Đăng tải trên trang thông tin điện tử của cơ quan” [portal] 0,3 điểm; “Cập nhật trên Cơ sở dữ liệu quốc gia về thủ tục hành chính” [national-database] 0,3 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
3.3 | Thực hiện cơ chế một cửa, một cửa liên thông | 3 |  |  |  |  |
3.3.1 | Tỷ lệ thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.3.2 | Tỷ lệ thủ tục hành chính được tiếp nhận, thẩm định, phê duyệt và trả kết quả tại chỗ | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 20 % trở lên được 1 điểm; từ 10 % đến dưới 20 % được 0,5 điểm; dưới 10 % được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
3.3.3 | Tỷ lệ thủ tục hành chính có quy trình nội bộ giải quyết được phê duyệt | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.4 | Kết quả giải quyết hồ sơ thủ tục hành chính | 4 |  |  |  |  |
3.4.1 | Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn | 2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
3.4.2 | Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.4.3 | Xếp loại chất lượng giải quyết thủ tục hành chính của cơ quan | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Xuất sắc” [excellent] được 1 điểm; “Tốt” [good] được 0,75 điểm; “Khá” [fair] được 0,5 điểm; “Trung bình hoặc yếu” [below-fair] được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), IV.4.1 (100/75/50 % điểm tối đa)
3.5 | Mức độ cắt giảm thời gian giải quyết thủ tục hành chính so với quy định (đủ điểm khi cắt giảm từ 30 %) | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 30 % trở lên được đủ 1,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
3.6 | Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học | 3,5 |  |  |  |  |
3.6.1 | Sự thuận tiện, đơn giản của thủ tục hành chính | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
3.6.2 | Việc trả kết quả đúng hẹn | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
4 | Cải cách tổ chức bộ máy hành chính | 9 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
4.1 | Sắp xếp, kiện toàn tổ chức bộ máy | 2,5 |  |  |  |  |
4.1.1 | Rà soát, sửa đổi quy định về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hoàn thành đúng thời hạn” [on-time] được 1 điểm; “Hoàn thành chậm thời hạn” [late] được 0,5 điểm; “Không thực hiện” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
4.1.2 | Tỷ lệ đơn vị sự nghiệp công lập trực thuộc được sắp xếp theo phương án phê duyệt | 0,75 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,75 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
4.1.3 | Số lượng lãnh đạo cấp phòng và tương đương đúng quy định | 0,75 | Điểm tự đánh giá, thẩm định | từ 0,75 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Mỗi phòng, đơn vị bố trí vượt số lượng cấp phó” [over-quota-unit] trừ 0,25 điểm. | nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
4.2 | Quản lý, sử dụng biên chế | 2 |  |  |  |  |
4.2.1 | Số biên chế công chức có mặt so với số được giao | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở xuống được 1 điểm; trên 100 % được 0 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; bậc thang theo cận trên
4.2.2 | Mức độ thực hiện tinh giản biên chế (đủ điểm khi giảm từ 10 % so với năm 2015) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 10 % trở lên được đủ 1 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
4.3 | Thực hiện phân cấp quản lý | 2 |  |  |  |  |
4.3.1 | Kiểm tra việc thực hiện các nhiệm vụ đã phân cấp cho cấp huyện, cấp xã | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Kiểm tra đầy đủ các nội dung đã phân cấp” [all-fields] được 1 điểm; “Kiểm tra một phần nội dung đã phân cấp” [some-fields] được 0,5 điểm; “Không kiểm tra” [none] được 0 điểm. |  |  |
4.3.2 | Xử lý các vấn đề về phân cấp phát hiện qua kiểm tra | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Vấn đề đã xử lý xong” [completed] hệ số 1; “Vấn đề đã xử lý nhưng chưa hoàn thành” [handled] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
4.4 | Đánh giá tổ chức bộ máy qua điều tra xã hội học | 2,5 |  |  |  |  |
4.4.1 | Tính hợp lý trong phân công chức năng, nhiệm vụ của cơ quan | 1,25 | Điểm điều tra xã hội học | lấy 1,25 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
4.4.2 | Hiệu quả hoạt động của cơ quan và các đơn vị trực thuộc | 1,25 | Điểm điều tra xã hội học | lấy 1,25 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
5 | Cải cách công vụ | 14 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
5.1 | Vị trí việc làm và cơ sở dữ liệu cán bộ, công chức, viên chức | 2 |  |  |  |  |
5.1.1 | Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.1.2 | Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm; chỉ tính khi đạt từ 90 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
5.2 | Tuyển dụng, bổ nhiệm công chức, viên chức | 2 |  |  |  |  |
5.2.1 | Tuyển dụng, tiếp nhận công chức, viên chức đúng quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Không có sai phạm” [no-violation] được 1 điểm; “Có sai sót nhỏ, đã khắc phục” [minor] được 0,5 điểm; “Có sai phạm nghiêm trọng” [serious] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2
5.2.2 | Bổ nhiệm, bổ nhiệm lại công chức, viên chức lãnh đạo, quản lý đúng quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Không có sai phạm” [no-violation] được 1 điểm; “Có sai sót nhỏ, đã khắc phục” [minor] được 0,5 điểm; “Có sai phạm nghiêm trọng” [serious] được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2
5.3 | Đánh giá, đào tạo, bồi dưỡng công chức, viên chức | 2 |  |  |  |  |
5.3.1 | Đánh giá, xếp loại chất lượng công chức, viên chức hằng năm | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đúng trình tự và đúng thời hạn” [compliant] được 1 điểm; “Đúng trình tự nhưng chậm thời hạn” [late] được 0,5 điểm; “Không đúng trình tự hoặc không thực hiện” [non-compliant] được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
5.3.2 | Tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng công chức, viên chức | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: trên 90 % được 1 điểm; từ 70 % đến 90 % được 0,5 điểm; dưới 70 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4
5.4 | Kỷ luật, kỷ cương hành chính và giải quyết khiếu nại, tố cáo | 3 |  |  |  |  |
5.4.1 | Tỷ lệ công chức, viên chức bị xử lý kỷ luật trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 0 % trở xuống được 1 điểm; trên 0 % đến 0,5 % được 0,75 điểm; trên 0,5 % đến dưới 1 % được 0,25 điểm; từ 1 % trở lên được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa: tiêu chí tự soạn; bậc thang theo cận trên
5.4.2 | Số đợt kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các phòng, đơn vị | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,5 điểm, tất cả không quá 1 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2
5.4.3 | Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. | nhãn citizen-service | Thanh tra tỉnh | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.5 | Mức độ hoàn thành nhiệm vụ của người đứng đầu do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá | 1,5 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước 0,25 điểm. | cơ quan thẩm định chấm; nhãn head-responsibility |  | illustrative: Minh họa: không tự chấm, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VI
5.6 | Đánh giá đội ngũ công chức, viên chức qua điều tra xã hội học | 3,5 |  |  |  |  |
5.6.1 | Năng lực chuyên môn, tinh thần trách nhiệm của công chức, viên chức | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
5.6.2 | Tính công khai, minh bạch trong tuyển dụng, bổ nhiệm | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
5.7 | Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm | 0 | Điểm tự đánh giá, thẩm định | từ 0 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là −1 điểm; “Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự” [corruption] trừ 1 điểm; “Có công chức, viên chức bị kết luận gây nhũng nhiễu, phiền hà” [harassment] trừ 0,5 điểm; “Có phản ánh của báo chí được xác minh là đúng” [press-report] trừ 0,25 điểm. | thấp nhất −1 điểm; nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VII (điểm trừ)
6 | Cải cách tài chính công | 9 |  |  |  | Sở Tài chính | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
6.1 | Quản lý, sử dụng kinh phí ngân sách nhà nước | 2,5 |  |  |  |  |
6.1.1 | Tỷ lệ giải ngân kinh phí được giao trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ (tính theo lượng): từ 95 % trở lên được 1 điểm; từ 85 % đến dưới 95 % được 0,5 điểm; dưới 85 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
6.1.2 | Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Kiến nghị đã thực hiện xong” [completed] hệ số 1; “Kiến nghị đang thực hiện theo lộ trình” [in-progress] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
6.1.3 | Công khai dự toán, quyết toán ngân sách đúng quy định | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Công khai đầy đủ, đúng thời hạn” [yes] được 0,5 điểm; “Không công khai hoặc công khai không đúng quy định” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2
6.2 | Quản lý, sử dụng tài sản công | 1,5 |  |  |  |  |
6.2.1 | Ban hành quy chế quản lý, sử dụng tài sản công | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đã ban hành, bảo đảm nội dung” [yes] được 0,5 điểm; “Chưa ban hành” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.3
6.2.2 | Tỷ lệ đơn vị thực hiện kê khai, báo cáo tài sản công đúng thời hạn | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
6.3 | Thực hiện cơ chế tự chủ | 2,5 |  |  |  |  |
6.3.1 | Ban hành quy chế chi tiêu nội bộ | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đã ban hành và công khai” [yes] được 0,5 điểm; “Chưa ban hành” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2
6.3.2 | Mức độ tự chủ của các đơn vị sự nghiệp công lập trực thuộc | 1,5 | Điểm tự đánh giá, thẩm định | lấy 1,5 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Đơn vị tự bảo đảm chi thường xuyên trở lên” [full-recurrent] hệ số 1; “Đơn vị tự bảo đảm một phần chi thường xuyên” [partial-recurrent] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
6.3.3 | Hệ số thu nhập tăng thêm từ tiết kiệm kinh phí (đủ điểm khi đạt 0,3 lần quỹ lương) | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo giá trị, từ 0,3 trở lên được đủ 0,5 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo trị số so với mục tiêu
6.4 | Đánh giá việc quản lý, sử dụng kinh phí và tài sản công qua điều tra xã hội học | 2,5 | Điểm điều tra xã hội học | lấy 2,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
7 | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 15 |  |  |  | Sở Thông tin và Truyền thông | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
7.1 | Ứng dụng công nghệ thông tin trong hoạt động nội bộ | 3 |  |  |  |  |
7.1.1 | Thời gian ban hành kế hoạch chuyển đổi số, phát triển chính quyền số năm | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Ban hành đúng thời hạn” [on-time] được 1 điểm; “Ban hành chậm thời hạn” [late] được 0,5 điểm; “Không ban hành” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
7.1.2 | Tỷ lệ văn bản đi được ký số và gửi dưới dạng điện tử | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 95 % trở lên được 1 điểm; từ 80 % đến dưới 95 % được 0,5 điểm; dưới 80 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
7.1.3 | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (đủ điểm khi đạt từ 90 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 90 % trở lên được đủ 1 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2 | Cung cấp dịch vụ công trực tuyến | 4,5 |  |  |  |  |
7.2.1 | Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ (đủ điểm khi đạt từ 80 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 80 % trở lên được đủ 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.2 | Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến (đủ điểm khi đạt từ 50 %) | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 50 % trở lên được đủ 1,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.3 | Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 30 % trở lên được đủ 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.4 | Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 80 % trở lên được 1 điểm; từ 60 % đến dưới 80 % được 0,75 điểm; từ 40 % đến dưới 60 % được 0,5 điểm; dưới 40 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
7.3 | Trang thông tin điện tử của cơ quan đáp ứng yêu cầu | 1,5 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Có đủ chuyên mục theo quy định” [required-sections] 0,5 điểm; “Cập nhật tin, bài kịp thời” [timely-news] 0,5 điểm; “Trả lời câu hỏi của người dân, tổ chức đúng hạn” [questions-answered] 0,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
7.4 | An toàn thông tin mạng và hệ thống quản lý chất lượng | 2 |  |  |  |  |
7.4.1 | Bảo đảm an toàn thông tin theo cấp độ | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ” [implemented] được 1 điểm; “Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ” [approved] được 0,5 điểm; “Chưa có hồ sơ cấp độ được phê duyệt” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)
7.4.2 | Áp dụng, duy trì, cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001 | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Công bố áp dụng, duy trì và cải tiến đúng quy định” [improved] được 1 điểm; “Công bố áp dụng nhưng chưa duy trì, cải tiến thường xuyên” [declared] được 0,5 điểm; “Chưa công bố áp dụng” [none] được 0 điểm. |  | Sở Khoa học và Công nghệ | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)
7.5 | Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cơ quan | 1 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm; nhãn external-index |  | illustrative: Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022
7.6 | Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học | 3 |  |  |  |  |
7.6.1 | Sự thuận tiện khi sử dụng dịch vụ công trực tuyến | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
7.6.2 | Chất lượng thông tin cung cấp trên trang thông tin điện tử | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8 | Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh | 14 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
8.1 | Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan | 6 |  |  |  |  | illustrative: Minh họa, theo dạng năm yếu tố đo lường sự hài lòng (SIPAS); phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.1 | Tiếp cận dịch vụ | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.2 | Thủ tục hành chính | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.3 | Công chức, viên chức giải quyết công việc | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.4 | Kết quả cung ứng dịch vụ | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.5 | Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.2 | Tác động của CCHC đến chất lượng quản lý nhà nước của ngành | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.3 | Tác động của CCHC đến môi trường đầu tư, kinh doanh | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.4 | Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội | 4 |  |  |  |  |
8.4.1 | Mức độ hoàn thành các chỉ tiêu phát triển kinh tế - xã hội giao cho ngành | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  | Sở Kế hoạch và Đầu tư | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
8.4.2 | Điểm quy đổi từ Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI) | 1,5 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm; nhãn external-index | Sở Kế hoạch và Đầu tư | illustrative: Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022
8.4.3 | Đóng góp của ngành vào kết quả Chỉ số CCHC cấp tỉnh do Bộ Nội vụ công bố | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Các nội dung được giao phụ trách tăng điểm so với năm trước” [improved] được 1 điểm; “Giữ nguyên điểm so với năm trước” [unchanged] được 0,5 điểm; “Giảm điểm so với năm trước” [declined] được 0 điểm. | cơ quan thẩm định chấm; nhãn external-index |  | illustrative: Minh họa: không tự chấm, theo dạng Bộ Nội vụ 4361/QĐ-BNV 2016, 1.2.2

Nhóm trả lời
Mã | Tên | Hệ số
council-delegates | Đại biểu Hội đồng nhân dân tỉnh | 0,2
district-leaders | Lãnh đạo UBND và phòng chuyên môn cấp huyện | 0,2
commune-leaders | Lãnh đạo UBND cấp xã | 0,2
citizens | Người dân đã giải quyết thủ tục hành chính tại cơ quan | 0,25
enterprises | Doanh nghiệp, hợp tác xã, tổ chức khác | 0,15

Câu hỏi
Mã | Tiêu chí | Câu hỏi | Phương án | Nhóm được hỏi
leaders-resolve | 1.7.1 | Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo cơ quan trong chỉ đạo cải cách hành chính? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
leaders-follow-through | 1.7.1 | Ông (bà) đánh giá thế nào về việc lãnh đạo cơ quan đôn đốc, kiểm tra các nhiệm vụ cải cách hành chính? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
cooperation-timely | 1.7.2 | Ông (bà) đánh giá thế nào về tính kịp thời của cơ quan khi phối hợp, trả lời các cơ quan, địa phương? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
documents-workable | 2.4.1 | Ông (bà) đánh giá thế nào về tính hợp lý, khả thi của văn bản quy phạm pháp luật do cơ quan tham mưu ban hành? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
documents-mended | 2.4.2 | Ông (bà) đánh giá thế nào về tính kịp thời trong phát hiện, xử lý những bất cập của văn bản thuộc lĩnh vực cơ quan quản lý? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders; enterprises
procedures-simple | 3.6.1 | Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của hồ sơ, thủ tục? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
procedures-open | 3.6.1 | Ông (bà) đánh giá thế nào về việc công khai, hướng dẫn thủ tục hành chính? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
results-on-time | 3.6.2 | Ông (bà) có hài lòng về thời gian trả kết quả so với phiếu hẹn không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
functions-clear | 4.4.1 | Ông (bà) đánh giá thế nào về tính rõ ràng, không chồng chéo trong chức năng, nhiệm vụ của cơ quan? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
units-effective | 4.4.2 | Ông (bà) đánh giá thế nào về hiệu quả hoạt động của cơ quan và các đơn vị trực thuộc? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders; enterprises
staff-competence | 5.6.1 | Ông (bà) đánh giá thế nào về năng lực chuyên môn của công chức, viên chức khi giải quyết công việc? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
staff-responsibility | 5.6.1 | Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của công chức, viên chức? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
appointments-open | 5.6.2 | Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong tuyển dụng, bổ nhiệm tại cơ quan? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
budget-open | 6.4 | Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý, sử dụng ngân sách của cơ quan? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
assets-thrifty | 6.4 | Ông (bà) đánh giá thế nào về việc quản lý, sử dụng tài sản công tiết kiệm, hiệu quả tại cơ quan? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
online-services-easy | 7.6.1 | Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
website-complete | 7.6.2 | Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử của cơ quan? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
access | 8.1.1 | Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
procedure | 8.1.2 | Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
staff | 8.1.3 | Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức, viên chức không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
result | 8.1.4 | Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
feedback | 8.1.5 | Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
field-management | 8.2 | Ông (bà) đánh giá thế nào về chuyển biến trong quản lý nhà nước của ngành nhờ cải cách hành chính? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; district-leaders; commune-leaders
business-environment | 8.3 | Ông (bà) đánh giá thế nào về sự hỗ trợ của cơ quan đối với hoạt động đầu tư, sản xuất, kinh doanh? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; enterprises

Bản dịch
Tiếng Việt | Tiếng Anh
Sở Nội vụ | Department of Home Affairs
Sở Tư pháp | Department of Justice
Văn phòng UBND tỉnh | Office of the provincial People's Committee
Sở Tài chính | Department of Finance
Sở Thông tin và Truyền thông | Department of Information and Communications
Sở Kế hoạch và Đầu tư | Department of Planning and Investment
Sở Khoa học và Công nghệ | Department of Science and Technology
Thanh tra tỉnh | Provincial Inspectorate
Hội đồng xác định Chỉ số CCHC cấp tỉnh | Provincial council for the PAR Index
Nhóm A (nhóm tốt) | Group A (good)
Nhóm B (nhóm khá) | Group B (fair)
Nhóm C (nhóm trung bình) | Group C (average)
Nhóm D (nhóm yếu) | Group D (weak)
Ban hành trong tháng 01 của năm kế hoạch | Issued in January of the plan year
Ban hành sau ngày 31 tháng 01 | Issued after 31 January
Không ban hành kế hoạch | No plan issued
Thời gian ban hành kế hoạch cải cách hành chính năm | When the annual PAR plan is issued
Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh | Covers every field of the provincial plan
Cụ thể hóa các nhiệm vụ được giao chủ trì | Makes the assigned tasks concrete
Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện | States products, deadlines and who is responsible
Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh | The plan follows the provincial plan
Mức độ hoàn thành kế hoạch cải cách hành chính năm | Share of the annual PAR plan carried out
Kế hoạch cải cách hành chính năm của cơ quan | The department's annual PAR plan
Báo cáo gửi chậm hoặc không bảo đảm nội dung | A report is late or inadequate
Thiếu báo cáo quý hoặc báo cáo 6 tháng | A quarterly or half-yearly report is missing
Thiếu báo cáo năm | The annual report is missing
Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm) | Periodic PAR reports (quarterly, half-yearly, annual)
Đầy đủ tài liệu kiểm chứng và đúng thời hạn | With all evidence and on time
Không đầy đủ hoặc không đúng thời hạn | Incomplete or late
Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn | Self-assessment report complete and on time
Thực hiện chế độ báo cáo cải cách hành chính | PAR reporting
Tỷ lệ phòng, đơn vị trực thuộc được kiểm tra trong năm | Share of divisions and subordinate units inspected in the year
Vấn đề đã xử lý xong | Problems fully dealt with
Vấn đề đã xử lý nhưng chưa hoàn thành | Problems handled, not yet completed
Xử lý các vấn đề phát hiện qua kiểm tra | Problems found by inspections are dealt with
Kiểm tra công tác cải cách hành chính | Inspection of PAR work
Công tác thông tin, tuyên truyền về cải cách hành chính | Communication about PAR
Áp dụng với người đứng đầu và công chức, viên chức liên quan | Applied to heads and to all staff concerned
Chỉ áp dụng với người đứng đầu | Applied to heads only
Không áp dụng | Not applied
Gắn kết quả thực hiện cải cách hành chính với đánh giá, xếp loại và thi đua, khen thưởng | PAR results count in staff evaluation and emulation
Số cuộc họp chuyên đề về cải cách hành chính do người đứng đầu chủ trì trong năm | Meetings on PAR chaired by the head in the year
Trách nhiệm của người đứng đầu trong chỉ đạo cải cách hành chính | Responsibility of the head in directing PAR
Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm | Tasks assigned by the provincial People's Committee and its Chairman are carried out
Mức độ quyết liệt của lãnh đạo cơ quan trong chỉ đạo cải cách hành chính | How resolutely the leaders direct PAR
Tính kịp thời trong phối hợp, xử lý công việc với các cơ quan, địa phương | Timely cooperation with other agencies and localities
Đánh giá công tác chỉ đạo, điều hành qua điều tra xã hội học | Leadership as seen by the survey
Sáng kiến, giải pháp mới về cải cách hành chính được cấp có thẩm quyền công nhận | New PAR initiatives recognised by the competent level
Được UBND tỉnh cho nhân rộng trong toàn tỉnh | Extended to the whole province by the provincial People's Committee
Được áp dụng trong toàn cơ quan và đơn vị trực thuộc | Applied throughout the department and its units
Không có mô hình được nhân rộng | No model extended
Mô hình cải cách hành chính được áp dụng, nhân rộng | PAR models put to use elsewhere
Điểm thưởng sáng kiến CCHC | Bonus for PAR initiatives
Công tác chỉ đạo, điều hành CCHC | Leadership and direction of PAR
Mức độ hoàn thành chương trình xây dựng văn bản quy phạm pháp luật được giao | Share of the assigned drafting programme completed
Không lấy ý kiến đối tượng chịu sự tác động | Those affected were not consulted
Gửi hồ sơ thẩm định chậm thời hạn | Dossier sent late for legal appraisal
Tuân thủ trình tự, thủ tục soạn thảo văn bản quy phạm pháp luật | Drafting procedure respected
Tham mưu xây dựng văn bản quy phạm pháp luật của tỉnh | Drafting the province's legal documents
Hoàn thành đúng thời hạn | Completed on time
Hoàn thành chậm thời hạn | Completed late
Không thực hiện | Not carried out
Thời gian thực hiện rà soát văn bản thuộc lĩnh vực quản lý | When the documents of the field are reviewed
Đã sửa đổi, bổ sung, thay thế hoặc bãi bỏ | Amended, replaced or repealed
Đã kiến nghị, chưa được xử lý xong | Proposed, not yet settled
Xử lý văn bản không còn phù hợp sau rà soát | Documents found unfit by the review are dealt with
Rà soát, hệ thống hóa văn bản quy phạm pháp luật | Review and systematisation of legal documents
Thu thập, xử lý thông tin về tình hình thi hành pháp luật | Information on law enforcement collected and processed
Kiểm tra tình hình thi hành pháp luật | Law enforcement inspected
Điều tra, khảo sát và báo cáo kết quả theo dõi | Surveys made and findings reported
Theo dõi tình hình thi hành pháp luật thuộc lĩnh vực quản lý | Monitoring how the law is enforced in the field
Tỷ lệ nhiệm vụ phổ biến, giáo dục pháp luật hoàn thành theo kế hoạch | Share of planned legal education tasks completed
Theo dõi thi hành và phổ biến, giáo dục pháp luật | Monitoring of law enforcement and legal education
Tính hợp lý, khả thi của văn bản do cơ quan tham mưu ban hành | The documents are reasonable and workable
Tính kịp thời trong phát hiện, xử lý bất cập của văn bản | Shortcomings of documents are found and mended in time
Đánh giá văn bản quy phạm pháp luật qua điều tra xã hội học | Legal documents as seen by the survey
Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật | Making and implementing legal documents
Mức độ hoàn thành kế hoạch rà soát, đơn giản hóa thủ tục hành chính | Share of the review and simplification plan completed
Ban hành thủ tục hành chính trái thẩm quyền | A procedure issued without authority
Yêu cầu thêm giấy tờ ngoài quy định | A paper asked for that is not prescribed
Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định | No procedure or paper beyond those prescribed
Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn | Share of complaints and proposals about procedures answered on time
Kiểm soát thủ tục hành chính | Control of administrative procedures
Mỗi quyết định tham mưu công bố chậm thời hạn | Each announcement proposed late
Mỗi quyết định công bố bị bỏ sót | Each announcement left out
Tham mưu công bố danh mục thủ tục hành chính kịp thời | Lists of procedures announced in time
Niêm yết tại Trung tâm Phục vụ hành chính công tỉnh | Posted at the provincial Public Administration Service Centre
Đăng tải trên trang thông tin điện tử của cơ quan | Published on the department's website
Cập nhật trên Cơ sở dữ liệu quốc gia về thủ tục hành chính | Kept up to date in the national database of procedures
Công khai thủ tục hành chính đầy đủ, đúng quy định | Procedures published in full and as prescribed
Công bố, công khai thủ tục hành chính | Announcing and publishing procedures
Tỷ lệ thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính công tỉnh | Share of procedures received at the provincial service centre
Tỷ lệ thủ tục hành chính được tiếp nhận, thẩm định, phê duyệt và trả kết quả tại chỗ | Share of procedures received, examined, approved and returned on the spot
Tỷ lệ thủ tục hành chính có quy trình nội bộ giải quyết được phê duyệt | Share of procedures with an approved internal workflow
Thực hiện cơ chế một cửa, một cửa liên thông | The one-stop and inter-agency one-stop mechanism
Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn | Share of dossiers settled early or on time
Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả | Share of overdue dossiers with a written apology and a new date
Xuất sắc | Excellent
Tốt | Good
Khá | Fair
Trung bình hoặc yếu | Average or weak
Xếp loại chất lượng giải quyết thủ tục hành chính của cơ quan | Rating of the department's handling of procedures
Kết quả giải quyết hồ sơ thủ tục hành chính | Results in handling dossiers
Mức độ cắt giảm thời gian giải quyết thủ tục hành chính so với quy định (đủ điểm khi cắt giảm từ 30 %) | Processing time cut against the prescribed time (full points at 30 %)
Sự thuận tiện, đơn giản của thủ tục hành chính | Procedures are simple and convenient
Việc trả kết quả đúng hẹn | Results are returned on the promised day
Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học | Handling of procedures as seen by the survey
Cải cách thủ tục hành chính | Reform of administrative procedures
Rà soát, sửa đổi quy định về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức | Functions, tasks, powers and structure revised
Tỷ lệ đơn vị sự nghiệp công lập trực thuộc được sắp xếp theo phương án phê duyệt | Share of subordinate public service units arranged under the approved plan
Mỗi phòng, đơn vị bố trí vượt số lượng cấp phó | Each division or unit with too many deputies
Số lượng lãnh đạo cấp phòng và tương đương đúng quy định | Number of heads and deputy heads of divisions as prescribed
Sắp xếp, kiện toàn tổ chức bộ máy | Arranging the organisation
Số biên chế công chức có mặt so với số được giao | Civil servants in post against the number assigned
Mức độ thực hiện tinh giản biên chế (đủ điểm khi giảm từ 10 % so với năm 2015) | Staff reduction (full points at 10 % below 2015)
Quản lý, sử dụng biên chế | Management of staffing
Kiểm tra đầy đủ các nội dung đã phân cấp | All decentralised fields inspected
Kiểm tra một phần nội dung đã phân cấp | Some fields inspected
Không kiểm tra | Not inspected
Kiểm tra việc thực hiện các nhiệm vụ đã phân cấp cho cấp huyện, cấp xã | Decentralised tasks are inspected at district and commune level
Xử lý các vấn đề về phân cấp phát hiện qua kiểm tra | Problems found by those inspections are dealt with
Thực hiện phân cấp quản lý | Decentralisation
Tính hợp lý trong phân công chức năng, nhiệm vụ của cơ quan | Functions and tasks are sensibly divided
Hiệu quả hoạt động của cơ quan và các đơn vị trực thuộc | The department and its units work effectively
Đánh giá tổ chức bộ máy qua điều tra xã hội học | Organisation as seen by the survey
Cải cách tổ chức bộ máy hành chính | Reform of the administrative organisation
Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm | Share of staff placed according to job positions
Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | Share of staff records kept up to date in the database
Vị trí việc làm và cơ sở dữ liệu cán bộ, công chức, viên chức | Job positions and the staff database
Không có sai phạm | No violation
Có sai sót nhỏ, đã khắc phục | Minor errors, corrected
Có sai phạm nghiêm trọng | Serious violation
Tuyển dụng, tiếp nhận công chức, viên chức đúng quy định | Recruitment as prescribed
Bổ nhiệm, bổ nhiệm lại công chức, viên chức lãnh đạo, quản lý đúng quy định | Appointment of leaders and managers as prescribed
Tuyển dụng, bổ nhiệm công chức, viên chức | Recruitment and appointment
Đúng trình tự và đúng thời hạn | In due form and on time
Đúng trình tự nhưng chậm thời hạn | In due form but late
Không đúng trình tự hoặc không thực hiện | Not in due form, or not done
Đánh giá, xếp loại chất lượng công chức, viên chức hằng năm | Annual evaluation of staff
Tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng công chức, viên chức | Share of the training plan completed
Đánh giá, đào tạo, bồi dưỡng công chức, viên chức | Evaluation and training
Tỷ lệ công chức, viên chức bị xử lý kỷ luật trong năm | Share of staff disciplined in the year
Số đợt kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các phòng, đơn vị | Inspections of discipline in divisions and units
Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn | Share of complaints and denunciations settled on time
Kỷ luật, kỷ cương hành chính và giải quyết khiếu nại, tố cáo | Discipline, complaints and denunciations
Mức độ hoàn thành nhiệm vụ của người đứng đầu do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá | The head's performance as rated by the provincial Chairman and vice-chairs
Năng lực chuyên môn, tinh thần trách nhiệm của công chức, viên chức | Competence and sense of responsibility of staff
Tính công khai, minh bạch trong tuyển dụng, bổ nhiệm | Openness in recruitment and appointment
Đánh giá đội ngũ công chức, viên chức qua điều tra xã hội học | Staff as seen by the survey
Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự | A case of corruption is prosecuted
Có công chức, viên chức bị kết luận gây nhũng nhiễu, phiền hà | A staff member is found to have harassed citizens
Có phản ánh của báo chí được xác minh là đúng | A press report is verified as true
Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm | Penalty: confirmed breaches of public service ethics in the year
Cải cách công vụ | Civil service reform
Tỷ lệ giải ngân kinh phí được giao trong năm | Share of the year's allotted funds disbursed
Kiến nghị đã thực hiện xong | Recommendations carried out
Kiến nghị đang thực hiện theo lộ trình | Recommendations being carried out on schedule
Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | Recommendations of inspectors and the State Audit carried out
Công khai đầy đủ, đúng thời hạn | In full and on time
Không công khai hoặc công khai không đúng quy định | Not published, or not as prescribed
Công khai dự toán, quyết toán ngân sách đúng quy định | Budget estimates and settlements published as prescribed
Quản lý, sử dụng kinh phí ngân sách nhà nước | Management of budget funds
Đã ban hành, bảo đảm nội dung | Issued, with the required contents
Chưa ban hành | Not issued
Ban hành quy chế quản lý, sử dụng tài sản công | Rules on the use of public assets issued
Tỷ lệ đơn vị thực hiện kê khai, báo cáo tài sản công đúng thời hạn | Share of units declaring and reporting public assets on time
Quản lý, sử dụng tài sản công | Management of public assets
Đã ban hành và công khai | Issued and published
Ban hành quy chế chi tiêu nội bộ | Internal spending rules issued
Đơn vị tự bảo đảm chi thường xuyên trở lên | Units that cover all recurrent spending or more
Đơn vị tự bảo đảm một phần chi thường xuyên | Units that cover part of recurrent spending
Mức độ tự chủ của các đơn vị sự nghiệp công lập trực thuộc | Autonomy of subordinate public service units
Hệ số thu nhập tăng thêm từ tiết kiệm kinh phí (đủ điểm khi đạt 0,3 lần quỹ lương) | Extra income from savings (full points at 0.3 of the wage fund)
Thực hiện cơ chế tự chủ | Financial autonomy
Đánh giá việc quản lý, sử dụng kinh phí và tài sản công qua điều tra xã hội học | Public finance as seen by the survey
Cải cách tài chính công | Public finance reform
Ban hành đúng thời hạn | Issued on time
Ban hành chậm thời hạn | Issued late
Không ban hành | Not issued
Thời gian ban hành kế hoạch chuyển đổi số, phát triển chính quyền số năm | When the annual digital transformation plan is issued
Tỷ lệ văn bản đi được ký số và gửi dưới dạng điện tử | Share of outgoing documents digitally signed and sent electronically
Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (đủ điểm khi đạt từ 90 %) | Share of work files handled online (full points at 90 %)
Ứng dụng công nghệ thông tin trong hoạt động nội bộ | Information technology in internal work
Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ (đủ điểm khi đạt từ 80 %) | Share of level 3 and 4 online services actually used (full points at 80 %)
Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến (đủ điểm khi đạt từ 50 %) | Share of dossiers received online (full points at 50 %)
Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %) | Share of fees paid online (full points at 30 %)
Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa | Share of dossiers and results digitised
Cung cấp dịch vụ công trực tuyến | Online public services
Có đủ chuyên mục theo quy định | Has the prescribed sections
Cập nhật tin, bài kịp thời | News kept up to date
Trả lời câu hỏi của người dân, tổ chức đúng hạn | Questions of citizens and organisations answered on time
Trang thông tin điện tử của cơ quan đáp ứng yêu cầu | The department's website meets the requirements
Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ | Level dossier approved and safeguards fully in place
Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ | Level dossier approved, safeguards incomplete
Chưa có hồ sơ cấp độ được phê duyệt | No approved level dossier
Bảo đảm an toàn thông tin theo cấp độ | Information security by level
Công bố áp dụng, duy trì và cải tiến đúng quy định | Declared, maintained and improved as prescribed
Công bố áp dụng nhưng chưa duy trì, cải tiến thường xuyên | Declared, not regularly maintained
Chưa công bố áp dụng | Not declared
Áp dụng, duy trì, cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001 | TCVN ISO 9001 quality management applied and improved
An toàn thông tin mạng và hệ thống quản lý chất lượng | Information security and quality management
Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cơ quan | Points converted from the department's digital transformation rating
Sự thuận tiện khi sử dụng dịch vụ công trực tuyến | Convenience of online services
Chất lượng thông tin cung cấp trên trang thông tin điện tử | Quality of the information on the website
Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học | Digital government as seen by the survey
Xây dựng và phát triển chính quyền điện tử, chính quyền số | Building e-government and digital government
Tiếp cận dịch vụ | Access to the service
Thủ tục hành chính | Administrative procedures
Công chức, viên chức giải quyết công việc | The staff who handle the matter
Kết quả cung ứng dịch vụ | The result of the service
Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị | Handling of suggestions and complaints
Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan | Satisfaction of citizens and organisations with the department's service
Tác động của CCHC đến chất lượng quản lý nhà nước của ngành | Effect of PAR on state management of the field
Tác động của CCHC đến môi trường đầu tư, kinh doanh | Effect of PAR on the investment and business environment
Mức độ hoàn thành các chỉ tiêu phát triển kinh tế - xã hội giao cho ngành | Share of the socio-economic targets assigned to the field that are met
Điểm quy đổi từ Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI) | Points converted from the competitiveness index of departments and districts (DDCI)
Các nội dung được giao phụ trách tăng điểm so với năm trước | The assigned contents gain points on the year before
Giữ nguyên điểm so với năm trước | No change
Giảm điểm so với năm trước | The assigned contents lose points
Đóng góp của ngành vào kết quả Chỉ số CCHC cấp tỉnh do Bộ Nội vụ công bố | The field's contribution to the provincial PAR Index published by the Ministry of Home Affairs
Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội | Socio-economic targets
Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh | Effect of PAR on citizens, organisations and the province's socio-economic targets
Điểm tự đánh giá, thẩm định | Self-assessed and appraised points
Điểm điều tra xã hội học | Survey points
Đại biểu Hội đồng nhân dân tỉnh | Delegates of the provincial People's Council
Lãnh đạo UBND và phòng chuyên môn cấp huyện | Leaders of district People's Committees and their divisions
Lãnh đạo UBND cấp xã | Leaders of commune People's Committees
Người dân đã giải quyết thủ tục hành chính tại cơ quan | Citizens who had a procedure handled by the department
Doanh nghiệp, hợp tác xã, tổ chức khác | Enterprises, cooperatives and other organisations
Trung bình | Average
Kém | Poor
Không có ý kiến | No opinion
Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo cơ quan trong chỉ đạo cải cách hành chính? | How do you rate the resolve of the department's leaders in directing PAR?
Ông (bà) đánh giá thế nào về việc lãnh đạo cơ quan đôn đốc, kiểm tra các nhiệm vụ cải cách hành chính? | How do you rate the way the leaders follow up on PAR tasks?
Ông (bà) đánh giá thế nào về tính kịp thời của cơ quan khi phối hợp, trả lời các cơ quan, địa phương? | How do you rate the timeliness of the department in cooperating with and answering other agencies and localities?
Ông (bà) đánh giá thế nào về tính hợp lý, khả thi của văn bản quy phạm pháp luật do cơ quan tham mưu ban hành? | How reasonable and workable are the legal documents drafted by the department?
Ông (bà) đánh giá thế nào về tính kịp thời trong phát hiện, xử lý những bất cập của văn bản thuộc lĩnh vực cơ quan quản lý? | How timely are shortcomings of documents in the department's field found and mended?
Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của hồ sơ, thủ tục? | How simple and easy are the papers and procedures?
Ông (bà) đánh giá thế nào về việc công khai, hướng dẫn thủ tục hành chính? | How well are procedures published and explained?
Hài lòng | Satisfied
Cơ bản hài lòng | Mostly satisfied
Ít hài lòng | Little satisfied
Không hài lòng | Not satisfied
Ông (bà) có hài lòng về thời gian trả kết quả so với phiếu hẹn không? | Are you satisfied with the time in which the result was returned, against the appointment slip?
Ông (bà) đánh giá thế nào về tính rõ ràng, không chồng chéo trong chức năng, nhiệm vụ của cơ quan? | How clear and free of overlap are the department's functions and tasks?
Ông (bà) đánh giá thế nào về hiệu quả hoạt động của cơ quan và các đơn vị trực thuộc? | How effectively do the department and its units work?
Ông (bà) đánh giá thế nào về năng lực chuyên môn của công chức, viên chức khi giải quyết công việc? | How do you rate the competence of the staff at work?
Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của công chức, viên chức? | How do you rate the staff's sense of responsibility and attitude of service?
Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong tuyển dụng, bổ nhiệm tại cơ quan? | How open are recruitment and appointment in the department?
Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý, sử dụng ngân sách của cơ quan? | How open is the department in managing its budget?
Ông (bà) đánh giá thế nào về việc quản lý, sử dụng tài sản công tiết kiệm, hiệu quả tại cơ quan? | How thriftily and effectively does the department use public assets?
Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không? | Are you satisfied with the ease of filing and paying online?
Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử của cơ quan? | How complete and timely is the information on the department's website?
Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không? | Are you satisfied with the reception place, its equipment and the ways to reach the service?
Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không? | Are you satisfied with the procedure you went through?
Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức, viên chức không? | Are you satisfied with the attitude and guidance of the staff?
Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không? | Are you satisfied with the result you received (lawful, accurate, complete)?
Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không? | Are you satisfied with the way suggestions and complaints are received and dealt with?
Ông (bà) đánh giá thế nào về chuyển biến trong quản lý nhà nước của ngành nhờ cải cách hành chính? | How has state management of the field changed thanks to PAR?
Ông (bà) đánh giá thế nào về sự hỗ trợ của cơ quan đối với hoạt động đầu tư, sản xuất, kinh doanh? | How well does the department support investment and business?
Chỉ số cải cách hành chính của các sở, ban, ngành tỉnh Sơn La (tiêu chí minh họa) | PAR Index of the departments of Sơn La province (illustrative criteria)
`);
