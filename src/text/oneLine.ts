/** Words of a document on one line, so that none of them can pass for a line of the memo. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
