/**
 * Text that HTML and SVG show as it is, between tags and inside quoted attributes. Characters that no document may hold, or
 * that turn the direction of what follows, are shown as the replacement character.
 */
export function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
    .replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
