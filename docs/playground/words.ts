import type { Language } from "par-index";

/** Every word of the page that is not the library's own. */
const words = {
  title: ["Dùng thử: chấm Chỉ số CCHC", "Try it: score a PAR Index"],
  lead: [
    "Kéo tệp của anh/chị vào trang để dùng số liệu riêng; dữ liệu không rời khỏi máy này.",
    "Drop your own files on the page to use them; nothing leaves this computer.",
  ],
  simulated: [
    "Số liệu mô phỏng, không phải kết quả của cơ quan nào.",
    "Simulated figures; none is the result of any agency.",
  ],
  illustrative: [
    "Bộ tiêu chí minh họa, không phải văn bản chính thức.",
    "An illustrative scheme, not an official text.",
  ],
  language: ["English", "Tiếng Việt"],
  skip: ["Đến nội dung chính", "Skip to content"],
  guides: ["Hướng dẫn", "Guides"],
  repository: ["Kho mã", "Repository"],
  search: ["Tìm", "Search"],
  theme: ["Màu nền", "Colours"],
  themeOfSystem: ["Tự động", "Auto"],
  light: ["Sáng", "Light"],
  dark: ["Tối", "Dark"],
  playground: ["Dùng thử", "Try it"],
  open: ["Mở tệp…", "Open a file…"],
  save: ["Lưu ra tệp", "Save to a file"],
  tabs: ["Các bước", "Steps"],
  tabScheme: ["4. Bộ tiêu chí", "4. Scheme"],
  tabTree: ["5. Cây tiêu chí", "5. Tree"],
  tabScore: ["2. Sửa số liệu", "2. Change facts"],
  tabWhatIf: ["3. Giả định", "3. What if"],
  edition: ["Bộ tiêu chí có sẵn", "Ready schemes"],
  own: ["(văn bản đang sửa)", "(the text as edited)"],
  text: ["Văn bản JSON của bộ tiêu chí", "The scheme as JSON text"],
  issues: ["Lỗi", "Problems"],
  noticed: ["Cần xem lại", "Please check"],
  keeps: ["Các bước khác đang dùng bộ tiêu chí hợp lệ gần nhất.", "The other steps use the last valid scheme."],
  treeHelp: [
    "Chiều cao theo điểm tối đa. Bấm nhóm để phóng to, bấm tiêu chí để nhập số liệu. Phím mũi tên: đi trong cây.",
    "Heights follow the maxima. Press a group to zoom in, a leaf to enter its facts. Arrow keys move in the tree.",
  ],
  whole: ["Toàn bộ", "All"],
  tree: ["Cây tiêu chí với điểm tối đa", "The criteria with their maxima"],
  points: ["điểm", "points"],
  unit: ["Đơn vị", "Unit"],
  rank: ["Hạng", "Rank"],
  unitColumn: ["Đơn vị", "Unit"],
  published: ["Chỉ số", "Index"],
  className: ["Nhóm", "Class"],
  change: ["Thay đổi hạng", "Rank moved"],
  league: ["Bảng xếp hạng", "League table"],
  facts: ["Số liệu của đơn vị", "The unit's facts"],
  factsHelp: [
    "Sửa một số liệu: điểm, nhóm và hạng đổi ngay. Bấm số điểm để xem vì sao.",
    "Change a fact: points, class and rank follow. Press the points to see why.",
  ],
  draft: ["chưa đủ số liệu", "draft"],
  surveyed: ["Từ phiếu điều tra", "From the survey"],
  notAppraised: ["Cơ quan thẩm định chưa chấm", "Not scored by the appraiser yet"],
  state: ["Tình trạng", "State"],
  stated: ["có số liệu", "has facts"],
  "not-applicable": ["không áp dụng", "not applicable"],
  "not-submitted": ["chưa nộp", "not submitted"],
  pending: ["chờ số liệu", "pending"],
  missed: ["không thực hiện", "not done"],
  pointsTaken: ["điểm bị trừ cho tất cả", "points that all take"],
  forEach: ["mỗi trường hợp", "for each"],
  reset: ["Khôi phục số liệu ban đầu", "Reset the facts"],
  emptyFigure: [
    "Ô này chưa có số. Hãy nhập số liệu, hoặc chọn tình trạng khác nếu chưa có.",
    "This field is empty. Enter a figure, or choose another state if there is none yet.",
  ],
  notWhole: [
    "không phải là số nguyên; ô này đếm từng việc, từng hồ sơ.",
    "is not a whole number; this field counts things.",
  ],
  why: ["Vì sao?", "Why?"],
  proof: ["Thuyết minh kết quả chấm điểm", "How the score comes about"],
  close: ["Đóng", "Close"],
  whatIfLead: [
    "Kéo thanh trượt: mọi đơn vị được chấm, xếp loại và xếp hạng lại.",
    "Drag the slider: all units are scored, classed and ranked again.",
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
  preparing: ["Đang tạo số liệu…", "Making the figures…"],
  ready: ["Sẵn sàng.", "Ready."],
  failed: ["Không tính được: ", "Could not be computed: "],
  classes: ["Số đơn vị theo nhóm", "Units in each class"],
  before: ["Trước", "Before"],
  now: ["Hiện tại", "Now"],
  otherRank: ["đơn vị đổi hạng", "units change rank"],
  otherClass: ["đơn vị đổi nhóm", "units change class"],
  best10: ["Mười đơn vị đứng đầu khối", "The first ten of the group"],
  pace: ["lần chấm lại mỗi giây trên máy này", "re-scorings a second on this machine"],
  run: ["Chạy thử 3 giây", "Run for 3 seconds"],
  line: ["dòng", "line"],
  opened: ["Số liệu từ tệp anh/chị đã mở.", "The facts are from the files that you opened."],
  undo: ["Hoàn tác", "Undo"],
  startOver: ["Bắt đầu lại", "Start over"],
  askStartOver: [
    "Bỏ toàn bộ thay đổi đang lưu trong trình duyệt và bắt đầu lại? Việc này không hoàn tác được.",
    "Drop everything kept in this browser and start over? This cannot be undone.",
  ],
  askReplace: [
    "Các thay đổi đang có sẽ được thay bằng nội dung mới (bấm Hoàn tác để lấy lại). Tiếp tục?",
    "What you changed will be replaced (Undo brings it back). Continue?",
  ],
  otherVersionKept: [
    "Trình duyệt đang giữ dữ liệu của một phiên bản khác của trang này. Dữ liệu đó được để nguyên và thay đổi mới chưa được lưu; bấm “Bắt đầu lại” nếu không cần nữa.",
    "This browser keeps work of another version of this page. It is left as it is, and new changes are not kept; press “Start over” if it is no longer needed.",
  ],
  tooLarge: [
    "Trình duyệt không lưu được (quá lớn hoặc bị chặn). Hãy bấm “Lưu ra tệp” để giữ lại.",
    "The browser cannot keep this (too large, or not allowed). Use “Save to a file”.",
  ],
  otherVersion: [
    "Tệp này do một phiên bản khác của trang lưu ra nên chưa mở được.",
    "This file was saved by another version of the page.",
  ],
  answersTwice: [
    "Tệp này có cùng kết quả đếm với một tệp khác nên không được tính thêm lần nữa:",
    "This file comes to the same counts as another one, so it is not counted again:",
  ],
  notUtf8: [
    "Tệp không phải văn bản UTF-8. Hãy lưu lại ở dạng CSV UTF-8 hoặc JSON.",
    "The file is not UTF-8 text. Save it again as CSV UTF-8 or JSON.",
  ],
  unknownFile: [
    "Không nhận ra nội dung này: cần bộ tiêu chí, danh sách đơn vị của kỳ, hồ sơ đơn vị hoặc phiếu điều tra.",
    "This content is not recognised: a scheme, a year, cases of units or survey answers are expected.",
  ],
  second: [
    "Mỗi lần chỉ mở một tệp loại này; tệp này chưa được dùng.",
    "One file of this sort at a time; this one was not used.",
  ],
  taken: ["Số đơn vị có số liệu:", "Units with facts:"],
  refusedTitle: ["Chưa nhận được", "Not read"],
  drop: ["Thả tệp vào đây", "Drop the files here"],
  tabResults: ["1. Kết quả", "1. Results"],
  json: ["Sửa văn bản JSON của bộ tiêu chí", "Edit the JSON text of the scheme"],
  noAnnex: [
    "Bộ tiêu chí này chưa viết được thành bảng phụ lục; xem văn bản JSON bên dưới.",
    "This scheme cannot be written as the table of an annex; see the JSON text below.",
  ],
  noUnit: ["Chưa có kết quả của đơn vị này.", "There is no result of this unit yet."],
  print: ["In", "Print"],
  copy: ["Chép", "Copy"],
  saveMemo: ["Lưu ra tệp", "Save to a file"],
  copied: ["Đã chép.", "Copied."],
  notCopied: [
    "Trình duyệt không cho chép tự động. Văn bản đã được chọn, hãy bấm Ctrl+C.",
    "The browser does not allow copying. The text is selected: press Ctrl+C.",
  ],
  with: ["gồm", "with"],
  bonus: ["điểm thưởng", "bonus points"],
  atFirst: ["lúc đầu:", "at first:"],
  oneUnit: ["Một đơn vị", "One unit"],
  oneUnitHelp: [
    "Chọn tiêu chí đã mất điểm, nhập số liệu giả định và xem Chỉ số, nhóm, hạng sẽ ra sao. Kết quả chỉ đổi khi bấm “Dùng số liệu này”.",
    "Choose a criterion that lost points, enter other facts and see what index, class and rank would be. Results change only when you press “Use these facts”.",
  ],
  lost: ["Tiêu chí mất điểm (nhiều nhất trước)", "Criteria that lost points (the most first)"],
  loses: ["mất", "lost"],
  nothingLost: [
    "Đơn vị không mất điểm ở tiêu chí nào có thể sửa số liệu.",
    "The unit lost no points where facts can be changed.",
  ],
  use: ["Dùng số liệu này", "Use these facts"],
  noOutcome: [
    "Số liệu giả định chưa dùng được nên chưa có kết quả.",
    "These facts cannot be used, so there is no result yet.",
  ],
  asked: ["Nội dung", "What"],
  assumed: ["Giả định", "What if"],
  leafPoints: ["Điểm của tiêu chí", "Points of the criterion"],
  missing: ["Còn thiếu", "Missing"],
  bestClass: ["đã ở nhóm cao nhất", "in the best class"],
  pointsFor: ["điểm để lên nhóm", "points for class"],
  province: ["Cả tỉnh: 3.400 đơn vị mô phỏng", "A whole province: 3,400 simulated units"],
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
  return count === 0 ? "Valid: no problems" : count === 1 ? "1 problem" : `${count} problems`;
}
