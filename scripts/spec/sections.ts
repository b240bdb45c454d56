import { abilities } from "./abilities.js";
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
        vi: "Thứ tự các lỗi là thứ tự trong tài liệu: lỗi của một danh sách hoặc đối tượng đứng trước lỗi bên trong nó; trường thiếu đứng sau các trường có mặt, theo thứ tự trong lược đồ. Ở cùng một chỗ thì theo thứ tự các điều ở đây.",
        en: "Issues are listed in the order of the document: that of a list or an object before those inside it; missing fields after those that are there, in the order of the schema. At one place they follow the order of these clauses.",
        vectors: ["refused/documents", "refused/dossiers"],
      },
      {
        vi: "Quá 1.000.000 giá trị thì tài liệu bị từ chối và không được đọc tiếp. Sâu quá 64 bậc và khóa `__proto__` là lỗi hình thức ở chỗ ấy, kể cả bên trong một trường lạ.",
        en: "With more than 1,000,000 values the document is refused and read no further. More than 64 levels deep, and a key `__proto__`, are mistakes of form at their place, also inside a field that is not known.",
        vectors: ["refused/documents"],
      },
      {
        vi: "Một lỗi hình thức không ngăn các kiểm tra khác: mỗi kiểm tra được làm khi mọi trường cấp cao nhất mà nó xét đều đọc được trọn vẹn (`criteria`: từng lĩnh vực; các mục của hồ sơ và các dòng của sổ, kết quả điều tra: từng mục). Mã không trùng cũng là một kiểm tra như thế; quy tắc đã có lỗi riêng thì không xét quá hay thiếu điểm tối đa. So với trạng thái của hồ sơ (`from`, mã niêm phong) chỉ khi cả sổ đọc được.",
        en: "A mistake of form does not keep other checks from being made: each is made where every top-level field that it looks at could be read whole (`criteria`: domain by domain; entries of a dossier and rows of a ledger or a tally: one by one). That ids differ is such a check too; a rule with a mistake of its own is not held against the maximum. A ledger is held against its dossier (`from`, seals) only where all of it could be read.",
        vectors: ["refused/documents", "refused/dossiers", "refused/ledgers"],
      },
      {
        vi: "Nơi lược đồ cho nhiều hình thức (`anyOf`): chọn theo kiểu của giá trị; đối tượng thì theo hình thức có nhiều trường có mặt nhất; không hình thức nào hợp thì đọc theo hình thức cuối cùng (không kể `null`). `null` ở một trường được phép bỏ và không nhận `null` là `document.null_field`.",
        en: "Where a schema allows several forms (`anyOf`): the form of the value's type; for an object the one most of whose fields are there; where none fits, the last one (`null` apart). `null` in a field that may be left out and takes none is `document.null_field`.",
        vectors: ["refused/documents", "refused/ledgers"],
      },
      {
        vi: "Văn bản được đưa về dạng NFC. Thứ tự kiểm tra: không phải văn bản, trống, dài quá 20.000, ký tự hỏng (U+FFFD, nửa ký tự, mã không gán). Lời (`words`): thêm ký tự điều khiển (trừ U+0009 và xuống dòng) và dấu đổi chiều viết, rồi phải có ít nhất một chữ hoặc số. Tên, mã (`name`): thêm dấu cách ở đầu cuối, ký tự ẩn hoặc điều khiển, rồi hai dấu cách liền hoặc dấu cách khác U+0020. Hai mã trong một danh sách trùng nhau, hoặc chỉ khác nhau dạng tương thích (NFKC), chữ hoa và dấu cách, thì bị từ chối.",
        en: "Texts become NFC. The checks in turn: no text, blank, longer than 20,000, a broken character (U+FFFD, half of a character, a code that is none). Words (`words`): then control characters (but tab and line break) and marks that turn the direction of writing; then at least one letter or digit. Names, ids and codes (`name`): then a blank at either end, a hidden or control character, then two blanks together or another blank than U+0020. Two ids of one list that are equal, or differ only in compatibility form (NFKC), case and blanks, are refused.",
        vectors: ["refused/documents", "accepted/readings"],
      },
      {
        vi: "Trong tài liệu, con số không đọc được có mã nói nó viết kiểu gì: dấu phẩy thập phân, dấu ngăn hàng nghìn, có thêm chữ; ngoài ra là `number.not_a_decimal`. Lượng và số đếm viết `1.234` (một dấu chấm, ba chữ số sau) bị từ chối vì có thể là một nghìn; ngưỡng (`limit`) thì khi chữ số cuối là 0 (`1.230`). Chuỗi ở chỗ của một lời theo ngôn ngữ `{ vi, en }` là `document.text_without_language`.",
        en: "In a document, a figure that cannot be read has a code that says how it is written: a decimal comma, marks between thousands, more than digits; else `number.not_a_decimal`. Amounts and counts written `1.234` (one point, three digits after it) are refused, for they may be a thousand; limits (`limit`) where the last digit is 0 (`1.230`). A text in the place of words by language `{ vi, en }` is `document.text_without_language`.",
        vectors: ["refused/numbers", "refused/facts"],
      },
      {
        vi: "Các giá trị mà lược đồ dẫn đến theo tên. Chữ: `words`, `grounds` như nhau; `reason` cũng vậy, riêng để trống là `appraisal.unreasoned`; `name`; `date` là ngày có thật (`document.not_a_date`). Số thập phân: `decimal`, `amount`, `limit`; không âm (`number.negative`): `notNegative`, `amountNotNegative`, `limitNotNegative`; lớn hơn 0 (`number.not_positive`): `positive`, `positiveLimit`; từ 0 đến 1 (`number.out_of_range`; trên 10 và không quá 100, hoặc không quá 100 kèm dấu phần trăm, là `number.percent_for_ratio`): `ratio`. Số nguyên: `count` từ 0, `ordinal` từ 1, đến 999999999999 (`number.not_a_count`); `things` từ 0, có phần thập phân thì `number.not_whole`; `places` từ 0 đến 8, `classSteps` từ 1 đến 100 (`document.not_allowed`). `outcome`: số thập phân hoặc lý do không có điểm (`document.not_allowed`). Chỉ có trong kết quả: `canonical`, `canonicalNotNegative`, `figure`, `issueCode`.",
        en: "The values that the schemas refer to by name. Texts: `words` and `grounds` are alike; so is `reason`, but for a blank one, which is `appraisal.unreasoned`; `name`; `date` is a real day (`document.not_a_date`). Decimals: `decimal`, `amount`, `limit`; of zero or more (`number.negative`): `notNegative`, `amountNotNegative`, `limitNotNegative`; above 0 (`number.not_positive`): `positive`, `positiveLimit`; from 0 to 1 (`number.out_of_range`; above 10 and up to 100, or up to 100 with the sign of percent, `number.percent_for_ratio`): `ratio`. Whole numbers: `count` from 0 and `ordinal` from 1, up to 999999999999 (`number.not_a_count`); `things` from 0, with decimals `number.not_whole`; `places` from 0 to 8, `classSteps` from 1 to 100 (`document.not_allowed`). `outcome`: a decimal or a reason for no points (`document.not_allowed`). In results only: `canonical`, `canonicalNotNegative`, `figure`, `issueCode`.",
        vectors: ["refused/numbers", "refused/documents"],
      },
      {
        vi: "Dạng chuẩn của tài liệu: số thập phân là chuỗi ở dạng chuẩn, số đếm là số JSON, văn bản NFC; không thêm trường nào, không điền giá trị mặc định.",
        en: "The canonical form of a document: decimals are canonical texts, counts are JSON numbers, texts are NFC; no field is added and no default is filled in.",
        vectors: ["accepted/readings"],
      },
      {
        vi: "Điểm tối đa của các tiêu chí con cộng lại bằng của tiêu chí cha, trừ khi nhóm có trần `most`; điểm tối đa của các phần cộng lại bằng của bộ tiêu chí. Mã tiêu chí không trùng. Không quy tắc nào cho quá điểm tối đa hoặc dưới điểm tối thiểu của tiêu chí.",
        en: "The maxima of children add up to that of their parent, unless the group has a cap `most`; those of the parts add up to that of the scheme. Codes are unique. No rule gives more than the leaf's maximum or less than its minimum.",
        vectors: ["refused/schemes", "refused/rules", "refused/combined-rules", "accepted/bounds"],
      },
      {
        vi: "Điểm tối đa của từng phần chỉ được so với các tiêu chí khi mọi nhóm cộng đúng và không tiêu chí nào thuộc phần lạ; nếu không thì chỉ so tổng các phần với thang điểm. Nhóm có `least` hoặc `most` chỉ gồm một phần và không có điểm thưởng bên trong, trừ khi chính nó nằm trong điểm thưởng.",
        en: "The maximum of each part is held against the leaves only where every group sums and no leaf is of an unknown part; else only the sum of the parts against the scale. A group with `least` or `most` is of one part and has no bonus inside, unless it stands inside a bonus itself.",
        vectors: ["refused/schemes"],
      },
      {
        vi: "Mã băm của một tài liệu là SHA-256, viết bằng hệ 16, của dạng JSON chuẩn theo RFC 8785; của bộ tiêu chí thì tính trên dạng chuẩn.",
        en: "The digest of a document is the SHA-256, in hexadecimal, of its canonical JSON by RFC 8785; that of a scheme is of its canonical form.",
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
      {
        vi: "Quy tắc bên trong một quy tắc khác lấy điểm tối đa M và điểm tối thiểu của thành phần hay trường hợp chứa nó; nơi ấy không ghi `max` thì lấy của tiêu chí, có ghi `max` mà không ghi `min` thì tối thiểu là 0. Chỉ làm tròn một lần, ở ngoài cùng.",
        en: "A rule inside another takes M and the minimum of the term or case that holds it; those of the leaf where no `max` is stated there, and 0 for a minimum where a `max` is stated and no `min`. It is rounded once, at the outside.",
        vectors: ["accepted/combined"],
      },
      {
        vi: "Ngày là ngày ở Việt Nam (+07:00); giờ không ghi múi là giờ Việt Nam. Hạn chỉ ghi ngày và tháng thuộc năm là bốn chữ số đầu của kỳ, trước (`before`) hoặc sau (`after`) một năm nếu ghi.",
        en: "A day is a day of Viet Nam (+07:00); a time without a zone is of Viet Nam. A due day of a month only is of the year that the first four digits of the period say, one before (`before`) or after (`after`) where it says so.",
        vectors: ["accepted/deadline", "accepted/appraisal"],
      },
      {
        vi: "Điều kiện về tiêu chí khác: chưa nộp là 0 điểm và không ở mức nào; chờ kết quả, không áp dụng, hoặc không rõ mức (điểm được ấn định thẳng) thì kết quả là `pending`. Số liệu của nhánh khi ấy không bắt buộc; nhánh được chọn mà chưa có số liệu thì `pending`. Dựa vào điều số liệu cho, không dựa vào điểm tự chấm.",
        en: "A condition on another leaf: not submitted is 0 points and no level; pending, not applicable, or a level that is not known (points were set outright) makes the result `pending`. The facts of a branch are not required there; the branch that is taken, without facts, is `pending`. It rests on what the facts give, never on a claim.",
        vectors: ["accepted/rests", "accepted/appraisal"],
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
      {
        vi: "Trong một năm, mức so sánh của quy tắc `relative`, ở bất kỳ đâu trong quy tắc, lấy từ số liệu: của chính đơn vị ở trạng thái đang tính, và số liệu cuối cùng của các đơn vị khác cùng khối. Mức ghi trong hồ sơ bị thay. Bằng nhau thì cùng thứ tự tốt hơn. Không có năm, và hồ sơ không ghi mức, thì `pending`.",
        en: "Within a year the yardstick of a `relative` rule, wherever it is inside the rule, comes from facts: the unit's own in the state at hand, and the final facts of the other units of its group. One that a dossier states is replaced. Equal ones share the better place. Without a year, where the dossier states none: `pending`.",
        vectors: ["accepted/yardsticks", "accepted/years"],
      },
      {
        vi: "Trung bình `{ part, whole }` là `part` ÷ `whole` với con số, 100 × `part` ÷ `whole` với tỷ lệ.",
        en: "A mean `{ part, whole }` is `part` ÷ `whole` for values, 100 × `part` ÷ `whole` for ratios.",
        vectors: ["accepted/group", "accepted/yardsticks"],
      },
      {
        vi: "Tiêu chí mà năm miễn cho một đơn vị là không áp dụng ở kết quả thẩm định và cuối cùng, dù hồ sơ, sổ và điều tra nói gì; điểm tự chấm là điều đơn vị đã nói, chưa nói gì thì cũng là không áp dụng.",
        en: "A leaf from which the year exempts a unit is not applicable in the appraised and the final state, whatever dossier, ledger and survey say; its self score is what the unit has said, and not applicable where it has said nothing.",
        vectors: ["accepted/yardsticks", "accepted/years"],
      },
      {
        vi: "Lỗi của một hồ sơ trong `evaluate` có đường dẫn bắt đầu bằng vị trí và tên tài liệu (`0.dossier…`), lỗi của năm bắt đầu bằng `year`; năm sai thì không tính hồ sơ nào. Tiêu chí được miễn chỉ kiểm tra ở các khối dùng bộ tiêu chí này. Hai hồ sơ của một đơn vị trong một kỳ đều bị từ chối.",
        en: "In `evaluate` the path of an issue of a case begins with its position and document (`0.dossier…`), that of the year with `year`; with a wrong year no case is evaluated. Exemptions are checked in the groups of this scheme only. Two cases of one unit and period are both refused.",
        vectors: ["refused/years", "refused/evaluations"],
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
        vi: "Tiêu chí do cơ quan thẩm định chấm (`scoredBy`) không có điểm tự chấm và chờ kết quả. Điểm tự chấm là `claimed` nếu có, không thì điều số liệu cho; có `claimed` mà không có số liệu thì kết quả là `pending` cho đến khi được xác nhận. Đã khai `not-applicable` thì không có `claimed`; đã khai `not-submitted` thì `claimed` chỉ có thể là 0.",
        en: "A leaf that the appraiser scores (`scoredBy`) has no self score and is pending. The self score is `claimed` where it is stated, else what the facts give; `claimed` without facts leaves the result `pending` until it is confirmed. With `not-applicable` there is no `claimed`, and with `not-submitted` it can only be 0.",
        vectors: ["accepted/rests", "accepted/appraisal", "accepted/readings"],
      },
      {
        vi: "`lowest` và `highest` tính lại cả chỉ số với mỗi tiêu chí đang chờ lấy điểm tối thiểu, và điểm tối đa. Nhóm mà mọi tiêu chí đều không áp dụng thì không có điểm (`null`); đang chờ thì tính là 0 trong tổng của nhóm.",
        en: "`lowest` and `highest` are the whole index with every pending leaf at its minimum, and at its maximum. A group in which nothing applies has no points (`null`); what is pending counts 0 in the sum of its group.",
        vectors: ["accepted/drafts", "accepted/absences"],
      },
      {
        vi: "`not-applicable` theo chính sách của tiêu chí, nếu không có thì của bộ tiêu chí. `lower-maximum`: trừ điểm tối đa. `full-points`: được điểm tối đa. `refuse`: không được khai. `rescale-part`: điểm của phần × điểm tối đa của phần ÷ điểm tối đa còn áp dụng, làm tròn một lần theo `rounding.leaf`; điểm thưởng và điểm trừ không bị nhân; phần không còn gì áp dụng nhường điểm tối đa cho các phần khác theo tỷ lệ (số dư lớn nhất). Dưới `absence.leastShare` của một phần thì không xếp loại.",
        en: "`not-applicable` follows the leaf's policy, else the scheme's. `lower-maximum`: the maximum goes. `full-points`: the maximum is earned. `refuse`: it may not be declared. `rescale-part`: the part's points × its maximum ÷ the maximum of what applies, rounded once by `rounding.leaf`; bonuses and penalties are not scaled; a part in which nothing applies leaves its maximum to the others in proportion (largest remainder). Below `absence.leastShare` of a part there is no class.",
        vectors: ["accepted/absences"],
      },
      {
        vi: "Nhiều chính sách trong một phần: điểm tối đa được giữ là điểm tối đa khi chỉ trừ các tiêu chí `lower-maximum`; điểm được nhân với nó rồi chia cho điểm tối đa còn áp dụng. Không nhân: điểm thưởng, và điểm dưới 0 của một tiêu chí; nhóm có `least`, `most` hoặc trần thưởng được tính như một tiêu chí.",
        en: "Several policies in one part: the maximum that is kept is the maximum with only the leaves of `lower-maximum` taken out; points are multiplied by it and divided by the maximum of what applies. Not multiplied: bonuses, and points below 0 of a leaf; a group with `least`, `most` or a cap of a bonus counts as one leaf.",
        vectors: ["accepted/absences", "accepted/bounds", "accepted/bonus"],
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
        vi: "Điểm thẩm định là điều đứng sau dòng cuối của giai đoạn `appraisal`, điểm cuối cùng là điều đứng sau dòng cuối; tiêu chí dựa vào tiêu chí khác được tính lại theo. `confirmed`: điểm tự chấm không kèm số liệu trở thành kết quả; điều khác giữ nguyên; chưa nộp, hoặc chờ mà không có điểm tự chấm, thì không có gì để xác nhận.",
        en: "The appraised score is what stands after the last entry of the stage `appraisal`, the final one after the last entry; what rests on other leaves follows. `confirmed`: a claim without facts becomes the result; anything else stays; not submitted, or pending without a claim, is nothing to confirm.",
        vectors: ["accepted/appraisal", "accepted/rests", "refused/ledgers"],
      },
      {
        vi: "Cơ quan ghi dòng: ở giai đoạn `council` là Hội đồng của bộ tiêu chí; ở giai đoạn khác là `appraiser` của tiêu chí hoặc của nhóm gần nhất chứa nó, nếu có khai. Đơn vị không tự ghi, dù dưới mã hay tên. Với mỗi tiêu chí, giai đoạn và thời điểm không lùi: hai dòng có giờ thì so thời điểm, không thì so ngày.",
        en: "Who writes an entry: at the stage `council` the scheme's council; else the `appraiser` of the leaf, or of the nearest group around it, where one is named. A unit writes none itself, under its id or its name. For each leaf neither stage nor time goes back: moments are compared where both have a time, else days.",
        vectors: ["refused/ledgers", "accepted/appraisal"],
      },
      {
        vi: "Mã niêm phong đầu tiên bắt đầu từ mã băm của `{ unit, period, scheme: { id, edition } }`; mỗi mã là mã băm của `{ after: mã trước, adjustment: dòng không có seal }`. `sealLedger` ghi các mã ấy; `verifyLedger` tính lại, và so mã cuối cùng với `lastSeal`.",
        en: "The first seal starts from the digest of `{ unit, period, scheme: { id, edition } }`; each seal is the digest of `{ after: the seal before, adjustment: the entry without its seal }`. `sealLedger` writes them; `verifyLedger` computes them again and holds the last one against `lastSeal`.",
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
      {
        vi: "Nhóm có trọng số 0 không được tính và không cần phiếu. Nhóm có trọng số mà không có câu trả lời được tính nào: `pending`. Số tối thiểu của riêng một nhóm thay cho số chung; `belowMinimum: counted` thì vẫn tính khi thiếu. Kết quả sẵn có (`surveyed`) thay cho phiếu: `points`, hoặc điểm tối đa × `share`, làm tròn một lần.",
        en: "A group of weight 0 is not counted and needs no answers. A group with weight and no counted answer: `pending`. A minimum of a group's own takes the place of the common one; with `belowMinimum: counted` fewer are counted all the same. A ready result (`surveyed`) takes the place of answers: `points`, or maximum × `share`, rounded once.",
        vectors: ["accepted/survey", "accepted/drafts"],
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
        vi: "Chưa xong, hoặc không có điểm tối đa, thì không công bố và không xếp loại. Điều kiện `gates` đọc điểm cuối cùng của tiêu chí hoặc phần (không nhân lại với tiêu chí), hoặc mức đã nêu trong số liệu cuối cùng; không có điểm thì không bị khống chế, phần trăm của điểm tối đa 0 cũng vậy. `lower` dừng ở nhóm cuối; `no-class` kết thúc.",
        en: "What is not complete, or has no maximum, is neither published nor classified. A gate reads the final points of a criterion or part (of a criterion: not rescaled), or the level stated in the final facts; without points it is not met, nor is a percentage of a maximum of 0. `lower` stops at the last class; `no-class` ends it.",
        vectors: ["accepted/bounds"],
      },
      {
        vi: "Xếp hạng từ cao xuống thấp trong từng khối của một kỳ. Bằng nhau thì so lần lượt các mục của `tieBreak`; vẫn bằng thì đồng hạng: `shared` bỏ qua hạng kế tiếp (1, 1, 3), `dense` thì không (1, 1, 2).",
        en: "Units are ordered from high to low within a group of one period. Equal ones are compared by the entries of `tieBreak` in turn; if still equal they share the rank: `shared` skips the next (1, 1, 3), `dense` does not (1, 1, 2).",
        vectors: ["accepted/ranking"],
      },
      {
        vi: "Đơn vị đồng hạng đứng theo mã (theo đơn vị mã UTF-16), các bảng theo kỳ rồi khối, đơn vị chưa xếp hạng theo mã. Tiêu chí phụ đọc điểm, hoặc điểm ÷ điểm tối đa của chính nó khi công bố phần trăm hay tỷ số; không có điểm thì đứng sau. `brokenBy` là tiêu chí phụ đầu tiên phân biệt dòng ấy với dòng ngay trên có cùng con số, dòng đầu thì với dòng ngay dưới.",
        en: "Units of one rank stand by their ids (by UTF-16 code units), rankings by period and then group, unranked units by id. A tie-break reads points, or points ÷ its own maximum where percentages or shares are published; without points it comes last. `brokenBy` is the first tie-break that tells a row from its neighbour above of the same figure, the first row from the one below.",
        vectors: ["accepted/ranking"],
      },
      {
        vi: "Một hồ sơ bị từ chối không làm đổi kết quả của hồ sơ khác; đơn vị ấy đứng trong danh sách chưa xếp hạng kèm lý do.",
        en: "A case that is refused changes no other result; its unit stands among the unranked, with the reason.",
        vectors: ["accepted/evaluation", "refused/evaluations"],
      },
    ],
  },
  abilities,
];
