import type { Table } from "./table.js";

/** The documents that a unit is scored from, and those that carry units over the years. */
export const cases: Table = {
  dossier: ["Hồ sơ tự đánh giá", "Những gì một đơn vị tự khai cho một kỳ đánh giá, theo từng tiêu chí thành phần."],
  "dossier.$schema": [
    "Lược đồ JSON",
    "Địa chỉ của lược đồ này, để trình soạn thảo gợi ý và kiểm tra; không ảnh hưởng đến kết quả.",
  ],
  "dossier.unit": ["Đơn vị", "Đơn vị tự đánh giá."],
  "dossier.period": ["Kỳ đánh giá", "Kỳ được đánh giá, thường là năm, ví dụ 2021."],
  "dossier.scheme": ["Bộ tiêu chí", "Bộ tiêu chí mà hồ sơ được lập theo."],
  "dossier.scheme.id": ["Mã bộ tiêu chí", "Mã định danh của bộ tiêu chí."],
  "dossier.scheme.edition": ["Bản", "Bản của bộ tiêu chí."],
  "dossier.scheme.digest": [
    "Mã băm",
    "Mã băm SHA-256 của bộ tiêu chí; nêu ra thì hồ sơ chỉ dùng được với đúng nội dung ấy.",
  ],
  "dossier.entries": [
    "Các mục khai",
    "Mỗi tiêu chí thành phần một mục; tiêu chí không có mục nào được coi là chưa nộp.",
  ],
  entry: ["Mục khai", "Số liệu của một tiêu chí thành phần."],
  "entry.leaf": ["Mã tiêu chí", "Mã của tiêu chí thành phần."],
  "entry.facts": ["Số liệu", "Số liệu theo quy tắc chấm của tiêu chí, hoặc lý do không có số liệu."],
  "entry.claimed": [
    "Điểm tự chấm",
    "Số điểm đơn vị tự chấm, có thể khác số điểm mà số liệu cho ra; không có số liệu thì chờ thẩm định xác nhận.",
  ],
  "entry.documents": ["Tài liệu kiểm chứng", "Những tài liệu chứng minh cho số liệu."],
  "entry.note": ["Ghi chú", "Lời giải thích của đơn vị."],

  ledger: [
    "Sổ thẩm định",
    "Mọi điều chỉnh kết quả của một đơn vị, cũ nhất đứng trước; không điều chỉnh nào bị xóa đi.",
  ],
  adjustment: ["Điều chỉnh", "Một lần điều chỉnh kết quả của một tiêu chí: từ đâu, thành gì, vì sao, do ai, khi nào."],
  "adjustment.leaf": ["Mã tiêu chí", "Mã của tiêu chí thành phần được điều chỉnh."],
  "adjustment.from": [
    "Kết quả trước đó",
    "Kết quả mà người điều chỉnh nhìn thấy; nếu không còn đúng thì điều chỉnh bị từ chối.",
  ],
  "adjustment.to": ["Kết quả mới", "Điểm, hoặc số liệu đã sửa, hoặc lý do không có điểm."],
  "adjustment.reason": ["Lý do", "Lý do điều chỉnh."],
  "adjustment.by": ["Người điều chỉnh", "Cơ quan điều chỉnh và người viết."],
  "adjustment.by.agency": ["Cơ quan", "Mã của cơ quan điều chỉnh."],
  "adjustment.by.officer": ["Người viết", "Tên hoặc mã của người viết."],
  "adjustment.stage": ["Bước", "appraisal: thẩm định; explanation: sau giải trình; council: Hội đồng."],
  "adjustment.at": ["Ngày", "Ngày điều chỉnh."],
  "adjustment.documents": ["Tài liệu kiểm chứng", "Những tài liệu làm căn cứ điều chỉnh."],
  "adjustment.clause": ["Căn cứ", "Chỗ trong văn bản mà điều chỉnh dựa vào."],
  "adjustment.seal": [
    "Dấu niêm",
    "Mã băm của điều chỉnh này nối với dấu niêm đứng trước; sửa một chữ thì dấu không còn khớp.",
  ],
  target: ["Kết quả mới", "Điểm, hoặc số liệu đã sửa để chấm lại, hoặc lý do không có điểm."],
  "target.points": ["Điểm", "Số điểm mới."],
  "target.confirmed": [
    "Xác nhận",
    "true: xác nhận điều đơn vị đã khai; điểm tự chấm không kèm số liệu trở thành kết quả.",
  ],
  "target.facts": ["Số liệu đã sửa", "Số liệu mới; điểm được tính lại theo quy tắc của tiêu chí."],

  tally: ["Kết quả điều tra", "Số câu trả lời đếm được, của một hoặc nhiều đơn vị; các dòng trùng nhau được cộng lại."],
  row: ["Dòng đếm", "Bao nhiêu người trong một nhóm chọn một phương án của một câu hỏi, khi trả lời về một đơn vị."],
  "row.unit": ["Đơn vị", "Mã của đơn vị được hỏi về."],
  "row.group": ["Nhóm đối tượng", "Mã của nhóm đối tượng trả lời."],
  "row.question": ["Câu hỏi", "Mã của câu hỏi."],
  "row.option": ["Phương án", "Mã của phương án được chọn."],
  "row.count": ["Số người", "Số người chọn phương án đó."],

  surveyed: ["Kết quả điều tra có sẵn", "Kết quả của một tiêu chí điều tra do nơi khác tính, kèm nguồn."],
  "surveyed.leaf": ["Mã tiêu chí", "Mã của tiêu chí chấm bằng điều tra."],
  "surveyed.points": ["Điểm", "Số điểm; ghi điểm hoặc tỷ lệ, không ghi cả hai."],
  "surveyed.share": ["Tỷ lệ", "Tỷ lệ đạt, từ 0 đến 1, của điểm tối đa."],
  "surveyed.answers": ["Số ý kiến", "Số ý kiến làm căn cứ, nếu biết."],
  "surveyed.source": ["Nguồn", "Tài liệu công bố kết quả."],

  case: ["Hồ sơ của một đơn vị", "Mọi tài liệu để tính chỉ số của một đơn vị."],
  "case.dossier": ["Hồ sơ tự đánh giá", "Những gì đơn vị tự khai."],
  "case.ledger": ["Sổ thẩm định", "Các điều chỉnh; không có sổ thì không có gì được điều chỉnh."],
  "case.surveyed": [
    "Kết quả điều tra có sẵn",
    "Kết quả của các tiêu chí điều tra do nơi khác tính; tiêu chí đã có ở đây thì không có phiếu trả lời.",
  ],
  "case.tally": ["Kết quả điều tra", "Kết quả điều tra; không có thì các tiêu chí điều tra còn chờ kết quả."],
  cases: ["Hồ sơ của các đơn vị", "Hồ sơ của mọi đơn vị trong một lần tính; mỗi đơn vị đúng một hồ sơ."],

  succession: ["Kế thừa đơn vị", "Các lần sáp nhập, chia tách, đổi tên, đổi loại đơn vị."],
  event: ["Sự kiện", "Một lần thay đổi đơn vị theo một văn bản."],
  "event.kind": ["Loại", "merge: sáp nhập; split: chia tách; rename: đổi tên; new-kind: đổi loại đơn vị."],
  "event.date": ["Ngày", "Ngày từ đó các đơn vị mới hoạt động."],
  "event.clause": ["Căn cứ", "Văn bản quyết định việc thay đổi."],
  "event.from": ["Đơn vị cũ", "Mã các đơn vị thôi tồn tại."],
  "event.to": ["Đơn vị mới", "Các đơn vị kế thừa."],
  "event.to.id": ["Mã đơn vị", "Mã của đơn vị mới."],
  "event.to.name": ["Tên đơn vị", "Tên của đơn vị mới."],
  "event.to.kind": ["Loại đơn vị", "Loại của đơn vị mới, nếu khác trước."],
};
