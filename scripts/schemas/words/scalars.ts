import type { Table } from "./table.js";

const decimals =
  'Viết dạng chuỗi, ví dụ "0.25": dấu chấm, không số mũ, tối đa 15 chữ số trước và 15 chữ số sau dấu chấm';

export const scalars: Table = {
  words: [
    "Lời",
    "Lời cho người đọc: có chữ hoặc số, không có ký tự điều khiển, ký tự đổi chiều chữ viết hay ký tự thay cho chữ đã mất.",
  ],
  reason: ["Lý do", "Vì sao kết quả được xác nhận hoặc thay đổi; không được để trống."],
  grounds: ["Lý do", "Vì sao như vậy: căn cứ, số liệu hoặc văn bản; không ghi cho có."],
  name: [
    "Mã, tên gọi",
    "Mã hoặc tên dùng để nhận ra một thứ: không có khoảng trắng ở đầu và cuối, không có hai khoảng trắng liền nhau, không có ký tự không nhìn thấy.",
  ],
  text: ["Lời văn", "Lời văn bằng tiếng Việt; có thể kèm bản tiếng Anh."],
  "text.vi": ["Tiếng Việt", "Lời văn bằng tiếng Việt."],
  "text.en": ["Tiếng Anh", "Bản tiếng Anh của cùng lời văn ấy, nếu có."],
  date: [
    "Ngày",
    "Một ngày có thật, viết NĂM-THÁNG-NGÀY, ví dụ 2021-05-12; có thể kèm giờ, ví dụ 2021-05-12T08:30:00+07:00.",
  ],
  decimal: ["Số thập phân", `${decimals}. Số JSON cũng được nhận nếu có không quá 15 chữ số có nghĩa.`],
  notNegative: ["Số không âm", `Từ 0 trở lên. ${decimals}.`],
  positive: ["Số dương", `Lớn hơn 0. ${decimals}.`],
  ratio: ["Tỷ lệ từ 0 đến 1", 'Một phần của 1, ví dụ "0.6" là 60 %.'],
  count: ["Số đếm", "Số nguyên từ 0 đến 999.999.999.999; viết dạng chuỗi thì viết liền các chữ số."],
  things: ["Số đếm", "Số nguyên từ 0 trở lên, viết liền các chữ số: không dấu chấm, không dấu phẩy."],
  amount: [
    "Một lượng",
    `${decimals}. Không viết như 1.000 hay 1.234, vì có người hiểu là một nghìn: hãy viết 1000, hoặc 1.2340.`,
  ],
  amountNotNegative: [
    "Một lượng không âm",
    `Từ 0 trở lên. ${decimals}. Không viết như 1.000 hay 1.234, vì có người hiểu là một nghìn: hãy viết 1000, hoặc 1.2340.`,
  ],
  limit: ["Giới hạn", `${decimals}. Không viết như 2.000, vì có người hiểu là hai nghìn: hãy viết 2000, hoặc 2.`],
  limitNotNegative: [
    "Giới hạn không âm",
    `Từ 0 trở lên. ${decimals}. Không viết như 2.000, vì có người hiểu là hai nghìn: hãy viết 2000, hoặc 2.`,
  ],
  positiveLimit: [
    "Giới hạn dương",
    `Lớn hơn 0. ${decimals}. Không viết như 2.000, vì có người hiểu là hai nghìn: hãy viết 2000, hoặc 2.`,
  ],
  exampleFacts: ["Số liệu của ví dụ", "Số liệu theo quy tắc chấm của tiêu chí."],
  classSteps: ["Số bậc", "Số bậc xếp loại bị hạ, từ 1."],
  places: ["Số chữ số thập phân", "Số chữ số giữ lại sau dấu phẩy, từ 0 đến 8."],
  outcome: [
    "Kết quả của một tiêu chí",
    "Số điểm; hoặc lý do chưa có điểm: not-applicable là không áp dụng, not-submitted là chưa nộp, pending là chờ kết quả.",
  ],
  canonical: ["Số thập phân trong kết quả", "Giá trị chính xác, viết gọn: không có số 0 thừa ở cuối, không số mũ."],
  canonicalNotNegative: ["Số không âm trong kết quả", "Giá trị chính xác từ 0 trở lên, viết gọn."],
  ordinal: ["Thứ tự", "Số nguyên từ 1 trở lên."],
  figure: ["Con số công bố", "Con số đã làm tròn theo quy định làm tròn chỉ số của bộ tiêu chí."],
  issueCode: ["Mã lỗi", "Mã của lỗi, ví dụ criteria.children_do_not_sum; một mã không bao giờ đổi nghĩa."],

  clause: ["Căn cứ", "Chỗ trong văn bản mà quy định này dựa vào."],
  "clause.document": ["Văn bản", "Số và ký hiệu văn bản, ví dụ 880/QĐ-UBND."],
  "clause.date": ["Ngày ban hành", "Ngày ban hành văn bản."],
  "clause.place": ["Điều, khoản, mục", "Vị trí trong văn bản, ví dụ Phần II, mục II.3.c."],

  documents: ["Tài liệu kiểm chứng", "Những tài liệu chứng minh cho số liệu đã khai."],
  evidence: ["Tài liệu", "Một tài liệu chứng minh: số liệu, điều chỉnh hoặc kết quả điều tra."],
  "evidence.id": ["Mã tài liệu", "Mã hoặc số hiệu của tài liệu."],
  "evidence.title": ["Tên tài liệu", "Tên gọi của tài liệu."],
  "evidence.date": ["Ngày của tài liệu", "Ngày ký hoặc ngày lập tài liệu."],
  "evidence.place": ["Nơi lưu", "Nơi lưu tài liệu: đường dẫn hoặc số trong sổ văn bản."],

  unit: ["Đơn vị", "Sở, huyện, xã hoặc đơn vị khác được chấm điểm."],
  "unit.id": ["Mã đơn vị", "Mã định danh của đơn vị, không trùng với đơn vị khác."],
  "unit.name": ["Tên đơn vị", "Tên đầy đủ của đơn vị."],
  "unit.group": ["Khối", "Khối mà đơn vị được xếp hạng trong đó."],
  "unit.kind": [
    "Loại đơn vị",
    "Ví dụ department (sở), district (huyện), commune (xã), ward (phường), special-zone (đặc khu).",
  ],
};
