import type { Section } from "./clause.js";

/** What the calls beside the levels give: each is an ability of its own. */
export const abilities: Section = {
  title: { vi: "Ngoài các mức", en: "Beside the levels" },
  clauses: [
    {
      vi: "`extendScheme`: bản mới là bản gốc sau khi áp các thay đổi lần lượt; kết quả phải là một bộ tiêu chí hợp lệ.",
      en: "`extendScheme`: a new edition is its base after the changes, one by one; what comes out must be a valid scheme.",
      vectors: ["accepted/extension", "refused/changes"],
    },
    {
      vi: "`diffSchemes`: các thay đổi mà `extendScheme` áp vào bản trước thì ra bản sau. Tiêu chí nhận ra bằng mã: mã khác là bỏ một tiêu chí và thêm một tiêu chí. `provenanceOf`: mỗi tiêu chí của bản mới là `inherited`, `changed` hay `new`; nhóm là `changed` khi trường hoặc chỗ của chính nó đổi, không phải khi chỉ tiêu chí con đổi.",
      en: "`diffSchemes`: changes by which `extendScheme` makes the later edition out of the earlier one. Criteria are known by their codes: another code is one removed and one added. `provenanceOf`: each criterion of the outcome is `inherited`, `changed` or `new`; a group is `changed` where its own fields or its place are, not where only its children are.",
      vectors: ["accepted/questions", "refused/questions"],
    },
    {
      vi: "`editionFor`: bản có hiệu lực vào ngày ấy, kể cả ngày đầu và ngày cuối; bản không ghi ngày hết hiệu lực thì hết khi bản khác cùng `id` bắt đầu. Không có bản nào, hoặc có hơn một bản, thì từ chối. Bản không ghi hiệu lực thì bỏ qua.",
      en: "`editionFor`: the edition whose validity holds that day, both ends included; one that names no end is ended by the next of its `id` that begins. None, or more than one, is refused. An edition without a validity is skipped.",
      vectors: ["accepted/histories", "refused/histories"],
    },
    {
      vi: "`carryOver`: mỗi mục mang số liệu sang tiêu chí mà `mapping` nêu, hoặc tiêu chí cùng mã; điểm tự chấm bỏ lại. Số liệu không hợp quy tắc mới thì vào `lost` kèm các lỗi; tiêu chí của bản mới chưa có số liệu thì vào `open`.",
      en: "`carryOver`: each entry takes its facts to the leaf that `mapping` names, or to that of its own code; claims are left behind. Facts that do not fit the new rule are in `lost` with their issues; leaves of the new edition without facts are in `open`.",
      vectors: ["accepted/questions", "refused/questions"],
    },
    {
      vi: "Trọng số của một tiêu chí (`weights`) là điểm tối đa chia điểm tối đa của bộ tiêu chí. Hai kết quả điều tra gộp lại (`mergeTallies`) thì cộng từng ô.",
      en: "The weight of a criterion (`weights`) is its maximum by that of the scheme. Two tallies are merged (`mergeTallies`) by adding their counts.",
      vectors: ["accepted/weights", "accepted/merge"],
    },
    {
      vi: "`verifyEvaluation`: tính lại từ bộ tiêu chí và hồ sơ, rồi báo từng giá trị khác tại chỗ của nó, theo thứ tự của kết quả. `withPeers`: điền mức so sánh của khối vào số liệu, như `evaluate` làm khi có kỳ đánh giá.",
      en: "`verifyEvaluation`: computes again from scheme and cases, and reports every value that differs at its place, in the order of the result. `withPeers`: fills the yardsticks of the group into the facts, as `evaluate` does with a year.",
      vectors: ["refused/evaluations", "accepted/questions"],
    },
    {
      vi: "`parseSuccession`: không đơn vị nào kết thúc hai lần, ra đời hai lần, thay đổi trước khi ra đời, hay trở thành đơn vị kế thừa của chính nó; đơn vị mới có thể giữ mã của một đơn vị cũ. `traceUnit`: các đơn vị trước của một đơn vị, rồi của từng đơn vị ấy.",
      en: "`parseSuccession`: no unit ends twice, begins twice, changes before it has begun, or becomes its own successor; a new unit may keep the id of a former one. `traceUnit`: the predecessors of a unit, and theirs.",
      vectors: ["accepted/histories", "accepted/questions", "refused/histories"],
    },
    {
      vi: "`changeOverYears`: mỗi đơn vị năm sau một dòng, theo thứ tự của năm ấy, rồi đến các đơn vị không còn nữa. `difference` = số công bố năm sau − số công bố năm trước, `placesGained` = hạng năm trước − hạng năm sau; chỉ khi cùng một đơn vị (theo chuỗi kế thừa) và hai năm cùng bộ tiêu chí hoặc được nói là so sánh được. `periodSummary`: `mean` là trung bình các số đã công bố, làm tròn một lần; `bestImprovement` là lần tăng lớn nhất từ một năm công bố sang năm công bố kế tiếp.",
      en: "`changeOverYears`: a row for each unit of the later year, in its order, then for the units that are gone. `difference` = figure published later − figure published before, `placesGained` = rank before − rank after; only for one and the same unit (by the succession) and where both years have the same scheme or are stated to be comparable. `periodSummary`: `mean` is that of the published figures, rounded once; `bestImprovement` the greatest rise from one published year to the next.",
      vectors: ["accepted/histories", "accepted/questions"],
    },
    {
      vi: "`consolidate`: xếp hạng chung các đơn vị của nhiều báo cáo. Mỗi báo cáo được kiểm: mã băm tính lại; điểm của tiêu chí không quá điểm tối đa; cùng bộ tiêu chí thì điểm là tổng các tiêu chí, số công bố và nhóm đúng với điểm. Báo cáo theo bản khác chỉ được nhận khi bản ấy được nói là so sánh được; đơn vị phải có mà thiếu, không mong đợi mà có, có ở hai báo cáo thì từ chối.",
      en: "`consolidate`: one ranking of the units of several reports. Each report is checked: its digest is computed again; no leaf is above its maximum; under the same scheme points are the sum of the leaves, and published figure and class follow from them. A report by another edition is taken only where that edition is stated to be comparable; a unit that is missing, not expected or in two reports is refused.",
      vectors: ["accepted/histories", "refused/histories"],
    },
    {
      vi: "`crosswalk`: mỗi tiêu chí của bộ kia có tiêu chí của ta dẫn đến (`refers`) một dòng: tổng điểm và tổng điểm tối đa của các tiêu chí ấy, tỷ lệ phần trăm. `uncovered`: tiêu chí của bộ kia không có gì dẫn đến; `unmatched`: tiêu chí chấm điểm của ta không dẫn đến đâu; `coverage`: điểm tối đa của những tiêu chí có dẫn, theo phần trăm thang điểm.",
      en: "`crosswalk`: a row for each criterion of the other scheme that criteria of ours refer to (`refers`): the sum of their points and of their maxima, and the percentage. `uncovered`: criteria there that nothing refers to; `unmatched`: leaves of ours that refer to none; `coverage`: the maxima of those that do, in percent of the scale.",
      vectors: ["accepted/questions"],
    },
    {
      vi: "`viewByAgency`: điểm, điểm tối đa và phần trăm của các tiêu chí một cơ quan thẩm định (nhóm có cơ quan thì các tiêu chí trong nhóm theo cơ quan ấy; `null`: không cơ quan nào). `viewByTag`: của các tiêu chí mang một nhãn. `codes` là các tiêu chí chấm điểm, và nguyên nhóm có sàn hoặc trần; điểm là điểm trước khi nhân lại.",
      en: "`viewByAgency`: points, maximum and percentage of what one agency appraises (what is below a group inherits its appraiser; `null`: nobody is named). `viewByTag`: of what carries a tag. `codes` are leaves, and as a whole each group that a floor or a cap holds; points are those before rescaling.",
      vectors: ["accepted/questions"],
    },
    {
      vi: "`nodeOf`, `caseOf`, `explain`: một tiêu chí của chỉ số theo mã, hồ sơ của một đơn vị theo mã hoặc tên, chứng minh của một tiêu chí. Không có thì từ chối và nêu các mã gần giống.",
      en: "`nodeOf`, `caseOf`, `explain`: a criterion of an index by its code, the case of a unit by id or name, the proof of a criterion. What is not there is refused, and the nearest are named.",
      vectors: ["accepted/questions", "refused/nodes", "refused/what-if"],
    },
    {
      vi: "`gaps`: `lost` = điểm tối đa − điểm; từng phần `lost` = `leaves` + `pending` − `bonus` + `rescaling`. `leaves`: tiêu chí đã có kết quả mà chưa đạt tối đa, mất nhiều nhất trước, bằng nhau thì theo bộ tiêu chí; `share` là phần trăm của tổng ấy; điểm thưởng đứng riêng.",
      en: "`gaps`: `lost` = maximum − points; of each part `lost` = `leaves` + `pending` − `bonus` + `rescaling`. `leaves`: settled leaves below their maximum, the most lost first, equal ones in the order of the scheme; `share` is a percentage of their sum; bonuses stand apart.",
      vectors: ["accepted/what-if", "refused/what-if"],
    },
    {
      vi: "`gapToNextClass`: `needed` là số điểm chính xác nhỏ nhất được xếp nhóm trên, đọc như `bands.reads` đọc (89,995 công bố là 90 thì đủ); `missing` = `needed` − điểm. `fewestLeaves`: ít tiêu chí nhất, mỗi tiêu chí nâng đến tối đa, đủ để lên nhóm; `oneFewer`: với ít hơn một tiêu chí, số điểm cao nhất có thể.",
      en: "`gapToNextClass`: `needed` is the least exact number of points that is given the next better class, read as `bands.reads` reads (89.995 is enough where it is published as 90); `missing` = `needed` − points. `fewestLeaves`: as few leaves as possible, each raised to its maximum, that reach the class; `oneFewer`: the most points that one leaf fewer can reach.",
      vectors: ["accepted/what-if"],
    },
    {
      vi: "`whatIf`: số liệu cuối cùng của một đơn vị ở một tiêu chí được thay, rồi cả hai lần đều tính bằng `evaluate`. `effectOf`: kết quả có và không có một điều chỉnh. Số liệu giả định phải hợp lệ; mỗi tiêu chí của một đơn vị chỉ thay một lần.",
      en: "`whatIf`: the final facts of a unit at a leaf are replaced, and both results are what `evaluate` gives. `effectOf`: the result with one adjustment and without it. Supposed facts must be valid; a leaf of a unit is replaced only once.",
      vectors: ["refused/what-if"],
    },
    {
      vi: "`sampleSize`: N ÷ (1 + N × e²), làm tròn lên số người. `marginOfError`: e của công thức ấy, làm tròn lên bốn chữ số. `cochranSampleSize`: n₀ = z² p (1 − p) ÷ e², n = n₀ ÷ (1 + (n₀ − 1) ÷ N), một thương chính xác làm tròn lên một lần; p = 0,5 nếu không nêu. `marginsByStratum`: z √(p (1 − p) ÷ n × (N − n) ÷ (N − 1)) của câu hỏi ít người trả lời nhất, làm tròn lên bốn chữ số.",
      en: "`sampleSize`: N ÷ (1 + N × e²), rounded up to whole people. `marginOfError`: the e of that formula, rounded up to four places. `cochranSampleSize`: n₀ = z² p (1 − p) ÷ e², n = n₀ ÷ (1 + (n₀ − 1) ÷ N), one exact quotient rounded up once; p = 0.5 unless stated. `marginsByStratum`: z √(p (1 − p) ÷ n × (N − n) ÷ (N − 1)) of the question that the fewest answered, rounded up to four places.",
      vectors: ["accepted/sample", "accepted/cochran", "refused/advice"],
    },
    {
      vi: "`tallyCoded`: cùng kết quả như đếm từng câu trả lời. `rankIntervals`: chỉ để tham khảo; bộ mẫu chỉ giữ các trường hợp bị từ chối. `computeIndex` gộp các bảng điểm của một đơn vị: mỗi tiêu chí có đúng một kết quả, mọi bảng cùng đơn vị và cùng bộ tiêu chí.",
      en: "`tallyCoded`: the same tally as of the answers one by one. `rankIntervals`: advisory; the vectors hold only what is refused. `computeIndex` puts the sheets of a unit together: each leaf has one result, and all sheets are of one unit and one scheme.",
      vectors: ["refused/advice", "refused/sheets"],
    },
  ],
};
