import { type JsonSchema, visit } from "./visit.js";
import { cases } from "./words/case.js";
import { results } from "./words/results.js";
import { rules } from "./words/rules.js";
import { scalars } from "./words/scalars.js";
import { scheme } from "./words/scheme.js";
import type { Table } from "./words/table.js";

/** The title and the description of every place, in Vietnamese. */
export const words: Table = { ...scalars, ...scheme, ...rules, ...cases, ...results };

/** Writes title and description into every definition, every kind and every property. */
export function describe(defs: Readonly<Record<string, JsonSchema>>): void {
  const used = new Set<string>();
  for (const [name, def] of Object.entries(defs)) {
    visit(def, name, (schema, place, around) => {
      if (place === around) return;
      const own = words[place];
      if (own === undefined) throw new Error(`${place} has no words`);
      used.add(place);
      say(schema, own);
    });
    // A property of two options of one place is the same property.
    visit(def, name, ({ properties = {} }, place) => {
      for (const [key, property] of Object.entries(properties as Record<string, JsonSchema>)) {
        const own = words[`${place}.${key}`];
        if (own !== undefined && !("title" in property)) say(property, own);
      }
    });
  }
  const idle = Object.keys(words).filter((place) => !used.has(place));
  if (idle.length > 0) throw new Error(`There is nothing at ${idle.join(", ")}`);
}

function say(schema: JsonSchema, [title, description]: readonly [string, string]): void {
  const { ...rest } = schema;
  for (const keyword of Object.keys(rest)) delete schema[keyword];
  Object.assign(schema, { title, description, ...rest });
}
