import type { Random } from "../random/choices.js";

/**
 * A copy of plain data in which one object or list is what it seems but not what it is: a proxy, an instance of a class,
 * an object with getters, hidden or inherited fields, a list with holes.
 */
export function disguise(document: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(document);
  if (typeof copy !== "object" || copy === null) return copy;
  const inner = Object.keys(copy).filter((key) => isObject(Reflect.get(copy, key)));
  if (inner.length === 0 || random.chance(0.2))
    return Array.isArray(copy) ? strangeList(copy, random) : strange(copy, random);
  const key = random.pick(inner);
  Reflect.set(copy, key, disguise(Reflect.get(copy, key), random));
  return copy;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function strange(object: object, random: Random): unknown {
  const keys = Object.keys(object);
  const key = keys.length === 0 ? "leaf" : random.pick(keys);
  const value: unknown = Reflect.get(object, key);
  const field = { value, configurable: true, writable: true };
  switch (random.below(13)) {
    case 0:
      return new Proxy(object, {});
    case 1:
      return new Proxy(object, { get: (target, name) => (name === key ? undefined : Reflect.get(target, name)) });
    case 2:
      return new Proxy(object, { ownKeys: () => [...keys, "more"] });
    case 3:
      return Object.assign(new (class Record {})(), object);
    case 4:
      return Object.assign(Object.create(null), object);
    case 5:
      return Object.defineProperty(object, key, { get: () => value, enumerable: true });
    case 6:
      return Object.defineProperty(object, key, { get: refuse, enumerable: true });
    case 7:
      return Object.defineProperty(object, key, { ...field, enumerable: false });
    case 8:
      return Object.defineProperty(object, Symbol("hidden"), { ...field, enumerable: true });
    case 9:
      Reflect.deleteProperty(object, key);
      return Object.setPrototypeOf(object, { [key]: value });
    case 10:
      return Object.fromEntries(Object.entries(object).reverse());
    case 11:
      return { ...object, [key]: undefined, extra: undefined };
    default:
      return Object.defineProperty(object, "__proto__", { ...field, enumerable: true });
  }
}

function strangeList(list: unknown[], random: Random): unknown {
  switch (random.below(7)) {
    case 0:
      return new Proxy(list, {});
    case 1:
      return new Proxy(list, {
        get: (target, name) => (name === "length" ? target.length + 1 : Reflect.get(target, name)),
      });
    case 2:
      list.length += 1;
      return list;
    case 3:
      return Object.assign(list, { more: 1 });
    case 4:
      return new (class List extends Array<unknown> {})(...(list.length === 1 ? [] : list));
    case 5:
      return Object.assign({ length: list.length }, list);
    default:
      return Object.setPrototypeOf(list, null);
  }
}

function refuse(): never {
  throw new Error("not to be read");
}
