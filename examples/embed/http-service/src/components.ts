/** A shipped JSON Schema: its own shape, and under `$defs` the shapes that it refers to. */
interface ShippedSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly $defs: Readonly<Record<string, object>>;
}

/** A reference to a component. */
export function named(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * Shipped schemas as components of an OpenAPI document: `Scheme`, and `Scheme.text` for its `$defs/text`. Generators for
 * Java, .NET and others look for shapes there and nowhere deeper.
 */
export function components(schemas: Readonly<Record<string, ShippedSchema>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, { $schema: _, $id: __, $defs, ...own }]) => [
      [name, referringTo(name, own)],
      ...Object.entries($defs).map(([inner, schema]) => [`${name}.${inner}`, referringTo(name, schema)]),
    ]),
  );
}

function referringTo(name: string, schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/components/schemas/${name}.`));
}
