export const words = {
  vi: {
    title: "Từ tệp Excel, Word đến bản thuyết minh, bốn lệnh (đơn vị, số liệu và tiêu chí là minh họa)",
    files: "Tệp trong thư mục:",
    memo: (lines: number) => `… (bản thuyết minh có ${lines} dòng)`,
    damaged: (count: number) => `${count} trường hợp lỗi và thông báo`,
    read: "vẫn đọc được",
  },
  en: {
    title: "From Excel and Word files to a memo, four commands (units, figures and criteria are illustrative)",
    files: "Files in the folder:",
    memo: (lines: number) => `… (the memo has ${lines} lines)`,
    damaged: (count: number) => `${count} damages and what is said`,
    read: "read all the same",
  },
} as const;
