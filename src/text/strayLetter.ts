/**
 * A question mark, the signs between U+00A1 and U+00BF but for quotation marks, the degree and the middle dot, and Latin letters that
 * Vietnamese does not have, small and capital.
 */
const STRAY =
  /[?\u00a1-\u00aa\u00ac-\u00af\u00b1-\u00b6\u00b8-\u00ba\u00bc-\u00bfÄ-ÇËÎ-ÑÖ-ØÛÜÞßä-çëî-ñö-øûüþÿŒœŠšŸŽžƑƒΜμẞ†‡‰€™\u212b]/;

/**
 * The first character of a Vietnamese name that a change of font or of encoding leaves in the place of a letter: `?` in `S? Y t?`,
 * `»` in `sá»Ÿ`, `ë` in `së` (TCVN3), `û` in `Sôû` (VNI); `null` where there is none.
 */
export function strayLetterIn(name: string): string | null {
  return STRAY.exec(name)?.[0] ?? null;
}
