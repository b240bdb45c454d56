import { type Path, printPath } from "../issue/issue.js";
import type { Draft } from "./draft.js";
import type { Section, TableRow } from "./rows.js";

interface Text {
  readonly vi: string;
  readonly en?: string;
}

/** A text of a scheme, and where it stands. */
interface Found {
  readonly path: Path;
  readonly text: Text;
}

/** Every text in two languages that a document holds; facts of examples are none. */
function textsIn(value: unknown, path: Path = []): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => textsIn(one, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const { vi } = value as Partial<Text>;
  if (typeof vi === "string") return [{ path, text: value as Text }];
  return Object.entries(value)
    .filter(([key]) => key !== "facts")
    .flatMap(([key, one]) => textsIn(one, [...path, key]));
}

/**
 * The English words of a scheme: one row for words that are translated in one way wherever they stand, else one for each
 * place.
 */
export function translationRows(scheme: object): readonly TableRow[] {
  const byWords = new Map<string, Found[]>();
  for (const found of textsIn(scheme)) {
    const list = byWords.get(found.text.vi);
    if (list === undefined) byWords.set(found.text.vi, [found]);
    else list.push(found);
  }
  return [...byWords].flatMap(([vi, places]): TableRow[] => {
    const [first] = places;
    const en = first?.text.en;
    if (places.every(({ text }) => text.en === en)) return en === undefined ? [] : [[vi, en]];
    return places.flatMap(({ text, path }): TableRow[] =>
      text.en === undefined ? [] : [[vi, text.en, printPath(path)]],
    );
  });
}

/** A document with its English words; words that stand nowhere are an issue. */
export function translated<Document extends object>(
  document: Document,
  { records }: Section<"vi" | "en" | "place">,
  draft: Draft,
): Document {
  const everywhere = new Map<string, string>();
  const byPlace = new Map<string, string>();
  const places = textsIn(document);
  const known = new Set(places.map(({ text }) => text.vi));
  const knownPlaces = new Map(places.map(({ path, text }) => [printPath(path), text.vi]));
  for (const { text, cell } of records) {
    const [vi, en, place] = [text("vi"), text("en"), text("place")];
    const isKnown = place === "" ? known.has(vi) && !everywhere.has(vi) : knownPlaces.get(place) === vi;
    if (!isKnown) draft.wrong("table.translation_without_words", cell("vi"), { found: vi, cell: cell("vi").name });
    else if (place === "") everywhere.set(vi, en);
    else byPlace.set(place, en);
  }
  return withEnglish(document, [], (vi, path) => byPlace.get(printPath(path)) ?? everywhere.get(vi)) as Document;
}

function withEnglish(value: unknown, path: Path, englishOf: (vi: string, path: Path) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((one, at) => withEnglish(one, [...path, at], englishOf));
  if (typeof value !== "object" || value === null) return value;
  const { vi } = value as Partial<Text>;
  if (typeof vi === "string") {
    const en = englishOf(vi, path);
    return en === undefined || en === "" ? value : { ...value, en };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "facts" ? one : withEnglish(one, [...path, key], englishOf),
    ]),
  );
}
