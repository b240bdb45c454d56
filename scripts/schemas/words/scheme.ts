import { type Table, under } from "./table.js";

/** What can be set of an edition, in a scheme and in a change. */
const edition: Table = {
  ".id": ["Mã bộ tiêu chí", "Mã định danh của bộ tiêu chí, giữ nguyên qua các bản."],
  ".edition": ["Bản", "Tên của bản, thường là năm áp dụng."],
  ".title": ["Tên bộ tiêu chí", "Tên đầy đủ của bộ tiêu chí."],
  ".status": [
    "Tính chất",
    "official là bản theo văn bản đã ban hành; illustrative là bản minh họa, và điều đó được ghi trên mọi kết quả.",
  ],
  ".basis": ["Căn cứ pháp lý", "Các văn bản làm căn cứ; văn bản đầu tiên được dẫn trong thông báo lỗi."],
  ".validity": ["Hiệu lực", "Thời gian áp dụng của bản này."],
  ".validity.from": ["Từ ngày", "Ngày bắt đầu có hiệu lực."],
  ".validity.to": ["Đến ngày", "Ngày cuối cùng còn hiệu lực; bỏ trống nếu chưa ấn định."],
  ".agencies": [
    "Cơ quan",
    "Danh sách cơ quan; đã khai danh sách thì mọi cơ quan thẩm định và Hội đồng phải có trong đó.",
  ],
  ".agencies.id": ["Mã cơ quan", "Mã định danh của cơ quan."],
  ".agencies.title": ["Tên cơ quan", "Tên đầy đủ của cơ quan."],
  ".parts": [
    "Các phần điểm",
    "Nguồn của điểm, ví dụ thẩm định 70 và điều tra xã hội học 30; cộng lại bằng thang điểm.",
  ],
  ".rounding": ["Làm tròn", "Cách làm tròn của bản này."],
  ".rounding.leaf": [
    "Làm tròn điểm tiêu chí",
    "Cách làm tròn điểm của một tiêu chí thành phần, chỗ duy nhất có phép chia.",
  ],
  ".rounding.index": ["Làm tròn chỉ số", "Cách làm tròn con số công bố và mọi tỷ lệ phần trăm."],
  ".absence": ["Khi không có điểm", "Cách xử lý những tiêu chí không có điểm."],
  ".absence.notApplicable": [
    "Tiêu chí không áp dụng",
    "lower-maximum: giảm điểm tối đa; full-points: cho đủ điểm; rescale-part: quy đổi trong phần điểm; refuse: không cho phép khai.",
  ],
  ".absence.leastShare": [
    "Phần tối thiểu phải áp dụng",
    "Từ 0 đến 1: phần điểm tối đa của mỗi phần điểm mà ít nhất phải áp dụng với đơn vị; dưới mức ấy thì không xếp loại.",
  ],
  ".bands": ["Xếp loại", "Các nhóm xếp loại và ngưỡng của từng nhóm."],
  ".ranking": ["Xếp hạng", "Cách xếp hạng trong từng khối."],
  ".ranking.by": ["So theo", "published: so con số công bố; exact: so con số chính xác trước khi làm tròn."],
  ".ranking.ties": [
    "Đồng hạng",
    "Sau hai đơn vị cùng hạng 1: shared thì tiếp theo là hạng 3, dense thì tiếp theo là hạng 2.",
  ],
  ".ranking.tieBreak": ["Phân định đồng hạng", "Mã phần điểm hoặc mã tiêu chí dùng để phân định, xét lần lượt từ đầu."],
  ".publishes": [
    "Công bố theo",
    "points: công bố số điểm; percent: công bố tỷ lệ phần trăm so với điểm tối đa của đơn vị; share: công bố tỷ số từ 0 đến 1.",
  ],
  ".council": ["Hội đồng", "Mã của cơ quan được quyết định ở bước Hội đồng."],
  ".questionnaire": ["Phiếu điều tra", "Phiếu điều tra xã hội học dùng cho bản này."],
};

