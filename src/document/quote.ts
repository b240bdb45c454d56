/** A value as it is quoted in a sentence: short, and never an object. */
export function quote(input: unknown): string {
  const text = typeof input === "object" ? (input === null ? "null" : "…") : String(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
