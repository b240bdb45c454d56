const MILLIMETRES_A_POINT = 25.4 / 72;

/** The width of a text in millimetres, on the wide side: the letters of Times New Roman by class, marks above and below them left out. */
export function textWidth(text: string, size: number, weight: "bold" | "normal" = "normal"): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const units = [...plain].reduce((total, letter) => {
    if (/[ ijltfrI.,:;'|!()\-/]/.test(letter)) return total + 0.31;
    if (/[mwMW%…–]/.test(letter)) return total + 0.85;
    if (/[A-ZĐ]/.test(letter)) return total + 0.74;
    return total + 0.5;
  }, 0);
  return units * size * (weight === "bold" ? 1.06 : 1) * MILLIMETRES_A_POINT;
}
