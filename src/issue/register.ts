import { notices } from "./notices.js";

/** What refuses a document or an argument: the codes of level `error`. */
const errors = {
  // What a function may be given.
  "argument.missing": {
    vi: "Thiếu đối số “{argument}”: hãy đưa vào {wanted~}.",
    en: "The argument “{argument}” is missing: give {wanted~}.",
  },
  "argument.other_kind": {
    vi: "Đối số “{argument}” phải là {wanted~}, nhưng ở đây là {found~}; hãy sửa lại.",
    en: "The argument “{argument}” must be {wanted~}, but what was given is {found~}; correct it.",
  },
  "argument.write_instead": {
    vi: "Đối số “{argument}” phải là {wanted~}, nhưng ở đây là {found~}; hãy ghi {instead}.",
    en: "The argument “{argument}” must be {wanted~}, but {found~} was given; write {instead}.",
  },
  "argument.incomplete": {
    vi: "Đối số “{argument}” thiếu trường hoặc có trường sai, nên không phải là {wanted~}; hãy đưa vào đúng thứ mà thư viện đã trả về.",
    en: "The argument “{argument}” lacks fields or has wrong ones, so it is not {wanted~}; give what the library returned.",
  },
  "argument.language": {
    vi: "Ngôn ngữ chỉ nhận “vi” hoặc “en”, không nhận “{found}”; không ghi thì là “vi”.",
    en: "The language must be “vi” or “en”, not “{found}”; without one it is “vi”.",
  },
  "argument.not_allowed": {
    vi: "Đối số “{argument}” chỉ nhận {allowed}, không nhận “{found}”.",
    en: "The argument “{argument}” must be one of {allowed}, not “{found}”.",
  },
  "argument.not_whole": {
    vi: "Đối số “{argument}” phải là số nguyên từ {least} đến {most}, không phải “{found}”.",
    en: "The argument “{argument}” must be a whole number from {least} to {most}, not “{found}”.",
  },
  // Texts: what names something, and what people read.
  "text.outer_blank": {
    vi: "“{found}” có khoảng trắng ở đầu hoặc cuối; hãy ghi “{instead}”.",
    en: "“{found}” has a blank at its beginning or end; write “{instead}”.",
  },
  "text.odd_blank": {
    vi: "“{found}” có khoảng trắng đôi hoặc khoảng trắng đặc biệt; hãy ghi “{instead}”.",
    en: "“{found}” has two blanks together or a special one; write “{instead}”.",
  },
  "text.hidden_character": {
    vi: "“{found}” có ký tự không nhìn thấy ({character}); hãy ghi “{instead}”.",
    en: "“{found}” has a character that cannot be seen ({character}); write “{instead}”.",
  },
  "text.broken_character": {
    vi: "“{found}” có ký tự {character} thay cho một chữ đã mất. Hãy gõ lại chữ đó, hoặc lấy tệp gốc và lưu dạng UTF-8.",
    en: "“{found}” has the character {character} in the place of one that was lost. Type that one again, or take the original file and save it as UTF-8.",
  },
  "text.control_character": {
    vi: "Ký tự thứ {position} ({character}) điều khiển màn hình hoặc đảo chiều chữ viết; hãy xóa nó.",
    en: "Character number {position} ({character}) controls the screen or turns the direction of writing; delete it.",
  },
  "text.says_nothing": {
    vi: "“{found}” không nói điều gì; hãy viết bằng lời.",
    en: "“{found}” says nothing; write it in words.",
  },
  "text.lookalike": {
    vi: "“{found}” trông giống “{first}” đã có, chỉ khác cách viết (chữ hoa, khoảng trắng, vị trí dấu…). Hãy viết giống hệt nếu là một, hoặc đặt tên khác hẳn nếu là hai.",
    en: "“{found}” looks like “{first}”, which is there already, and differs only in how it is written (capitals, blanks, the place of a tone …). Write them alike if they are one, or name them apart if they are two.",
  },

  // What any document may get wrong.
  // Bytes, and the text that they make.
  "document.not_bytes": {
    vi: "Mỗi mẩu đưa vào phải là chuỗi ký tự hoặc byte (Uint8Array), không phải {found}.",
    en: "Each piece must be a text or bytes (Uint8Array), not {found}.",
  },
  "document.wrong_encoding": {
    vi: "Dòng {line}, cột {column}: chữ ở đây không đọc được, vì tệp không phải UTF-8 (byte sai đầu tiên ở vị trí {offset}, tính từ 0). Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại dạng UTF-8.",
    en: "Line {line}, column {column}: what stands here cannot be read, for the file is not UTF-8 (the first wrong byte is at offset {offset}, counted from 0). Open the file in the program that made it and save it as UTF-8.",
  },
  "document.broken_character": {
    vi: "Dòng {line}, cột {column}: ở đây có ký tự {character} thay cho một chữ đã mất từ trước. Hãy gõ lại chữ đó, hoặc lấy tệp gốc và lưu dạng UTF-8.",
    en: "Line {line}, column {column}: the character {character} stands here for one that was lost before. Type that one again, or take the original file and save it as UTF-8.",
  },
  // How JSON is written.
  "document.json_empty": {
    vi: "Tệp trống: không có tài liệu JSON nào; hãy lấy lại tệp đầy đủ.",
    en: "The file is empty: it holds no JSON document; get the complete one.",
  },
  "document.json_cut_short": {
    vi: "Tài liệu JSON kết thúc giữa chừng ở dòng {line}, cột {column}, khi còn cần {expected~}. Tệp có thể đã bị cắt; hãy lấy lại tệp đầy đủ.",
    en: "The JSON document ends at line {line}, column {column}, where {expected~} is still needed. The file may have been cut off; get the complete one.",
  },
  "document.json_after_end": {
    vi: "Dòng {line}, cột {column}: tài liệu JSON đã kết thúc mà sau đó còn “{found}”. Mỗi tệp chỉ chứa một tài liệu; hãy đặt nhiều hồ sơ trong một danh sách [ … ].",
    en: "Line {line}, column {column}: “{found}” follows after the end of the JSON document. A file holds one document; put several cases into one list [ … ].",
  },
  "document.json_unexpected": {
    vi: "Dòng {line}, cột {column}: có “{found}” ở chỗ cần {expected~}; hãy sửa chỗ này.",
    en: "Line {line}, column {column}: “{found}” stands where {expected~} is needed; correct this place.",
  },
  "document.json_trailing_comma": {
    vi: "Dòng {line}, cột {column}: dấu phẩy này thừa, vì sau nó không còn phần tử nào; hãy xóa nó.",
    en: "Line {line}, column {column}: nothing follows this comma; delete it.",
  },
  "document.json_comment": {
    vi: "Dòng {line}, cột {column}: JSON không có chú thích; hãy xóa phần chú thích này.",
    en: "Line {line}, column {column}: JSON has no comments; delete this one.",
  },
  "document.json_quotes": {
    vi: 'Dòng {line}, cột {column}: hãy dùng dấu nháy kép thẳng ("), không dùng {found}.',
    en: 'Line {line}, column {column}: use the straight double quote ("), not {found}.',
  },
  "document.json_word": {
    vi: "Dòng {line}, cột {column}: hãy đặt “{found}” trong dấu nháy kép; chỉ “true”, “false”, “null” và số là không cần.",
    en: "Line {line}, column {column}: put double quotes around “{found}”; only true, false, null and numbers do without.",
  },
  "document.json_number": {
    vi: "Dòng {line}, cột {column}: “{found}” không phải cách viết số của JSON. Hãy viết như 0.5 hoặc -2: dấu chấm thập phân, không dấu +, không số 0 thừa ở đầu.",
    en: "Line {line}, column {column}: “{found}” is not how JSON writes a number. Write it like 0.5 or -2: a decimal point, no plus sign, no needless zero in front.",
  },
  "document.json_open_string": {
    vi: "Dòng {line}, cột {column}: chuỗi ký tự mở ở đây không có dấu nháy kép đóng trên cùng dòng; hãy đóng nó, và viết chỗ xuống dòng là \\n.",
    en: "Line {line}, column {column}: the text that begins here has no closing double quote on its line; close it, and write a line break in it as \\n.",
  },
  "document.json_control": {
    vi: "Dòng {line}, cột {column}: ký tự điều khiển {character} không được đứng trong chuỗi ký tự; hãy xóa nó (dấu tab viết là \\t).",
    en: "Line {line}, column {column}: the control character {character} may not stand in a text; delete it (a tab is written \\t).",
  },
  "document.json_escape": {
    vi: "Dòng {line}, cột {column}: “{found}” không có nghĩa trong JSON; hãy viết mỗi dấu \\ thành hai.",
    en: "Line {line}, column {column}: “{found}” means nothing in JSON; write each \\ as two.",
  },
  "document.doubled_key": {
    vi: "Dòng {line}, cột {column}: trường “{key}” đã có ở dòng {first} trong cùng đối tượng; hãy giữ một và xóa một.",
    en: "Line {line}, column {column}: the field “{key}” already stands on line {first} in the same object; keep one and delete the other.",
  },
  "document.one_or_thousand": {
    vi: "Dòng {line}, cột {column}: số {found} là {whole} hay {decimal}? Hãy ghi {whole} nếu dấu chấm ngăn hàng nghìn, ghi {decimal} nếu đó là phần thập phân.",
    en: "Line {line}, column {column}: is the number {found} {whole} or {decimal}? Write {whole} if the point stands between thousands, or {decimal} if decimals follow it.",
  },
  "document.inexact_number": {
    vi: 'Dòng {line}, cột {column}: số {found} có nhiều chữ số hơn mức đọc được chính xác, sẽ bị hiểu thành {kept}; hãy đặt nó trong dấu nháy kép: "{found}".',
    en: 'Line {line}, column {column}: the number {found} has more digits than can be read exactly and would become {kept}; put it in double quotes: "{found}".',
  },
  "document.line_too_long": {
    vi: "Dòng {line} dài quá {limit} ký tự; hãy chia thành nhiều dòng, mỗi dòng một hồ sơ.",
    en: "Line {line} is longer than {limit} characters; split it, one case a line.",
  },
  "document.unreadable": {
    vi: "Không đọc được tệp “{file}”: {reason~}.",
    en: "The file “{file}” cannot be read: {reason~}.",
  },
  "document.not_plain": {
    vi: "Giá trị này không phải là dữ liệu JSON thuần ({found}); hãy ghi bằng đối tượng, danh sách, chuỗi ký tự, số, “true”, “false” hoặc “null”.",
    en: "This value is not plain JSON data ({found}); write it with objects, lists, texts, numbers, true, false or null.",
  },
  "document.cycle": {
    vi: "Giá trị này chứa lại chính nó, nên tài liệu không có điểm kết thúc; hãy bỏ phần lặp lại.",
    en: "This value contains itself, so the document has no end; leave out what repeats it.",
  },
  "document.too_deep": {
    vi: "Tài liệu lồng nhau quá {limit} tầng; hãy bớt số tầng.",
    en: "The document is nested more than {limit} levels deep; use fewer levels.",
  },
  "document.too_large": {
    vi: "Tài liệu có quá {limit} giá trị; hãy chia thành nhiều tài liệu.",
    en: "The document holds more than {limit} values; split it into several.",
  },
  "document.text_too_long": {
    vi: "Chuỗi ký tự dài {length}, vượt giới hạn {limit}; hãy rút ngắn.",
    en: "The text is {length} characters long; shorten it to {limit}.",
  },
  "document.too_many_issues": {
    vi: "Tài liệu có quá {limit} lỗi; phần còn lại chưa được kiểm tra. Hãy sửa các lỗi đã nêu rồi kiểm tra lại.",
    en: "The document has more than {limit} problems; the rest of it was not checked. Correct those that are listed and check it again.",
  },
  "document.forbidden_key": {
    vi: "Không được dùng khóa “{key}” trong tài liệu; hãy đổi tên khóa này.",
    en: "The key “{key}” may not be used in a document; give it another name.",
  },
  "document.missing": {
    vi: "Thiếu trường bắt buộc “{key}”; hãy bổ sung.",
    en: "The required field “{key}” is missing; add it.",
  },
  "document.null_field": {
    vi: "Trường “{key}” không bắt buộc nhưng không nhận “null”; nếu không có gì để ghi, hãy bỏ cả trường.",
    en: "The field “{key}” is optional but cannot be “null”; if there is nothing to write, leave the field out.",
  },
  "document.unknown_key": {
    vi: "Không có trường nào tên là “{key}” ở đây; hãy sửa tên hoặc bỏ trường này. Các trường ở đây: {known}.",
    en: "There is no field named “{key}” here; correct its name or leave it out. The fields here: {known}.",
  },
  "document.not_an_object": {
    vi: "Chỗ này phải là một đối tượng JSON; hãy ghi các trường trong ngoặc nhọn.",
    en: "A JSON object is expected here; write its fields in braces.",
  },
  "document.text_without_language": {
    vi: '“{found}” chưa ghi là tiếng nào; hãy viết {instead}, thêm "en" nếu có bản tiếng Anh.',
    en: '“{found}” does not say its language; write {instead}, with "en" beside it where there is English.',
  },
  "document.not_a_list": {
    vi: "Chỗ này phải là một danh sách; hãy ghi các phần tử trong ngoặc vuông.",
    en: "A list is expected here; write its elements in brackets.",
  },
  "document.not_a_text": {
    vi: "Chỗ này phải là một chuỗi ký tự; hãy đặt trong dấu nháy kép.",
    en: "A text is expected here; put double quotes around it.",
  },
  "document.blank": {
    vi: "Chỗ này không được để trống; hãy ghi nội dung, hoặc bỏ cả trường nếu không bắt buộc.",
    en: "This text may not be blank; fill it in, or leave the field out if it may be left out.",
  },
  "document.empty_list": {
    vi: "Danh sách này phải có ít nhất một phần tử; hãy bổ sung.",
    en: "This list needs at least one element; add it.",
  },
  "document.list_too_long": {
    vi: "Danh sách này có quá {limit} phần tử; hãy rút gọn.",
    en: "This list has more than {limit} elements; shorten it.",
  },
  "document.not_allowed": {
    vi: "Giá trị “{found}” không được chấp nhận; chỉ nhận: {allowed}.",
    en: "The value “{found}” is not accepted; accepted values: {allowed}.",
  },
  "document.not_a_date": {
    vi: "“{found}” không phải là một ngày có thật viết theo dạng NĂM-THÁNG-NGÀY; hãy ghi như 2026-12-31 (có thể kèm giờ).",
    en: "“{found}” is not a real date written YEAR-MONTH-DAY; write it like 2026-12-31 (a time may follow).",
  },
  "document.duplicate_id": {
    vi: "Mã định danh “{id}” đã dùng cho một phần tử đứng trước trong danh sách này; hãy đặt mã khác.",
    en: "The id “{id}” is already used by an earlier element of this list; choose another.",
  },
  "document.other_scheme": {
    vi: "{of~} lập theo bộ tiêu chí khác ({found}), không phải {expected}; hãy lập lại theo đúng bộ tiêu chí.",
    en: "{of~} was made by another scheme ({found}), not by {expected}; make it by the right one.",
  },
  "document.other_period": {
    vi: "“{unit}” thuộc kỳ {found}, không phải kỳ {expected}; hãy kiểm tra lại kỳ đã ghi.",
    en: "“{unit}” is of the period {found}, not {expected}; check the period that it states.",
  },
  "document.unknown_leaf": {
    vi: "“{leaf}” không phải là tiêu chí thành phần nào của bộ tiêu chí; hãy kiểm tra lại mã tiêu chí. Gần giống nhất: {nearest}.",
    en: "“{leaf}” is not a leaf of the scheme; check the code. The nearest are: {nearest}.",
  },
  "document.unknown_code": {
    vi: "Không có tiêu chí {code} trong bộ tiêu chí {scheme}; hãy kiểm tra lại mã tiêu chí.",
    en: "There is no criterion {code} in the scheme {scheme}; check the code.",
  },
  "document.digest_broken": {
    vi: "{of~} đã bị thay đổi: mã băm ghi {found}, tính lại được {expected}; hãy lấy lại bản gốc.",
    en: "{of~} was changed: its digest says {found}, computed again it is {expected}; get the original.",
  },

  // Numbers.
  "number.not_a_decimal": {
    vi: "“{found}” không phải là số thập phân; hãy ghi như 0.25 (dấu chấm, không số mũ, không ký hiệu khác), hoặc bỏ cả trường nếu chưa có số.",
    en: "“{found}” is not a decimal; write it like 0.25 (a point, no exponent, no other sign), or leave the field out if there is no number yet.",
  },
  "number.too_many_digits": {
    vi: "Số “{found}” quá dài; hãy ghi tối đa {whole} chữ số trước và {places} chữ số sau dấu thập phân.",
    en: "The number “{found}” is too long; write at most {whole} digits before and {places} after the decimal point.",
  },
  "number.inexact": {
    vi: 'Số {found} không viết được chính xác; hãy ghi dưới dạng chuỗi ký tự, ví dụ "0.25".',
    en: 'The number {found} cannot be written exactly; write it as a string, such as "0.25".',
  },
  "number.not_whole": {
    vi: "“{found}” không phải là số đếm: chỗ này đếm từng việc, từng hồ sơ. Hãy ghi số nguyên viết liền, không dấu chấm, không dấu phẩy.",
    en: "“{found}” is not a count: things are counted here, one by one. Write a whole number, in digits alone without a point or a comma.",
  },
  "number.one_or_thousand": {
    vi: "“{found}” là {whole} hay {decimal}? Hãy ghi {whole} nếu dấu này ngăn hàng nghìn, ghi {decimal} nếu đó là phần thập phân.",
    en: "Is “{found}” {whole} or {decimal}? Write {whole} if the mark stands between thousands, or {decimal} if decimals follow it.",
  },
  "number.thousands": {
    vi: "“{found}” có dấu ngăn hàng nghìn; hãy ghi {instead}.",
    en: "“{found}” has marks between thousands; write {instead}.",
  },
  "number.decimal_comma": {
    vi: "“{found}” có dấu phẩy trước phần thập phân; tài liệu dùng dấu chấm, hãy ghi {instead}.",
    en: "“{found}” has a comma before the decimals; documents use a point, so write {instead}.",
  },
  "number.not_vietnamese": {
    vi: "“{found}” không phải là một số. Hãy chỉ ghi con số, không kèm chữ hay dấu khác; dấu phẩy đứng trước phần thập phân, như 45,5; dấu chấm chỉ đứng giữa các hàng nghìn, như 1.000.",
    en: "“{found}” is not a number. Write the number alone, without words or other characters; use a comma before decimals, as in 45,5, and a dot only between thousands, as in 1.000.",
  },
  "number.more_than_digits": {
    vi: "“{found}” có thêm ký hiệu, chữ, khoảng trắng hoặc số 0 ở đầu; hãy chỉ ghi số: {instead}.",
    en: "“{found}” has a sign, a word, a blank or a zero before or behind the number; write the number alone: {instead}.",
  },
  "number.negative": {
    vi: "Số {found#} không được âm; hãy ghi số từ 0 trở lên.",
    en: "The number {found#} may not be negative; write one of 0 or more.",
  },
  "number.not_positive": {
    vi: "Số {found#} phải lớn hơn 0; hãy kiểm tra lại.",
    en: "The number {found#} must be greater than 0; check it.",
  },
  "number.percent_for_ratio": {
    vi: "Chỗ này nhận tỷ lệ từ 0 đến 1, không nhận {found#}. Nếu là {found#} %, hãy ghi {instead}.",
    en: "A share from 0 to 1 is expected here, not {found#}. For {found#} %, write {instead}.",
  },
  "number.out_of_range": {
    vi: "Số {found#} phải nằm trong khoảng từ {least#} đến {most#}; hãy ghi lại trong khoảng này.",
    en: "The number {found#} must lie between {least#} and {most#}; write one in this range.",
  },
  "number.not_a_count": {
    vi: "“{found}” không phải là số đếm; hãy ghi số nguyên từ 0 đến {most}, viết liền.",
    en: "“{found}” is not a count; write a whole number from 0 to {most}, in digits alone.",
  },
  "number.not_canonical": {
    vi: "Số “{found}” trong kết quả phải được viết là {canonical}.",
    en: "The number “{found}” in a result must be written {canonical}.",
  },

  // Texts: what names something, and what people read.

  // Rules, as a scheme writes them.
  "rules.cannot_earn_max": {
    vi: "Quy tắc chấm của tiêu chí {code} cho nhiều nhất {most#} điểm, không đạt tới điểm tối đa {max#}; hãy sửa quy tắc hoặc điểm tối đa.",
    en: "The rule of criterion {code} gives at most {most#} points and cannot reach its maximum of {max#}; correct the rule or the maximum.",
  },
  "rules.exceeds_max": {
    vi: "Quy tắc chấm của tiêu chí {code} có thể cho {most#} điểm, vượt điểm tối đa {max#}; hãy sửa quy tắc hoặc điểm tối đa.",
    en: "The rule of criterion {code} can give {most#} points, above its maximum of {max#}; correct the rule or the maximum.",
  },
  "rules.below_min": {
    vi: "Quy tắc chấm của tiêu chí {code} có thể cho {least#} điểm, thấp hơn mức tối thiểu {min#}; hãy sửa quy tắc hoặc mức tối thiểu.",
    en: "The rule of criterion {code} can give {least#} points, below its minimum of {min#}; correct the rule or the minimum.",
  },
  "rules.one_limit": {
    vi: "Mỗi bậc hoặc ngưỡng của tiêu chí {code} phải có đúng một giới hạn, ở đây có {count}.",
    en: "Each step or threshold of criterion {code} needs exactly one limit; this one has {count}.",
  },
  "rules.steps_mixed": {
    vi: "Bảng bậc của tiêu chí {code} trộn giới hạn dưới với giới hạn trên; hãy chỉ dùng giới hạn dưới (“atLeast”, “above”), hoặc chỉ dùng giới hạn trên (“atMost”, “below”).",
    en: "The steps of criterion {code} mix lower limits with upper limits; write lower limits only (atLeast, above) or upper limits only (atMost, below).",
  },
  "rules.steps_out_of_order": {
    vi: "Bậc {limit#} của tiêu chí {code} phải đứng trước bậc {before#}; hãy viết bậc tốt nhất đầu tiên.",
    en: "The step at {limit#} of criterion {code} must come before the one at {before#}: best first.",
  },
  "rules.step_points_rise": {
    vi: "Bậc kém hơn của tiêu chí {code} cho {points#} điểm, nhiều hơn {before#} điểm của bậc đứng trước; hãy sửa điểm hoặc thứ tự các bậc.",
    en: "A worse step of criterion {code} gives {points#} points, more than the {before#} of the step before it; correct the points or the order of the steps.",
  },
  "rules.step_unreachable": {
    vi: "Bậc đầu tiên của tiêu chí {code} không bao giờ đạt được vì tỷ lệ không thể âm; hãy sửa giới hạn của bậc này, hoặc bỏ bậc.",
    en: "The first step of criterion {code} can never be reached, because a ratio is not negative; correct its limit, or leave the step out.",
  },
  "rules.target_missing": {
    vi: "Tiêu chí {code} chấm theo giá trị; hãy nêu mức phấn đấu (“target”).",
    en: "Criterion {code} is measured by value, so its target must be stated.",
  },
  "rules.threshold_above_target": {
    vi: "Ngưỡng {from#} của tiêu chí {code} loại cả mức phấn đấu {target#}, là mức phải được đủ điểm; hãy sửa một trong hai số này.",
    en: "The threshold {from#} of criterion {code} shuts out its target of {target#}, which earns everything; correct one of the two.",
  },
  "rules.threshold_reward": {
    vi: "Dưới ngưỡng, tiêu chí {code} cho {otherwise#} điểm, nhiều hơn {atThreshold#} điểm tại ngưỡng; hãy ghi số điểm dưới ngưỡng thấp hơn.",
    en: "Below its threshold, criterion {code} gives {otherwise#} points, more than the {atThreshold#} at the threshold; write fewer points below it.",
  },
  "rules.only_of_a_ratio": {
    vi: "Tiêu chí {code} chấm theo giá trị; hãy bỏ “{field}”, vốn chỉ dành cho tỷ lệ.",
    en: "Criterion {code} is measured by value; leave out “{field}”, which is for a ratio only.",
  },
  "rules.range_turned_round": {
    vi: "Mức thấp nhất {least#} điểm của tiêu chí {code} lớn hơn mức cao nhất {most#} điểm; hãy đổi chỗ hoặc sửa hai số này.",
    en: "The least of {least#} points of criterion {code} is above the most of {most#} points; swap the two, or correct them.",
  },
  "rules.nothing_after_all": {
    vi: "Ở tiêu chí {code}, sau lần trừ hết số điểm còn lại thì không còn gì để trừ; hãy bỏ các lần trừ ghi sau đó.",
    en: "In criterion {code}, after a fault that takes all that is left nothing more can be taken; leave out what follows it.",
  },
  "rules.line_of_one_point": {
    vi: "Đường thẳng của tiêu chí {code} phải đi qua ít nhất hai mốc.",
    en: "The line of criterion {code} must go through two points at least.",
  },
  "rules.line_not_rising": {
    vi: "Các mốc của tiêu chí {code} phải tăng dần: mốc {at#} không lớn hơn mốc {before#} đứng trước.",
    en: "The points of the line of criterion {code} must rise: {at#} is no more than the {before#} before it.",
  },
  "rules.no_such_day": {
    vi: "Thời hạn của tiêu chí {code}, ngày {day} tháng {month}, không phải năm nào cũng có; hãy ghi ngày khác.",
    en: "The deadline of criterion {code}, day {day} of month {month}, is not in every year; write another day.",
  },
  "rules.days_out_of_order": {
    vi: "Số ngày {days} của tiêu chí {code} không đúng thứ tự: sớm thì viết ngày sớm nhất trước, chậm thì viết ngày ít nhất trước, và không có bước 0 ngày.",
    en: "The {days} days of criterion {code} are out of order: the earliest first, then the least late, and never 0 days.",
  },
  "rules.places_out_of_order": {
    vi: "Thứ {place} trong khối của tiêu chí {code} không đứng sau thứ hạng viết trước nó; hãy viết các thứ hạng từ nhỏ đến lớn.",
    en: "Place {place} in the group of criterion {code} does not come after the one written before it; write places in rising order.",
  },
  "rules.always_holds": {
    vi: "Điều kiện của tiêu chí {code} mức nào cũng thỏa mãn, nên phần “nếu không” không bao giờ được dùng; hãy bỏ bớt mức trong điều kiện.",
    en: "The condition of criterion {code} holds at every level, so that what applies otherwise never does; leave some level out of the condition.",
  },
  "rules.survey_inside": {
    vi: "Quy tắc chấm của tiêu chí {code} chứa điều tra xã hội học bên trong, mà điều tra chỉ chấm cả tiêu chí; hãy tách phần điều tra thành tiêu chí riêng.",
    en: "The rule of criterion {code} holds the survey inside it, but the survey scores a criterion and never a part of its rule; make a separate criterion for it.",
  },
  "rules.may_divide_by_zero": {
    vi: "Quy tắc chấm của tiêu chí {code} có thể phải chia cho 0.",
    en: "The rule of criterion {code} may have to divide by zero.",
  },
  "rules.no_limit_proved": {
    vi: "Quy tắc chấm của tiêu chí {code} không có giới hạn điểm; hãy thêm mức sàn hoặc mức trần (“clamp”).",
    en: "The points of the rule of criterion {code} have no limit; add a floor or a cap (clamp).",
  },
  "rules.no_such_leaf": {
    vi: "Tiêu chí {code} phụ thuộc tiêu chí {leaf}, là tiêu chí không có, không có quy tắc chấm riêng hoặc do điều tra xã hội học chấm; hãy sửa mã này.",
    en: "Criterion {code} rests on criterion {leaf}, which does not exist, has no rule of its own or is scored by the survey; correct this code.",
  },
  "rules.leaf_has_no_levels": {
    vi: "Tiêu chí {code} phụ thuộc mức của tiêu chí {leaf}, nhưng tiêu chí đó không chấm theo mức hoặc không có mức ấy; hãy sửa mã tiêu chí hoặc mã mức.",
    en: "Criterion {code} rests on the level of criterion {leaf}, which is not scored by levels or has others; correct the code, or the level.",
  },
  "rules.waits_for_itself": {
    vi: "Tiêu chí {code} phụ thuộc chính nó, qua các tiêu chí: {leaves}. Hãy bỏ một trong các điều kiện ấy.",
    en: "Criterion {code} rests on itself, by way of: {leaves}. Leave out one of these conditions.",
  },
  "rules.survey_needs_no_appraiser": {
    vi: "Tiêu chí {code} chấm bằng điều tra xã hội học nên không thể giao cho cơ quan thẩm định chấm; hãy bỏ trường “scoredBy”.",
    en: "Criterion {code} is scored by the survey, so it cannot be left to the appraiser to score; leave the field scoredBy out.",
  },

  // Facts, as a dossier or a ledger states them.
  "rules.unknown_level": {
    vi: "Tiêu chí {code} không có mức “{level}”; hãy ghi một trong các mức: {known}.",
    en: "Criterion {code} has no level “{level}”; write one of its levels: {known}.",
  },
  "rules.unknown_id": {
    vi: "Tiêu chí {code} không có mục “{id}”; hãy ghi một trong các mục: {known}.",
    en: "Criterion {code} has no item “{id}”; write one of its items: {known}.",
  },
  "rules.repeated_id": {
    vi: "Mục “{id}” của tiêu chí {code} được khai hai lần; hãy gộp thành một dòng.",
    en: "The item “{id}” of criterion {code} is stated twice; keep one line.",
  },
  "rules.whole_is_zero": {
    vi: "Tổng số của tiêu chí {code} bằng 0 nên không tính được điểm; nếu không phát sinh, hãy khai “không áp dụng”.",
    en: "The total of criterion {code} is zero, so there is no score; if nothing arose, declare it “not-applicable”.",
  },
  "rules.excused_exceeds_whole": {
    vi: "Số được loại trừ ({excused#}) của tiêu chí {code} lớn hơn tổng số ({whole#}); hãy kiểm tra lại hai số này.",
    en: "Criterion {code} excuses {excused#}, more than the total of {whole#}; check both.",
  },
  "rules.counts_exceed_whole": {
    vi: "Các số đếm của tiêu chí {code} cộng lại là {counts#}, lớn hơn tổng số {whole#}; hãy kiểm tra lại các số này.",
    en: "The counts of criterion {code} add up to {counts#}, more than the total of {whole#}; check them.",
  },
  "rules.part_exceeds_whole": {
    vi: "Số đạt {part#} của tiêu chí {code} lớn hơn tổng số {whole#} (đã trừ số được loại trừ, nếu có); hãy kiểm tra lại các số này.",
    en: "Criterion {code} states {part#} out of {whole#} (less what is excused, if anything is): the part is more than the total; check these figures.",
  },
  "rules.points_not_asked": {
    vi: "Lỗi “{id}” của tiêu chí {code} có mức trừ cố định; hãy bỏ số điểm trừ đã khai.",
    en: "The fault “{id}” of criterion {code} takes fixed points, so no points are stated beside it.",
  },
  "rules.points_out_of_fault_range": {
    vi: "Số điểm trừ {points#} cho lỗi “{id}” của tiêu chí {code} phải từ {least#} đến {most#}; hãy ghi lại trong khoảng này.",
    en: "The {points#} points that the fault “{id}” of criterion {code} takes must lie between {least#} and {most#}; write one in this range.",
  },
  "rules.missed_has_no_day": {
    vi: "Tiêu chí {code} vừa khai ngày thực hiện vừa khai là không thực hiện; hãy giữ một trong hai.",
    en: "Criterion {code} states both the day on which it was done and that it was not done; state one of them.",
  },
  "rules.facts_not_asked": {
    vi: "Theo điều kiện đã khai, tiêu chí {code} không hỏi số liệu ở “{key}”; hãy bỏ phần này hoặc sửa điều kiện.",
    en: "By the condition that is stated, criterion {code} does not ask for the facts in “{key}”; leave them out or correct the condition.",
  },
  "rules.term_missing": {
    vi: "Tiêu chí {code} chưa có số liệu của phần “{id}”; hãy bổ sung.",
    en: "Criterion {code} has no facts for its part “{id}”; add them.",
  },
  "rules.value_below_worst": {
    vi: "Giá trị {value#} của tiêu chí {code} kém hơn giá trị kém nhất của khối ({worst#}); hãy kiểm tra lại hai số này.",
    en: "The value {value#} of criterion {code} is worse than the worst of the group ({worst#}); check both.",
  },
  "rules.value_beats_best": {
    vi: "Giá trị {value#} của tiêu chí {code} tốt hơn giá trị tốt nhất của khối ({best#}); hãy kiểm tra lại hai số này.",
    en: "The value {value#} of criterion {code} is better than the best of the group ({best#}); check both.",
  },
  "rules.points_out_of_range": {
    vi: "Điểm {points#} của tiêu chí {code} nằm ngoài khoảng từ {min#} đến {max#}; hãy ghi lại trong khoảng này.",
    en: "The {points#} points of criterion {code} lie outside {min#} to {max#}; write points in this range.",
  },
  "rules.points_off_step": {
    vi: "Điểm {points#} của tiêu chí {code} không theo bước {step#} điểm; hãy ghi một bội số của {step#}.",
    en: "The {points#} points of criterion {code} are not in increments of {step#}; write a multiple of {step#}.",
  },
  "rules.points_too_fine": {
    vi: "Điểm {points#} của tiêu chí {code} có nhiều hơn {places} chữ số thập phân mà bộ tiêu chí quy định; hãy ghi gọn lại.",
    en: "The {points#} points of criterion {code} have more decimal places than the {places} that the scheme declares; write fewer.",
  },

  // The criteria tree.
  "criteria.duplicate_code": {
    vi: "Mã {code} đã dùng cho mục thứ {first} của bộ tiêu chí (đếm từ trên xuống, kể cả lĩnh vực và nhóm); hãy đặt mã riêng cho mỗi tiêu chí.",
    en: "The code {code} is already used by number {first} of the scheme, counted from the top, domains and groups included; each criterion needs a separate code.",
  },
  "criteria.children_do_not_sum": {
    vi: "Điểm tối đa của các tiêu chí con của {code} cộng lại là {sum#}, không bằng {max#}; hãy sửa điểm tối đa của {code} hoặc của tiêu chí con.",
    en: "The maxima of the children of {code} sum to {sum#} instead of {max#}; correct the maximum of {code} or of a child.",
  },
  "criteria.min_above_zero": {
    vi: "Điểm tối thiểu {min#} của tiêu chí {code} phải là 0 hoặc số âm.",
    en: "The minimum of {min#} of criterion {code} must be zero or negative.",
  },
  "criteria.bonus_spans_parts": {
    vi: "Điểm thưởng có mức trần ở {code} gồm các tiêu chí thuộc nhiều phần điểm ({parts}); hãy tách thành điểm thưởng riêng cho từng phần.",
    en: "The capped bonus at {code} covers several parts ({parts}); write a bonus for each part.",
  },
  "criteria.bound_spans_parts": {
    vi: "Nhóm {code} có mức trần hoặc mức sàn nhưng gồm các tiêu chí thuộc nhiều phần điểm ({parts}); hãy tách thành nhóm riêng cho từng phần.",
    en: "The group {code} has a cap or a floor and covers several parts ({parts}); write a group for each part.",
  },
  "criteria.bonus_in_bounds": {
    vi: "Nhóm {code} có mức trần hoặc mức sàn nên không được chứa điểm thưởng {bonus}; hãy đưa điểm thưởng ra ngoài nhóm.",
    en: "The group {code} has a cap or a floor, so it cannot hold the bonus {bonus}; move the bonus out of the group.",
  },
  "criteria.most_not_max": {
    vi: "Mức trần {most#} của nhóm {code} phải bằng điểm tối đa {max#} của nhóm.",
    en: "The cap of {most#} of the group {code} must be its maximum of {max#}.",
  },
  "criteria.least_above_zero": {
    vi: "Mức sàn {least#} của nhóm {code} phải bằng 0 hoặc nhỏ hơn 0.",
    en: "The floor of {least#} of the group {code} must be zero or negative.",
  },
  "criteria.example_disagrees": {
    vi: "Ví dụ {example} của tiêu chí {code} ghi {stated#} điểm, nhưng quy tắc chấm cho {found#} điểm ({working}); hãy sửa quy tắc hoặc ví dụ.",
    en: "Example {example} of criterion {code} states {stated#} points, but its rule gives {found#} ({working}); correct the rule or the example.",
  },
  "criteria.example_unfinished": {
    vi: "Ví dụ {example} của tiêu chí {code} còn thiếu số liệu, nên quy tắc chấm chưa cho điểm; hãy ghi đủ số liệu.",
    en: "Example {example} of criterion {code} leaves a fact open, so its rule gives no points yet; state every fact.",
  },
  "criteria.example_of_survey": {
    vi: "Tiêu chí {code} chấm bằng điều tra xã hội học nên không có ví dụ theo số liệu; hãy bỏ ví dụ.",
    en: "Criterion {code} is scored by the survey and has no facts to give an example of; leave the examples out.",
  },
  "criteria.cannot_allocate": {
    vi: "Không chia được {total#} điểm: tổng các trọng số phải lớn hơn 0 và số điểm phải viết được với {places} chữ số thập phân.",
    en: "The total of {total#} cannot be allocated: the weights must sum to more than 0, and the total may not have more decimal places than {places}.",
  },

  // The scheme.
  "scheme.unknown_part": {
    vi: "Tiêu chí {code} thuộc phần điểm “{part}” mà bộ tiêu chí không khai báo; hãy sửa tên phần hoặc khai báo phần này.",
    en: "Criterion {code} belongs to the part “{part}”, which the scheme does not declare; correct its name or declare it.",
  },
  "scheme.part_does_not_sum": {
    vi: "Điểm tối đa của các tiêu chí thuộc phần “{part}” cộng lại là {sum#}, không bằng {max#}; hãy sửa điểm của phần hoặc của tiêu chí.",
    en: "The maxima of the leaves of the part “{part}” sum to {sum#} instead of {max#}; correct the part or a criterion.",
  },
  "scheme.parts_do_not_sum": {
    vi: "Các phần điểm cộng lại là {parts#}, không bằng thang điểm {scale#} của các lĩnh vực; hãy sửa điểm của một phần hoặc của một lĩnh vực.",
    en: "The parts sum to {parts#}, while the domains make a scale of {scale#}; correct a part or a domain.",
  },
  "scheme.rounding_too_coarse": {
    vi: "Tiêu chí {code} có số điểm {points#}, lẻ hơn mức làm tròn {places} chữ số thập phân của bộ tiêu chí; hãy ghi gọn lại, hoặc làm tròn đến nhiều chữ số hơn (trường “rounding.leaf”).",
    en: "Criterion {code} states {points#} points, with more decimal places than the {places} that the scheme rounds to; write fewer, or round to more places (rounding.leaf).",
  },
  "scheme.bands_not_descending": {
    vi: "Nhóm “{class}” bắt đầu từ {from#}, không thấp hơn nhóm đứng trước ({above#}); hãy viết nhóm tốt nhất đầu tiên.",
    en: "Class {class} starts at {from#}, not below the class before it ({above#}); the best class comes first.",
  },
  "scheme.duplicate_class": {
    vi: "Nhóm “{class}” được khai hai lần; hãy bỏ một, hoặc đặt tên khác.",
    en: "The class {class} is declared twice; leave one out, or give it another name.",
  },
  "scheme.bands_read_unpublished": {
    vi: "Xếp loại đọc số công bố theo {on~}, nhưng bộ tiêu chí công bố theo {publishes~}. Hãy ghi “bands.on” và “publishes” giống nhau, hoặc đặt “bands.reads” là “exact”.",
    en: "The bands read the published figure in {on~}, but the scheme publishes {publishes~}. Write the same in “bands.on” and “publishes”, or set “bands.reads” to “exact”.",
  },
  "scheme.gate_of_unknown_node": {
    vi: "Điều kiện khống chế xếp loại xét “{code}”, không phải là mã tiêu chí hay phần điểm nào; hãy kiểm tra lại mã.",
    en: "A gate looks at “{code}”, which is neither a criterion nor a part; check the code.",
  },
  "scheme.gate_of_unknown_level": {
    vi: "Điều kiện khống chế xếp loại xét mức “{level}” của {code}, nhưng tiêu chí này không có mức ấy; hãy ghi một mức của tiêu chí này.",
    en: "A gate looks at the level “{level}” of {code}, which has no such level; write one that it has.",
  },
  "scheme.gate_of_unknown_class": {
    vi: "Điều kiện khống chế xếp loại không quá nhóm “{class}”, nhưng bộ tiêu chí không có nhóm này; hãy ghi tên một nhóm của bộ tiêu chí.",
    en: "A gate lets through no better than class {class}, which the scheme does not have; write one of its classes.",
  },
  "scheme.unknown_tie_break": {
    vi: "Tiêu chí phụ “{code}” để phân định đồng hạng không phải là mã tiêu chí hay phần điểm nào; hãy kiểm tra lại mã.",
    en: "The tie-break “{code}” is neither a criterion nor a part; check the code.",
  },
  "scheme.unknown_agency": {
    vi: "Cơ quan “{agency}” không có trong danh sách cơ quan của bộ tiêu chí; hãy sửa mã cơ quan hoặc bổ sung vào danh sách.",
    en: "The agency “{agency}” is not in the scheme's list of agencies; correct its id or add it to the list.",
  },
  "scheme.unknown_question_leaf": {
    vi: "Câu hỏi “{question}” gắn với “{leaf}”, không phải là tiêu chí thành phần nào; hãy kiểm tra lại mã tiêu chí.",
    en: "The question “{question}” is linked to “{leaf}”, which is not a leaf of the scheme; check the code.",
  },
  "scheme.question_of_other_rule": {
    vi: "Câu hỏi “{question}” gắn với tiêu chí {leaf}, nhưng tiêu chí này không chấm bằng điều tra xã hội học; hãy ghi mã tiêu chí khác, hoặc bỏ câu hỏi.",
    en: "The question “{question}” is linked to {leaf}, which is not scored by the survey; write another code, or leave the question out.",
  },
  "scheme.survey_leaf_without_question": {
    vi: "Tiêu chí {code} chấm bằng điều tra xã hội học nhưng không có câu hỏi nào; hãy thêm câu hỏi cho tiêu chí này.",
    en: "Criterion {code} is scored by the survey, but no question is linked to it; add one for it.",
  },
  "scheme.question_cannot_earn_all": {
    vi: "Phương án tốt nhất của câu hỏi “{question}” có giá trị {most#}; hãy ghi 1, để câu hỏi có thể đạt đủ điểm.",
    en: "The best option of the question “{question}” is worth {most#}; write 1, so that the question can earn everything.",
  },
  "scheme.unknown_group": {
    vi: "Câu hỏi “{question}” hỏi nhóm “{group}” mà phiếu điều tra không khai báo; hãy sửa mã nhóm hoặc khai báo nhóm này.",
    en: "The question “{question}” is put to the group “{group}”, which the questionnaire does not declare; correct its id or declare it.",
  },
  "scheme.weights_are_zero": {
    vi: "Tổng trọng số của các nhóm được hỏi trong “{question}” bằng 0; hãy ghi trọng số lớn hơn 0 cho ít nhất một nhóm.",
    en: "The weights of the groups asked “{question}” sum to zero; write one above 0 for at least one of them.",
  },
  "scheme.too_many_groups": {
    vi: "Phiếu điều tra có quá {limit} nhóm đối tượng; hãy gộp bớt.",
    en: "The questionnaire has more than {limit} respondent groups; put some together.",
  },
  "scheme.too_many_questions": {
    vi: "Tiêu chí {leaf} gắn với quá {limit} câu hỏi; hãy bỏ bớt.",
    en: "Criterion {leaf} is linked to more than {limit} questions; leave some out.",
  },
  "scheme.validity_backwards": {
    vi: "Thời hạn hiệu lực kết thúc ({to@}) trước khi bắt đầu ({from@}); hãy sửa hai ngày này.",
    en: "The validity ends ({to@}) before it begins ({from@}); correct the two days.",
  },

  // Changes to a scheme.
  "extend.code_exists": {
    vi: "Mã {code} đã có trong bộ tiêu chí tại bước thay đổi này; hãy ghi mã khác, hoặc sửa tiêu chí đã có (“amend”).",
    en: "The code {code} is already in the scheme at this change; write another, or amend the criterion that is there.",
  },
  "extend.not_a_group": {
    vi: "{code} là tiêu chí thành phần nên không chứa được tiêu chí khác; hãy ghi mã một nhóm.",
    en: "{code} is a leaf and cannot hold other criteria; write the code of a group.",
  },
  "extend.changes_nothing": {
    vi: "Thay đổi ở tiêu chí {code} không nêu trường nào; hãy ghi trường cần đặt (“set”) hoặc cần bỏ (“unset”).",
    en: "The amendment of criterion {code} names no field; write what to set (set) or to leave out (unset).",
  },
  "extend.no_such_place": {
    vi: "Không có vị trí {at}; hãy ghi từ 0 đến {count}, hoặc bỏ trường “at” để đặt ở cuối.",
    en: "There is no position {at}; write one from 0 to {count}, or leave out the field “at” to put it last.",
  },
  "extend.into_itself": {
    vi: "Không thể chuyển tiêu chí {code} vào {under}, là một phần của chính nó; hãy ghi mã một nhóm khác.",
    en: "Criterion {code} cannot be moved into {under}, which is a part of it; write the code of another group.",
  },

  // The dossier.
  "assessment.other_digest": {
    vi: "Hồ sơ lập theo một nội dung khác của bộ tiêu chí: mã băm {found}, cần {expected}; hãy lập lại theo bản hiện hành.",
    en: "The dossier was made for another text of the scheme: digest {found} instead of {expected}; make it by the present text.",
  },
  "assessment.repeated_leaf": {
    vi: "Tiêu chí {leaf} đã được khai ở mục thứ {first} của hồ sơ; hãy giữ một mục.",
    en: "Criterion {leaf} is already stated in entry number {first} of the dossier; keep one entry.",
  },
  "assessment.not_self_scored": {
    vi: "Tiêu chí {leaf} do cơ quan thẩm định chấm, đơn vị không tự chấm; hãy bỏ mục này.",
    en: "Criterion {leaf} is scored by the appraiser; the unit does not score it; leave this entry out.",
  },
  "assessment.survey_leaf": {
    vi: "Tiêu chí {leaf} chấm bằng điều tra xã hội học, đơn vị không tự chấm; hãy bỏ mục này.",
    en: "Criterion {leaf} is scored by the survey; the unit does not score it; leave this entry out.",
  },
  "assessment.not_applicable_refused": {
    vi: "Bộ tiêu chí không cho phép khai “không áp dụng” ở tiêu chí {leaf}; hãy khai số liệu.",
    en: "The scheme does not allow “not-applicable” at criterion {leaf}; state its facts.",
  },
  "assessment.nothing_stated": {
    vi: "Mục của tiêu chí {leaf} không có số liệu (“facts”) và không có điểm tự chấm (“claimed”); hãy ghi ít nhất một trong hai, hoặc bỏ mục này.",
    en: "The entry of criterion {leaf} has neither facts (“facts”) nor claimed points (“claimed”); give one of them, or leave the entry out.",
  },
  "assessment.claim_out_of_range": {
    vi: "Điểm tự chấm {claimed#} của tiêu chí {leaf} nằm ngoài khoảng từ {min#} đến {max#}; hãy ghi lại trong khoảng này.",
    en: "The {claimed#} points claimed at criterion {leaf} lie outside {min#} to {max#}.",
  },
  "assessment.claim_of_absence": {
    vi: "Tiêu chí {leaf} khai “{absent#}” nên không thể kèm điểm tự chấm {claimed#}; hãy bỏ điểm tự chấm hoặc khai số liệu.",
    en: "Criterion {leaf} is declared “{absent#}”, so it cannot carry a claim of {claimed#} points; leave the claim out or state facts.",
  },

  // The ledger.
  "appraisal.survey_leaf": {
    vi: "Tiêu chí {leaf} chấm bằng điều tra xã hội học, thẩm định không điều chỉnh được; hãy bỏ điều chỉnh này.",
    en: "Criterion {leaf} is scored by the survey and cannot be adjusted by appraisal; leave this adjustment out.",
  },
  "appraisal.unreasoned": {
    vi: "Điều chỉnh điểm của tiêu chí {leaf} không nêu lý do; hãy ghi lý do bằng lời.",
    en: "The adjustment of criterion {leaf} gives no reason; give the reason in words.",
  },
  "appraisal.stale": {
    vi: "Điều chỉnh tiêu chí {leaf} ghi kết quả trước đó là “{from#}”, nhưng kết quả hiện tại là “{current#}”. Hãy xem lại điều chỉnh này; nếu vẫn đúng thì sửa “from” thành “{current}”.",
    en: 'The adjustment of criterion {leaf} starts from “{from#}”, but the result now stands at “{current#}”. Look at the adjustment again; if it still holds, change "from" to "{current}".',
  },
  "appraisal.self_written": {
    vi: "“{agency}” không được tự điều chỉnh điểm tiêu chí {leaf} của chính mình; hãy để cơ quan khác thẩm định.",
    en: "“{agency}” may not adjust its own score at criterion {leaf}; another agency has to appraise it.",
  },
  "appraisal.wrong_agency": {
    vi: "Tiêu chí {leaf} do “{expected}” thẩm định, không phải “{agency}”; hãy kiểm tra lại mã cơ quan.",
    en: "Criterion {leaf} is appraised by “{expected}”, not by “{agency}”; check the id of the agency.",
  },
  "appraisal.unknown_agency": {
    vi: "Cơ quan “{agency}” thẩm định tiêu chí {leaf} không có trong danh sách cơ quan của bộ tiêu chí; hãy ghi một trong các mã: {declared}.",
    en: "The agency “{agency}” that appraises criterion {leaf} is not in the scheme's list of agencies; write one of {declared}.",
  },
  "appraisal.nothing_to_confirm": {
    vi: "Đơn vị “{unit}” không khai số liệu và không tự chấm điểm tiêu chí {leaf} nên không có gì để xác nhận; hãy ghi điểm hoặc số liệu.",
    en: "The unit “{unit}” states neither facts nor points at criterion {leaf}, so there is nothing to confirm; give points or facts.",
  },
  "appraisal.not_the_council": {
    vi: "Ở bước Hội đồng, điểm của tiêu chí {leaf} do “{expected}” quyết định, không phải “{agency}”; hãy kiểm tra lại mã cơ quan hoặc bước.",
    en: "At the council's stage the points of criterion {leaf} are settled by “{expected}”, not by “{agency}”; check the id of the agency, or the stage.",
  },
  "appraisal.no_council": {
    vi: "Bộ tiêu chí không giao cho cơ quan nào quyết định tiêu chí {leaf} ở bước Hội đồng; hãy khai cơ quan ấy (trường “council”), hoặc ghi điều chỉnh ở bước khác.",
    en: "The scheme names no council that may settle criterion {leaf}; name it there (the field council), or write this adjustment at another stage.",
  },
  "appraisal.out_of_range": {
    vi: "Điểm {points#} cho tiêu chí {leaf} nằm ngoài khoảng từ {min#} đến {max#}; hãy ghi lại trong khoảng này.",
    en: "The {points#} points for criterion {leaf} lie outside {min#} to {max#}; write points in this range.",
  },
  "appraisal.stage_goes_back": {
    vi: "Tiêu chí {leaf} đã qua bước {before~}, không thể quay lại bước {stage~}; hãy ghi điều chỉnh này ở bước hiện tại.",
    en: "Criterion {leaf} has passed the stage of {before~} and cannot go back to the {stage~}; write this adjustment at the present stage.",
  },
  "appraisal.date_goes_back": {
    vi: "Điều chỉnh tiêu chí {leaf} ghi ngày {at@}, sớm hơn điều chỉnh đứng trước (ngày {before@}); hãy sửa ngày giờ hoặc thứ tự.",
    en: "The adjustment of criterion {leaf} is dated {at@}, before the one that precedes it ({before@}); correct the date or the order.",
  },
  "appraisal.not_applicable_refused": {
    vi: "Bộ tiêu chí không cho phép kết luận “không áp dụng” ở tiêu chí {leaf}; hãy ghi điểm hoặc số liệu.",
    en: "The scheme does not allow “not-applicable” at criterion {leaf}; give points or facts.",
  },
  "appraisal.seal_broken": {
    vi: "Mã niêm phong của điều chỉnh ở tiêu chí {leaf} không khớp: nội dung hoặc thứ tự sổ điều chỉnh đã bị thay đổi. Hãy lấy lại sổ gốc.",
    en: "The seal of the adjustment of criterion {leaf} does not match: the ledger's text or order was changed. Get the original ledger.",
  },
  "appraisal.first_seal_broken": {
    vi: "Mã niêm phong đầu tiên (tiêu chí {leaf}) không phải của đơn vị “{unit}”, kỳ {period}, bộ tiêu chí {scheme}: sổ điều chỉnh là của đơn vị, kỳ hoặc bản khác, hoặc dòng đầu đã bị sửa. Hãy lấy đúng sổ của đơn vị.",
    en: "The first seal (criterion {leaf}) is not that of the unit “{unit}”, period {period}, scheme {scheme}: the ledger is of another unit, period or edition, or its first entry was changed. Take the ledger of this unit.",
  },
  "appraisal.unsealed": {
    vi: "Điều chỉnh ở tiêu chí {leaf} chưa được niêm phong; hãy niêm phong sổ (hàm “sealLedger”).",
    en: "The adjustment of criterion {leaf} has no seal; add the seals (sealLedger).",
  },
  "appraisal.other_last_seal": {
    vi: "Mã niêm phong cuối cùng là {found}, không phải {expected} như đã ghi lại: có điều chỉnh bị cắt bỏ hoặc viết thêm. Hãy lấy lại sổ gốc.",
    en: "The last seal is {found}, not {expected} as it was noted: entries were cut off or added. Get the original ledger.",
  },

  // The survey.
  "survey.no_questionnaire": {
    vi: "Bộ tiêu chí không có phiếu điều tra nên không nhận kết quả điều tra xã hội học; hãy bỏ kết quả này, hoặc khai phiếu (trường “questionnaire”).",
    en: "The scheme has no questionnaire, so no tally can be read for it; leave the tally out, or state the field questionnaire.",
  },
  "survey.unknown_group": {
    vi: "Phiếu điều tra không có nhóm đối tượng “{group}”; hãy ghi một trong các nhóm: {known}.",
    en: "The questionnaire has no respondent group “{group}”; write one of its groups: {known}.",
  },
  "survey.unknown_question": {
    vi: "Phiếu điều tra không có câu hỏi “{question}”; hãy ghi một trong các câu hỏi: {known}.",
    en: "The questionnaire has no question “{question}”; write one of its questions: {known}.",
  },
  "survey.unknown_option": {
    vi: "Câu hỏi “{question}” không có phương án “{option}”; hãy ghi một trong các phương án: {known}.",
    en: "The question “{question}” has no option “{option}”; write one of its options: {known}.",
  },
  "survey.group_not_asked": {
    vi: "Câu hỏi “{question}” không hỏi nhóm “{group}”; hãy ghi một trong các nhóm được hỏi: {known}.",
    en: "The question “{question}” is not put to the group “{group}”; write one of the groups that are asked: {known}.",
  },
  "survey.respondent_unnamed": {
    vi: "Cột hoặc trường “{column}” có lẽ ghi người trả lời, nhưng chỉ cột hoặc trường tên “respondent” được đọc, nên người trả lời hai lần sẽ được tính hai lần. Hãy đổi tên thành “respondent”, hoặc bỏ cột này nếu không phải.",
    en: "The column or field “{column}” seems to say who answered, but only one called respondent is read, so a respondent who answers twice would be counted twice. Rename it respondent, or leave it out if it is something else.",
  },
  "survey.counted_already": {
    vi: "Có cột hoặc trường “{column}”: các dòng này đã đếm sẵn nên không phải từng câu trả lời; hãy đọc bằng hàm “parseTally”, hoặc bỏ “{column}” nếu mỗi dòng là một câu trả lời.",
    en: "There is a column or field “{column}”: these rows are already counts, not single answers; read them with parseTally, or leave “{column}” out if each row is one answer.",
  },
  "survey.merged_with_itself": {
    vi: "Hai kết quả điều tra được cộng có chung một dòng: đơn vị “{unit}”, nhóm “{group}”, câu “{question}”, phương án “{option}”. Câu trả lời ở đó sẽ bị tính hai lần; hãy đưa mỗi kết quả vào một lần.",
    en: "The two tallies to be added have a row in common: unit “{unit}”, group “{group}”, question “{question}”, option “{option}”. Its answers would count twice; give each tally once.",
  },
  "survey.not_a_survey_leaf": {
    vi: "Tiêu chí {leaf} không chấm bằng điều tra xã hội học nên không nhận kết quả điều tra có sẵn; hãy bỏ mục này hoặc ghi đúng mã tiêu chí.",
    en: "Criterion {leaf} is not scored by the survey, so it takes no ready survey result; leave it out or write the right code.",
  },
  "survey.points_or_share": {
    vi: "Kết quả điều tra có sẵn của tiêu chí {leaf} phải ghi điểm (“points”) hoặc tỷ lệ (“share”), đúng một trong hai.",
    en: "The ready survey result of criterion {leaf} must give points (“points”) or a share (“share”), just one of them.",
  },
  "survey.leaf_twice": {
    vi: "Tiêu chí {leaf} có hai kết quả điều tra có sẵn; hãy giữ một.",
    en: "Criterion {leaf} has two ready survey results; keep one.",
  },
  "survey.scored_twice": {
    vi: "Tiêu chí {leaf} của đơn vị “{unit}” vừa có kết quả điều tra có sẵn vừa có phiếu trả lời (câu hỏi “{question}”); hãy bỏ một trong hai.",
    en: "Criterion {leaf} of the unit “{unit}” has both a ready survey result and answers (question {question}); leave one of them out.",
  },
  "survey.sample_impossible": {
    vi: "Không tính được cỡ mẫu: tổng thể phải là số nguyên dương, sai số lớn hơn 0 và nhỏ hơn 1, số phiếu từ 1 đến tổng thể.",
    en: "No sample can be computed: the population must be a positive whole number, the error between 0 and 1, the answers from 1 to the population.",
  },
  "survey.csv_quote": {
    vi: "Dấu nháy kép đặt sai chỗ hoặc không được đóng; hãy đóng nó, và viết đôi dấu nháy trong ô.",
    en: "A double quote stands where none may, or is never closed; inside a field it must be doubled.",
  },
  "survey.csv_fields": {
    vi: "Dòng này có {found} ô, dòng tiêu đề có {expected}; hãy sửa cho bằng nhau (ô có dấu ngăn bên trong phải đặt trong dấu nháy kép).",
    en: "This line has {found} fields; the heading has {expected}; make them equal (a field that holds the separator needs double quotes around it).",
  },
  "survey.csv_column": {
    vi: "Dòng tiêu đề phải có đúng một cột “{column}”; ở đây có {found}, trong các cột: {headings}. Hãy sửa tên cột, hoặc chọn lại dấu ngăn giữa các ô.",
    en: "The heading must have exactly one column “{column}”; it has {found} among: {headings}. Correct the name of the column, or choose the separator again.",
  },
  // Tables of answers, as survey tools and offices write them.
  "survey.no_question_column": {
    vi: "Không có cột nào mang mã hoặc tên một câu hỏi của phiếu điều tra; các cột là: {headings}. Hãy sửa tên cột cho giống câu hỏi (ví dụ {known}), hoặc khai cột nào là câu hỏi nào (trường “columns”).",
    en: "No column is called by the id or the title of a question of the questionnaire; the columns are: {headings}. Name columns as the questions are (such as {known}), or declare which column is which question (the field columns).",
  },
  "survey.row_of_total": {
    vi: "Dòng tổng cộng (dòng {lines}) không phải câu trả lời về đơn vị nào; hãy bỏ dòng này.",
    en: "The total row (line {lines}) is not an answer about a unit; leave it out.",
  },
  "survey.row_of_headings": {
    vi: "Dòng {lines} ghi lại tên các cột, không phải câu trả lời; có thể hai bản xuất đã được ghép vào một tệp. Hãy bỏ dòng này và xem phần ở dưới có bị lặp không.",
    en: "Line {lines} repeats the names of the columns and is no answer; perhaps two exports were put into one file. Leave it out, and see that what stands below it is not there twice.",
  },
  "survey.row_missing": {
    vi: "Bảng có dòng tiêu đề nhưng không có câu trả lời nào. Hãy xuất lại kết quả khảo sát, hoặc bỏ tệp này ra.",
    en: "The table has headings but no answers. Export the survey again, or leave this file out.",
  },
  "survey.no_unit_column": {
    vi: "Không có cột nào cho biết câu trả lời nói về đơn vị nào; các cột là: {headings}. Hãy thêm cột “Đơn vị”, hoặc khai đơn vị của cả tệp (trường “unit”).",
    en: "No column says which unit the answers are about; the columns are: {headings}. Add a column “unit”, or declare the unit of the entire file (the field unit).",
  },
  "survey.no_group_column": {
    vi: "Không có cột nào cho biết người trả lời thuộc nhóm nào; các cột là: {headings}. Hãy thêm cột “Nhóm”, hoặc khai nhóm của cả tệp (trường “group”).",
    en: "No column says which group the respondents are of; the columns are: {headings}. Add a column “group”, or declare the group of the entire file (the field group).",
  },
  "survey.column_twice": {
    vi: "Cột “{column}” và cột “{first}” là cùng một câu hỏi “{question}”; hãy bỏ một cột, hoặc khai một cột là không dùng (trường “columns”).",
    en: "The columns “{column}” and “{first}” are one question, “{question}”; leave one out, or declare it unused (the field columns).",
  },
  "survey.column_two_meanings": {
    vi: "Tên cột “{column}” có thể hiểu theo nhiều cách: {meanings}. Hãy khai cột này là gì (trường “columns”).",
    en: "The column “{column}” may mean several things: {meanings}. Declare what it is (the field columns).",
  },
  "survey.column_not_there": {
    vi: "Trường “columns” khai cột “{column}”, mà tệp không có cột này; hãy sửa tên cột (gần giống nhất: {nearest}).",
    en: "The field columns declares the column “{column}”, which the file does not have; correct its name (the nearest are: {nearest}).",
  },
  "survey.count_beside_questions": {
    vi: "Cột “{column}” giống số phiếu đã đếm, trong khi mỗi dòng của bảng này là một người trả lời. Nếu là số đã đếm, hãy dùng bảng đơn vị, nhóm, câu hỏi, phương án, số phiếu; nếu không, hãy khai cột này là không dùng (trường “columns”).",
    en: "The column “{column}” looks like counts, while each row of this table is one respondent. If they are counts, use a table of unit, group, question, option and count; if not, declare the column unused (the field columns).",
  },
  "survey.cell_unit": {
    vi: "Cột “{column}”: “{found}” không phải đơn vị nào trong danh sách ({times} dòng: {lines}). Hãy ghi đúng mã hoặc tên; gần giống nhất: {nearest}.",
    en: "Column “{column}”: “{found}” is no unit of the list ({times} lines: {lines}). Write its id or its name; the nearest are: {nearest}.",
  },
  "survey.cell_group": {
    vi: "Cột “{column}”: “{found}” không phải nhóm nào của phiếu điều tra ({times} dòng: {lines}). Hãy ghi đúng mã hoặc tên; gần giống nhất: {nearest}.",
    en: "Column “{column}”: “{found}” is no group of the questionnaire ({times} lines: {lines}). Write its id or its name; the nearest are: {nearest}.",
  },
  "survey.cell_question": {
    vi: "Cột “{column}”: “{found}” không phải câu hỏi nào của phiếu điều tra ({times} dòng: {lines}). Hãy ghi đúng mã hoặc tên; gần giống nhất: {nearest}.",
    en: "Column “{column}”: “{found}” is no question of the questionnaire ({times} lines: {lines}). Write its id or its name; the nearest are: {nearest}.",
  },
  "survey.cell_option": {
    vi: "Cột “{column}”: “{found}” không phải phương án nào của câu hỏi “{question}” ({times} dòng: {lines}). Hãy ghi đúng mã hoặc tên; gần giống nhất: {nearest}.",
    en: "Column “{column}”: “{found}” is no option of the question “{question}” ({times} lines: {lines}). Write its id or its name; the nearest are: {nearest}.",
  },
  "survey.cell_tick": {
    vi: "Cột “{column}”: “{found}” không cho biết phương án “{option}” được chọn hay không ({times} dòng: {lines}). Hãy ghi 1 hoặc 0.",
    en: "Column “{column}”: “{found}” does not say whether the option “{option}” was chosen ({times} lines: {lines}). Write 1 or 0.",
  },
  "survey.cell_several": {
    vi: "Cột “{column}”: câu hỏi “{question}” có nhiều phương án được chọn cùng lúc, “{found}” ({times} dòng: {lines}). Hãy giữ một, hoặc khai mỗi phương án là một câu trả lời (“several” là “each”).",
    en: 'Column “{column}”: several options of the question “{question}” are chosen at once, “{found}” ({times} lines: {lines}). Keep one, or declare that each is an answer (several: "each").',
  },
  "survey.cell_count": {
    vi: "Cột “{column}”: “{found}” không phải số phiếu viết rõ ràng ({times} dòng: {lines}). Hãy ghi số nguyên không có dấu chấm, dấu phẩy, ví dụ {instead}.",
    en: "Column “{column}”: “{found}” is no clear count ({times} lines: {lines}). Write a whole number without a point or a comma, such as {instead}.",
  },
  "survey.cell_missing": {
    vi: "Cột “{column}” để trống ở các dòng có câu trả lời ({times} dòng: {lines}); các câu trả lời ấy không được tính. Hãy ghi thêm.",
    en: "The column “{column}” is blank in lines that have answers ({times} lines: {lines}), which do not count. Fill it in.",
  },
  "survey.row_too_long": {
    vi: "Các dòng {lines} có nhiều ô hơn dòng tiêu đề, nên các ô có thể đã lệch cột; {times} dòng này không được tính. Hãy đặt ô có dấu ngăn vào trong dấu nháy kép.",
    en: "The lines {lines} have more cells than the headings, so that cells may stand under the wrong ones; these {times} lines do not count. Put a cell that holds the separator into double quotes.",
  },
  "survey.coded_lengths": {
    vi: "Cột “{column}” có {found} câu trả lời, cột “unit” có {expected}; hãy đưa vào các cột dài bằng nhau.",
    en: "The column “{column}” has {found} answers; the column “unit” has {expected}; give columns of one length.",
  },
  "survey.no_population": {
    vi: "Chưa cho biết tổng thể của nhóm “{group}” ở đơn vị “{unit}”; hãy ghi số này ở trường “population”.",
    en: "The population of group “{group}” at unit “{unit}” is not given; write it in the field population.",
  },
  "survey.more_answers_than_people": {
    vi: "Nhóm “{group}” ở đơn vị “{unit}” có {answers} câu trả lời cho câu hỏi “{question}”, nhiều hơn tổng thể {population}; hãy kiểm tra lại hai số này.",
    en: "Group “{group}” at unit “{unit}” gave {answers} answers to question “{question}”, more than its population of {population}; check both.",
  },

  // The index.
  "composite.leaf_without_score": {
    vi: "Tiêu chí {leaf} chưa có kết quả ở bảng điểm nào; hãy đưa thêm bảng điểm có tiêu chí này.",
    en: "Criterion {leaf} has no result in any sheet; add the sheet that has it.",
  },
  "composite.leaf_scored_twice": {
    vi: "Tiêu chí {leaf} có kết quả ở hai bảng điểm; hãy bỏ một bảng.",
    en: "Criterion {leaf} has a result in two sheets; leave one sheet out.",
  },
  "composite.other_unit": {
    vi: "Bảng điểm là của “{found}”, không phải của “{unit}”; hãy đưa vào bảng điểm của đúng đơn vị.",
    en: "The sheet belongs to “{found}”, not to “{unit}”; give the sheet of this unit.",
  },
  "composite.above_max": {
    vi: "Tiêu chí {code} có {points#} điểm, cao hơn điểm tối đa {max#}; hãy yêu cầu nơi lập kết quả kiểm tra lại.",
    en: "Criterion {code} has {points#} points, more than its maximum of {max#}; ask those who made the result to check it.",
  },
  "composite.range_backwards": {
    vi: "Mức thấp nhất còn có thể đạt ({lowest#}) cao hơn mức cao nhất ({highest#}); hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The lowest figure that can still be reached ({lowest#}) is above the highest ({highest#}); ask those who made the result to compute it again.",
  },
  "composite.draft_published": {
    vi: "Chỉ số chưa đủ kết quả mà đã có số công bố {published#}; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The index is a draft and yet has a published figure, {published#}; ask those who made the result to compute it again.",
  },
  "composite.does_not_follow": {
    vi: "Chỉ số của “{unit}” ghi {field~} là {found=}, nhưng theo điểm của các tiêu chí thì là {expected=}; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The index of “{unit}” gives {found=} as its {field~}; from its criteria it is {expected=}; ask those who made the result to compute it again.",
  },
  "composite.unknown_class": {
    vi: "Bộ tiêu chí không có loại “{class}”; hãy yêu cầu nơi lập kết quả kiểm tra lại.",
    en: "The scheme has no class “{class}”; ask those who made the result to check it.",
  },

  // The year: who takes part, in which group, by which scheme.
  "year.repeated_group": {
    vi: "Khối “{group}” được khai bộ tiêu chí hai lần; hãy giữ một dòng.",
    en: "The group “{group}” has its scheme stated twice; keep one line.",
  },
  "year.repeated_unit": {
    vi: "Đơn vị “{unit}” đã có ở dòng thứ {first} của danh sách; hãy giữ một dòng.",
    en: "The unit “{unit}” is already in line {first} of the list; keep one line.",
  },
  "year.unknown_group": {
    vi: "Đơn vị “{unit}” ở khối “{group}”, nhưng khối này chưa được khai bộ tiêu chí; hãy sửa tên khối (gần giống nhất: {nearest}), hoặc khai bộ tiêu chí của khối.",
    en: "The unit “{unit}” is in the group “{group}”, which has no scheme; correct the group (the nearest are: {nearest}), or state its scheme.",
  },
  "year.repeated_exemption": {
    vi: "Tiêu chí {leaf} được khai “không áp dụng” hai lần cho đơn vị “{unit}”; hãy giữ một dòng.",
    en: "Criterion {leaf} is left out twice for the unit “{unit}”; keep one line.",
  },
  "year.exemption_refused": {
    vi: "Bộ tiêu chí không cho phép “không áp dụng” ở tiêu chí {leaf}, nên không miễn được cho đơn vị “{unit}”; hãy bỏ dòng miễn này.",
    en: "The scheme does not allow “not-applicable” at criterion {leaf}, so the unit “{unit}” cannot be exempted from it; leave this exemption out.",
  },
  "year.days_backwards": {
    vi: "Hạn {step~} ({day@}) trước hạn {before~} ({earlier@}); hãy sửa lại lịch.",
    en: "The last day of the step {step~} ({day@}) comes before that of {before~} ({earlier@}); correct the calendar.",
  },
  "year.unknown_unit": {
    vi: "Đơn vị “{unit}” không có trong danh sách của năm; hãy sửa mã đơn vị (gần giống nhất: {nearest}).",
    en: "The unit “{unit}” is not on the roster of the year; correct its id (the nearest are: {nearest}).",
  },
  "year.repeated_forms": {
    vi: "Số phiếu phát cho nhóm “{group}” về đơn vị “{unit}” được khai hai lần; hãy giữ một dòng.",
    en: "The forms given to the group “{group}” about the unit “{unit}” are stated twice; keep one line.",
  },
  "year.unknown_respondents": {
    vi: "Phiếu điều tra của bộ tiêu chí không hỏi nhóm “{group}” (về đơn vị “{unit}”); hãy ghi một trong các nhóm được hỏi: {asked}.",
    en: "The questionnaire of the scheme does not ask the group “{group}” (about the unit “{unit}”); write one that it asks: {asked}.",
  },
  "year.scheme_not_named": {
    vi: "Văn bản năm không có khối nào chấm theo bộ tiêu chí “{found}”; các bộ tiêu chí của năm: {named}. Hãy đưa vào một trong số đó, hoặc sửa văn bản năm.",
    en: "No group of the year is scored by the scheme {found}; the schemes of the year are: {named}. Give one of them, or correct the year.",
  },
  "year.other_digest": {
    vi: "Khối “{group}” chấm theo bản “{edition}” với nội dung có mã băm {expected}, nhưng bộ tiêu chí đưa vào có mã băm {found}: nội dung đã khác. Hãy đưa vào đúng bản, hoặc sửa văn bản năm.",
    en: "The group “{group}” is scored by {edition} with the digest {expected}; the scheme that was given has {found}: its text is another. Give the right text, or correct the year.",
  },

  // The ranking: why a unit stands outside it.
  "classification.gate_without_figure": {
    vi: "Điều kiện khống chế xếp loại xét tiêu chí {code}, nhưng kết quả này không có điểm của tiêu chí đó; hãy đưa vào kết quả đầy đủ.",
    en: "A gate of the bands looks at criterion {code}, and this result has no figure of it; give the complete result.",
  },
  "ranking.pending": {
    vi: "Đơn vị “{unit}” chưa được xếp hạng vì còn tiêu chí chờ kết quả.",
    en: "The unit “{unit}” is not ranked because some criteria are still pending.",
  },
  "ranking.no_score": {
    vi: "Đơn vị “{unit}” không được xếp hạng vì không có tiêu chí nào áp dụng.",
    en: "The unit “{unit}” is not ranked because no criterion applies to it.",
  },
  "ranking.refused": {
    vi: "Đơn vị “{unit}” không được xếp hạng vì hồ sơ bị từ chối.",
    en: "The unit “{unit}” is not ranked because its case was refused.",
  },

  "ranking.not_submitted": {
    vi: "Đơn vị “{unit}” không được xếp hạng vì chưa nộp hồ sơ.",
    en: "The unit “{unit}” is not ranked because it has not submitted a dossier.",
  },

  // Finished results.
  "analysis.report_refused": {
    vi: "Báo cáo của “{by}” không dùng được; {count} lỗi của báo cáo này được nêu tiếp theo.",
    en: "The report of “{by}” cannot be used; its problems follow ({count}).",
  },
  "analysis.other_edition": {
    vi: "“{by}” báo cáo theo bộ tiêu chí {found}, không so được với {expected}; hãy lập lại báo cáo, hoặc khai hai bản là tương đương.",
    en: "“{by}” reports under the scheme {found}, which is not declared comparable with {expected}; make the report again, or declare the editions comparable.",
  },
  "analysis.reported_twice": {
    vi: "Đơn vị “{unit}” do cả “{first}” và “{second}” báo cáo; hãy bỏ đơn vị này khỏi một báo cáo.",
    en: "The unit “{unit}” is reported by both “{first}” and “{second}”; leave it out of one report.",
  },
  "analysis.not_reported": {
    vi: "Không báo cáo nào có đơn vị “{unit}”; hãy yêu cầu báo cáo bổ sung.",
    en: "No report has the unit “{unit}”; ask for it.",
  },
  "analysis.not_expected": {
    vi: "“{by}” báo cáo đơn vị “{unit}” không có trong danh sách phải tổng hợp; hãy bỏ đơn vị này hoặc bổ sung danh sách.",
    en: "“{by}” reports the unit “{unit}”, which is not on the list to be consolidated; leave it out or add it to the list.",
  },
  "analysis.no_edition": {
    vi: "Không có bản bộ tiêu chí nào có hiệu lực vào ngày {date@}; hãy đưa vào bản có hiệu lực ngày đó, hoặc kiểm tra lại ngày.",
    en: "No edition is in force on {date@}; give the edition of that day, or check the day.",
  },
  "analysis.two_editions": {
    vi: "Hai bản {first} và {second} cùng có hiệu lực vào ngày {date@}; hãy bỏ một bản, hoặc sửa thời hạn hiệu lực.",
    en: "Two editions are in force on {date@}: {first} and {second}; leave one out, or correct when they are in force.",
  },
  "analysis.years_reversed": {
    vi: "Kết quả kỳ {before} đứng trước kết quả kỳ {after}; hãy xếp các kết quả theo thứ tự thời gian, kỳ cũ nhất trước.",
    en: "The result of the period {before} comes before that of {after}; give the results in order of time, the oldest first.",
  },
  "analysis.period_twice": {
    vi: "Đơn vị “{unit}” có hai kết quả của kỳ {period}; hãy giữ một kết quả, để kỳ này không bị tính hai lần.",
    en: "The unit “{unit}” has two results of the period {period}; keep only one of them; otherwise the period counts twice.",
  },
  "analysis.not_one_period": {
    vi: "Hai kết quả thuộc hai kỳ khác nhau ({before} và {after}); hãy đưa vào hai bản kết quả của cùng một kỳ.",
    en: "The two results are of different periods ({before} and {after}); give two versions of the result of one period.",
  },
  "analysis.no_case": {
    vi: "Đơn vị “{unit}” không có hồ sơ, hoặc hồ sơ không được chấp nhận; hãy kiểm tra lại mã đơn vị.",
    en: "The unit “{unit}” has no case, or its case was refused; check its id.",
  },
  "analysis.no_adjustment": {
    vi: "Sổ điều chỉnh của “{unit}” có {count} điều chỉnh, đánh số từ 0; không có điều chỉnh số {position}, hãy kiểm tra lại số này.",
    en: "The ledger of “{unit}” has {count} adjustments, numbered from 0; there is no adjustment {position}, so check the number.",
  },
  "analysis.not_appraised": {
    vi: "Tiêu chí {leaf} do cơ quan thẩm định chấm, nhưng sổ của “{unit}” chưa có điều chỉnh nào để thay số liệu; hãy ghi điều chỉnh vào sổ trước.",
    en: "Criterion {leaf} is scored by the appraiser, but the ledger of “{unit}” has no adjustment whose facts could be others; write the adjustment into the ledger first.",
  },
  "analysis.changed_twice": {
    vi: "Số liệu tiêu chí {leaf} của đơn vị “{unit}” được thay hai lần; hãy giữ một.",
    en: "The facts of criterion {leaf} of the unit “{unit}” are changed twice; keep one of the changes.",
  },
  "analysis.unknown_node": {
    vi: "“{code}” không phải là mã tiêu chí hay phần điểm nào của bộ tiêu chí; hãy kiểm tra lại mã (gần giống nhất: {nearest}).",
    en: "“{code}” is neither a criterion nor a part of the scheme; check the code (the nearest are: {nearest}).",
  },
  "analysis.unknown_unit": {
    vi: "Không có hồ sơ nào của đơn vị “{unit}”; hãy kiểm tra lại mã đơn vị (gần giống nhất: {nearest}).",
    en: "There is no case of the unit “{unit}”; check its id (the nearest are: {nearest}).",
  },
  "analysis.no_cases": {
    vi: "Chưa có hồ sơ của đơn vị nào, nên cũng không có hồ sơ của đơn vị “{unit}”; hãy nhập hồ sơ trước.",
    en: "There are no cases yet, so there is none of the unit “{unit}” either; import the cases first.",
  },
  "analysis.no_rows": {
    vi: "Bên dưới dòng tiêu đề, không dòng nào ghi tên đơn vị ở cột đầu, nên không có gì để kiểm tra; hãy xem lại có chọn nhầm tệp không.",
    en: "The table has no row with a unit in its first column below the headings, so there is nothing to check; check that this is the right file.",
  },
  "analysis.nothing_varies": {
    vi: "Không có gì để thử: cần cho trọng số thay đổi, hoặc đưa kết quả phiếu điều tra.",
    en: "Nothing varies: let weights vary, or give the tally of the survey.",
  },
  "analysis.other_tally": {
    vi: "Kết quả phiếu điều tra cho đơn vị “{unit}” ở tiêu chí {leaf} là “{found#}”, nhưng Chỉ số đang ghi “{expected#}”; hãy đưa vào kết quả điều tra đã dùng để tính Chỉ số.",
    en: "The tally gives unit “{unit}” “{found#}” at criterion {leaf}, but the index says “{expected#}”; give the tally that the index was computed from.",
  },
  "analysis.not_by_weights": {
    vi: "Chưa phân tích được độ vững: ở {code}, mức trần, mức sàn hoặc cách xử lý riêng khi không áp dụng làm cho điểm không chỉ phụ thuộc trọng số.",
    en: "Robustness cannot be analysed: at {code} a cap, a floor or a rule of its own for what does not apply makes points depend on more than weights.",
  },
  "analysis.grid_too_coarse": {
    vi: "Thang điểm quá dài để phân tích độ vững: điểm tối đa viết đến {places} chữ số thập phân thì không còn đủ chữ số cho tỷ lệ đạt của từng tiêu chí. Hãy ghi điểm tối đa ít chữ số thập phân hơn.",
    en: "The scale is too long for an analysis of robustness: with maxima of {places} decimal places, too few digits are left for the share attained at each criterion. Write maxima with fewer decimal places.",
  },
  // Files that are put together into a year.
  "import.unknown_file": {
    vi: "Tệp {file} không phải bộ tiêu chí, văn bản năm hay kết quả điều tra. Hãy bỏ tệp này ra, hoặc kiểm tra có chọn nhầm không.",
    en: "The file {file} is no scheme, no year and no tally. Leave it out, or check that it is the right one.",
  },
  "import.unknown_table": {
    vi: "Bảng này không phải phụ lục (cột “Cách chấm”), danh sách đơn vị (cột “Tên đơn vị”, “Khối”) hay khảo sát (cột mang tên câu hỏi, như “{question}”). Hãy bỏ tệp ra, hoặc sửa dòng tiêu đề.",
    en: "This table is no annex (column “Cách chấm”), no list of units (columns “Tên đơn vị” and “Khối”) and no survey (a column called as a question, such as “{question}”). Leave the file out, or correct its headings.",
  },
  "import.no_scheme": {
    vi: "Không có phụ lục nào trong các tệp. Hãy thêm tệp phụ lục (bảng có cột “Cách chấm”) hoặc bộ tiêu chí JSON.",
    en: "None of the files is an annex. Add the annex (a table with the column “Cách chấm”) or a scheme in JSON.",
  },
  "import.two_schemes": {
    vi: "Hai phụ lục {first} và {file} cùng có mã bộ tiêu chí “{id}”. Hãy giữ một, hoặc sửa mã của một phụ lục.",
    en: "Two annexes, {first} and {file}, have the scheme id “{id}”. Keep one, or correct the id of one.",
  },
  "import.group_without_scheme": {
    vi: "Năm có nhiều bộ tiêu chí nhưng danh sách đơn vị chưa cho biết khối “{group}” chấm theo bộ nào. Hãy thêm cột “Bộ tiêu chí” và ghi một trong: {known}.",
    en: "The year has several schemes, and the list of units does not say which of them scores the group “{group}”. Add a column “Bộ tiêu chí” with one of: {known}.",
  },
  "import.unknown_scheme": {
    vi: "Khối “{group}” ghi bộ tiêu chí “{found}”, không phải bộ nào trong các phụ lục. Hãy ghi một trong: {known}.",
    en: "The group “{group}” names the scheme “{found}”, which is none of the annexes. Write one of: {known}.",
  },
  "import.group_of_two_schemes": {
    vi: "Khối “{group}” ghi hai bộ tiêu chí: “{first}” và “{second}”. Mỗi khối chỉ chấm theo một bộ: hãy sửa, hoặc tách thành hai khối.",
    en: "The group “{group}” names two schemes: “{first}” and “{second}”. A group is scored by one: correct it, or make two groups.",
  },
  "import.no_roster": {
    vi: "Không có danh sách đơn vị nào trong các tệp. Hãy thêm bảng có cột “Tên đơn vị” và “Khối”, hoặc văn bản năm JSON.",
    en: "None of the files is a list of units. Add a table with the columns “Tên đơn vị” and “Khối”, or a year in JSON.",
  },
  "import.two_rosters": {
    vi: "Có hai danh sách đơn vị: {first} và {file}. Hãy giữ một.",
    en: "There are two lists of units: {first} and {file}. Keep one.",
  },
  "import.no_period": {
    vi: "Chưa biết {file} là danh sách của kỳ nào. Hãy thêm --period, ví dụ --period 2025.",
    en: "It is not known of which period {file} is the list. Add --period, such as --period 2025.",
  },
  "import.roster_blank": {
    vi: "Dòng {line} của danh sách đơn vị để trống cột “{column}”. Hãy ghi thêm, hoặc bỏ dòng này.",
    en: "Line {line} of the list of units has nothing under “{column}”. Fill it in, or leave the line out.",
  },
  "import.unit_twice": {
    vi: "Đơn vị “{unit}” có hai phiếu: {first} và {file}. Hãy giữ phiếu đúng.",
    en: "The unit “{unit}” has two forms: {first} and {file}. Keep the right one.",
  },
  "import.answers_twice": {
    vi: "Hai tệp {first} và {file} có cùng một kết quả đếm câu trả lời, nên mỗi câu trả lời sẽ được tính hai lần. Hãy giữ một tệp; nếu đúng là hai đợt khảo sát có kết quả như nhau, hãy gộp câu trả lời vào một tệp.",
    en: "The files {first} and {file} give the same counts, so each answer would count twice. Keep one of them; if they are two surveys that happen to have the same counts, put their answers into one file.",
  },
  "import.other_scheme": {
    vi: "Thư mục {folder} đã có {count} hồ sơ theo bộ tiêu chí khác. Hãy ghi vào thư mục khác, hoặc dùng đúng phụ lục cũ.",
    en: "The folder {folder} holds {count} cases under another scheme. Write into another folder, or use the same annex.",
  },
  "import.would_replace": {
    vi: "Thư mục {folder} đã có {file} với nội dung khác ({count} tệp như vậy, có thể đã được điền). Hãy ghi vào thư mục khác, hoặc dùng --force để ghi đè.",
    en: "The folder {folder} holds {file} with other contents ({count} such files, which may be filled in). Write into another folder, or use --force to write over them.",
  },
  // What happened in a year.
  "events.unknown_unit": {
    vi: "Danh sách của năm không có đơn vị “{unit}”; hãy sửa mã đơn vị (gần giống nhất: {nearest}).",
    en: "The roster of the year has no unit “{unit}”; correct its id (the nearest are: {nearest}).",
  },
  "events.date_goes_back": {
    vi: "Sự kiện của đơn vị “{unit}” ghi ngày {at@}, trước sự kiện đứng trên nó ({before@}). Hãy xếp theo thời gian, hoặc sửa ngày.",
    en: "The event of the unit “{unit}” is dated {at@}, before the one above it ({before@}). Put events in their order, or correct the day.",
  },
  "events.before_submission": {
    vi: "Đơn vị “{unit}” có sự kiện ngày {at@} khi chưa nộp hồ sơ. Hãy ghi việc nộp hồ sơ (“submitted”) trước.",
    en: "The unit “{unit}” has an event of {at@} before it handed in its dossier. Record the submission (submitted) first.",
  },
  "events.after_lock": {
    vi: "Đơn vị “{unit}” đã khóa ngày {locked@} nên không ghi thêm sự kiện ngày {at@}; hãy bỏ sự kiện này, hoặc sửa ngày.",
    en: "The unit “{unit}” was locked on {locked@}, so no event of {at@} can follow; leave this event out, or correct the day.",
  },
  "events.asked_twice": {
    vi: "Đơn vị “{unit}” đã được yêu cầu giải trình về tiêu chí {leaf} và chưa trả lời; hãy bỏ lần yêu cầu sau.",
    en: "The unit “{unit}” has been asked about criterion {leaf} already and has not answered; leave the second request out.",
  },
  "events.not_asked": {
    vi: "Đơn vị “{unit}” giải trình về tiêu chí {leaf} khi chưa có yêu cầu; hãy ghi yêu cầu giải trình (“explanation-asked”) trước.",
    en: "The unit “{unit}” explains criterion {leaf} without having been asked; record the request (explanation-asked) first.",
  },
  "events.more_votes_than_members": {
    vi: "Về đơn vị “{unit}”: {agreed} phiếu thuận và {against} phiếu không thuận nhiều hơn {members} thành viên Hội đồng. Hãy sửa số phiếu.",
    en: "About the unit “{unit}”: {agreed} votes for and {against} against are more than the {members} members of the council. Correct the votes.",
  },
  "events.not_by_the_unit": {
    vi: "Việc này do chính đơn vị “{unit}” làm, không phải “{agency}”; hãy ghi by.agency là mã của đơn vị.",
    en: "This is done by the unit “{unit}” itself and not by “{agency}”; write the id of the unit as by.agency.",
  },
  "events.by_the_unit": {
    vi: "Đơn vị “{unit}” không tự yêu cầu giải trình, biểu quyết hay khóa hồ sơ của mình; hãy ghi cơ quan đã làm thay cho “{agency}”.",
    en: "The unit “{unit}” does not ask, vote on or lock its own dossier; write the agency that did instead of “{agency}”.",
  },
  "events.seal_broken": {
    vi: "Mã niêm phong của sự kiện ngày {at@} về đơn vị “{unit}” không đúng: sự kiện này hoặc một sự kiện trước nó đã bị sửa. Hãy lấy lại bản gốc.",
    en: "The seal of the event of {at@} about the unit “{unit}” is not correct: it or one before it was changed. Get the original events.",
  },
  "events.first_seal_broken": {
    vi: "Mã niêm phong đầu tiên, về đơn vị “{unit}”, không thuộc kỳ {period}: các sự kiện này là của năm khác, hoặc đã bị sửa. Hãy lấy đúng các sự kiện của năm.",
    en: "The first seal, about the unit “{unit}”, is not of the period {period}: these events are of another year, or were changed. Take the events of this year.",
  },
  "events.unsealed": {
    vi: "Sự kiện ngày {at@} về đơn vị “{unit}” chưa được niêm phong; hãy niêm phong (hàm “sealYearEvents”).",
    en: "The event of {at@} about the unit “{unit}” has no seal; add the seals (sealYearEvents).",
  },
  "events.other_last_seal": {
    vi: "Mã niêm phong cuối cùng là {found}, không phải {expected} đã lưu: có sự kiện bị cắt bớt hoặc thêm vào. Hãy lấy lại bản gốc.",
    en: "The last seal is {found} and not {expected}, which was kept: events were cut off or added. Get the original events.",
  },
  // A published table held against itself.
  "audit.unknown_column": {
    vi: "Bảng không có cột “{column}”; hãy ghi một trong các cột: {known}.",
    en: "The table has no column “{column}”; write one of its columns: {known}.",
  },
  "audit.unit_twice": {
    vi: "“{unit}” ở dòng đơn vị thứ {row} và “{other}” ở dòng thứ {first} là cùng một tên đơn vị. Hãy giữ một dòng; nếu là hai đơn vị, hãy ghi tên khác nhau.",
    en: "“{unit}” in row {row} of the units and “{other}” in row {first} are one name. Keep one row; if they are two units, name them apart.",
  },
  "audit.out_of_bounds": {
    vi: "“{unit}”: cột “{column}” in {printed#}, ngoài khoảng có thể có, từ {least#} đến {most#}. Hãy đối chiếu với bản gốc.",
    en: "“{unit}”: the column “{column}” prints {printed#}, outside what it can be, {least#} to {most#}. Compare it with the original.",
  },
  "audit.row_contradicts": {
    vi: "“{unit}”: các số ở các cột {columns} không thể cùng đúng, dù làm tròn thế nào. Hãy đối chiếu với bản gốc.",
    en: "“{unit}”: the figures of the columns {columns} cannot all be right, whatever the rounding. Compare them with the original.",
  },
  "audit.could_be": {
    vi: "“{unit}”: nếu chỉ cột “{column}” in sai ({printed#}) thì số đúng là {instead#}.",
    en: "“{unit}”: if only the column “{column}” is misprinted ({printed#}), its figure is {instead#}.",
  },
  "audit.could_lie": {
    vi: "“{unit}”: nếu chỉ cột “{column}” in sai ({printed#}) thì số đúng từ {least#} đến {most#}.",
    en: "“{unit}”: if only the column “{column}” is misprinted ({printed#}), its figure is from {least#} to {most#}.",
  },
  "audit.several_wrong": {
    vi: "“{unit}”: sửa riêng một số nào cũng không khớp, nên có ít nhất hai số in sai.",
    en: "“{unit}”: no single figure can be corrected so that the rest fits, so at least two are misprinted.",
  },
  "audit.rank_between": {
    vi: "“{unit}”: xếp thứ {rank} với {printed#} không hợp với các đơn vị khác; với thứ hạng này con số phải từ {least#} đến {most#}. Hãy kiểm tra con số và thứ hạng.",
    en: "“{unit}”: rank {rank} with {printed#} does not go with the other units; with this rank its figure must be from {least#} to {most#}. Check figure and rank.",
  },
  "audit.rank_at_least": {
    vi: "“{unit}”: xếp thứ {rank} với {printed#} không hợp với các đơn vị khác; với thứ hạng này con số phải từ {least#} trở lên. Hãy kiểm tra con số và thứ hạng.",
    en: "“{unit}”: rank {rank} with {printed#} does not go with the other units; with this rank its figure must be {least#} or more. Check figure and rank.",
  },
  "audit.rank_at_most": {
    vi: "“{unit}”: xếp thứ {rank} với {printed#} không hợp với các đơn vị khác; với thứ hạng này con số phải từ {most#} trở xuống. Hãy kiểm tra con số và thứ hạng.",
    en: "“{unit}”: rank {rank} with {printed#} does not go with the other units; with this rank its figure must be {most#} or less. Check figure and rank.",
  },
  "audit.rank_tied": {
    vi: "“{unit}” ({printed#}) cùng thứ {rank} với “{other}” ({figure#}) mà con số khác nhau. Hãy kiểm tra thứ hạng của hai đơn vị.",
    en: "“{unit}” ({printed#}) has rank {rank} as “{other}” ({figure#}) does, with another figure. Check the ranks of both.",
  },
  "audit.rank_miscounted": {
    vi: "“{unit}”: xếp thứ {rank}, trong khi đếm các thứ hạng đứng trên thì phải là thứ {expected}. Hãy kiểm tra các thứ hạng liền trên.",
    en: "“{unit}”: it is ranked {rank}, while counting the ranks above makes it {expected}. Check the ranks just above.",
  },
  "audit.class_limits": {
    vi: "“{unit}”: {printed#} thuộc loại “{expected}” theo các ngưỡng đã nêu, bảng in “{class}”. Hãy kiểm tra con số và xếp loại.",
    en: "“{unit}”: {printed#} is of the class “{expected}” by the declared limits; the table prints “{class}”. Check figure and class.",
  },
  "audit.class_order": {
    vi: "“{unit}”: loại “{class}” với {printed#}, trong khi “{other}” có {figure#} lại xếp loại “{otherClass}”. Hãy kiểm tra hai đơn vị này.",
    en: "“{unit}”: class “{class}” with {printed#}, while “{other}” has {figure#} and the class “{otherClass}”. Check these two units.",
  },
  "audit.class_unknown": {
    vi: "“{unit}”: loại “{class}” không có trong danh sách loại: {known}. Hãy kiểm tra tên loại.",
    en: "“{unit}”: the class “{class}” is not among the classes {known}. Check its name.",
  },
  "audit.mean": {
    vi: "Trung bình của cột “{column}” in {printed#}, trong khi các số trong cột cho từ {least#} đến {most#}. Hãy kiểm tra số trung bình.",
    en: "The mean of the column “{column}” is printed {printed#}, while the figures of the column give {least#} to {most#}. Check the mean.",
  },
  "succession.shape": {
    vi: "Sự kiện {kind~} phải đi từ {from~} thành {to~}; ở đây từ {foundFrom} đơn vị thành {foundTo} đơn vị.",
    en: "A {kind~} leads from {from~} to {to~}; this one leads from {foundFrom} to {foundTo}.",
  },
  "succession.weights": {
    vi: "Kế thừa theo trọng số cần trọng số của đúng các đơn vị {units}; ở đây có: {found}. Hãy ghi mỗi đơn vị một lần.",
    en: "A weighted inheritance needs the weights of just {units}; here are: {found}. Give each of them once.",
  },
  "succession.weights_unused": {
    vi: "Sự kiện ghi trọng số của {found} nhưng không kế thừa theo trọng số. Hãy bỏ trọng số, hoặc ghi “inheritance” là “weighted”.",
    en: "The event gives weights of {found} but its inheritance is not weighted. Leave them out, or set inheritance to weighted.",
  },
  "succession.split_sum": {
    vi: "Đơn vị được chia ra không thể kế thừa tổng (“inheritance” là “sum”). Hãy ghi “mean”, “weighted” hoặc “none”.",
    en: "What a unit is split into cannot inherit a sum (inheritance: sum). Write mean, weighted or none.",
  },
  "succession.overlap": {
    vi: "Đơn vị “{unit}” đã thôi tồn tại theo sự kiện ngày {first@} nên không thể thay đổi lần nữa ngày {date@}; hãy sửa ngày hoặc mã đơn vị của một sự kiện.",
    en: "The unit “{unit}” already gave way on {first@} and cannot change again on {date@}; correct the day or the unit of one event.",
  },
  "succession.loop": {
    vi: "Đơn vị “{unit}” trở thành đơn vị kế thừa của chính nó; hãy sửa mã đơn vị ở một trong các sự kiện.",
    en: "The unit “{unit}” becomes a successor of itself; correct the unit of one of the events.",
  },
  "succession.gap": {
    vi: "Đơn vị “{unit}” thay đổi ngày {date@} nhưng đến ngày {since@} mới được thành lập; hãy sửa một trong hai ngày.",
    en: "The unit “{unit}” changes on {date@} but comes into being only on {since@}; correct one of the two days.",
  },
  "succession.made_twice": {
    vi: "Đơn vị “{unit}” được thành lập hai lần: ngày {first@} và ngày {date@}; hãy bỏ một sự kiện, hoặc sửa mã đơn vị.",
    en: "The unit “{unit}” comes into being twice: on {first@} and on {date@}; leave one event out, or correct its unit.",
  },

  // Results as they are published.
  "report.unknown_unit": {
    vi: "Kết quả không có đơn vị “{unit}”; hãy kiểm tra lại mã đơn vị.",
    en: "The result has no unit “{unit}”; check the id of the unit.",
  },
  "report.other_case": {
    vi: "Hồ sơ của “{unit}” không phải là hồ sơ đã dùng để tính kết quả này; hãy đưa vào đúng các hồ sơ ấy, theo đúng thứ tự.",
    en: "The case of “{unit}” is not the one that this result was computed from; give those cases, in their order.",
  },
  "report.missing_case": {
    vi: "Thiếu hồ sơ của “{unit}”, đơn vị có trong kết quả; hãy bổ sung.",
    en: "The case of “{unit}”, which is in the result, is missing; add it.",
  },
  "report.forms_do_not_fit": {
    vi: "Phiếu của “{unit}”, nhóm “{group}”: hợp lệ {valid}, thu về {returned}, phát ra {issued}, số người thuộc diện hỏi {population}. Mỗi số không được lớn hơn số đứng sau; hãy sửa số ghi sai.",
    en: "Forms of “{unit}”, group “{group}”: valid {valid}, returned {returned}, issued {issued}, people who could be asked {population}. None may be larger than the next; correct the wrong one.",
  },
  "report.forms_twice": {
    vi: "Số phiếu của “{unit}”, nhóm “{group}” được khai hai lần; hãy giữ một.",
    en: "The forms of “{unit}”, group “{group}”, are stated twice; keep one.",
  },
  "report.more_answers_than_forms": {
    vi: "Đơn vị “{unit}”, nhóm “{group}”, câu “{question}” có {answers} câu trả lời, nhiều hơn {valid} phiếu hợp lệ; hãy kiểm tra lại hai số này.",
    en: "The unit “{unit}”, group “{group}”, question “{question}” has {answers} answers, more than the {valid} valid forms; check both.",
  },
  "report.chart_style": {
    vi: "{found} không phải là màu, ký hiệu hoặc phông chữ của biểu đồ. Màu viết như #00406b, ký hiệu là “circle”, “square”, “diamond” hoặc một đường nét.",
    en: "{found} is no colour, symbol or font of a chart. Write a colour as #00406b; a symbol is circle, square, diamond or an outline.",
  },
  "report.map_no_features": {
    vi: "Tệp bản đồ phải là GeoJSON loại “FeatureCollection”, có danh sách “features”.",
    en: "The map must be GeoJSON of the type FeatureCollection with a list of features.",
  },
  "report.map_no_unit": {
    vi: "Một vùng của bản đồ không có mã đơn vị ở trường “{property}”. Vùng này có các trường: {known}. Hãy điền mã, hoặc chọn trường khác.",
    en: "A shape of the map has no id of a unit in its property “{property}”. Its properties are: {known}. Fill it in, or choose another.",
  },
  "report.map_unit_twice": {
    vi: "Bản đồ có hai vùng cùng mã “{unit}” ở trường “{property}”. Hãy gộp thành một vùng loại “MultiPolygon”, hoặc sửa mã.",
    en: "Two shapes of the map have the id “{unit}” in their property “{property}”. Join them as one MultiPolygon, or correct the id.",
  },
  "report.map_no_polygon": {
    vi: "Vùng “{unit}” của bản đồ phải có hình loại “Polygon” hoặc “MultiPolygon” với danh sách tọa độ, và có diện tích.",
    en: "The shape “{unit}” of the map must be a Polygon or a MultiPolygon with a list of coordinates, and have an area.",
  },
  "report.map_open_ring": {
    vi: "Đường biên của vùng “{unit}” phải khép kín: ít nhất bốn điểm, điểm cuối trùng điểm đầu.",
    en: "The outline of the shape “{unit}” must be closed: at least four positions, the last of them the first.",
  },
  "report.map_no_degrees": {
    vi: "Tọa độ của vùng “{unit}” phải là kinh độ (−180 đến 180) rồi vĩ độ (−90 đến 90), tính bằng độ. Nếu bản đồ theo hệ VN-2000, hãy chuyển sang WGS 84.",
    en: "The coordinates of the shape “{unit}” must be longitude (−180 to 180), then latitude (−90 to 90), in degrees. Convert a map in VN-2000 to WGS 84.",
  },
  "report.folder_not_empty": {
    vi: "Thư mục “{folder}” đang có tệp; hãy chọn thư mục khác, hoặc dùng --force để thay báo cáo cũ.",
    en: "The folder “{folder}” is not empty; choose another, or replace an earlier report by --force.",
  },
  "report.not_a_report": {
    vi: "Thư mục “{folder}” có “{file}”, không phải tệp của một báo cáo, nên không bị thay; hãy ghi vào thư mục khác.",
    en: "The folder “{folder}” holds “{file}”, which is no part of a report, so it is not replaced; write into another folder.",
  },
  "report.file_changed": {
    vi: "Tệp “{file}” trong thư mục “{folder}” đã bị sửa sau khi lập báo cáo, nên không bị thay. Hãy chuyển tệp đó đi, hoặc chọn thư mục khác.",
    en: "The file “{file}” in the folder “{folder}” was changed after the report was made, so it is not replaced. Move it away, or choose another folder.",
  },
  "report.unwritable": {
    vi: "Không ghi được vào thư mục “{folder}”: {reason~}.",
    en: "The folder “{folder}” cannot be written: {reason~}.",
  },

  // The table of an annex, and the sentences in it.
  "table.sentence_unclosed": {
    vi: "Dấu “{found}” ở ký tự thứ {position} của câu không có dấu đóng hoặc dấu mở đi cùng; hãy thêm dấu còn thiếu, hoặc bỏ dấu này.",
    en: "The mark “{found}” at character {position} of the sentence has no partner; add the one that is missing, or delete this one.",
  },
  "table.sentence_number": {
    vi: "Số “{found}” ở ký tự thứ {position} của câu không rõ: viết {instead}. Dấu phẩy chỉ đứng trước phần thập phân; không dùng dấu chấm, không tách hàng nghìn.",
    en: "The number “{found}” at character {position} of the sentence is unclear: write {instead}. A comma stands before decimals only; no point, and nothing between thousands.",
  },
  "table.sentence_unknown": {
    vi: "Không hiểu cách chấm “{found}”. Hãy viết theo một trong những câu gần nhất được hiểu: {nearest}.",
    en: "The way of scoring “{found}” is not understood. Write it like one of the nearest sentences that are: {nearest}.",
  },
  "table.clause_unknown": {
    vi: "Trong cách chấm “{found}” không hiểu đoạn “{unclear}”. Hãy viết đoạn ấy theo một trong những câu gần nhất được hiểu: {nearest}.",
    en: "In the way of scoring “{found}”, “{unclear}” is not understood. Write it like one of the nearest sentences that are: {nearest}.",
  },
  "table.sentence_two_readings": {
    vi: "Cách chấm “{found}” hiểu được theo {count} cách; hãy chọn và chép một trong các câu: {readings}.",
    en: "The way of scoring “{found}” can be understood in {count} ways; choose one of these sentences: {readings}.",
  },
  "table.ranges_apart": {
    vi: "Bảng điểm có chỗ hở hoặc chồng nhau giữa “{first}” và “{second}”: mức sau phải bắt đầu đúng ở chỗ mức trước kết thúc.",
    en: "The steps leave a gap or overlap between “{first}” and “{second}”: the second must begin just where the first ends.",
  },
  "table.other_max": {
    vi: "Câu chấm ghi điểm tối đa khác với điểm tối đa {max#} của tiêu chí. Viết lại: “{instead}”.",
    en: "The sentence prints another maximum than the {max#} of the criterion. Write: “{instead}”.",
  },
  "table.sentence_not_canonical": {
    vi: "Bộ tiêu chí chính thức chỉ nhận câu chuẩn. Nếu đúng ý, hãy thay “{found}” bằng “{instead}”.",
    en: "An official scheme takes canonical sentences only. If this is what is meant, replace “{found}” by “{instead}”.",
  },
  "table.unknown_section": {
    vi: "Dòng {row}: “{found}” không phải tên một phần hay dòng tiêu đề cột của phụ lục; hãy sửa tên (gần nhất là {known}).",
    en: "Row {row}: “{found}” is neither the name of a section nor a row of headings of an annex; correct it (nearest: {known}).",
  },
  "table.section_repeated": {
    vi: "Dòng {row}: phần “{section}” đã có ở trên; hãy gộp hai phần làm một.",
    en: "Row {row}: the section “{section}” stands above already; make one of the two.",
  },
  "table.section_missing": {
    vi: "Thiếu phần “{section}” của phụ lục; hãy bổ sung.",
    en: "The section “{section}” of the annex is missing; add it.",
  },
  "table.unknown_column": {
    vi: "Ô {cell}: phần “{section}” không có cột “{found}”; hãy sửa tên cột (gần nhất là {known}), hoặc xóa nếu là cột chỉ để đọc.",
    en: "Cell {cell}: the section “{section}” has no column “{found}”; correct its name (nearest: {known}), or delete it if it is for reading only.",
  },
  "table.column_repeated": {
    vi: "Ô {cell}: cột “{column}” của phần “{section}” ghi hai lần; hãy giữ một.",
    en: "Cell {cell}: the column “{column}” of the section “{section}” stands there twice; keep one.",
  },
  "table.column_missing": {
    vi: "Dòng {row}: phần “{section}” thiếu cột “{column}”; hãy bổ sung.",
    en: "Row {row}: the section “{section}” lacks the column “{column}”; add it.",
  },
  "table.cell_without_column": {
    vi: "Ô {cell}: “{found}” nằm ngoài các cột của phần “{section}”; hãy xóa, hoặc chuyển vào đúng cột.",
    en: "Cell {cell}: “{found}” stands outside the columns of the section “{section}”; delete it, or move it to its column.",
  },
  "table.total_differs": {
    vi: "Ô {cell}: dòng tổng cộng ghi {found#} điểm, nhưng điểm tối đa của các lĩnh vực cộng lại là {sum#}; hãy sửa dòng tổng cộng hoặc sửa điểm tối đa bị ghi sai.",
    en: "Cell {cell}: the total row says {found#} points, but the maxima of the domains add up to {sum#}; correct the total, or the wrong maximum.",
  },
  "table.cell_blank": {
    vi: "Ô {cell}: cột “{column}” để trống; hãy ghi vào.",
    en: "Cell {cell}: the column “{column}” is blank; fill it in.",
  },
  "table.unclear_figure": {
    vi: "Ô {cell}: số “{found}” ở cột “{column}” không rõ; hãy viết {instead}. Dấu phẩy chỉ đứng trước phần thập phân.",
    en: "Cell {cell}: the figure “{found}” in the column “{column}” is unclear; write {instead}. A comma stands before decimals only.",
  },
  "table.no_figure": {
    vi: "Ô {cell}: cột “{column}” cần một số, ở đây là “{found}”.",
    en: "Cell {cell}: the column “{column}” needs a figure; this is “{found}”.",
  },
  "table.unknown_word": {
    vi: "Ô {cell}: cột “{column}” chỉ nhận {known}, không nhận “{found}”.",
    en: "Cell {cell}: the column “{column}” takes {known}, not “{found}”.",
  },
  "table.not_a_clause": {
    vi: "Ô {cell}: “{found}” không phải một căn cứ. Viết như: 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1.",
    en: "Cell {cell}: “{found}” is no clause. Write as in: 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1.",
  },
  "table.not_a_day": {
    vi: "Ô {cell}: không có ngày “{found}”; hãy viết như 31/01/2025.",
    en: "Cell {cell}: there is no day “{found}”; write as in 31/01/2025.",
  },
  "table.unknown_phrase": {
    vi: "Ô {cell}: không hiểu “{found}” ở cột “{column}”; hãy viết theo một trong các cách: {known}.",
    en: "Cell {cell}: “{found}” in the column “{column}” is not understood; write it like one of these: {known}.",
  },
  "table.item_repeated": {
    vi: "Ô {cell}: mục “{found}” ghi hai lần; hãy giữ một.",
    en: "Cell {cell}: the item “{found}” stands there twice; keep one.",
  },
  "table.item_missing": {
    vi: "Phần “Khung” thiếu mục “{item}”; hãy bổ sung.",
    en: "The section “Khung” lacks the item “{item}”; add it.",
  },
  "table.no_such_group": {
    vi: "Ô {cell}: không có nhóm tiêu chí “{found}” ở phía trên để tiêu chí {code} thuộc vào; hãy sửa mã nhóm, hoặc đưa nhóm lên trước.",
    en: "Cell {cell}: there is no group “{found}” above for criterion {code} to belong to; correct the code of the group, or put the group above.",
  },
  "table.group_with_part": {
    vi: "Ô {cell}: tiêu chí {code} có phần điểm mà không có cách chấm; hãy ghi cách chấm, hoặc để trống phần điểm nếu đây là nhóm.",
    en: "Cell {cell}: criterion {code} has a part and no way of scoring; write how it is scored, or leave the part blank for a group.",
  },
  "table.translation_without_words": {
    vi: "Ô {cell}: phụ lục không có chỗ nào viết “{found}”, nên bản dịch này không dùng được; hãy chép đúng chữ của phụ lục, hoặc xóa dòng.",
    en: "Cell {cell}: nowhere in the annex are the words “{found}”, so this translation belongs to nothing; copy the words of the annex, or delete the row.",
  },
  "table.limits_differ": {
    vi: "Ô {cell}: điểm tại các mốc của tiêu chí {code} tính từ cách chấm là “{expected}”, trong bảng ghi “{found}”. Một trong hai chỗ đã sai; hãy sửa chỗ sai.",
    en: "Cell {cell}: worked out from the way of scoring, the points of criterion {code} at its limits are “{expected}”; the table says “{found}”. One of them is wrong; correct it.",
  },
  "table.no_table": {
    vi: "Tệp không có bảng nào; hãy chọn tệp có bảng.",
    en: "There is no table in the file; choose a file that has one.",
  },
  "table.table_in_table": {
    vi: "Trong một ô của bảng có một bảng khác; hãy bỏ bảng bên trong, hoặc chép nội dung của nó thành chữ.",
    en: "There is a table in a cell of a table; remove the inner one, or write what it holds as text.",
  },
  "table.file_unreadable": {
    vi: "Không đọc được tệp ({why~}). Hãy mở tệp bằng Word hoặc Excel, bỏ mật khẩu nếu có, rồi lưu lại dạng .docx hoặc .xlsx.",
    en: "The file cannot be read ({why~}). Open it in Word or Excel, remove its password if it has one, and save it again as .docx or .xlsx.",
  },
  "table.peer_missing": {
    vi: "Chưa cài gói “{name}” để đọc và ghi tệp Word, Excel; hãy chạy “npm install {name}”.",
    en: "The package “{name}”, which reads and writes files of Word and Excel, is not installed; run: npm install {name}.",
  },
  "table.not_writable": {
    vi: "Không viết được bộ tiêu chí này thành bảng mà không mất gì: {what}. Hãy giữ bộ tiêu chí ở dạng JSON.",
    en: "This scheme cannot be written as a table without a loss: {what}. Keep it as JSON.",
  },

  // Workbooks.
  "excel.unit_not_listed": {
    vi: "Danh sách đơn vị của kỳ {period} không có “{unit}”; hãy ghi đúng mã đơn vị, hoặc bổ sung đơn vị vào danh sách.",
    en: "The roster of {period} has no unit “{unit}”; write the id of a unit, or add the unit to the roster.",
  },

  "excel.not_a_form": {
    vi: "Tệp này không phải phiếu “{form}” do thư viện lập, hoặc trang “{sheet}” đã bị xóa hay đổi tên; hãy điền vào phiếu được gửi, không chép sang tệp khác.",
    en: "This file is not a “{form}” made by the library, or its sheet “{sheet}” was deleted or renamed; fill in the workbook that was sent, and do not copy it into another file.",
  },
  "excel.other_form": {
    vi: "Phiếu được lập cho {what~} “{found}”, không phải “{expected}”; hãy lập và gửi lại phiếu đúng.",
    en: "The workbook was made for {what~} “{found}”, not “{expected}”; make the right one and send it again.",
  },
  "excel.rows_inserted": {
    vi: "Ô {cell}: có {count} dòng chèn thêm vào phiếu. Những gì ghi ở đó không được đọc; hãy chuyển sang cột “Giải trình, ghi chú” và xóa dòng.",
    en: "Cell {cell}: {count} rows were inserted into the form. What stands there is not read; move it to the column for notes and delete the rows.",
  },
  "excel.column_moved": {
    vi: "Ô {cell}: ở đây phải là cột “{expected}”, nhưng đang ghi “{found}”. Có cột bị chèn, bị xóa hoặc bị đổi chỗ nên phiếu không được đọc; hãy trả các cột về chỗ cũ, hoặc điền lại vào phiếu được gửi.",
    en: "Cell {cell}: the column “{expected}” belongs here, but what stands here is “{found}”. A column was put in, taken out or moved, so the form is not read; put the columns back, or fill in the form that was sent once more.",
  },
  "excel.row_missing": {
    vi: "Phiếu thiếu dòng “{label}” của tiêu chí {code}; hãy điền lại vào phiếu được gửi.",
    en: "The form lacks the row “{label}” of criterion {code}; fill in the workbook that was sent.",
  },
  "excel.cell_blank": {
    vi: "Ô {cell}: chưa ghi “{label}” của tiêu chí {code}; hãy ghi số liệu, hoặc chọn tình trạng của tiêu chí.",
    en: "Cell {cell}: “{label}” of criterion {code} is blank; fill it in, or choose the state of the criterion.",
  },
  "excel.not_in_list": {
    vi: "Ô {cell}: “{found}” không có trong danh sách; hãy chọn một trong: {allowed}.",
    en: "Cell {cell}: “{found}” is not in the list; choose one of: {allowed}.",
  },
  "excel.row_unknown": {
    vi: "Ô {cell}: “{found}” không phải đơn vị và tiêu chí nào của bảng này; dòng này không được đọc, hãy xóa dòng hoặc ghi lại mã.",
    en: "Cell {cell}: “{found}” is no unit and criterion of this sheet; the row is not read. Delete it, or put the codes right.",
  },
  "excel.head_blank": {
    vi: "Ô {cell}: chưa ghi “{label}”; hãy ghi.",
    en: "Cell {cell}: “{label}” is blank; fill it in.",
  },
  "excel.conclusion_blank": {
    vi: "Ô {cell}: đơn vị “{unit}”, tiêu chí {code} có điểm hoặc lý do mà chưa có kết luận; hãy chọn kết luận.",
    en: "Cell {cell}: unit {unit}, criterion {code} has points or a reason and no conclusion; choose one.",
  },
  "excel.state_and_facts": {
    vi: "Ô {cell}: tiêu chí {code} vừa có số liệu vừa có tình trạng “{found}”; hãy bỏ một trong hai.",
    en: "Cell {cell}: criterion {code} has facts and the state “{found}”; take one of them out.",
  },

  // From a scheme and its cases to the ranking.
  "evaluate.duplicate_unit": {
    vi: "Đơn vị “{unit}” có nhiều hồ sơ trong cùng một lần tính; hãy giữ một hồ sơ.",
    en: "The unit “{unit}” has several cases in one evaluation; each unit may have only one; keep one.",
  },
  "evaluate.not_on_roster": {
    vi: "Đơn vị “{unit}” không có trong danh sách của năm {period}, nên hồ sơ không được nhận; hãy sửa mã đơn vị (gần giống nhất: {nearest}), hoặc bổ sung vào danh sách.",
    en: "The unit “{unit}” is not on the roster of {period}, so its dossier is not accepted; correct its id (the nearest are: {nearest}), or add it to the roster.",
  },
  "evaluate.scored_by_another": {
    vi: "Đơn vị “{unit}” thuộc khối “{group}”, chấm theo bộ tiêu chí {expected}, không phải {found}; hãy dùng bộ tiêu chí ấy, hoặc sửa khối trong văn bản năm.",
    en: "The unit “{unit}” is in the group “{group}”, which is scored by {expected}, not by {found}; use that scheme, or correct the group in the year document.",
  },
  "evaluate.unknown_agency": {
    vi: "Cơ quan “{agency}” điều chỉnh tiêu chí {leaf} của đơn vị “{unit}” nhưng không có trong danh sách cơ quan của năm; hãy sửa mã cơ quan (gần giống nhất: {nearest}), hoặc bổ sung vào danh sách.",
    en: "The agency “{agency}” adjusts criterion {leaf} of the unit “{unit}” and is not on the year's list; correct its id (the nearest are: {nearest}), or add it to the list.",
  },
  "evaluate.no_case_behind": {
    vi: "Kết quả có chỉ số của “{unit}” nhưng không có hồ sơ của đơn vị này ở đúng vị trí trong danh sách hồ sơ đã dùng; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The result has an index of “{unit}”, but no case of it at that place among the cases it was made from; ask those who made the result to compute it again.",
  },
  "evaluate.none_refused": {
    vi: "Kết quả ghi hồ sơ thứ {position} (“{unit}”) bị từ chối, nhưng danh sách hồ sơ đã dùng không có hồ sơ này ở đúng vị trí, hoặc không nêu lỗi nào; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The result says that case {position} (“{unit}”) was refused, but no such case stands at that place among the cases it was made from, or no error is given; ask those who made the result to compute it again.",
  },
  "evaluate.no_index": {
    vi: "Hồ sơ của “{unit}” không bị từ chối mà kết quả không có chỉ số của đơn vị này; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The case of “{unit}” was not refused, and yet the result has no index of it; ask those who made the result to compute it again.",
  },
  "evaluate.wrong_tie": {
    vi: "Bảng xếp hạng ghi “{unit}” đồng hạng với {found} đơn vị kể cả chính nó, nhưng hạng {rank} có {expected} đơn vị; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The ranking says that {found} units, “{unit}” included, have its rank; rank {rank} has {expected}; ask those who made the result to compute it again.",
  },
  "evaluate.placed_otherwise": {
    vi: "Đơn vị “{unit}” khối “{group}” thiếu trong bảng xếp hạng, có hai chỗ, hoặc ở danh sách không hợp với kết quả của đơn vị; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The unit “{unit}” of the group “{group}” is missing in the rankings, stands there twice, or stands where its result does not belong; ask those who made the result to compute it again.",
  },
  "evaluate.ranking_differs": {
    vi: "Bảng xếp hạng của khối “{group}” kỳ {period} không phải thứ tự theo các chỉ số trong kết quả; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The ranking of the group “{group}” in {period} is not the order of the indexes of the result; ask those who made the result to compute it again.",
  },
  "evaluate.ranked_otherwise": {
    vi: "Bảng xếp hạng ghi “{unit}” là {found=}, chỉ số của đơn vị ghi {expected=}; hãy yêu cầu nơi lập kết quả tính lại.",
    en: "The ranking gives “{unit}” {found=}, its index {expected=}; ask those who made the result to compute it again.",
  },
  "evaluate.result_differs": {
    vi: "Giá trị ghi trong kết quả: {found~}; giá trị tính lại: {expected~}. Hãy hỏi nơi lập kết quả.",
    en: "The result says {found~}; computed again it is {expected~}. Ask those who made the result.",
  },
  "evaluate.other_engine": {
    vi: "Kết quả do {found} tính, đang kiểm tra bằng {engine}: có thể khác nhau do khác phiên bản. Hãy kiểm tra bằng đúng phiên bản đã tính.",
    en: "The result was made by {found} and is checked by {engine}; the versions may account for the difference. Check it with the version that made it.",
  },

  // Statements for databases.
  "sql.too_many_digits": {
    vi: "Không viết được câu lệnh cho “{dialect}”: phép tính cần số nguyên {digits} chữ số, dài hơn số dài nhất mà cơ sở dữ liệu này giữ đúng. Hãy giảm số chữ số của số liệu (“digits”), hoặc dùng “postgresql”, nơi số dài bao nhiêu cũng được.",
    en: "No statement can be written for “{dialect}”: it would need whole numbers of {digits} digits, longer than the longest that this database keeps exactly. Allow facts fewer digits (digits), or use “postgresql”, which takes numbers of any length.",
  },
  "sql.not_a_name": {
    vi: "Trường {field} phải là một tên đơn giản: bắt đầu bằng chữ thường không dấu, chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới, tối đa 30 ký tự (ví dụ “par_”), không phải “{found}”.",
    en: "The field {field} must be a plain name: it begins with a small letter and has small letters, digits and underscores only, at most 30 of them (such as “par_”), not “{found}”.",
  },
  "sql.text_too_long": {
    vi: "Cột {column} của “{dialect}” giữ tối đa {most} ký tự, không chứa được “{found}”. Hãy đặt mã ngắn hơn, hoặc dùng cơ sở dữ liệu không có giới hạn này (“postgresql”, “duckdb”, “sqlite”).",
    en: "The column {column} of “{dialect}” holds at most {most} characters, which “{found}” is longer than. Use a shorter code, or a database without this limit (“postgresql”, “duckdb”, “sqlite”).",
  },
} as const;

/**
 * Every problem that the library can report, with its whole sentence in Vietnamese and in English.
 *
 * A code never changes its meaning; its prefix names the folder it comes from (`document` and `number` are what any
 * document may get wrong). `{name}` stands for a parameter as it is; `{name#}` for a result: a decimal or an absence
 * as the language prints it; `{name@}` for a date, printed by its day, and its time in Viet Nam where another one of the
 * issue is of the same day; `{name~}` for a name that documents use, such as a stage, in the words of the language
 * (`terms.ts`). Being data, the register can be read by ports to other languages.
 */
export const register: typeof errors & typeof notices = { ...errors, ...notices };
