/** What a place of a document is called, and what stands there; in Vietnamese, as an official reads it. */
export type Words = readonly [title: string, description: string];

/** Words by place: `leaf.max`, `rule:levels.levels.points`. */
export type Table = Readonly<Record<string, Words>>;

/** A table moved under a place. */
export function under(place: string, table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [`${place}${key}`, words]));
}
