/** A text without the characters at its end that are among some, or are blanks; in time that grows with its length. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1] as string) || (text[end - 1] as string).trim() === "")) end -= 1;
  return text.slice(0, end);
}
