import type { Questionnaire } from "../../scheme/questionnaire.js";
import { quality, satisfaction } from "../yenBaiAnswers.js";

/**
 * Illustrative questions for departments, each on the survey leaf it fills. Decision 880 (Phần II, mục II.3.b) asks
 * for several groups of respondents and for questions that match the criteria; it gives neither questions, nor
 * weights, nor a smallest number of answers. The groups follow the survey plans of Gia Lai (128/KH-UBND, 2025) and Hà
 * Nội (307/KH-UBND, 2025); the weights were chosen by us.
 */
export const questionnaire: Questionnaire = {
  groups: [
    {
      id: "council-delegates",
      title: { vi: "Đại biểu Hội đồng nhân dân tỉnh", en: "Delegates of the provincial People's Council" },
      weight: "0.2",
    },
    {
      id: "district-leaders",
      title: {
        vi: "Lãnh đạo UBND và phòng chuyên môn cấp huyện",
        en: "Leaders of district People's Committees and their divisions",
      },
      weight: "0.2",
    },
    {
      id: "commune-leaders",
      title: { vi: "Lãnh đạo UBND cấp xã", en: "Leaders of commune People's Committees" },
      weight: "0.2",
    },
    {
      id: "citizens",
      title: {
        vi: "Người dân đã giải quyết thủ tục hành chính tại cơ quan",
        en: "Citizens who had a procedure handled by the department",
      },
      weight: "0.25",
    },
    {
      id: "enterprises",
      title: { vi: "Doanh nghiệp, hợp tác xã, tổ chức khác", en: "Enterprises, cooperatives and other organisations" },
      weight: "0.15",
    },
  ],
  questions: [
    {
      id: "leaders-resolve",
      leaf: "1.7.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo cơ quan trong chỉ đạo cải cách hành chính?",
        en: "How do you rate the resolve of the department's leaders in directing PAR?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "leaders-follow-through",
      leaf: "1.7.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc lãnh đạo cơ quan đôn đốc, kiểm tra các nhiệm vụ cải cách hành chính?",
        en: "How do you rate the way the leaders follow up on PAR tasks?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "cooperation-timely",
      leaf: "1.7.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính kịp thời của cơ quan khi phối hợp, trả lời các cơ quan, địa phương?",
        en: "How do you rate the timeliness of the department in cooperating with and answering other agencies and localities?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "documents-workable",
      leaf: "2.4.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính hợp lý, khả thi của văn bản quy phạm pháp luật do cơ quan tham mưu ban hành?",
        en: "How reasonable and workable are the legal documents drafted by the department?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "documents-mended",
      leaf: "2.4.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính kịp thời trong phát hiện, xử lý những bất cập của văn bản thuộc lĩnh vực cơ quan quản lý?",
        en: "How timely are shortcomings of documents in the department's field found and mended?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders", "enterprises"],
      options: quality,
    },
    {
      id: "procedures-simple",
      leaf: "3.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của hồ sơ, thủ tục?",
        en: "How simple and easy are the papers and procedures?",
      },
      groups: ["citizens", "enterprises"],
      options: quality,
    },
    {
      id: "procedures-open",
      leaf: "3.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc công khai, hướng dẫn thủ tục hành chính?",
        en: "How well are procedures published and explained?",
      },
      groups: ["citizens", "enterprises"],
      options: quality,
    },
    {
      id: "results-on-time",
      leaf: "3.6.2",
      title: {
        vi: "Ông (bà) có hài lòng về thời gian trả kết quả so với phiếu hẹn không?",
        en: "Are you satisfied with the time in which the result was returned, against the appointment slip?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "functions-clear",
      leaf: "4.4.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính rõ ràng, không chồng chéo trong chức năng, nhiệm vụ của cơ quan?",
        en: "How clear and free of overlap are the department's functions and tasks?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "units-effective",
      leaf: "4.4.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về hiệu quả hoạt động của cơ quan và các đơn vị trực thuộc?",
        en: "How effectively do the department and its units work?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders", "enterprises"],
      options: quality,
    },
    {
      id: "staff-competence",
      leaf: "5.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về năng lực chuyên môn của công chức, viên chức khi giải quyết công việc?",
        en: "How do you rate the competence of the staff at work?",
      },
      options: quality,
    },
    {
      id: "staff-responsibility",
      leaf: "5.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của công chức, viên chức?",
        en: "How do you rate the staff's sense of responsibility and attitude of service?",
      },
      options: quality,
    },
    {
      id: "appointments-open",
      leaf: "5.6.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong tuyển dụng, bổ nhiệm tại cơ quan?",
        en: "How open are recruitment and appointment in the department?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "budget-open",
      leaf: "6.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý, sử dụng ngân sách của cơ quan?",
        en: "How open is the department in managing its budget?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "assets-thrifty",
      leaf: "6.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc quản lý, sử dụng tài sản công tiết kiệm, hiệu quả tại cơ quan?",
        en: "How thriftily and effectively does the department use public assets?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "online-services-easy",
      leaf: "7.6.1",
      title: {
        vi: "Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không?",
        en: "Are you satisfied with the ease of filing and paying online?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "website-complete",
      leaf: "7.6.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử của cơ quan?",
        en: "How complete and timely is the information on the department's website?",
      },
      options: quality,
    },
    {
      id: "access",
      leaf: "8.1.1",
      title: {
        vi: "Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không?",
        en: "Are you satisfied with the reception place, its equipment and the ways to reach the service?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "procedure",
      leaf: "8.1.2",
      title: {
        vi: "Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không?",
        en: "Are you satisfied with the procedure you went through?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "staff",
      leaf: "8.1.3",
      title: {
        vi: "Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức, viên chức không?",
        en: "Are you satisfied with the attitude and guidance of the staff?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "result",
      leaf: "8.1.4",
      title: {
        vi: "Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không?",
        en: "Are you satisfied with the result you received (lawful, accurate, complete)?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "feedback",
      leaf: "8.1.5",
      title: {
        vi: "Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không?",
        en: "Are you satisfied with the way suggestions and complaints are received and dealt with?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "field-management",
      leaf: "8.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về chuyển biến trong quản lý nhà nước của ngành nhờ cải cách hành chính?",
        en: "How has state management of the field changed thanks to PAR?",
      },
      groups: ["council-delegates", "district-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "business-environment",
      leaf: "8.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự hỗ trợ của cơ quan đối với hoạt động đầu tư, sản xuất, kinh doanh?",
        en: "How well does the department support investment and business?",
      },
      groups: ["council-delegates", "enterprises"],
      options: quality,
    },
  ],
  minimumAnswers: 10,
};
