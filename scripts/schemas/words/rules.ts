import { type Table, under } from "./table.js";

const measure: Table = {
  ".measure": ["Đo bằng", "ratio: tỷ lệ, khai phần đạt trên tổng số; value: một con số."],
};

const counted: Table = {
  ".id": ["Mã mục", "Mã của mục được đếm, như khai trong quy tắc."],
  ".count": ["Số lượng", "Số lượng của mục đó."],
};

const whole: Table = {
  ".whole": ["Tổng số", "Tổng số phải làm; nếu bằng 0 thì phải khai tiêu chí không áp dụng."],
  ".excused": ["Số được loại trừ", "Số được trừ khỏi tổng số vì lý do khách quan."],
};

export const rules: Table = {
  rule: ["Quy tắc chấm", "Một trong mười loại quy tắc; trường kind cho biết loại nào."],

  "rule:levels": ["Chấm theo mức", "Mỗi mức một số điểm, ví dụ đúng hạn, chậm, không thực hiện."],
  "rule:levels.kind": ["Loại quy tắc", "levels: chấm theo mức."],
  "rule:levels.levels": ["Các mức", "Các mức có thể chọn."],
  "rule:levels.levels.id": ["Mã mức", "Mã của mức, dùng khi khai số liệu."],
  "rule:levels.levels.title": ["Tên mức", "Lời của mức như in trong văn bản."],
  "rule:levels.levels.points": ["Điểm", "Số điểm của mức; có thể âm."],

  "rule:steps": ["Chấm theo ngưỡng", "Đạt ngưỡng nào được điểm ngưỡng đó; ngưỡng tốt nhất đứng trước."],
  "rule:steps.kind": ["Loại quy tắc", "steps: chấm theo ngưỡng."],
  ...under("rule:steps", measure),
  "rule:steps.steps": ["Các ngưỡng", "Các ngưỡng cùng một chiều; mỗi ngưỡng nêu đúng một giới hạn."],
  "rule:steps.steps.atLeast": ["Từ … trở lên", "Giới hạn dưới, tính cả chính nó; với tỷ lệ thì viết theo phần trăm."],
  "rule:steps.steps.above": ["Trên", "Giới hạn dưới, không tính chính nó; với tỷ lệ thì viết theo phần trăm."],
  "rule:steps.steps.atMost": ["Đến", "Giới hạn trên, tính cả chính nó; với tỷ lệ thì viết theo phần trăm."],
  "rule:steps.steps.below": ["Dưới", "Giới hạn trên, không tính chính nó; với tỷ lệ thì viết theo phần trăm."],
  "rule:steps.steps.points": ["Điểm", "Số điểm khi đạt ngưỡng này."],
  "rule:steps.otherwise": ["Còn lại", "Số điểm khi không đạt ngưỡng nào."],

  "rule:proportional": ["Chấm theo tỷ lệ", "Điểm bằng điểm tối đa nhân với mức đạt được so với mức phấn đấu."],
  "rule:proportional.kind": ["Loại quy tắc", "proportional: chấm theo tỷ lệ."],
  ...under("rule:proportional", measure),
  "rule:proportional.target": ["Mức phấn đấu", "Mức được trọn điểm; với tỷ lệ thì mặc định là 100 %."],
  "rule:proportional.from": ["Điều kiện tính tỷ lệ", "Ngưỡng phải đạt thì điểm mới tính theo tỷ lệ."],
  "rule:proportional.from.atLeast": ["Từ … trở lên", "Ngưỡng, tính cả chính nó; với tỷ lệ thì viết theo phần trăm."],
  "rule:proportional.from.above": ["Trên", "Ngưỡng, không tính chính nó; với tỷ lệ thì viết theo phần trăm."],
  "rule:proportional.from.otherwise": ["Còn lại", "Số điểm khi không đạt ngưỡng."],

  "rule:weighted": [
    "Chấm theo trọng số",
    "Mỗi loại kết quả có một trọng số, ví dụ đúng hạn 1, chậm 0,5; chia cho tổng số.",
  ],
  "rule:weighted.kind": ["Loại quy tắc", "weighted: chấm theo trọng số."],
  "rule:weighted.terms": ["Các loại kết quả", "Các loại kết quả được đếm."],
  "rule:weighted.terms.id": ["Mã loại", "Mã của loại kết quả, dùng khi khai số liệu."],
  "rule:weighted.terms.title": ["Tên loại", "Lời của loại kết quả như in trong văn bản."],
  "rule:weighted.terms.weight": ["Trọng số", "Từ 0 đến 1; trọng số lớn nhất phải bằng 1."],

  "rule:counting": ["Chấm theo số lượng", "Mỗi việc được một số điểm, không quá điểm tối đa."],
  "rule:counting.kind": ["Loại quy tắc", "counting: chấm theo số lượng."],
  "rule:counting.each": ["Điểm mỗi việc", "Số điểm của một việc."],

  "rule:checklist": ["Chấm theo danh mục", "Mỗi nội dung đạt được cộng số điểm của nó."],
  "rule:checklist.kind": ["Loại quy tắc", "checklist: chấm theo danh mục."],
  "rule:checklist.items": ["Các nội dung", "Các nội dung phải đạt."],
  "rule:checklist.items.id": ["Mã nội dung", "Mã của nội dung, dùng khi khai số liệu."],
  "rule:checklist.items.title": ["Tên nội dung", "Lời của nội dung như in trong văn bản."],
  "rule:checklist.items.points": ["Điểm", "Số điểm khi đạt nội dung này."],

  "rule:deducting": ["Chấm trừ điểm", "Điểm tối đa trừ đi số điểm của từng lỗi."],
  "rule:deducting.kind": ["Loại quy tắc", "deducting: chấm trừ điểm."],
  "rule:deducting.faults": ["Các lỗi", "Các lỗi bị trừ điểm."],
  "rule:deducting.faults.id": ["Mã lỗi", "Mã của lỗi, dùng khi khai số liệu."],
  "rule:deducting.faults.title": ["Tên lỗi", "Lời của lỗi như in trong văn bản."],
  "rule:deducting.faults.points": ["Điểm trừ", "Số điểm bị trừ cho mỗi lỗi, viết là số dương."],
  "rule:deducting.least": ["Không thấp hơn", "Số điểm còn lại ít nhất; mặc định là điểm tối thiểu của tiêu chí."],

  "rule:relative": ["Chấm so với đơn vị tốt nhất", "Điểm tính theo đơn vị tốt nhất trong khối."],
  "rule:relative.kind": ["Loại quy tắc", "relative: chấm so với đơn vị tốt nhất."],
  "rule:relative.best": [
    "Thế nào là tốt nhất",
    "highest: giá trị cao nhất là tốt nhất; lowest: giá trị thấp nhất là tốt nhất.",
  ],

  "rule:given": ["Điểm nêu sẵn", "Điểm do người có thẩm quyền hoặc một chỉ số khác nêu ra, kèm lý do."],
  "rule:given.kind": ["Loại quy tắc", "given: điểm nêu sẵn."],
  "rule:given.step": ["Bước điểm", "Điểm phải cách điểm tối thiểu một số lần bước này."],

  "rule:survey": ["Chấm bằng điều tra", "Điểm lấy từ các câu hỏi điều tra xã hội học gắn với tiêu chí."],
  "rule:survey.kind": ["Loại quy tắc", "survey: chấm bằng điều tra xã hội học."],

  facts: [
    "Số liệu của một tiêu chí",
    "Hình thức của số liệu do quy tắc chấm của tiêu chí quyết định; hoặc lý do không có số liệu.",
  ],
  levelsFacts: ["Mức đạt được", "Số liệu cho quy tắc chấm theo mức."],
  "levelsFacts.level": ["Mức", "Mã của mức đạt được."],
  ratioFacts: ["Tỷ lệ", "Số liệu cho quy tắc đo bằng tỷ lệ: phần đạt trên tổng số."],
  "ratioFacts.part": ["Phần đạt", "Số đã làm được."],
  ...under("ratioFacts", whole),
  valueFacts: ["Con số", "Số liệu cho quy tắc đo bằng một con số."],
  "valueFacts.value": ["Giá trị", "Giá trị đo được."],
  weightedFacts: ["Số lượng theo loại", "Số liệu cho quy tắc chấm theo trọng số."],
  "weightedFacts.counts": ["Số lượng từng loại", "Mỗi loại kết quả có bao nhiêu."],
  ...under("weightedFacts.counts", counted),
  ...under("weightedFacts", whole),
  countingFacts: ["Số việc", "Số liệu cho quy tắc chấm theo số lượng."],
  "countingFacts.count": ["Số lượng", "Số việc đã làm."],
  checklistFacts: ["Nội dung đã đạt", "Số liệu cho quy tắc chấm theo danh mục."],
  "checklistFacts.met": ["Đã đạt", "Mã của các nội dung đã đạt."],
  deductingFacts: ["Các lỗi", "Số liệu cho quy tắc chấm trừ điểm."],
  "deductingFacts.faults": ["Số lượng từng lỗi", "Mỗi lỗi có bao nhiêu; lỗi không nêu là không có."],
  ...under("deductingFacts.faults", counted),
  relativeFacts: ["Giá trị so sánh", "Số liệu cho quy tắc chấm so với đơn vị tốt nhất."],
  "relativeFacts.value": ["Giá trị", "Giá trị của đơn vị."],
  "relativeFacts.best": ["Giá trị tốt nhất", "Giá trị tốt nhất trong khối; chưa biết thì tiêu chí còn chờ kết quả."],
  givenFacts: ["Điểm và lý do", "Số liệu cho quy tắc điểm nêu sẵn."],
  "givenFacts.points": ["Điểm", "Số điểm được nêu."],
  "givenFacts.reason": ["Lý do", "Vì sao có số điểm đó."],
  absent: ["Không có số liệu", "Lý do không có số liệu; một tiêu chí không được bỏ qua mà không nêu lý do."],
  "absent.absent": [
    "Lý do",
    "not-applicable: không áp dụng, năm nay đơn vị không có nhiệm vụ này; not-submitted: chưa nộp, được 0 điểm; pending: chờ kết quả.",
  ],
};
