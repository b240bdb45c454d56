/** What the report says, in both languages. */
export const words = {
  vi: {
    title: "Báo cáo của một năm: mỗi khối một thư mục, các định dạng HTML, Word, CSV, Markdown",
    wrote: (count: number, folder: string) => `${count} tệp trong ${folder}`,
    open: (page: string) => `Mở bằng trình duyệt: ${page}`,
    drew: (count: number, folder: string) => `${count} biểu đồ SVG trong ${folder}`,
  },
  en: {
    title: "The report of a year: a folder for each group, in HTML, Word, CSV and Markdown",
    wrote: (count: number, folder: string) => `${count} files in ${folder}`,
    open: (page: string) => `Open in a browser: ${page}`,
    drew: (count: number, folder: string) => `${count} SVG charts in ${folder}`,
  },
} as const;
