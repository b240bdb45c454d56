import MiniSearch from "minisearch";

/** A row of `search.….js`: place, title of the page, heading, text. */
export type Row = readonly [string, string, string, string];

interface Entry {
  readonly id: number;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
}

/** Without marks, so that "chi so" finds "chỉ số". */
export function withoutMarks(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

function wordsOf(name: string): readonly string[] {
  return name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

/** An index of rows: for a query, their numbers, the best first. */
export function indexOf(rows: readonly Row[]): (query: string) => readonly number[] {
  const search = new MiniSearch<Entry>({
    fields: ["page", "heading", "text"],
    // A name of the library is found whole and by its words: "lines" finds evaluateLines.
    processTerm: (term) => [withoutMarks(term), ...(/\p{Ll}\p{Lu}/u.test(term) ? wordsOf(term).map(withoutMarks) : [])],
    searchOptions: { processTerm: withoutMarks },
  });
  search.addAll(rows.map(([, page, heading, text], id) => ({ id, page, heading, text })));
  return (query) => {
    const asTyped = query.trim().toLowerCase();
    const options = {
      prefix: true,
      fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
      boost: { page: 3, heading: 2 },
      // Words as they were typed, marks and order included, before words that only look alike.
      boostDocument: (id: number) => {
        const [, page = "", heading = "", text = ""] = rows[id] ?? [];
        if ((heading === "" ? page : heading).toLowerCase() === asTyped) return 8;
        return `${page} ${heading} ${text}`.toLowerCase().includes(asTyped) ? 3 : 1;
      },
    };
    const all = search.search(query, { ...options, combineWith: "AND" });
    return (all.length > 0 ? all : search.search(query, options)).map(({ id }) => id as number);
  };
}
