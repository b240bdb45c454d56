import type { Language } from "par-index";

/** Every word of the page that is not the library's own. */
const words = {
  title: ["Chơi thử: chấm Chỉ số CCHC ngay trên trình duyệt", "Playground: score a PAR Index in the browser"],
  lead: [
    "Mở một bộ tiêu chí, sửa và thấy mọi lỗi ngay; nhập số liệu và xem điểm, nhóm, hạng thay đổi; bấm vào số điểm nào cũng có bản giải trình. Không dữ liệu nào rời khỏi máy này.",
    "Open a scheme, edit it and see every problem at once; enter facts and watch points, class and rank move; press any number for its proof. Nothing leaves this browser.",
  ],
  simulated: [
    "MÔ PHỎNG: mọi đơn vị và số liệu trên trang này do máy tạo ra, không phải kết quả của cơ quan nào.",
    "SIMULATED: every unit and figure on this page is made up; none is the result of any agency.",
  ],
  illustrative: [
    "Bộ tiêu chí minh họa, không phải văn bản chính thức.",
    "An illustrative scheme, not an official text.",
  ],
  language: ["English", "Tiếng Việt"],
  guides: ["Hướng dẫn", "Guides"],
  playground: ["Chơi thử", "Playground"],
  open: ["Mở tệp…", "Open a file…"],
  save: ["Lưu ra tệp", "Save to a file"],
  tabs: ["Các bước", "Steps"],
  tabScheme: ["Bộ tiêu chí", "Scheme"],
  tabTree: ["Cây tiêu chí", "Tree"],
  tabScore: ["Chấm điểm", "Score"],
  tabWhatIf: ["Nếu như", "What if"],
  edition: ["Bản có sẵn", "Ready edition"],
  own: ["(văn bản đang sửa)", "(the text as edited)"],
  text: ["Văn bản JSON của bộ tiêu chí", "The scheme as JSON text"],
  issues: ["Lỗi", "Problems"],
  notJson: ["Văn bản không phải JSON từ chỗ này.", "From here on the text is not JSON."],
  keeps: ["Các bước sau vẫn dùng bản hợp lệ gần nhất.", "The other steps still use the latest sound text."],
  treeHelp: [
    "Chiều cao theo điểm tối đa. Bấm nhóm để phóng to, bấm tiêu chí để nhập số liệu. Phím mũi tên: đi trong cây.",
    "Heights follow the maxima. Press a group to zoom in, a leaf to enter its facts. Arrow keys move in the tree.",
  ],
  whole: ["Toàn bộ", "All"],
  tree: ["Cây tiêu chí với điểm tối đa", "The criteria with their maxima"],
  points: ["điểm", "points"],
  unit: ["Đơn vị mô phỏng", "Simulated unit"],
  rank: ["Hạng", "Rank"],
  unitColumn: ["Đơn vị", "Unit"],
  published: ["Chỉ số", "Index"],
  className: ["Nhóm", "Class"],
  change: ["So với lúc đầu", "Since the start"],
  league: ["Bảng xếp hạng mô phỏng", "Simulated league table"],
  facts: ["Số liệu của đơn vị", "The unit's facts"],
  factsHelp: [
    "Sửa một số liệu: điểm, nhóm và hạng đổi ngay. Bấm số điểm để xem vì sao.",
    "Change a fact: points, class and rank follow. Press the points to see why.",
  ],
  draft: ["chưa đủ số liệu", "draft"],
  surveyed: ["Từ phiếu điều tra mô phỏng", "From the simulated survey"],
  notAppraised: ["Cơ quan thẩm định chưa chấm", "Not scored by the appraiser yet"],
  state: ["Tình trạng", "State"],
  stated: ["có số liệu", "has facts"],
  "not-applicable": ["không áp dụng", "not applicable"],
  "not-submitted": ["chưa nộp", "not submitted"],
  pending: ["chờ số liệu", "pending"],
  missed: ["không thực hiện", "not done"],
  pointsTaken: ["điểm trừ của tất cả", "points that all take"],
  forEach: ["mỗi trường hợp", "for each"],
  reset: ["Về số liệu ban đầu", "Back to the first facts"],
  emptyFigure: [
    "Ô này chưa có số. Hãy nhập số liệu, hoặc chọn tình trạng khác nếu chưa có.",
    "This field is empty. Enter a figure, or choose another state if there is none yet.",
  ],
  notWhole: [
    "không phải là số nguyên; ô này đếm từng việc, từng hồ sơ.",
    "is not a whole number; this field counts things.",
  ],
  why: ["Vì sao?", "Why?"],
  proof: ["Giải trình", "Proof"],
  close: ["Đóng", "Close"],
  whatIfLead: [
    "34 khối × 100 đơn vị mô phỏng. Kéo thanh trượt: cả 3.400 đơn vị được chấm lại, xếp loại và xếp hạng lại, đúng đến chữ số cuối.",
    "34 groups × 100 simulated units. Drag the slider: all 3,400 are scored, classed and ranked again, exact to the last digit.",
  ],
  leaf: ["Tiêu chí", "Criterion"],
  group: ["Khối", "Group"],
  motionFigures: [
    "Số liệu của mọi đơn vị tăng hoặc giảm (số đạt không vượt tổng số)",
    "Every unit's figure goes up or down (a part never above its whole)",
  ],
  motionUnits: [
    "Tỷ lệ đơn vị chuyển sang mức tốt nhất (+) hoặc kém nhất (−)",
    "Share of units that move to the best (+) or the worst (−) level",
  ],
  preparing: ["Đang tạo và nạp 3.400 đơn vị mô phỏng…", "Making and reading 3,400 simulated units…"],
  ready: ["Sẵn sàng.", "Ready."],
  failed: ["Không tính được: ", "Could not be computed: "],
  classes: ["Số đơn vị theo nhóm", "Units in each class"],
  before: ["Trước", "Before"],
  now: ["Nay", "Now"],
  otherRank: ["đơn vị đổi hạng", "units change rank"],
  otherClass: ["đơn vị đổi nhóm", "units change class"],
  best10: ["Mười đơn vị đứng đầu khối", "The first ten of the group"],
  pace: ["lần chấm lại mỗi giây trên máy này", "re-scorings a second on this machine"],
  run: ["Chạy thử 3 giây", "Run for 3 seconds"],
  wrongFile: ["Tệp này không đọc được: ", "This file cannot be read: "],
  line: ["dòng", "line"],
  offline: [
    "Trang tĩnh: chạy được khi không có mạng; tệp anh/chị mở chỉ được đọc trong trình duyệt này.",
    "A static page: it works offline; a file you open is read in this browser only.",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof words;

export function say(word: Word, language: Language): string {
  return words[word][language === "vi" ? 0 : 1];
}

export function isWord(name: string): name is Word {
  return Object.hasOwn(words, name);
}

export function problems(count: number, language: Language): string {
  if (language === "vi") return count === 0 ? "Hợp lệ: không có lỗi" : `${count} lỗi`;
  return count === 0 ? "Sound: no problems" : count === 1 ? "1 problem" : `${count} problems`;
}
