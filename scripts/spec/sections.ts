import type { Section } from "./clause.js";

/** What a program computes before it comes to the rules. */
export const before: readonly Section[] = [
  {
    title: { vi: "Các con số", en: "Figures" },
    clauses: [
      {
        vi: "Số thập phân viết là chuỗi: tối đa 15 chữ số trước và 15 chữ số sau dấu chấm, không số mũ, không dấu cộng. Dạng chuẩn không có số 0 thừa, và `-0` là `0`. Số JSON chỉ được nhận khi có không quá 15 chữ số có nghĩa.",
        en: "A decimal is written as a string: at most 15 digits before and 15 after the point, no exponent, no plus sign. Its canonical form has no superfluous zero, and `-0` is `0`. A JSON number is accepted only with at most 15 significant digits.",
        vectors: ["accepted/decimals", "refused/numbers"],
      },
      {
        vi: "Tổng, hiệu, tích và so sánh là chính xác. Thương không được tính ra rồi mới so với ngưỡng: so bằng nhân chéo.",
        en: "Sums, differences, products and comparisons are exact. A quotient is never divided out before it is compared with a limit: it is compared by cross-multiplication.",
        vectors: ["accepted/steps", "accepted/sums"],
      },
      {
        vi: "Làm tròn một lần, tại chỗ văn bản quy định: điểm của tiêu chí thành phần theo `rounding.leaf`, chỉ số theo `rounding.index`. `half-up` và `down` theo giá trị tuyệt đối (−0,125 → −0,13); `half-even` lấy chữ số chẵn.",
        en: "Rounding happens once, where it is declared: a leaf's points by `rounding.leaf`, the index by `rounding.index`. `half-up` and `down` go by magnitude (−0.125 → −0.13); `half-even` takes the even digit.",
        vectors: ["accepted/rounding"],
      },
    ],
  },
  {
    title: { vi: "Tài liệu", en: "Documents" },
    clauses: [
      {
        vi: "Tài liệu là JSON; trường lạ, trường thiếu, giá trị sai kiểu bị từ chối. Mọi lỗi được báo cùng một lúc, theo thứ tự trong tài liệu, mỗi lỗi có mã và đường dẫn. Hình thức của từng tài liệu là lược đồ trong `schema/`.",
        en: "Documents are JSON; an unknown field, a missing field, a value of another type is refused. All issues are reported at once, in document order, each with its code and path. The form of each document is its schema in `schema/`.",
        vectors: ["refused/documents", "refused/dossiers", "refused/schemes"],
      },
      {
        vi: "Điểm tối đa của các tiêu chí con cộng lại bằng của tiêu chí cha, trừ khi nhóm có trần `most`; điểm tối đa của các phần cộng lại bằng của bộ tiêu chí. Mã tiêu chí không trùng. Không quy tắc nào cho quá điểm tối đa hoặc dưới điểm tối thiểu của tiêu chí.",
        en: "The maxima of children add up to that of their parent, unless the group has a cap `most`; those of the parts add up to that of the scheme. Codes are unique. No rule gives more than the leaf's maximum or less than its minimum.",
        vectors: ["refused/schemes", "refused/rules", "refused/combined-rules", "accepted/bounds"],
      },
      {
        vi: "Mã băm của một tài liệu là SHA-256, viết bằng hệ 16, của dạng JSON chuẩn theo RFC 8785.",
        en: "The digest of a document is the SHA-256, in hexadecimal, of its canonical JSON by RFC 8785.",
        vectors: ["accepted/digests"],
      },
    ],
  },
];

