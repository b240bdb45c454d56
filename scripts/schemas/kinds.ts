import { name as idName } from "../../src/document/schema.js";
import * as z from "../../src/document/zod.js";
import type { Fields } from "../../src/rules/form/fields.js";
import type { Field, Form } from "../../src/rules/form/form.js";
import { formSchema } from "../../src/rules/form/schema.js";
import { inside } from "../../src/rules/inside.js";
import * as kinds from "../../src/rules/kinds.js";
import type { AnyRule, Place } from "../../src/rules/place.js";

/** The fields of every kind of rule, by its name in the table of kinds. */
export const fieldsByKind: ReadonlyMap<string, Fields<AnyRule>> = new Map(
  await Promise.all(Object.keys(kinds).map(async (kind) => [kind, await fieldsOf(kind)] as const)),
);

async function fieldsOf(kind: string): Promise<Fields<AnyRule>> {
  const file = new URL(`../../src/rules/${kind}/fields.ts`, import.meta.url);
  const { fields }: { readonly fields: Fields<AnyRule> } = await import(/* @vite-ignore */ file.href);
  return fields;
}

/** Where no figure matters. */
const ANYWHERE: Place = { min: "0", max: "0", places: 0, within: [] };

interface Shape {
  readonly words: readonly [title: string, description: string];
  readonly form: Form;
}

/** The shapes of facts of all kinds, by name; kinds that measure share theirs. */
export const factShapes: ReadonlyMap<string, Shape> = new Map(
  [...fieldsByKind.values()].flatMap(({ facts }) =>
    Object.entries(facts).map(([name, { words, rule }]) => [name, { words, form: inside.form(rule, ANYWHERE) }]),
  ),
);

/** The facts of a leaf that is not known: of any shape. */
const anyFacts: z.ZodMiniType = z.lazy(() => factsOfAnyRule);

/** Every shape as a schema. Ids are those of any rule, and so are the facts inside facts. */
export const factSchemas: Readonly<Record<string, z.ZodMiniType>> = Object.fromEntries(
  [...factShapes].map(([name, { form }]) => [
    name,
    z.strictObject(Object.assign({}, ...form.fields.map((field) => entryOf(field, form)))),
  ]),
);

export const factsOfAnyRule: z.ZodMiniType = z.union(Object.values(factSchemas));

function entryOf(field: Field, form: Form): Readonly<Record<string, z.ZodMiniType>> {
  switch (field.holds) {
    case "facts":
      return { [field.key]: field.asked === undefined ? anyFacts : z.exactOptional(anyFacts) };
    case "terms":
      return { [field.key]: z.array(z.strictObject({ id: idName, facts: anyFacts })) };
    default:
      return (formSchema({ ...form, fields: [field] }) as unknown as z.ZodMiniObject).def.shape as Record<
        string,
        z.ZodMiniType
      >;
  }
}
