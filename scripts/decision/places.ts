/** The document whose clauses are followed. */
export const DECISION = "880/QĐ-UBND";

/** A place of the Decision that a text cites: as the text's words, or as the ground of a reading of ours. */
export interface Citation {
  readonly place: string;
  readonly reading: boolean;
}

const READING = "Our reading";
const STEPS =
  /Phần ([IVX]+)|(Điều \d+)|mục ((?:[IVX]+\.)?\d+(?:\.[a-zđ]\b)?)|(?:, | and )([IVX]+\.\d+(?:\.[a-zđ]\b)?)/g;

/** The places that a clause cites, each once: `Phần II, mục II.1 and II.2` are two. */
export function placesIn(clause: string): readonly Citation[] {
  if (!(clause.includes(DECISION) || clause.startsWith(READING))) return [];
  const from = clause.indexOf(READING);
  const found = new Map<string, Citation>();
  let part = "";
  for (const { 1: newPart, 2: article, 3: first, 4: further, index } of clause.matchAll(STEPS)) {
    if (newPart !== undefined) part = newPart;
    const item = first ?? further;
    if (article === undefined && (item === undefined || part === "")) continue;
    const place = article ?? `Phần ${part}, mục ${item}`;
    if (!found.has(place)) found.set(place, { place, reading: from >= 0 && index > from });
  }
  return [...found.values()];
}