/** What follows the rules. */
export const after: readonly Section[] = [
  {
    title: { vi: "Số liệu", en: "Facts" },
    clauses: [
      {
        vi: 'Số liệu của một tiêu chí có đúng các trường mà quy tắc hỏi. Tỷ lệ đếm việc, trừ khi quy tắc ghi `of: "amounts"`: số đếm là số nguyên viết liền; phần đạt không lớn hơn tổng số, trừ khi quy tắc ghi `over: "full"`; tổng số trừ phần được loại trừ phải lớn hơn 0.',
        en: 'The facts of a leaf have just the fields that its rule asks for. A ratio counts things unless the rule says `of: "amounts"`: counts are whole numbers in digits alone; the part is no greater than the whole unless the rule says `over: "full"`; the whole less what is excused is above 0.',
        vectors: ["refused/facts", "refused/combined-facts"],
      },
      {
        vi: "Điểm không nêu trong số liệu mà suy ra từ chúng bằng công thức của quy tắc, rồi làm tròn một lần theo `rounding.leaf`.",
        en: "Points follow from the facts by the rule's formula, and are rounded once by `rounding.leaf`.",
        vectors: ["accepted/kinds-with-more", "accepted/given"],
      },
    ],
  },
  {
    title: { vi: "Kỳ đánh giá", en: "The year" },
    clauses: [
      {
        vi: "Kỳ, danh sách đơn vị, khối, tiêu chí không áp dụng lấy từ tài liệu `year`, không lấy từ giấy tờ của một đơn vị. Đơn vị trong danh sách mà không nộp thì được liệt kê; hồ sơ của đơn vị ngoài danh sách bị từ chối.",
        en: "Period, roster, groups and exemptions come from the document `year`, never from a single unit's paper. A unit of the roster that submits nothing is listed; a case of a unit outside it is refused.",
        vectors: ["accepted/years", "refused/years"],
      },
    ],
  },
  {
    title: { vi: "Khi không có điểm", en: "Absence" },
    clauses: [
      {
        vi: "`not-submitted` và tiêu chí không có trong hồ sơ: 0 điểm, điểm tối đa giữ nguyên. `pending`: chỉ số là dự thảo, nằm giữa `lowest` và `highest`; không xếp loại, không xếp hạng.",
        en: "`not-submitted`, and a leaf that the dossier does not mention: 0 points, the maximum stands. `pending`: the index is a draft between `lowest` and `highest`, with no class and no rank.",
        vectors: ["accepted/absences", "accepted/drafts"],
      },
      {
        vi: "`not-applicable` theo chính sách của tiêu chí, nếu không có thì của bộ tiêu chí. `lower-maximum`: trừ điểm tối đa. `full-points`: được điểm tối đa. `refuse`: không được khai. `rescale-part`: điểm của phần × điểm tối đa của phần ÷ điểm tối đa còn áp dụng, làm tròn một lần theo `rounding.leaf`; điểm thưởng và điểm trừ không bị nhân; phần không còn gì áp dụng nhường điểm tối đa cho các phần khác theo tỷ lệ (số dư lớn nhất). Dưới `absence.leastShare` của một phần thì không xếp loại.",
        en: "`not-applicable` follows the leaf's policy, else the scheme's. `lower-maximum`: the maximum goes. `full-points`: the maximum is earned. `refuse`: it may not be declared. `rescale-part`: the part's points × its maximum ÷ the maximum of what applies, rounded once by `rounding.leaf`; bonuses and penalties are not scaled; a part in which nothing applies leaves its maximum to the others in proportion (largest remainder). Below `absence.leastShare` of a part there is no class.",
        vectors: ["accepted/absences"],
      },
      {
        vi: "Chia một số điểm theo trọng số: mỗi phần làm tròn xuống, các đơn vị còn lại lần lượt cho phần dư lớn nhất, bằng nhau thì phần đứng trước.",
        en: "To allocate points by weights: each share is rounded down, and the units that are left go one by one to the largest remainders, the earlier one first among equals.",
        vectors: ["accepted/allocate"],
      },
    ],
  },
  {
    title: { vi: "Thẩm định", en: "Appraisal" },
    clauses: [
      {
        vi: "Mỗi dòng của sổ nêu kết quả trước đó (`from`), phải đúng bằng kết quả lúc ấy, và kết quả mới (`to`): điểm, số liệu hoặc lý do vắng. Điểm tự chấm không đổi và không vào chỉ số.",
        en: "Each entry of the ledger states the result before (`from`), which must be the result at that moment, and the new one (`to`): points, facts or an absence. Self-assessed points do not change and are no part of the index.",
        vectors: ["accepted/appraisal", "refused/ledgers"],
      },
      {
        vi: "Mã niêm phong đầu tiên bắt đầu từ mã băm của `{ unit, period, scheme: { id, edition } }`; mỗi mã là mã băm của `{ after: mã trước, adjustment: dòng không có seal }`.",
        en: "The first seal starts from the digest of `{ unit, period, scheme: { id, edition } }`; each seal is the digest of `{ after: the seal before, adjustment: the entry without its seal }`.",
        vectors: ["accepted/digests", "refused/ledgers"],
      },
    ],
  },
  {
    title: { vi: "Điều tra xã hội học", en: "Survey" },
    clauses: [
      {
        vi: "Trung bình của một câu hỏi trong một nhóm: Σ giá trị × số người ÷ Σ số người, bỏ phương án không có giá trị. Qua các nhóm được hỏi: trung bình theo trọng số. Điểm = điểm tối đa × trung bình cộng các câu hỏi của tiêu chí, làm tròn một lần. Câu hỏi thiếu phiếu so với `minimumAnswers`: tiêu chí `pending`.",
        en: "The mean of a question in a group: Σ value × people ÷ Σ people, options without a value left out. Over the groups asked: the weighted mean. Points = maximum × mean of the leaf's questions, rounded once. A question with fewer answers than `minimumAnswers` leaves the leaf `pending`.",
        vectors: ["accepted/survey", "refused/tallies"],
      },
    ],
  },
  {
    title: { vi: "Cộng điểm", en: "Roll-up" },
    clauses: [
      {
        vi: "Điểm của nhóm là tổng điểm các tiêu chí con, không dưới `least` và không quá `most`; điểm thưởng được cộng mà không thêm điểm tối đa, không quá trần `cap`. Chỉ số là tổng các phần.",
        en: "A group's points are the sum of its children's, no less than `least` and no more than `most`; a bonus adds points and no maximum, no more than its `cap`. The index is the sum of the parts.",
        vectors: ["accepted/sums", "accepted/group", "accepted/bonus"],
      },
      {
        vi: "Số công bố theo `publishes`: điểm, phần trăm (100 × điểm ÷ điểm tối đa của đơn vị) hoặc tỷ số (điểm ÷ điểm tối đa), làm tròn một lần theo `rounding.index`.",
        en: "The published figure by `publishes`: points, percent (100 × points ÷ the unit's maximum) or a share (points ÷ maximum), rounded once by `rounding.index`.",
        vectors: ["accepted/rounding", "accepted/readings"],
      },
    ],
  },
  {
    title: { vi: "Xếp loại và xếp hạng", en: "Class and rank" },
    clauses: [
      {
        vi: "Nhóm là nhóm đầu tiên, tốt nhất trước, có `from` không lớn hơn con số mà `bands.reads` nêu (đúng bằng ngưỡng thì thuộc nhóm ấy); không nhóm nào thì `otherwise`. Các điều kiện `gates` áp dụng lần lượt lên kết quả của điều kiện trước; đúng bằng giới hạn thì chưa phải là dưới.",
        en: "The class is the first one, best first, whose `from` is no greater than the figure that `bands.reads` names (a limit belongs to its class); else `otherwise`. Gates apply one after another to the class that the one before has left; the limit itself is not below it.",
        vectors: ["accepted/classes"],
      },
      {
        vi: "Xếp hạng từ cao xuống thấp trong từng khối của một kỳ. Bằng nhau thì so lần lượt các mục của `tieBreak`; vẫn bằng thì đồng hạng: `shared` bỏ qua hạng kế tiếp (1, 1, 3), `dense` thì không (1, 1, 2).",
        en: "Units are ordered from high to low within a group of one period. Equal ones are compared by the entries of `tieBreak` in turn; if still equal they share the rank: `shared` skips the next (1, 1, 3), `dense` does not (1, 1, 2).",
        vectors: ["accepted/ranking"],
      },
      {
        vi: "Một hồ sơ bị từ chối không làm đổi kết quả của hồ sơ khác; đơn vị ấy đứng trong danh sách chưa xếp hạng kèm lý do.",
        en: "A case that is refused changes no other result; its unit stands among the unranked, with the reason.",
        vectors: ["accepted/evaluation", "refused/evaluations"],
      },
    ],
  },
  {
    title: { vi: "Ngoài các mức", en: "Beside the levels" },
    clauses: [
      {
        vi: "Bản mới là bản gốc sau khi áp các thay đổi lần lượt; kết quả phải là một bộ tiêu chí hợp lệ.",
        en: "A new edition is its base after the changes, one by one; what comes out must be a valid scheme.",
        vectors: ["accepted/extension", "refused/changes"],
      },
      {
        vi: "Trọng số của một tiêu chí là điểm tối đa chia điểm tối đa của bộ tiêu chí. Hai kết quả điều tra gộp lại thì cộng từng ô.",
        en: "The weight of a criterion is its maximum by that of the scheme. Two tallies are merged by adding their counts.",
        vectors: ["accepted/weights", "accepted/merge"],
      },
      {
        vi: "Kế thừa đơn vị, so các năm, tổng hợp, chuyển sang bản khác.",
        en: "Succession of units, changes between years, consolidation, another edition.",
        vectors: ["accepted/histories", "refused/histories"],
      },
      {
        vi: "Câu hỏi về một kết quả: mất điểm ở đâu, còn thiếu gì, nếu khác đi, từng phần của kết quả.",
        en: "Questions about a result: where points were lost, what is missing, what if, parts of it.",
        vectors: [
          "accepted/questions",
          "refused/questions",
          "accepted/what-if",
          "refused/what-if",
          "refused/nodes",
          "refused/sheets",
        ],
      },
      {
        vi: "Cỡ mẫu, sai số và khoảng hạng: chỉ để tham khảo.",
        en: "Sample sizes, margins of error and rank intervals: advisory.",
        vectors: ["accepted/sample", "accepted/cochran", "refused/advice"],
      },
    ],
  },
];
