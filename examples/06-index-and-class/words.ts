/** What the report says, in both languages. */
export const words = {
  vi: {
    caption: "MINH HỌA – nhóm A từ 90 điểm trở lên, nhóm B từ 70 điểm đến dưới 90 điểm",
    bands: "(880/QĐ-UBND, Phần II, mục II.3.c; công bố với hai chữ số thập phân)",
    unit: "Đơn vị",
    points: "Điểm ba tiêu chí",
    exact: "Chưa làm tròn",
    published: "Công bố",
    readsPublished: "Đọc số công bố",
    readsExact: "Đọc số chưa làm tròn",
    doubles: "Cộng bằng số thực của máy",
    notes: [
      "89,995 công bố là 90,00: đọc số công bố thì vào nhóm A, đọc số chưa làm tròn thì vào nhóm B. Bộ tiêu chí phải khai đọc số nào.",
      "Cột cuối: cùng các số hạng, cộng bằng số thực của máy tính thì 90 thành một số dưới 90.",
    ],
    national: (points: string, decision: string, national: string) =>
      `${points} trên 100 điểm: nhóm ${decision} theo Quyết định 880, nhóm ${national} theo ngưỡng của chỉ số cấp tỉnh toàn quốc 2018–2024.`,
  },
  en: {
    caption: "ILLUSTRATIVE – class A from 90 points, class B from 70 to under 90",
    bands: "(880/QĐ-UBND, Phần II, mục II.3.c; published with two decimal places)",
    unit: "Unit",
    points: "Points of three criteria",
    exact: "Exact sum",
    published: "Published",
    readsPublished: "Reads published",
    readsExact: "Reads exact",
    doubles: "Summed in doubles",
    notes: [
      "89.995 is published as 90.00: class A if the published figure is read, B if the exact one. The scheme must say which.",
      "Last column: the same terms, summed in floating point, turn 90 into something below 90.",
    ],
    national: (points: string, decision: string, national: string) =>
      `${points} of 100 points: class ${decision} by Decision 880, class ${national} by the limits of the national index of provinces, 2018–2024.`,
  },
} as const;