/** What groups and leaves have in common. */
const criterion: Table = {
  ".code": ["Mã tiêu chí", "Mã in trong văn bản, ví dụ 1.2.3; không trùng trong bộ tiêu chí."],
  ".title": ["Tên tiêu chí", "Tên tiêu chí như in trong văn bản."],
  ".max": [
    "Điểm tối đa",
    "Số điểm cao nhất có thể đạt; điểm tối đa của các tiêu chí con cộng lại phải bằng của tiêu chí cha.",
  ],
  ".clause": ["Căn cứ", "Chỗ trong văn bản quy định tiêu chí này."],
  ".appraiser": [
    "Cơ quan thẩm định",
    "Mã cơ quan thẩm định; các tiêu chí bên dưới theo cơ quan này nếu không khai riêng.",
  ],
  ".tags": ["Nhãn", "Các nhãn để nhìn chỉ số theo một góc khác, ví dụ trách nhiệm người đứng đầu."],
  ".bonus": ["Điểm thưởng", "Tiêu chí này là điểm thưởng: điểm được cộng thêm, điểm tối đa thì không."],
  ".bonus.cap": ["Trần điểm thưởng", "Số điểm nhiều nhất mà phần thưởng này cộng vào chỉ số."],
  ".refers": ["Tiêu chí tương ứng", "Tiêu chí tương ứng trong bộ tiêu chí khác, ví dụ của Bộ Nội vụ."],
  ".refers.scheme": ["Bộ tiêu chí kia", "Mã của bộ tiêu chí kia."],
  ".refers.code": ["Mã tiêu chí kia", "Mã của tiêu chí trong bộ tiêu chí kia."],
};

const group: Table = {
  ".least": ["Mức sàn của nhóm", "Tổng điểm của các tiêu chí con không thấp hơn mức này; bằng 0 hoặc âm."],
  ".most": [
    "Mức trần của nhóm",
    "Tổng điểm của các tiêu chí con không vượt mức này, bằng điểm tối đa của nhóm; khi đó điểm tối đa của các tiêu chí con được cộng quá điểm tối đa của nhóm.",
  ],
};

const leaf: Table = {
  ".min": ["Điểm tối thiểu", "Số điểm thấp nhất; mặc định là 0, có thể âm nếu tiêu chí trừ điểm."],
  ".part": ["Phần điểm", "Mã phần điểm mà điểm của tiêu chí này thuộc về."],
  ".rule": ["Quy tắc chấm", "Cách từ số liệu ra điểm."],
  ".scoredBy": ["Ai nêu số liệu", "unit: đơn vị tự khai; appraiser: cơ quan thẩm định chấm, đơn vị không tự chấm."],
  ".notApplicable": [
    "Khi không áp dụng",
    "Cách xử lý riêng của tiêu chí này khi không áp dụng với đơn vị; không khai thì theo quy định chung của bộ tiêu chí.",
  ],
  ".documents": ["Tài liệu kiểm chứng", "Tên các tài liệu chứng minh số liệu của tiêu chí này."],
  ".examples": [
    "Ví dụ tính điểm",
    "Các ví dụ mà văn bản hoặc hướng dẫn đã in; ví dụ trái với quy tắc chấm thì bộ tiêu chí bị từ chối.",
  ],
  ".examples.facts": ["Số liệu của ví dụ", "Số liệu theo quy tắc chấm của tiêu chí này."],
  ".examples.points": ["Điểm của ví dụ", "Số điểm mà ví dụ ghi, đã làm tròn như điểm của tiêu chí."],
  ".examples.clause": ["Căn cứ của ví dụ", "Chỗ in ví dụ này."],
};

const grounds: Table = {
  ".clause": ["Căn cứ", "Chỗ trong văn bản yêu cầu thay đổi này."],
  ".reason": ["Lý do", "Lý do thay đổi."],
};

const target: Table = {
  ".under": ["Vào nhóm", "Mã của nhóm tiêu chí sẽ chứa nó; “null” nếu nó thành một lĩnh vực."],
  ".at": ["Vị trí", "Vị trí trong nhóm, đếm từ 0; bỏ trống thì đứng cuối."],
};

