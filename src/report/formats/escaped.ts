/** Text that HTML, SVG and XML show as it is, between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Characters that no document may hold, or that turn the direction of what follows, are shown as the replacement character.
 */
export function visible(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\uFFFD");
}
