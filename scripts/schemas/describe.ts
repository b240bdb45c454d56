import { englishOf } from "./english.js";
import { typeNameOf } from "./typeNames.js";
import { type JsonSchema, visit } from "./visit.js";
import { cases } from "./words/case.js";
import { results } from "./words/results.js";
import { rules } from "./words/rules.js";
import { scalars } from "./words/scalars.js";
import { scheme } from "./words/scheme.js";
import type { Table } from "./words/table.js";
import { years } from "./words/years.js";

/** The title and the description of every place, in Vietnamese. */
export const words: Table = { ...scalars, ...scheme, ...rules, ...cases, ...results, ...years };

/** Writes into every definition, every kind and every property what it is, in Vietnamese and in English. */
export function describe(defs: Readonly<Record<string, JsonSchema>>): void {
  const used = new Set<string>();
  for (const [name, def] of Object.entries(defs)) {
    visit(def, name, (schema, place, around) => {
      if (place === around) return;
      const own = words[place];
      if (own === undefined) throw new Error(`${place} has no words`);
      used.add(place);
      say(schema, own, place);
    });
    // A property of two options of one place is the same property.
    visit(def, name, ({ properties = {} }, place) => {
      for (const [key, property] of Object.entries(properties as Record<string, JsonSchema>)) {
        const own = words[`${place}.${key}`];
        if (own !== undefined && !("description" in property)) say(property, own, `${place}.${key}`);
      }
    });
  }
  const idle = Object.keys(words).filter((place) => !used.has(place));
  if (idle.length > 0) throw new Error(`There is nothing at ${idle.join(", ")}`);
}

function say(schema: JsonSchema, [title, description]: readonly [string, string], place: string): void {
  put(schema, { description: `${title}. ${description} · ${englishOf(title, place)}.` });
}

/** Names every shape as a program would: `title` is what generators call a type by. */
export function nameTypes(defs: Readonly<Record<string, JsonSchema>>): void {
  const inner = (schema: JsonSchema, place: string): void => {
    const name = typeNameOf(place);
    const isShape = schema["type"] !== "array" || /^\w+$/.test(place);
    if (name !== undefined && isShape && schema["title"] === undefined) put(schema, { title: name });
    const properties = (schema["properties"] ?? {}) as Record<string, JsonSchema>;
    for (const [key, property] of Object.entries(properties)) inner(property, `${place}.${key}`);
    if (typeof schema["items"] === "object") inner(schema["items"] as JsonSchema, `${place}[]`);
    for (const keyword of ["anyOf", "oneOf"])
      for (const option of (schema[keyword] ?? []) as JsonSchema[]) if (!("$ref" in option)) inner(option, `${place}|`);
  };
  for (const [name, def] of Object.entries(defs)) inner(def, name);
}

/** Puts words before what they are said of. */
function put(schema: JsonSchema, first: JsonSchema): void {
  const { ...rest } = schema;
  for (const keyword of Object.keys(rest)) delete schema[keyword];
  Object.assign(schema, first, rest);
}
