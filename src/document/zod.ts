import * as zod from "zod/mini";

/*
 * What schemas are made of: the part of `zod/mini` that they use, by the same names. A schema is made when something first looks
 * into it. Most programs read a few kinds of document, and whoever imports the package waits for none of them.
 */

export type { core, ZodMiniExactOptional, ZodMiniObject, ZodMiniType } from "zod/mini";

type Schema = zod.core.SomeType;

/** How a schema is made that has not been looked into yet, and what stands in for one that has been made. */
const makers = new WeakMap<Schema, () => Schema>();
const standIns = new WeakMap<Schema, Schema>();

/** A schema that is made when something first looks into it. */
function later<Made extends Schema>(make: () => Made): Made {
  let known: Made | undefined;
  const standIn: Made = new Proxy<Made>(Object.create(null), {
    get: (_, key) => {
      const schema = madeOf(standIn);
      const value: unknown = Reflect.get(schema, key);
      return typeof value === "function" ? value.bind(schema) : value;
    },
    has: (_, key) => Reflect.has(madeOf(standIn), key),
  });
  makers.set(standIn, () => {
    if (known === undefined) {
      known = make();
      standIns.set(known, standIn);
    }
    return known;
  });
  return standIn;
}

/** The schema itself; all that it holds is made with it. */
export function madeOf<Made extends Schema>(schema: Made): Made {
  return (makers.get(schema)?.() ?? schema) as Made;
}

/** What stood for a schema before it was made; else the schema. */
export function standInOf<Made extends Schema>(schema: Made): Made {
  return (standIns.get(schema) ?? schema) as Made;
}

function eachMade<Parts extends Readonly<Record<string, Schema>>>(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([key, schema]) => [key, madeOf(schema)])) as Parts;
}

export const string: typeof zod.string = () => later(() => zod.string());
export const unknown: typeof zod.unknown = () => later(() => zod.unknown());
export const boolean: typeof zod.boolean = () => later(() => zod.boolean());
export const never: typeof zod.never = () => later(() => zod.never());
export const literal = ((value: string) => later(() => zod.literal(value))) as typeof zod.literal;
const oneOf = ((values: never) => later(() => zod.enum(values))) as typeof zod.enum;

export { oneOf as enum };

export const strictObject = ((shape: Record<string, Schema>) =>
  later(() => zod.strictObject(eachMade(shape)))) as typeof zod.strictObject;
export const record = ((key: zod.core.$ZodRecordKey, value: Schema) =>
  later(() => zod.record(madeOf(key), madeOf(value)))) as typeof zod.record;
export const nullable: typeof zod.nullable = (inner) => later(() => zod.nullable(madeOf(inner)));
export const exactOptional: typeof zod.exactOptional = (inner) => later(() => zod.exactOptional(madeOf(inner)));
export const lazy: typeof zod.lazy = (getter) => later(() => zod.lazy(() => madeOf(getter())));
export const union = ((options: readonly Schema[]) => later(() => zod.union(options.map(madeOf)))) as typeof zod.union;
export const discriminatedUnion = ((key: string, options: readonly Schema[]) =>
  later(() => zod.discriminatedUnion(key, options.map(madeOf) as never))) as typeof zod.discriminatedUnion;

/** A list of at least and at most so many elements. */
export function array<Element extends Schema>(
  element: Element,
  { least, most }: { readonly least?: number; readonly most?: number } = {},
): zod.ZodMiniArray<Element> {
  return later(() =>
    zod
      .array(madeOf(element))
      .check(
        ...(least === undefined ? [] : [zod.minLength(least)]),
        ...(most === undefined ? [] : [zod.maxLength(most)]),
      ),
  );
}

/** A value that a function reads: it gives the value, or what is wrong as the parameters of one issue. */
export function readBy<Value>(
  read: (input: unknown) => { readonly value: Value } | { readonly params: object },
): zod.ZodMiniType<Value> {
  return later(() =>
    zod.pipe(
      zod.unknown(),
      zod.transform((input, context): Value => {
        const result = read(input);
        if ("value" in result) return result.value;
        context.issues.push({ code: "custom", input, message: "", params: { ...result } });
        return zod.NEVER;
      }),
    ),
  );
}
