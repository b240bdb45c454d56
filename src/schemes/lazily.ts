/**
 * An object or a list of which only the names of its fields are known, until somebody looks into it: then all of it is made, and from
 * then on it is frozen data like any other. So an import costs nothing for the editions that nobody uses.
 */
export function lazily<Value extends object>(empty: object, fields: readonly PropertyKey[], make: () => Value): Value {
  const read = (field: PropertyKey): unknown => {
    const made = make();
    for (const [name, value] of Object.entries(made)) Object.defineProperty(empty, name, { value, enumerable: true });
    Object.freeze(empty);
    return Reflect.get(made, field);
  };
  for (const field of fields) {
    Object.defineProperty(empty, field, { get: () => read(field), enumerable: true, configurable: true });
  }
  return Object.preventExtensions(empty) as Value;
}
