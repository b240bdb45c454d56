import type { Random } from "../random/choices.js";

/** Values that have broken parsers before. */
const NASTY: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1.5, 0.1 + 0.2, 1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53,
  "", " ", "0", "-0", "00", "1e400", "0x10", "1_000", ".5", "5.", "+1", "NaN", "Infinity", "0.1234567890123456789",
  "9".repeat(16), "9".repeat(200), "٣", "１", "1,5", "not-applicable", "pending", "__proto__", "constructor", "toString",
  "2021-02-30", "9999-99-99", "\u0000", "\ud800", "💥", "x".repeat(20_001), "=HYPERLINK(1)",
  [], {}, [[]], [null], { absent: "pending" }, { points: "1" }, { kind: "leaf" }, { level: "yes" },
  undefined, () => 1, Symbol.iterator, 10n, new Date(0), new Map(), /x/,
]; // biome-ignore format: a list to be read as a list

/** One of them, as a copy of its own: a document that is spoilt in several places must not change the next one's. */
function nasty(random: Random): unknown {
  const value = random.pick(NASTY);
  return typeof value === "object" ? structuredClone(value) : value;
}

const KEYS = ["__proto__", "constructor", "prototype", "kind", "code", "max", "facts", "absent", "extra", "0", ""];

/** A copy of a document with one to four places spoilt; the structure is followed, so that most of it stays valid. */
export function mutate(document: unknown, random: Random): unknown {
  let copy: unknown = structuredClone(document);
  const times = 1 + random.below(4);
  for (let time = 0; time < times; time += 1) copy = mutateOnce(copy, random, 0);
  return copy;
}

function mutateOnce(value: unknown, random: Random, depth: number): unknown {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) === null) return spoil(value, random);
  const inner = Object.keys(value);
  const here = inner.length === 0 || random.chance(depth === 0 ? 0.05 : 0.15);
  if (here) return Array.isArray(value) ? mutateList(value, random) : mutateObject(value, random);
  const key = random.pick(inner);
  define(value, key, mutateOnce(Reflect.get(value, key), random, depth + 1));
  return value;
}

/** Sets an own property, whatever its name. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function mutateList(list: unknown[], random: Random): unknown {
  const at = random.below(list.length + 1);
  switch (random.below(6)) {
    case 0:
      list.splice(at, 1);
      return list;
    case 1:
      list.splice(at, 0, nasty(random));
      return list;
    case 2:
      if (list.length > 0) list.splice(at, 0, list[random.below(list.length)]);
      return list;
    case 3:
      return list.reverse();
    case 4:
      return Object.fromEntries(list.map((element, position) => [String(position), element]));
    default:
      return nasty(random);
  }
}

function mutateObject(object: object, random: Random): unknown {
  const keys = Object.keys(object);
  switch (random.below(6)) {
    case 0:
      if (keys.length > 0) Reflect.deleteProperty(object, random.pick(keys));
      return object;
    case 1:
      define(object, random.pick(KEYS), nasty(random));
      return object;
    case 2:
      if (keys.length > 1) define(object, random.pick(keys), Reflect.get(object, random.pick(keys)));
      return object;
    case 3:
      define(object, random.pick(KEYS), object); // a cycle
      return object;
    case 4:
      return Object.assign(Object.create({ inherited: true }), object);
    default:
      return nasty(random);
  }
}

function spoil(value: unknown, random: Random): unknown {
  if (typeof value === "string" && random.chance(0.5)) {
    const at = random.below(value.length + 1);
    const sign = random.pick(["0", "9", ".", "-", "e", "1", " ", "a", ""]);
    return value.slice(0, at) + sign + value.slice(at + random.below(2));
  }
  if (typeof value === "number" && random.chance(0.5)) return value + random.pick([-1, 1, 0.5, 1e-9, 1e15]);
  return nasty(random);
}

/** A text with one to three of its characters changed, dropped or doubled. */
export function mutateText(text: string, random: Random): string {
  let spoilt = text;
  const times = 1 + random.below(3);
  for (let time = 0; time < times; time += 1) {
    const at = random.below(spoilt.length);
    const put = random.pick(["", '"', "0", "}", "]", ",", spoilt.charAt(at).repeat(2), "e5", "-", "__proto__"]);
    spoilt = spoilt.slice(0, at) + put + spoilt.slice(at + 1);
  }
  return spoilt;
}
