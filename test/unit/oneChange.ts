/** What a hand may put in the place of a value: of every type, and at the limits of what texts and figures may be. */
const INSTEAD: readonly unknown[] = [
  null,
  true,
  "",
  " ",
  "x",
  "a",
  "0",
  "-0.5",
  "0.50",
  "1000000",
  "pending",
  "2022-02-30",
  -1,
  0,
  0.5,
  7,
  1e12,
  [],
  ["a"],
  {},
  { absent: "pending" },
  { absent: "soon" },
];

/**
 * Every copy of plain data in which one thing differs: a field left out, a field too many, fields in another order, a value
 * or an element of another kind, an element that stands twice. Each comes with what was done to it.
 */
export function* oneChange(document: unknown): Generator<readonly [what: string, changed: unknown], void> {
  yield* changesAt(document, "", (value) => value);
}

type Around = (value: unknown) => unknown;

function* changesAt(value: unknown, place: string, around: Around): Generator<readonly [string, unknown], void> {
  for (const other of INSTEAD) yield [`${place} = ${JSON.stringify(other)}`, around(other)];
  if (Array.isArray(value)) {
    if (value.length > 0) yield [`${place}: last one twice`, around([...value, value.at(-1)])];
    for (const [at, element] of value.entries()) {
      yield* changesAt(element, `${place}[${at}]`, (inner) =>
        around(value.map((one, position) => (position === at ? inner : one))),
      );
    }
  } else if (typeof value === "object" && value !== null) {
    yield [`${place}: more`, around({ ...value, more: 1 })];
    yield [`${place}: reversed`, around(Object.fromEntries(Object.entries(value).reverse()))];
    for (const [key, field] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield [`${place}.${key}: left out`, around(rest)];
      yield* changesAt(field, `${place}.${key}`, (inner) => around({ ...value, [key]: inner }));
    }
  }
}
