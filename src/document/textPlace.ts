/** Where something stands in a text: the line and the column, the first of either being 1; columns are UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The places of positions in a text, in their order. Lines end with LF, so CR LF too. */
export function placesIn(text: string, positions: readonly number[], firstLine = 1): readonly TextPlace[] {
  const order = positions.map((_, at) => at).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const places: TextPlace[] = [];
  let [line, start, end] = [firstLine, 0, text.indexOf("\n")];
  for (const at of order) {
    const position = positions[at] ?? 0;
    while (end >= 0 && end < position) {
      [line, start] = [line + 1, end + 1];
      end = text.indexOf("\n", start);
    }
    places[at] = { line, column: position - start + 1 };
  }
  return places;
}

/** The place of one position in a text. */
export function placeIn(text: string, position: number, firstLine = 1): TextPlace {
  return placesIn(text, [position], firstLine)[0] ?? { line: firstLine, column: 1 };
}
