/** One field of an object, as its reader knows it. */
export interface NamedField {
  readonly name: string;
  readonly optional: boolean;
  /** Its position among the fields as the schema writes them. */
  readonly position: number;
}

/** What the keys of an object come to: which fields of the schema are there, and which keys it does not have. */
interface Layout<Field extends NamedField> {
  readonly keys: readonly string[];
  /** In the order of RFC 8785. */
  readonly present: readonly Field[];
  /** In the order of the schema. */
  readonly missing: readonly Field[];
  readonly unknown: readonly string[];
}

/** Layouts that are kept; any other is made anew each time. */
const KEPT = 8;

/**
 * Finds the layout of an object by its keys. The objects of a document, and of all documents that one program has written,
 * have their keys in few orders, so a layout is found by comparing keys with those of objects read before.
 *
 * @param fields - Those of the schema, in the order of RFC 8785.
 */
export function layouts<Field extends NamedField>(
  fields: readonly Field[],
): (keys: readonly string[]) => Layout<Field> {
  const names = new Set(fields.map(({ name }) => name));
  const kept: Layout<Field>[] = [];
  const make = (keys: readonly string[]): Layout<Field> => {
    const held = new Set(keys);
    const layout = {
      keys,
      present: fields.filter(({ name }) => held.has(name)),
      missing: fields
        .filter(({ name, optional }) => !optional && !held.has(name))
        .sort((a, b) => a.position - b.position),
      unknown: keys.filter((key) => !names.has(key)),
    };
    if (kept.length < KEPT && layout.unknown.length === 0) kept.push(layout);
    return layout;
  };
  return (keys) => {
    for (let at = 0; at < kept.length; at += 1) {
      const layout = kept[at] as Layout<Field>;
      if (sameKeys(layout.keys, keys)) return layout;
    }
    return make(keys);
  };
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
