/** The seed of the first simulated year. */
export const SEED = 2021;

/** What the report says, in both languages. */
export const words = {
  vi: {
    title: "MINH HỌA – biểu đồ từ các năm mô phỏng: 12 huyện, rồi 200 xã; số liệu không phải của đơn vị nào",
    simulated: `MÔ PHỎNG – số liệu giả lập, mã sinh số ngẫu nhiên ${SEED}`,
    invented: "Bản đồ tổ ong minh họa, không phải địa giới của nơi nào.",
    chart: "Biểu đồ",
    units: "Đơn vị",
    marks: "Dòng dữ liệu",
    width: "Rộng",
    height: "Cao",
    file: "Tệp SVG",
    note: "Các tệp nằm trong out/. Biểu đồ là JSON thuần (Vega-Lite), vẽ thành SVG không cần trình duyệt.",
  },
  en: {
    title: "ILLUSTRATIVE – charts of simulated years: 12 districts, then 200 communes; no figure is about any unit",
    simulated: `SIMULATED – invented data, seed ${SEED}`,
    invented: "An invented map of hexagons, which are the boundaries of no place.",
    chart: "Chart",
    units: "Units",
    marks: "Rows",
    width: "Width",
    height: "Height",
    file: "SVG file",
    note: "The files are in out/. A chart is plain JSON (Vega-Lite), drawn as SVG without a browser.",
  },
} as const;
