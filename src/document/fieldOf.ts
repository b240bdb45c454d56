/** A value's own field, of whatever kind the value turns out to be; `undefined` where there is none. */
export function fieldOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
