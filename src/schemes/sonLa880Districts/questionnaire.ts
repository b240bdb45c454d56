import type { Questionnaire } from "../../scheme/questionnaire.js";
import { quality, satisfaction } from "../yenBaiAnswers.js";

/**
 * Illustrative questions for districts, each on the survey leaf it fills. Decision 880 (Phần II, mục II.3.b) asks for
 * several groups of respondents and for questions that match the criteria; it gives neither questions, nor weights,
 * nor a smallest number of answers. The groups follow the survey plans of Gia Lai (128/KH-UBND, 2025) and Hà Nội
 * (307/KH-UBND, 2025); the weights were chosen by us.
 */
export const questionnaire: Questionnaire = {
  groups: [
    {
      id: "council-delegates",
      title: { vi: "Đại biểu Hội đồng nhân dân cấp huyện", en: "Delegates of the district People's Council" },
      weight: "0.2",
    },
    {
      id: "department-leaders",
      title: {
        vi: "Lãnh đạo sở, ban, ngành và các phòng thuộc sở",
        en: "Leaders of provincial departments and their divisions",
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
        vi: "Người dân đã giải quyết thủ tục hành chính tại cấp huyện, cấp xã",
        en: "Citizens who had a procedure handled at district or commune level",
      },
      weight: "0.25",
    },
    {
      id: "enterprises",
      title: {
        vi: "Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn",
        en: "Enterprises, cooperatives and household businesses in the district",
      },
      weight: "0.15",
    },
  ],
  questions: [
    {
      id: "leaders-resolve",
      leaf: "1.8.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo UBND cấp huyện trong chỉ đạo cải cách hành chính?",
        en: "How do you rate the resolve of the district's leaders in directing PAR?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "leaders-follow-through",
      leaf: "1.8.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc đôn đốc, kiểm tra cải cách hành chính tại các phòng chuyên môn và UBND cấp xã?",
        en: "How do you rate the follow-up of PAR in divisions and communes?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "communes-helped",
      leaf: "1.8.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc UBND cấp huyện hướng dẫn, tháo gỡ khó khăn cho UBND cấp xã?",
        en: "How well does the district guide and help the communes?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "documents-workable",
      leaf: "2.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính hợp lý, khả thi của văn bản do cấp huyện ban hành?",
        en: "How reasonable and workable are the documents issued by the district?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "law-enforced",
      leaf: "2.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc tổ chức thi hành pháp luật trên địa bàn?",
        en: "How well is the law carried out in the district?",
      },
      options: quality,
    },
    {
      id: "district-procedures-simple",
      leaf: "3.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của thủ tục hành chính tại cấp huyện?",
        en: "How simple and easy are procedures at district level?",
      },
      groups: ["citizens", "enterprises"],
      options: quality,
    },
    {
      id: "district-results-on-time",
      leaf: "3.6.1",
      title: {
        vi: "Ông (bà) có hài lòng về thời gian trả kết quả tại cấp huyện so với phiếu hẹn không?",
        en: "Are you satisfied with the time in which the district returned the result, against the appointment slip?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "commune-procedures-simple",
      leaf: "3.6.2",
      title: {
        vi: "Ông (bà) có hài lòng về việc tiếp nhận, giải quyết thủ tục hành chính tại UBND cấp xã không?",
        en: "Are you satisfied with the way procedures are handled in the commune?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "divisions-effective",
      leaf: "4.4.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về hiệu quả hoạt động của các phòng chuyên môn thuộc UBND cấp huyện?",
        en: "How effectively do the district's divisions work?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "communes-effective",
      leaf: "4.4.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về hiệu quả hoạt động của UBND cấp xã trên địa bàn?",
        en: "How effectively do the commune People's Committees of the district work?",
      },
      groups: ["council-delegates", "department-leaders", "citizens"],
      options: quality,
    },
    {
      id: "district-staff-competence",
      leaf: "5.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về năng lực chuyên môn của công chức cấp huyện?",
        en: "How do you rate the competence of district staff?",
      },
      options: quality,
    },
    {
      id: "district-staff-attitude",
      leaf: "5.6.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của công chức cấp huyện?",
        en: "How do you rate the sense of responsibility and attitude of service of district staff?",
      },
      options: quality,
    },
    {
      id: "commune-staff",
      leaf: "5.6.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã?",
        en: "How do you rate the competence and sense of responsibility of commune staff?",
      },
      groups: ["council-delegates", "department-leaders", "citizens", "enterprises"],
      options: quality,
    },
    {
      id: "budget-open",
      leaf: "6.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý ngân sách của cấp huyện?",
        en: "How open is the district in managing its budget?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
      options: quality,
    },
    {
      id: "assets-thrifty",
      leaf: "6.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc quản lý, sử dụng tài sản công tiết kiệm, hiệu quả trên địa bàn?",
        en: "How thriftily and effectively are public assets used in the district?",
      },
      groups: ["council-delegates", "department-leaders", "commune-leaders"],
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
        vi: "Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử cấp huyện, cấp xã?",
        en: "How complete and timely is the information on district and commune websites?",
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
        vi: "Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức không?",
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
      id: "local-development",
      leaf: "8.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tác động của cải cách hành chính đến phát triển kinh tế - xã hội của địa phương?",
        en: "How does PAR affect the socio-economic development of the district?",
      },
      options: quality,
    },
    {
      id: "business-environment",
      leaf: "8.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự hỗ trợ của chính quyền đối với hoạt động đầu tư, sản xuất, kinh doanh trên địa bàn?",
        en: "How well do the authorities support investment and business in the district?",
      },
      groups: ["council-delegates", "enterprises"],
      options: quality,
    },
  ],
  minimumAnswers: 10,
};
