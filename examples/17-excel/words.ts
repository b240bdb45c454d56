import { printDecimal } from "par-index";

export const words = {
  vi: {
    form: (unit: string, ok: boolean, found: number) => `${unit}: ${ok ? "đọc được phiếu" : `phiếu có ${found} lỗi`}`,
    result: (unit: string, points: string, max: string) =>
      `${unit}: ${printDecimal(points, "vi")}/${printDecimal(max, "vi")} điểm`,
    written: "Các tệp nằm trong examples/17-excel/out.",
  },
  en: {
    form: (unit: string, ok: boolean, found: number) => `${unit}: ${ok ? "form read" : `${found} problems`}`,
    result: (unit: string, points: string, max: string) => `${unit}: ${points} of ${max} points`,
    written: "The files are in examples/17-excel/out.",
  },
} as const;