export const scheme: Table = {
  scheme: [
    "Bộ tiêu chí",
    "Một bản bộ tiêu chí xác định Chỉ số cải cách hành chính của một khối đơn vị: tiêu chí, điểm tối đa, quy tắc chấm, làm tròn, xếp loại.",
  ],
  "scheme.$schema": [
    "Lược đồ JSON",
    "Địa chỉ của lược đồ này, để trình soạn thảo gợi ý và kiểm tra; không ảnh hưởng đến kết quả.",
  ],
  "scheme.criteria": ["Các lĩnh vực", "Cây tiêu chí, bắt đầu từ các lĩnh vực."],
  ...under("scheme", edition),

  parts: ["Các phần điểm", "Nguồn của điểm; cộng lại bằng thang điểm."],
  "parts.id": ["Mã phần điểm", "Mã định danh, ví dụ appraisal (thẩm định), survey (điều tra xã hội học)."],
  "parts.title": ["Tên phần điểm", "Tên gọi của phần điểm."],
  "parts.max": ["Điểm tối đa của phần", "Bằng tổng điểm tối đa của các tiêu chí thành phần thuộc phần này."],
  rounding: ["Quy định làm tròn", "Giữ lại bao nhiêu chữ số và làm tròn thế nào."],
  "rounding.places": ["Số chữ số thập phân", "Số chữ số giữ lại sau dấu phẩy, từ 0 đến 8."],
  "rounding.mode": [
    "Cách làm tròn",
    "half-up: đúng một nửa thì làm tròn ra xa số 0; half-even: đúng một nửa thì làm tròn về chữ số chẵn; down: bỏ các chữ số sau đó.",
  ],
  bands: ["Xếp loại", "Các nhóm xếp loại và ngưỡng của từng nhóm."],
  "bands.on": [
    "Ngưỡng tính theo",
    "points: theo điểm; percent: theo tỷ lệ phần trăm so với điểm tối đa của đơn vị; share: theo tỷ số từ 0 đến 1.",
  ],
  "bands.reads": ["Đối chiếu với", "published: con số công bố; exact: con số chính xác trước khi làm tròn."],
  "bands.best": ["Các nhóm có ngưỡng", "Các nhóm xếp từ tốt nhất xuống, ngưỡng giảm dần."],
  "bands.best.class": ["Mã nhóm", "Mã của nhóm, ví dụ A."],
  "bands.best.title": ["Tên nhóm", "Tên gọi của nhóm, ví dụ nhóm tốt."],
  "bands.best.from": ["Từ", "Con số thấp nhất của nhóm, tính cả chính nó."],
  "bands.gates": [
    "Điều kiện khống chế",
    "Các điều kiện giữ đơn vị khỏi nhóm tốt hơn dù đủ điểm; áp dụng lần lượt theo thứ tự ghi.",
  ],
  "bands.gates.when": ["Khi nào", "Tiêu chí đạt dưới mức quy định, hoặc ở một mức đã nêu."],
  "bands.gates.when.node": ["Tiêu chí hoặc phần điểm", "Mã tiêu chí, hoặc mã phần điểm."],
  "bands.gates.when.below": ["Dưới mức", "Mức quy định; đúng bằng mức này thì không bị khống chế."],
  "bands.gates.when.below.percent": ["Phần trăm", "So với điểm tối đa của tiêu chí đối với đơn vị."],
  "bands.gates.when.below.points": ["Số điểm", "Số điểm của tiêu chí."],
  "bands.gates.when.level": ["Ở mức", "Mã một mức trong quy tắc chấm theo mức của tiêu chí."],
  "bands.gates.then": ["Thì", "no-class: không xếp loại; hoặc không quá một nhóm; hoặc hạ một số bậc."],
  "bands.gates.then.atMost": ["Không quá nhóm", "Mã nhóm tốt nhất còn được xếp."],
  "bands.gates.then.lower": ["Hạ bậc", "Số bậc bị hạ, từ 1; không thấp hơn nhóm cuối."],
  "bands.gates.clause": ["Căn cứ", "Chỗ trong văn bản quy định điều kiện này."],
  "bands.otherwise": ["Nhóm còn lại", "Nhóm của những đơn vị không đạt ngưỡng nào."],
  "bands.otherwise.class": ["Mã nhóm", "Mã của nhóm, ví dụ D."],
  "bands.otherwise.title": ["Tên nhóm", "Tên gọi của nhóm, ví dụ nhóm yếu."],

  criterion: ["Tiêu chí", "Một nhóm tiêu chí, hoặc một tiêu chí thành phần có quy tắc chấm."],
  group: ["Nhóm tiêu chí", "Lĩnh vực hoặc tiêu chí gồm nhiều tiêu chí con."],
  "group.kind": ["Loại", "group: nhóm tiêu chí."],
  "group.children": ["Tiêu chí con", "Các tiêu chí con, theo thứ tự trong văn bản."],
  ...under("group", criterion),
  ...under("group", group),
  leaf: ["Tiêu chí thành phần", "Tiêu chí được chấm trực tiếp theo một quy tắc."],
  "leaf.kind": ["Loại", "leaf: tiêu chí thành phần."],
  ...under("leaf", criterion),
  ...under("leaf", leaf),
  fields: ["Các trường của tiêu chí", "Những trường cần đặt lại; trường không nêu thì giữ nguyên."],
  ...under("fields", criterion),
  ...under("fields", leaf),
  ...under("fields", group),

  questionnaire: ["Phiếu điều tra", "Phiếu điều tra xã hội học: hỏi ai, hỏi gì, mỗi phương án trả lời đáng bao nhiêu."],
  "questionnaire.groups": ["Nhóm đối tượng", "Các nhóm đối tượng được hỏi."],
  "questionnaire.groups.id": ["Mã nhóm", "Mã định danh của nhóm đối tượng."],
  "questionnaire.groups.title": ["Tên nhóm", "Tên gọi của nhóm đối tượng."],
  "questionnaire.groups.weight": [
    "Trọng số",
    "Trọng số của nhóm, từ 0 đến 1; chỉ tỷ lệ giữa các nhóm là đáng kể, tổng không cần bằng 1.",
  ],
  "questionnaire.questions": ["Câu hỏi", "Các câu hỏi của phiếu."],
  "questionnaire.questions.id": ["Mã câu hỏi", "Mã định danh của câu hỏi."],
  "questionnaire.questions.leaf": ["Tiêu chí", "Mã tiêu chí thành phần mà câu hỏi này chấm."],
  "questionnaire.questions.title": ["Nội dung câu hỏi", "Lời câu hỏi như in trên phiếu."],
  "questionnaire.questions.options": ["Phương án trả lời", "Các phương án trả lời của câu hỏi."],
  "questionnaire.questions.options.id": ["Mã phương án", "Mã định danh của phương án trong câu hỏi."],
  "questionnaire.questions.options.title": ["Nội dung phương án", "Lời phương án như in trên phiếu."],
  "questionnaire.questions.options.value": [
    "Giá trị",
    "Phần điểm mà phương án này đạt, từ 0 đến 1; null nếu câu trả lời không được tính.",
  ],
  "questionnaire.questions.groups": ["Hỏi những nhóm nào", "Mã các nhóm được hỏi câu này; bỏ trống thì hỏi mọi nhóm."],
  "questionnaire.minimumAnswers": [
    "Số câu trả lời tối thiểu",
    "Số câu trả lời được tính mà mỗi câu hỏi cần có ở mỗi nhóm được hỏi; mặc định là 0.",
  ],
  "questionnaire.belowMinimum": [
    "Khi chưa đủ số tối thiểu",
    "pending (mặc định): tiêu chí còn chờ kết quả; counted: vẫn tính, kèm lưu ý.",
  ],
  "questionnaire.groups.minimumAnswers": [
    "Số tối thiểu của nhóm",
    "Số câu trả lời tối thiểu riêng của nhóm này, thay cho số chung của phiếu.",
  ],

  changes: ["Các thay đổi", "Danh sách thay đổi, thực hiện lần lượt, để từ một bản bộ tiêu chí làm ra bản khác."],
  change: ["Thay đổi", "Một thay đổi, kèm căn cứ và lý do."],
  "change:set": ["Đặt lại thông tin chung", "Đặt lại các trường chung của bộ tiêu chí."],
  "change:set.kind": ["Loại thay đổi", "set: đặt lại thông tin chung."],
  "change:set.fields": ["Các trường", "Những trường cần đặt lại; trường không nêu thì giữ nguyên."],
  "change:set.unset": ["Bỏ trường", "Tên các trường không còn dùng nữa."],
  ...under("change:set", grounds),
  ...under("change:set.fields", edition),
  "change:add": ["Thêm tiêu chí", "Thêm một tiêu chí vào một nhóm, hoặc thêm một lĩnh vực."],
  "change:add.kind": ["Loại thay đổi", "add: thêm tiêu chí."],
  "change:add.criterion": ["Tiêu chí mới", "Tiêu chí được thêm, cùng mọi tiêu chí con."],
  ...under("change:add", grounds),
  ...under("change:add", target),
  "change:remove": ["Bỏ tiêu chí", "Bỏ một tiêu chí cùng mọi tiêu chí con."],
  "change:remove.kind": ["Loại thay đổi", "remove: bỏ tiêu chí."],
  "change:remove.code": ["Mã tiêu chí", "Mã của tiêu chí bị bỏ."],
  ...under("change:remove", grounds),
  "change:replace": ["Thay tiêu chí", "Đặt một tiêu chí khác vào chỗ của một tiêu chí."],
  "change:replace.kind": ["Loại thay đổi", "replace: thay tiêu chí."],
  "change:replace.code": ["Mã tiêu chí", "Mã của tiêu chí bị thay."],
  "change:replace.criterion": ["Tiêu chí mới", "Tiêu chí đứng vào chỗ ấy, cùng mọi tiêu chí con."],
  ...under("change:replace", grounds),
  "change:amend": ["Sửa tiêu chí", "Sửa từng trường của một tiêu chí."],
  "change:amend.kind": ["Loại thay đổi", "amend: sửa tiêu chí."],
  "change:amend.code": ["Mã tiêu chí", "Mã của tiêu chí được sửa."],
  "change:amend.set": ["Các trường", "Những trường cần đặt lại; trường không nêu thì giữ nguyên."],
  "change:amend.unset": ["Bỏ trường", "Tên các trường không còn dùng nữa."],
  ...under("change:amend", grounds),
  "change:move": ["Chuyển tiêu chí", "Chuyển một tiêu chí cùng mọi tiêu chí con sang chỗ khác."],
  "change:move.kind": ["Loại thay đổi", "move: chuyển tiêu chí."],
  "change:move.code": ["Mã tiêu chí", "Mã của tiêu chí được chuyển."],
  ...under("change:move", grounds),
  ...under("change:move", target),
};
