/** A shape of one of them. */
export interface Shape {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** All documents of the library in one JSON Schema, each shape once: `par-index/schema/strict/documents.json`. */
export interface ShippedDocuments {
  readonly $defs: Readonly<Record<string, Shape>>;
}

/** A reference to a component. */
export function named(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * The shapes of the documents as components of an OpenAPI document, called as the library calls its types: `Scheme`,
 * `LevelsRule`. Generators for Java, .NET and others look for shapes there and nowhere deeper.
 */
export function components({ $defs }: ShippedDocuments): Record<string, object> {
  const nameOf = (key: string): string => $defs[key]?.title ?? key;
  const text = JSON.stringify($defs).replace(
    /"#\/\$defs\/(\w+)"/g,
    (_, key: string) => `"#/components/schemas/${nameOf(key)}"`,
  );
  const shapes: Record<string, object> = JSON.parse(text);
  return Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [nameOf(key), shape]));
}
