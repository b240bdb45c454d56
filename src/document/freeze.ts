/** Freezes plain data through and through. What a reader returns can then be shared: nothing can change it later. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (const inner of value) freeze(inner);
  else for (const key of Object.keys(value)) freeze(Reflect.get(value, key));
  return value;
}

/** Whether plain data can no longer change anywhere. */
export function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}
