/** How many names a sentence lists. */
const MOST = 20;

/** Names as a sentence lists them, the first of them where they are very many. */
export function listNames(names: Iterable<string>): string {
  const all = [...names];
  return all.length > MOST ? `${all.slice(0, MOST).join(", ")}, …` : all.join(", ");
}
