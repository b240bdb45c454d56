/**
 * What is accepted and somebody should look at, with its whole sentence in Vietnamese and in English: the codes of level
 * `notice`. They are written as in `register.ts`, which holds them all.
 */
export const notices = {
  "document.more_notices": {
    vi: "Còn {more} lưu ý khác không được liệt kê.",
    en: "There are {more} more notices that are not listed.",
  },
  "number.read_as_decimal": {
    vi: "“{found}” được đọc là {value#}, không phải {whole}. Nếu đúng, hãy bỏ số 0 ở cuối và ghi {value} cho khỏi nhầm; nếu là {whole}, hãy ghi {whole}.",
    en: "“{found}” is read as {value#}, not as {whole}. If that is right, leave out the zero at the end and write {value}, so that it cannot be misread; if {whole} is meant, write {whole}.",
  },
  "text.letters_lost": {
    vi: "“{found}” có ký tự “{character}” không phải là chữ tiếng Việt; có lẽ chữ đã hỏng khi đổi phông hoặc bảng mã (TCVN3, VNI, Windows-1258). Hãy gõ lại, hoặc lấy tệp gốc và lưu dạng UTF-8.",
    en: "“{found}” has the character “{character}”, which is no Vietnamese letter; letters may have been lost in a change of font or encoding (TCVN3, VNI, Windows-1258). Type it again, or take the original file and save it as UTF-8.",
  },
  "text.reason_says_little": {
    vi: "Lý do “{found}” không cho biết vì sao. Hãy ghi căn cứ, số liệu hoặc văn bản làm cơ sở.",
    en: "The reason “{found}” does not say why. State the grounds: figures, facts or a document.",
  },
  "appraisal.points_off_steps": {
    vi: "Tiêu chí {leaf} được ghi {points#} điểm, nhưng quy tắc chấm không có mức điểm này; mức gần nhất là {nearest#}. Hãy kiểm tra lại, và sửa nếu ghi nhầm.",
    en: "The rule of criterion {leaf} cannot give the {points#} points that were set for it; the nearest it can give is {nearest#}. Check the figure, and correct it if it is a mistake.",
  },
  "appraisal.perhaps_self_written": {
    vi: "Điều chỉnh tiêu chí {leaf} của đơn vị “{unit}” do “{agency}” ghi, có thể là tên khác của chính đơn vị này. Đơn vị không tự thẩm định mình: hãy kiểm tra, và ghi đủ tên cơ quan thẩm định.",
    en: "The adjustment of criterion {leaf} of the unit “{unit}” is by “{agency}”, which may be another name of that unit. No unit appraises itself: check it, and write the full name of the agency.",
  },
  "assessment.part_above_whole": {
    vi: "Ở tiêu chí {leaf}, số đạt {part#} lớn hơn tổng số {whole#}. Quy tắc cho phép vượt, nhưng hãy kiểm tra xem hai số này có bị ghi đổi chỗ cho nhau không.",
    en: "At criterion {leaf} the number attained, {part#}, is above the total of {whole#}. The rule allows it, but check that the two figures were not swapped.",
  },
  "assessment.negative_value": {
    vi: "Ở tiêu chí {leaf}, giá trị {value#} là số âm. Hãy kiểm tra xem có gõ nhầm dấu gạch ngang không.",
    en: "At criterion {leaf} the value {value#} is below zero. Check that the minus sign was not typed by mistake.",
  },
  "assessment.far_beyond": {
    vi: "Ở tiêu chí {leaf}, con số {value#} lớn gấp ít nhất 100 lần giới hạn xa nhất của quy tắc chấm là {limit#}, nên chỉ được chấm như ở giới hạn đó. Hãy kiểm tra đơn vị tính và số chữ số; nếu gõ nhầm thì sửa lại.",
    en: "At criterion {leaf} the figure {value#} is at least 100 times the farthest limit of the rule, {limit#}, and is scored as that limit. Check its unit of measurement and its number of digits, and correct it if it is a mistake.",
  },
  "assessment.share_for_percent": {
    vi: "Ở tiêu chí {leaf}, số {value#} rất nhỏ so với các giới hạn của quy tắc chấm; các giới hạn này viết theo phần trăm, từ {limit#} trở lên. Nếu tỷ lệ là {instead#} %, hãy ghi {instead}; nếu đúng là {value#} thì giữ nguyên.",
    en: "At criterion {leaf} the figure {value#} is very small compared with the limits of its rule, which are percentages of {limit#} or more. If the share is {instead#} %, write {instead}; if {value#} is right, leave it.",
  },
  "assessment.percent_for_share": {
    vi: "Ở tiêu chí {leaf}, số {value#} rất lớn so với các giới hạn của quy tắc chấm, không quá {limit#}. Nếu tỷ lệ là {value#} %, hãy ghi {instead}; nếu đúng là {value#} thì giữ nguyên.",
    en: "At criterion {leaf} the figure {value#} is very large compared with the limits of its rule, none of which is above {limit#}. If the share is {value#} %, write {instead}; if {value#} is right, leave it.",
  },
  "assessment.period_without_year": {
    vi: "Kỳ “{period}” của “{unit}” không bắt đầu bằng một năm, nên không đối chiếu được với hiệu lực của bộ tiêu chí và với các ngày đã ghi. Hãy ghi kỳ như 2026 hoặc 2026-Q1.",
    en: "The period “{period}” of “{unit}” does not begin with a year, so it cannot be compared with the validity of the scheme or with the dates that are stated. Write it as 2026 or 2026-Q1.",
  },
  "assessment.claim_differs": {
    vi: "Đơn vị “{unit}” tự chấm {claimed#} điểm ở tiêu chí {leaf}, nhưng theo số liệu đã khai thì được {earned#} điểm; kết quả tính theo số liệu. Cơ quan thẩm định hãy đối chiếu lại.",
    en: "The unit “{unit}” claims {claimed#} points at criterion {leaf}, but its facts give {earned#}; the result follows the facts. The appraiser should compare the two.",
  },
  "assessment.claim_off_steps": {
    vi: "Tiêu chí {leaf} được tự chấm {claimed#} điểm, nhưng quy tắc chấm không có mức điểm này; mức gần nhất là {nearest#}. Hãy kiểm tra lại trước khi xác nhận.",
    en: "The rule of criterion {leaf} cannot give the {claimed#} points that the unit claims; the nearest it can give is {nearest#}. Check the figure before confirming it.",
  },
  "appraisal.outside_period": {
    vi: "Điều chỉnh tiêu chí {leaf} của đơn vị “{unit}” ghi ngày {at@}, không hợp với kỳ {period}; hãy kiểm tra lại năm.",
    en: "The adjustment of criterion {leaf} of the unit “{unit}” is dated {at@}, which is outside the period {period}; check the year.",
  },
  "survey.few_answers_pending": {
    vi: "Về đơn vị “{unit}”, nhóm “{group}” có ít hơn {least} câu trả lời được tính ở các câu hỏi sau: {questions}; các tiêu chí ấy còn chờ kết quả. Hãy lấy thêm phiếu.",
    en: "For the unit “{unit}”, fewer than {least} answers of the group “{group}” count for {questions}; those criteria stay pending. Collect more answers.",
  },
  "survey.few_answers_counted": {
    vi: "Về đơn vị “{unit}”, nhóm “{group}” có ít hơn {least} câu trả lời được tính ở các câu hỏi sau: {questions}; theo bộ tiêu chí, các câu trả lời này vẫn được tính. Hãy cân nhắc khi công bố.",
    en: "For the unit “{unit}”, fewer than {least} answers of the group “{group}” count for {questions}; the scheme still uses them. Consider this before publishing.",
  },
  "survey.few_answers_behind": {
    vi: "Kết quả điều tra có sẵn của tiêu chí {leaf} chỉ dựa trên {answers} ý kiến, ít hơn mức tối thiểu {least}; hãy xem lại nguồn.",
    en: "The survey result supplied for criterion {leaf} is based on {answers} answers, fewer than the minimum of {least}; check its source.",
  },
  "survey.answers_not_stated": {
    vi: "Kết quả điều tra có sẵn của tiêu chí {leaf} không ghi số câu trả lời, nên không biết có đủ mức tối thiểu {least} hay không. Hãy ghi số này ở trường “answers”.",
    en: "The survey result supplied for criterion {leaf} does not say how many answers are behind it, so the minimum of {least} cannot be checked. State the number in the field answers.",
  },
  "survey.share_for_points": {
    vi: "Kết quả điều tra có sẵn của tiêu chí {leaf} ghi {points#} điểm trên {max#}. Nếu đây là tỷ lệ, hãy ghi ở trường “share”; nếu đúng là điểm thì giữ nguyên.",
    en: "The survey result supplied for criterion {leaf} states {points#} of {max#} points. If this is a share, write it in the field share; if it is in points, leave it.",
  },
  "survey.answered_twice": {
    vi: "Người trả lời “{respondent}” trả lời câu “{question}” về đơn vị “{unit}” hai lần khác nhau: “{first}” rồi “{second}”; chỉ lần đầu được tính. Hãy đối chiếu phiếu.",
    en: "The respondent “{respondent}” answered the question “{question}” about the unit “{unit}” in two ways: “{first}”, then “{second}”; only the first counts. Check the forms.",
  },
  "survey.lookalike_respondent": {
    vi: "Người trả lời “{respondent}” và “{first}” (đơn vị “{unit}”, nhóm “{group}”) chỉ khác cách viết, đang được tính là hai người. Nếu là một người, hãy viết mã giống hệt nhau rồi đếm lại.",
    en: "The respondents “{respondent}” and “{first}” (unit “{unit}”, group “{group}”) differ only in how they are written and count as two. If they are one person, write the id in one way and count again.",
  },
  "excel.sheets_not_read": {
    vi: "Phiếu có thêm trang {sheets}; nội dung ở đó không được đọc. Nếu là số liệu, hãy ghi vào trang “Tự đánh giá”; nếu là giải trình, hãy ghi vào cột “Giải trình, ghi chú”.",
    en: "The form has other sheets, {sheets}, which are not read. Put figures into the sheet “Tự đánh giá”, and explanations into its column “Giải trình, ghi chú”.",
  },
  "excel.cells_not_read": {
    vi: "Phiếu có nội dung ở {cells}, nơi đơn vị không phải khai gì, nên không được đọc. Hãy chuyển sang ô số liệu hoặc cột “Giải trình, ghi chú” của tiêu chí, rồi xóa ở đây.",
    en: "The form holds something in {cells}, where nothing is asked of the unit, and it is not read. Move it to the cells of a criterion or to its column “Giải trình, ghi chú”, and delete it here.",
  },
  "survey.rows_repeated": {
    vi: "Kết quả điều tra về đơn vị “{unit}” có {rows} dòng giống hệt một dòng đã có (cùng nhóm, câu hỏi, phương án và số câu trả lời); các dòng này đang được cộng thêm. Nếu đã dán hai lần, hãy bỏ các dòng thừa.",
    en: "The tally about the unit “{unit}” has {rows} rows identical to an earlier row (same group, question, option and count); their counts are added. If they were pasted twice, delete the extra rows.",
  },
  "excel.nothing_filled": {
    vi: "Phiếu chưa điền gì, nên mọi tiêu chí là chưa nộp. Nếu đơn vị gửi nhầm phiếu trống, hãy xin lại phiếu đã điền.",
    en: "Nothing is filled in on the form, so every criterion counts as not submitted. If the unit sent a blank form by mistake, ask for the one that was filled in.",
  },
  "import.answers_without_form": {
    vi: "{answers} câu trả lời về {units} chưa được tính vì đơn vị chưa có phiếu. Hãy nhập phiếu, rồi nhập lại tệp khảo sát.",
    en: "{answers} answers about {units} do not count yet, because these units have no form. Import the forms, then import the survey again.",
  },
  "events.outside_period": {
    vi: "Sự kiện của đơn vị “{unit}” ghi ngày {at@}, không hợp với kỳ {period}; hãy kiểm tra lại năm.",
    en: "The event of the unit “{unit}” is dated {at@}, which is outside the period {period}; check the year.",
  },
  "events.perhaps_by_the_unit": {
    vi: "“{agency}” có thể là chính đơn vị “{unit}”, mà đơn vị không tự yêu cầu giải trình, biểu quyết hay khóa hồ sơ của mình. Hãy kiểm tra cơ quan đã làm việc này.",
    en: "“{agency}” may be the unit “{unit}” itself, and a unit may not request explanations of, vote on or lock its own dossier. Check which agency did this.",
  },
  "import.answers_within": {
    vi: "Mọi dòng của tệp {file} đều có trong tệp {other}. Nếu {file} là bản xuất trước của cùng một khảo sát, hãy bỏ tệp này ra, vì mỗi câu trả lời đang được tính hai lần; nếu là khảo sát khác thì giữ nguyên.",
    en: "Every row of the file {file} is in the file {other} too. If {file} is an earlier export of the same survey, leave it out, because each of its answers counts twice; if it is another survey, keep both.",
  },
  "import.not_looked_at": {
    vi: "Có {count} tệp trong thư mục không được đọc vì không phải bảng, tệp Word, Excel hay JSON: {files}. Nếu trong đó có số liệu, hãy lưu thành .xlsx, .docx hoặc .csv.",
    en: "{count} files in the folder were not read because they are not tables and not Word, Excel or JSON files: {files}. If one of them contains data, save it as .xlsx, .docx or .csv.",
  },
  "import.units_without_form": {
    vi: "{count} đơn vị trong danh sách chưa có phiếu: {units}. Hãy thêm phiếu, hoặc để các đơn vị này là chưa nộp.",
    en: "{count} units on the list have no form: {units}. Add their forms, or let them count as not submitted.",
  },
  "survey.column_unused": {
    vi: "Cột “{column}” không được dùng: tên cột không phải câu hỏi, đơn vị hay nhóm nào. Gần giống nhất: {nearest}. Nếu là câu hỏi đó, hãy sửa tên cột hoặc khai ở trường “columns”.",
    en: "The column “{column}” is not used: its heading is not the name of any question, unit or group. The nearest is: {nearest}. If that question is meant, correct the heading or declare it in the field columns.",
  },
  "composite.little_applies": {
    vi: "Chỉ {applicable#} trong {max#} điểm tối đa của phần “{part}” áp dụng với đơn vị “{unit}”, nên kết quả chỉ dựa trên số ít tiêu chí. Hãy xem lại những tiêu chí được khai không áp dụng.",
    en: "Only {applicable#} of the {max#} points of the part “{part}” apply to the unit “{unit}”, so its result is based on few criteria. Check the criteria that are declared not applicable.",
  },
  "composite.too_little_applies": {
    vi: "Chỉ {applicable#} trong {max#} điểm tối đa của phần “{part}” áp dụng với đơn vị “{unit}”, ít hơn mức tối thiểu {least#} nên đơn vị không được xếp loại. Hãy xem lại những tiêu chí được khai không áp dụng.",
    en: "Only {applicable#} of the {max#} points of the part “{part}” apply to the unit “{unit}”, less than the minimum of {least#}, so the unit gets no class. Check the criteria that are declared not applicable.",
  },
  "composite.level_not_stated": {
    vi: "Tiêu chí {leaf} của đơn vị “{unit}” chưa ghi mức đạt được, trong khi một điều kiện khống chế xếp loại dựa vào mức đó, nên điều kiện này không được xét. Hãy ghi mức đạt được trong hồ sơ hoặc sổ điều chỉnh.",
    en: "Criterion {leaf} of the unit “{unit}” states no level, but a condition on the class depends on it, so the condition is not checked. State the level in the dossier or in the ledger.",
  },

  // The year.
  "year.group_without_units": {
    vi: "Khối “{group}” chưa có đơn vị nào trong danh sách của năm. Hãy kiểm tra tên khối, hoặc bỏ khối này.",
    en: "The group “{group}” has no unit on the roster of the year. Check its name, or leave it out.",
  },
  "year.day_outside_period": {
    vi: "Hạn của bước {step~} ghi ngày {day@}, không hợp với kỳ {period}. Hãy kiểm tra lại năm.",
    en: "The step {step~} ends on {day@}, which is outside the period {period}. Check the year.",
  },
  "year.lookalike_group": {
    vi: "Văn bản năm có hai khối “{first}” và “{group}” gần giống nhau, được xếp hạng riêng. Nếu là một khối, hãy ghi một tên cho mọi đơn vị của khối.",
    en: "The year document has two groups, “{first}” and “{group}”, that are nearly alike and are ranked apart. If they are one group, write one name for all its units.",
  },
  "year.same_name": {
    vi: "Hai đơn vị “{first}” và “{unit}” cùng khối và cùng tên “{name}”; hãy kiểm tra có nhập trùng không.",
    en: "The units “{first}” and “{unit}” of one group are both called “{name}”; check that it was not entered twice.",
  },

  // From a scheme and its cases to the ranking.
  "evaluate.another_period": {
    vi: "Hồ sơ của “{unit}” thuộc kỳ {period}, trong khi phần lớn hồ sơ thuộc kỳ {usual}: đơn vị được xếp hạng riêng. Hãy kiểm tra lại kỳ.",
    en: "The dossier of “{unit}” has the period {period}, while most others have {usual}, so the unit is ranked separately. Check the period.",
  },
  "evaluate.lookalike_group": {
    vi: "Khối “{group}” trông giống khối “{first}”, chỉ khác cách viết, nên được xếp hạng riêng. Nếu là một khối, hãy viết giống hệt nhau.",
    en: "The group “{group}” looks like “{first}” and differs only in how it is written, so it is ranked separately. If they are the same group, write them the same way.",
  },
  "evaluate.lookalike_agency": {
    vi: "Cơ quan “{agency}” và cơ quan “{first}” trong các sổ điều chỉnh có thể là một, chỉ khác cách viết. Nếu là một, hãy viết giống nhau, và khai danh sách cơ quan (trường “agencies”) trong bộ tiêu chí hoặc văn bản năm.",
    en: "The agencies “{agency}” and “{first}” in the ledgers may be one agency written in two ways. If so, write its name in one way, and list the agencies in the scheme or in the year document (field agencies).",
  },
  "analysis.same_name": {
    vi: "Đơn vị “{unit}” trong báo cáo của “{by}” và đơn vị “{first}” trong báo cáo của “{before}” cùng khối và cùng tên “{name}”. Nếu là một đơn vị, hãy bỏ đơn vị này khỏi một báo cáo.",
    en: "The unit “{unit}” in the report of “{by}” and “{first}” in that of “{before}” are in one group and both called “{name}”. If they are the same unit, leave it out of one report.",
  },
  "analysis.lookalike_unit": {
    vi: "Đơn vị “{unit}” trong báo cáo của “{by}” trông giống đơn vị “{first}” trong báo cáo của “{before}”, chỉ khác cách viết. Nếu là một đơn vị, hãy bỏ đơn vị này khỏi một báo cáo.",
    en: "The unit “{unit}” in the report of “{by}” looks like “{first}” in that of “{before}” and differs only in how it is written. If they are the same unit, leave it out of one report.",
  },
  "analysis.column_of_words": {
    vi: "Cột “{column}” chỉ có chữ nên không được kiểm tra. Nếu là cột xếp loại, hãy thêm --class với cột điểm và cột này.",
    en: "The column “{column}” contains only text and is not checked. If it is the class, add --class with the column of points and this one.",
  },
  "analysis.other_engine": {
    vi: "Báo cáo của “{by}” do phần mềm {found} tính, danh sách này do {engine} lập; hai phiên bản có thể tính khác nhau. Hãy đề nghị nơi báo cáo tính lại bằng {engine}.",
    en: "The report of “{by}” was computed by {found}, this list by {engine}; two versions may give different results. Ask the reporting office to compute it again with {engine}.",
  },
  "analysis.scored_elsewhere": {
    vi: "Báo cáo của “{by}” ghi đơn vị “{unit}” chưa được xếp hạng, còn báo cáo của “{other}” có kết quả của đơn vị này; danh sách dùng kết quả ấy. Hãy xác nhận nơi nào chấm đơn vị này.",
    en: "The report of “{by}” lists the unit “{unit}” as unranked, while that of “{other}” has its result, which this list uses. Confirm which office scores the unit.",
  },
  "analysis.refused_there": {
    vi: "Báo cáo của “{by}” có hồ sơ của “{unit}” bị từ chối nhưng không được nêu trong bảng xếp hạng nào, nên đơn vị này không có trong danh sách. Hãy hỏi lại nơi báo cáo.",
    en: "The report of “{by}” has a refused case of “{unit}” that none of its rankings lists, so it is not on this list. Ask the reporting office.",
  },
  "assessment.outside_period": {
    vi: "Tiêu chí {leaf} của đơn vị “{unit}” ghi ngày {at@}, không hợp với kỳ {period}; hãy kiểm tra lại năm.",
    en: "Criterion {leaf} of the unit “{unit}” states the day {at@}, which is outside the period {period}; check the year.",
  },
  "evaluate.same_name": {
    vi: "Hai đơn vị “{first}” và “{unit}” cùng khối và cùng tên “{name}”; hãy kiểm tra có nhập trùng không.",
    en: "The units “{first}” and “{unit}” of one group are both called “{name}”; check that it was not entered twice.",
  },
  "evaluate.lookalike_unit": {
    vi: "Đơn vị “{unit}” trông giống đơn vị “{first}”, chỉ khác cách viết. Nếu là một đơn vị, hãy bỏ bớt một hồ sơ.",
    en: "The unit “{unit}” looks like “{first}” and differs only in how it is written. If they are the same unit, leave one case out.",
  },
  "evaluate.group_of_one": {
    vi: "Khối “{group}” kỳ {period} chỉ có đơn vị “{unit}”, nên thứ hạng của đơn vị không có ý nghĩa so sánh. Hãy kiểm tra tên khối.",
    en: "The group “{group}” of {period} has only the unit “{unit}”, so its rank compares it with no other. Check the name of the group.",
  },
  "evaluate.year_differs": {
    vi: "Hồ sơ của “{unit}” ghi {field~} là “{found}”, văn bản năm ghi “{expected}”; kết quả dùng văn bản năm. Hãy sửa lại chỗ ghi sai.",
    en: "The dossier of “{unit}” gives “{found}” as its {field~}, but the year document gives “{expected}”; the result follows the year document. Correct the one that is wrong.",
  },
  "evaluate.exempt_leaf_stated": {
    vi: "Tiêu chí {leaf} được miễn cho đơn vị “{unit}” theo văn bản năm, nên số liệu đơn vị khai ở đó không được tính. Hãy bỏ số liệu ấy, hoặc sửa văn bản năm.",
    en: "By the year document, criterion {leaf} does not apply to the unit “{unit}”, so the facts it states there do not count. Leave them out, or correct the year document.",
  },
  "evaluate.exempt_leaf_answered": {
    vi: "Tiêu chí {leaf} được miễn cho đơn vị “{unit}” theo văn bản năm, nên câu trả lời điều tra ở đó không được tính. Hãy kiểm tra lại văn bản năm.",
    en: "By the year document, criterion {leaf} does not apply to the unit “{unit}”, so the survey answers there do not count. Check the year document.",
  },
  "evaluate.not_approved": {
    vi: "Đơn vị “{unit}” tự khai tiêu chí {leaf} không áp dụng, nhưng văn bản năm và cơ quan thẩm định chưa xác nhận. Hãy xác nhận trong sổ điều chỉnh hoặc văn bản năm.",
    en: "The unit “{unit}” states that criterion {leaf} does not apply to it; neither the year document nor an appraiser has approved this. Approve it in the ledger or in the year document.",
  },
  "evaluate.same_adjustment": {
    vi: "Điều chỉnh tiêu chí {leaf} của đơn vị “{unit}” giống hệt điều chỉnh của đơn vị “{other}”: cùng số liệu, lý do, cơ quan và thời điểm. Nếu sổ của đơn vị kia bị chép nhầm vào đây, hãy thay bằng sổ của đúng đơn vị.",
    en: "The adjustment of criterion {leaf} of the unit “{unit}” is identical to one of the unit “{other}”: same figures, reason, agency and time. If the other unit's ledger was copied here by mistake, replace it with the ledger of this unit.",
  },
  "evaluate.late_adjustment": {
    vi: "Điều chỉnh tiêu chí {leaf} của đơn vị “{unit}” ở bước {stage~} ghi ngày {day@}, sau hạn {last@} của văn bản năm. Hãy kiểm tra lại ngày.",
    en: "The adjustment of criterion {leaf} of the unit “{unit}” at the stage {stage~} is dated {day@}, after the deadline in the year document, {last@}. Check the date.",
  },
  "evaluate.answers_of_nobody": {
    vi: "Kết quả điều tra có câu trả lời về “{unit}”, nhưng không có hồ sơ nào của đơn vị này, nên các câu trả lời ấy không được tính. Hãy sửa mã đơn vị trong kết quả điều tra (gần giống nhất: {nearest}), hoặc bổ sung hồ sơ của đơn vị.",
    en: "The tally has answers about “{unit}”, but there is no case of that unit, so these answers do not count. Correct the unit in the tally (the nearest: {nearest}), or add its case.",
  },
  "evaluate.answers_elsewhere": {
    vi: "Câu trả lời về “{unit}” chỉ có trong kết quả điều tra kèm hồ sơ khác, nên không được tính cho đơn vị này. Hãy kèm kết quả điều tra vào hồ sơ của “{unit}”.",
    en: "Answers about “{unit}” are only in a tally that belongs to another case, so they do not count. Put the tally into the case of “{unit}”.",
  },
  "evaluate.tallies_differ": {
    vi: "Kết quả điều tra về “{unit}” kèm hồ sơ của đơn vị khác với bản kèm hồ sơ của “{other}”; chỉ bản kèm hồ sơ của chính “{unit}” được tính. Hãy dùng chung một bản.",
    en: "The tally in the case of “{unit}” and the tally in the case of “{other}” have different answers about “{unit}”; only the tally in its own case counts. Use one copy for all.",
  },
  "evaluate.more_ready_answers_than_forms": {
    vi: "Kết quả điều tra có sẵn của tiêu chí {leaf} về đơn vị “{unit}” ghi {answers} câu trả lời, nhiều hơn số mà {issued} phiếu đã phát theo văn bản năm có thể cho ({questions} câu hỏi). Hãy kiểm tra lại hai số này.",
    en: "The survey result supplied for criterion {leaf} of the unit “{unit}” states {answers} answers, more than the {issued} forms issued according to the year document can give ({questions} questions). Check both figures.",
  },
  "evaluate.more_answers_than_forms": {
    vi: "Đơn vị “{unit}”, nhóm “{group}”, câu “{question}” có {answers} câu trả lời, nhiều hơn {issued} phiếu đã phát theo văn bản năm. Hãy kiểm tra lại hai số này.",
    en: "The unit “{unit}”, group “{group}”, question “{question}” has {answers} answers, more than the {issued} forms issued according to the year document. Check both figures.",
  },
  "evaluate.no_yardstick": {
    vi: "Tiêu chí {leaf} được chấm so với khối nên còn chờ kết quả. Hãy cung cấp văn bản năm, trong đó ghi khối gồm những đơn vị nào.",
    en: "Criterion {leaf} is scored against the group and is pending. Provide the year document, which says which units are in the group.",
  },
  "evaluate.yardstick_stated": {
    vi: "Ở tiêu chí {leaf}, hồ sơ của “{unit}” tự ghi số liệu của cả khối. Số liệu này chưa được kiểm tra; khi có văn bản năm, số liệu của khối được lấy từ kết quả cuối cùng. Hãy bỏ số liệu này và cung cấp văn bản năm.",
    en: "At criterion {leaf} the documents of “{unit}” state the figures of its whole group, which nobody has checked. With a year document they are taken from the final results of the group. Leave them out, and provide the year document.",
  },
  "evaluate.yardstick_of_some": {
    vi: "Ở tiêu chí {leaf}, khối “{group}” mới có số liệu cuối cùng của {counted}/{units} đơn vị; điểm còn thay đổi khi có thêm đơn vị. Hãy chỉ công bố khi đã đủ đơn vị.",
    en: "At criterion {leaf} the group “{group}” has the final figures of {counted} of {units} units; points will change as more are added. Publish only when all units are included.",
  },
  "evaluate.yardstick_of_nothing": {
    vi: "Ở tiêu chí {leaf}, mọi số liệu của khối “{group}” đều bằng 0 nên không so sánh được; tiêu chí này còn chờ kết quả. Hãy kiểm tra lại số liệu; nếu khối không phát sinh, hãy khai không áp dụng hoặc ghi điểm trong sổ điều chỉnh.",
    en: "At criterion {leaf} every figure of the group “{group}” is 0, so they cannot be compared; the criterion stays pending. Check the figures; if there was nothing in the group, declare it not applicable or set the points in the ledger.",
  },
  "evaluate.unsealed_adjustments": {
    vi: "Sổ điều chỉnh của đơn vị “{unit}” có {count} điều chỉnh chưa niêm phong, đầu tiên là ở tiêu chí {leaf}, trong khi những điều chỉnh khác đã niêm phong. Hãy kiểm tra ai đã ghi thêm hoặc bỏ mã niêm phong, rồi niêm phong lại sổ.",
    en: "The ledger of the unit “{unit}” has adjustments without a seal ({count}, the first at criterion {leaf}), while others have one. Check who added them or removed the seals, then add the seals again.",
  },
  "evaluate.outlier": {
    vi: "Ở tiêu chí {leaf}, số liệu {figure} của đơn vị “{unit}” quyết định điểm của cả khối “{group}”; số liệu này, cùng những số liệu gần nó nếu có, cách số liệu tiếp theo ({next}) hơn hai lần. Hãy kiểm tra lại.",
    en: "At criterion {leaf} the figure {figure} of the unit “{unit}” determines the points of the whole group “{group}”; it, and the figures near it if there are any, are more than twice as far out as the next one ({next}). Check it.",
  },
  // A scheme that contradicts itself nowhere, and may yet not say what was meant.
  "scheme.class_above_reach": {
    vi: "Không đơn vị nào đạt được loại “{class}”: loại này cần từ {from#} trở lên, mà cao nhất chỉ có thể là {most#}. Hãy xem lại ngưỡng này và trường “bands.on”.",
    en: "No unit can reach the class “{class}”: it starts at {from#}, but the highest possible figure is {most#}. Check this limit and the field bands.on.",
  },
  "scheme.class_below_reach": {
    vi: "Không đơn vị nào rơi vào loại “{class}”: kết quả thấp nhất có thể là {least#}, đã đạt ngưỡng {above#} của loại trên. Hãy xem lại ngưỡng đó, hoặc bỏ loại này.",
    en: "No unit can fall into the class “{class}”: the lowest possible figure is {least#}, which already reaches the limit of {above#} of the class above. Check that limit, or leave this class out.",
  },
  "scheme.class_between_figures": {
    vi: "Không đơn vị nào rơi vào loại “{class}”: từ {from#} đến dưới {above#} không có con số nào viết với {places} chữ số thập phân. Hãy xem lại hai ngưỡng, hoặc làm tròn đến nhiều chữ số hơn.",
    en: "No unit can fall into the class “{class}”: from {from#} to below {above#} there is no figure with {places} decimal places. Check the two limits, or round to more places.",
  },
  "scheme.bands_like_shares": {
    vi: "Ngưỡng xếp loại viết theo phần trăm, mà ngưỡng cao nhất chỉ là {most#} %. Nếu 0,9 ở đây nghĩa là 90 %, hãy viết 90, hoặc đặt “bands.on” là “share”.",
    en: "The limits of the classes are in percent, and the highest is only {most#} %. If 0.9 means 90 % here, write 90, or set bands.on to share.",
  },
  "scheme.weights_beside_one": {
    vi: "Trọng số của các nhóm được hỏi ở câu “{question}” cộng lại là {total#}, không phải 1. Cách tính chỉ dùng tỷ lệ giữa các trọng số; hãy kiểm tra xem có gõ nhầm không.",
    en: "The weights of the groups that are asked question “{question}” add up to {total#}, not to 1. Only their proportions matter; check that none was mistyped.",
  },
  "scheme.class_within_reach": {
    vi: "Loại tốt nhất “{class}” chỉ cần từ {from#} trên {most#}, nên hầu như đơn vị nào cũng đạt. Nếu ngưỡng đang viết theo thang khác, như 9 trên 10 hoặc 0,9, hãy viết theo thang {most#}; nếu đúng là {from#} thì giữ nguyên.",
    en: "The best class “{class}” needs only {from#} of {most#}, which nearly every unit reaches. If the limits are on another scale, such as 9 of 10 or 0.9, convert them to the scale of {most#}; if {from#} is right, leave it.",
  },
  "scheme.limit_above_whole": {
    vi: "Tiêu chí {code} đòi hỏi tỷ lệ {most#} %, trong khi số đạt không được vượt tổng số, nên không đơn vị nào đạt được giới hạn này. Nếu tỷ lệ được vượt 100 %, hãy khai “over”: “full” trong quy tắc chấm; nếu không, hãy sửa giới hạn.",
    en: "Criterion {code} asks for a ratio of {most#} %, but the number attained may not exceed the total, so no unit can reach this limit. If the ratio may be above 100 %, state “over”: “full” in the rule; if not, correct the limit.",
  },
  "scheme.same_agency": {
    vi: "Hai cơ quan “{first}” và “{agency}” cùng tên “{title}”. Nếu là một cơ quan, hãy giữ một mã, vì đơn vị không được tự thẩm định mình dưới mã kia.",
    en: "The agencies “{first}” and “{agency}” are both called “{title}”. If they are one agency, keep one id, for no unit may appraise itself under the other.",
  },
  "scheme.one_answer_decides": {
    vi: "Phiếu điều tra không đặt số câu trả lời tối thiểu cho các nhóm sau: {groups}; vì vậy một câu trả lời cũng đủ quyết định điểm của nhóm. Hãy khai “minimumAnswers” nếu văn bản có quy định.",
    en: "The questionnaire sets no minimum number of answers for these groups: {groups}; one answer is enough to decide the points of the group. State minimumAnswers if the Decision sets one.",
  },
  "scheme.limits_like_shares": {
    vi: "Tiêu chí {code} so tỷ lệ với giới hạn viết theo phần trăm, mà giới hạn cao nhất chỉ là {most#} %. Nếu 0,9 ở đây nghĩa là 90 %, hãy viết 90; nếu 1 nghĩa là 100 %, hãy viết 100.",
    en: "Criterion {code} compares a ratio with limits in percent, and the highest is only {most#} %. If 0.9 means 90 % here, write 90; if 1 means 100 %, write 100.",
  },
  "scheme.rounds_twice": {
    vi: "Điểm được làm tròn hai lần trước khi xếp loại: ở từng tiêu chí đến {leaf} chữ số thập phân, rồi khi công bố đến {index}. Vì vậy {figure#} được công bố là {from#} và xếp loại “{class}”. Nếu không muốn thế, hãy đặt “bands.reads” là “exact”, hoặc làm tròn tiêu chí đến {index} chữ số.",
    en: "Points are rounded twice before the class is determined: at each criterion to {leaf} decimal places, and at publication to {index}. So {figure#} is published as {from#} and gets the class “{class}”. If this is not intended, set bands.reads to exact, or round criteria to {index} places.",
  },
  "extend.same_edition": {
    vi: "Bộ tiêu chí đã sửa vẫn mang mã “{id}” và tên bản “{edition}” của bản gốc, nên hai bản khác nhau trùng tên. Hãy thêm một thay đổi loại “set” để đặt tên bản mới (trường “edition”).",
    en: "The changed scheme still has the id {id} and the edition {edition} of its base, so two different schemes have the same name. Add a change of the kind set that names the new edition (field edition).",
  },
  // Dossiers.
  "assessment.period_before_validity": {
    vi: "“{unit}” tự đánh giá kỳ {period}, mà bộ tiêu chí chỉ có hiệu lực từ ngày {from@}. Hãy xem lại kỳ đánh giá, hoặc dùng bộ tiêu chí của kỳ đó.",
    en: "“{unit}” assesses itself for the period {period}, but the scheme is in force only from {from@}. Check the period, or use the scheme of that period.",
  },
  "assessment.period_after_validity": {
    vi: "“{unit}” tự đánh giá kỳ {period}, mà bộ tiêu chí đã hết hiệu lực ngày {to@}. Hãy xem lại kỳ đánh giá, hoặc dùng bộ tiêu chí của kỳ đó.",
    en: "“{unit}” assesses itself for the period {period}, but the scheme was in force only until {to@}. Check the period, or use the scheme of that period.",
  },
  "report.unit_without_shape": {
    vi: "Bản đồ không có vùng của “{unit}”, hoặc vùng đó quá nhỏ nên không nhìn thấy được; vì vậy kết quả của đơn vị này không hiện trên bản đồ. Hãy bổ sung vùng, sửa mã đơn vị trong tệp bản đồ, hoặc vẽ vùng đó lớn hơn.",
    en: "The map has no shape for “{unit}”, or one too small to be seen, so the result of this unit is not shown. Add the shape, correct the id of the unit in the map, or draw the shape larger.",
  },
  "report.shape_without_unit": {
    vi: "Vùng mang mã “{shape}” trên bản đồ không ứng với đơn vị nào trong kết quả, nên để trắng. Nếu mã viết sai, hãy sửa trong tệp bản đồ.",
    en: "The shape “{shape}” of the map belongs to no unit of the result and stays white. If the id is wrong, correct it in the map.",
  },
  "table.share_unnamed": {
    vi: "Tiêu chí {code}: tỷ lệ càng thấp càng được nhiều điểm, nhưng câu không ghi tên hai số của tỷ lệ, nên phiếu sẽ hỏi “Số đạt” và dễ bị khai ngược. Hãy ghi tên hai số, như “tỷ lệ số hồ sơ trễ hạn / tổng số hồ sơ: …”.",
    en: "Criterion {code}: the lower the share, the more points it gives, but the sentence does not name the two figures, so the form will ask for “Số đạt” (the number met) and may be filled in the other way round. Name them, as in “tỷ lệ số hồ sơ trễ hạn / tổng số hồ sơ: …”.",
  },
  "table.heading_above": {
    vi: "Có {count} dòng đứng trước phần đầu tiên của phụ lục, bắt đầu bằng “{found}”; các dòng này không được đọc. Nếu đó là quy định chấm điểm, hãy đưa vào đúng phần.",
    en: "{count} rows above the first section of the annex, beginning with “{found}”, are not read. If they contain scoring rules, move them into the right section.",
  },
  "table.sentence_proposed": {
    vi: "“{found}” được hiểu là “{instead}”. Nếu đúng ý, hãy chép câu này vào bảng.",
    en: "“{found}” is read as “{instead}”. If that is right, copy this sentence into the table.",
  },
} as const;
