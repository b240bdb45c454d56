/**
 * How many keys all objects of a value have; one less for each that stood twice in the text. Walking keys where they stand is
 * quick, but finds what somebody may have added to the prototype of all objects.
 */
export function keysIn(value: unknown): number {
  return countIn(value, hasInherited());
}

function countIn(value: unknown, inherits: boolean): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) for (const element of value) keys += countIn(element, inherits);
  else {
    for (const key in value) {
      if (inherits && !Object.hasOwn(value, key)) continue;
      keys += 1 + countIn((value as Readonly<Record<string, unknown>>)[key], inherits);
    }
  }
  return keys;
}

function hasInherited(): boolean {
  for (const _ in {}) return true;
  return false;
}
