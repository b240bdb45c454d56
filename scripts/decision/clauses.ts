/** Why a sentence of the Decision asks for no calculation. */
export type Why = "background" | "aim" | "office" | "budget" | "outreach";

export const whys: Readonly<Record<Why, { readonly vi: string; readonly en: string }>> = {
  background: { vi: "nêu căn cứ và bối cảnh", en: "states grounds and background" },
  aim: { vi: "nêu quan điểm, yêu cầu chung, không nêu phép tính", en: "states an aim, with nothing to compute" },
  office: { vi: "giao việc cho cơ quan, không phải phép tính", en: "obliges an office; it is no calculation" },
  budget: { vi: "nói về kinh phí", en: "is about money" },
  outreach: { vi: "giao việc tuyên truyền, tập huấn", en: "is about publicity and training" },
};

/** One thing that a clause says, in our words. */
export interface Saying {
  readonly vi: string;
  readonly en: string;
  /** Where it asks for no code, why. */
  readonly why?: Why;
}

export interface DecisionClause {
  /** As the code cites it: `Phần II, mục II.3.c`. */
  readonly place: string;
  readonly says: readonly Saying[];
}

const says = (vi: string, en: string, why?: Why): Saying => (why === undefined ? { vi, en } : { vi, en, why });

/** Decision 880/QĐ-UBND of Sơn La (12/05/2021), clause by clause: what it says, not its words. */
export const clauses: readonly DecisionClause[] = [
  {
    place: "Điều 1",
    says: [
      says(
        "Ban hành đề án về Chỉ số CCHC của sở, ban, ngành, huyện, thành phố cho giai đoạn 2021–2025.",
        "Issues the scheme of the PAR Index of departments, districts and the city for 2021–2025.",
        "background",
      ),
    ],
  },
  {
    place: "Điều 2",
    says: [
      says(
        "Sở Nội vụ chủ trì tổ chức thực hiện cùng các cơ quan khác.",
        "The Department of Home Affairs leads the work with the other agencies.",
        "office",
      ),
    ],
  },
  {
    place: "Điều 3",
    says: [
      says(
        "Quyết định có hiệu lực từ ngày ký, 12/05/2021.",
        "The Decision holds from the day it was signed, 12/05/2021.",
      ),
      says("Nêu những người phải thi hành.", "Names those who must carry it out.", "office"),
    ],
  },
  {
    place: "Phần I, mục I",
    says: [says("Liệt kê các văn bản làm căn cứ.", "Lists the documents that it rests on.", "background")],
  },
  {
    place: "Phần I, mục II",
    says: [
      says(
        "Kể lại kết quả và hạn chế của mười năm cải cách.",
        "Tells what ten years of reform brought and lacked.",
        "background",
      ),
    ],
  },
  {
    place: "Phần I, mục III",
    says: [
      says(
        "Nêu vì sao cần đề án; bộ tiêu chí của tỉnh theo Bộ Nội vụ là cơ sở để xây dựng tiêu chí của đơn vị.",
        "Says why the scheme is needed; the Ministry's criteria for provinces are the basis for those of the units.",
        "background",
      ),
    ],
  },
  {
    place: "Phần II, mục I.1",
    says: [
      says(
        "Coi đề án là công cụ đánh giá để khắc phục hạn chế.",
        "Sees the scheme as a tool of assessment by which weaknesses are corrected.",
      ),
    ],
  },
  {
    place: "Phần II, mục I.2.a",
    says: [
      says(
        "Mục tiêu chung: theo dõi, đánh giá thực chất, khách quan, công bằng hằng năm.",
        "General aim: a true, objective and fair assessment every year.",
      ),
    ],
  },
  {
    place: "Phần II, mục I.2.b",
    says: [
      says(
        "Có bộ tiêu chí riêng theo đặc điểm của khối sở và khối huyện.",
        "Departments and districts each have the criteria that fit what they do.",
      ),
      says(
        "Có thang điểm và cách đánh giá cho từng tiêu chí, từ đó có chỉ số của từng đơn vị.",
        "Every criterion has its points and its way of assessment, which make the index of each unit.",
      ),
      says(
        "Có bộ câu hỏi điều tra theo từng nhóm đối tượng.",
        "There are survey questions for each group of respondents.",
      ),
      says("Hằng năm xác định và công bố chỉ số.", "The index is determined and published every year."),
      says("Đánh giá trách nhiệm của người đứng đầu.", "The responsibility of heads of agencies is assessed."),
      says(
        "Khen thưởng đơn vị làm tốt qua các năm và trong cả giai đoạn.",
        "Units that do well over the years and in the whole period are commended.",
      ),
      says(
        "Làm đồng bộ với chỉ số cấp tỉnh của Bộ Nội vụ.",
        "The work goes together with the Ministry's index of provinces.",
      ),
    ],
  },
  {
    place: "Phần II, mục I.2 (Yêu cầu)",
    says: [
      says(
        "Chỉ số bám sát chương trình CCHC, khả thi, có nhiều người tham gia đánh giá, thống nhất từ tỉnh đến cơ sở.",
        "The index follows the reform programme, can be carried out, lets many take part, and is one system from province to commune.",
        "aim",
      ),
    ],
  },
  {
    place: "Phần II, mục I.3.a",
    says: [
      says(
        "Áp dụng cho sở, ban, ngành, Ban quản lý các khu công nghiệp, huyện và thành phố.",
        "It applies to departments, the board of industrial zones, districts and the city.",
        "background",
      ),
    ],
  },
  {
    place: "Phần II, mục I.3.b",
    says: [
      says(
        "Phạm vi là theo dõi, đánh giá kết quả CCHC hằng năm của các đơn vị ấy.",
        "Its scope is the yearly results of reform in those units.",
        "background",
      ),
    ],
  },
  {
    place: "Phần II, mục II.1",
    says: [says("Bộ tiêu chí có 8 lĩnh vực.", "The criteria are arranged in 8 domains.")],
  },
  {
    place: "Phần II, mục II.2",
    says: [
      says(
        "Thang điểm 100: tự đánh giá và thẩm định 70, điều tra xã hội học 30.",
        "The scale is 100: 70 by self-assessment and appraisal, 30 by the survey.",
      ),
    ],
  },
  {
    place: "Phần II, mục II.3",
    says: [
      says(
        "Đánh giá gồm ba bước: tự đánh giá và thẩm định, điều tra, tính chỉ số.",
        "Assessment has three steps: self-assessment and appraisal, survey, computing the index.",
      ),
    ],
  },
  {
    place: "Phần II, mục II.3.a",
    says: [
      says(
        "Đơn vị tự theo dõi, tự đánh giá và tự chấm theo từng tiêu chí.",
        "Units follow, assess and score themselves, criterion by criterion.",
      ),
      says(
        "Sở Nội vụ cùng các cơ quan liên quan thẩm định điểm tự chấm.",
        "The Department of Home Affairs appraises the self score with the agencies concerned.",
      ),
    ],
  },
  {
    place: "Phần II, mục II.3.b",
    says: [
      says(
        "Một số tiêu chí được đánh giá qua điều tra xã hội học nhiều nhóm đối tượng.",
        "Some criteria are assessed by a survey of several groups of respondents.",
      ),
      says("Câu hỏi tương ứng với các tiêu chí của chỉ số.", "The questions correspond to the criteria of the index."),
    ],
  },
  {
    place: "Phần II, mục II.3.c",
    says: [
      says(
        "Chỉ số bằng điểm điều tra cộng điểm của cơ quan thẩm định.",
        "The index is the points of the survey plus those of the appraising agency.",
      ),
      says("Đơn vị xếp từ cao xuống thấp theo chỉ số.", "Units stand from high to low by their index."),
      says(
        "Bốn nhóm: A từ 90, B từ 70 đến dưới 90, C từ 50 đến dưới 70, D dưới 50.",
        "Four classes: A from 90, B from 70 to under 90, C from 50 to under 70, D under 50.",
      ),
    ],
  },
  {
    place: "Phần II, mục III.1",
    says: [says("Kinh phí do ngân sách địa phương bảo đảm.", "The local budget pays.", "budget")],
  },
  {
    place: "Phần II, mục III.2",
    says: [says("Hằng năm lập dự toán và trình phê duyệt.", "An estimate is made and approved every year.", "budget")],
  },
  {
    place: "Phần II, mục IV.1",
    says: [
      says(
        "Người đứng đầu chỉ đạo việc theo dõi, báo cáo trung thực, khách quan.",
        "Heads see to honest, objective follow-up and reports.",
        "office",
      ),
    ],
  },
  {
    place: "Phần II, mục IV.2",
    says: [
      says(
        "Tuyên truyền về mục tiêu, nội dung và kết quả chỉ số.",
        "Aims, contents and results are made known.",
        "outreach",
      ),
    ],
  },
  {
    place: "Phần II, mục IV.3",
    says: [
      says(
        "Đơn vị phân công người theo dõi; cơ quan phụ trách lĩnh vực tổng hợp và phối hợp thẩm định.",
        "Units appoint staff to follow the work; agencies in charge of a field gather results and help to appraise.",
        "office",
      ),
      says("Tự đánh giá phải khách quan, trung thực.", "Self-assessment must be objective and truthful."),
    ],
  },
  {
    place: "Phần II, mục IV.4",
    says: [
      says("Có phần mềm chấm điểm chính xác, khách quan.", "There is software that scores accurately and objectively."),
      says(
        "Có cơ sở dữ liệu về chỉ số, bảo đảm tính hệ thống.",
        "There is a database of the index, kept as one system.",
      ),
      says(
        "Nghiên cứu nhiều cách điều tra, kể cả trực tuyến.",
        "Several ways to hold the survey are studied, online too.",
      ),
    ],
  },
  {
    place: "Phần III, mục 1",
    says: [
      says(
        "Sở Nội vụ xây dựng, trình ban hành tiêu chí, sửa cho hợp thực tế.",
        "The Department of Home Affairs drafts the criteria, to be issued as circumstances require.",
      ),
      says(
        "Sở Nội vụ xác định đối tượng, câu hỏi, cỡ mẫu và cách điều tra.",
        "It settles respondents, questions, sample size and manner of the survey.",
      ),
      says(
        "Hằng năm tổng hợp số liệu để xác định chỉ số và báo cáo.",
        "Every year it brings the figures together, determines the index and reports.",
      ),
      says("Tham mưu việc công bố chỉ số hằng năm.", "It prepares the yearly publication."),
      says("Tham mưu lập Hội đồng và Tổ giúp việc.", "It proposes a council and its working group.", "office"),
      says("Theo dõi, đôn đốc các đơn vị.", "It follows and urges the units.", "office"),
      says("Tập huấn và tuyên truyền.", "It trains staff and makes the index known.", "outreach"),
      says("Lập dự toán hằng năm.", "It makes the yearly estimate.", "budget"),
    ],
  },
  {
    place: "Phần III, mục 2",
    says: [
      says(
        "Sở Tài chính trình phê duyệt và hướng dẫn kinh phí.",
        "The Department of Finance sees to the money.",
        "budget",
      ),
    ],
  },
  {
    place: "Phần III, mục 3",
    says: [
      says(
        "Cơ quan thành viên Hội đồng thẩm định và chịu trách nhiệm về tiêu chí thuộc lĩnh vực của mình.",
        "Members of the council appraise, and answer for, the criteria of their own field.",
      ),
      says("Cử người tham gia Hội đồng và Tổ giúp việc.", "They send people to the council and its group.", "office"),
    ],
  },
  {
    place: "Phần III, mục 4",
    says: [
      says("Đơn vị tự đánh giá, tự chấm hằng năm.", "Units assess and score themselves every year."),
      says(
        "Huyện, thành phố xác định và xếp hạng chỉ số của xã, phường, thị trấn rồi báo cáo tỉnh qua Sở Nội vụ.",
        "Districts determine and rank the index of their communes and report to the province through Home Affairs.",
      ),
      says("Chỉ đạo, theo dõi, báo cáo trung thực.", "They direct, follow and report honestly.", "office"),
      says("Tuyên truyền; phối hợp điều tra.", "They make the index known and help with the survey.", "outreach"),
    ],
  },
];
