import type { Language } from "par-index";

interface Words {
  readonly limits: string;
  readonly damaged: string;
}

export const words: Readonly<Record<Language, Words>> = {
  vi: {
    limits: "Điểm tại các mốc của tiêu chí",
    damaged: "Ba lỗi trong phụ lục, và cách sửa:",
  },
  en: {
    limits: "Points at the limits of criterion",
    damaged: "Three mistakes in an annex, and what to write:",
  },
};
