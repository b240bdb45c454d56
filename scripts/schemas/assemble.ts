import * as z from "zod/mini";
import { limits } from "../../src/issue/limits.js";
import { documents, pieces } from "./documents.js";
import { type Meta, scalars } from "./scalars.js";
import { describeAll } from "./sentences.js";

/** A JSON Schema, as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const DEFS = "#/$defs/";

/** The schema files by name, without their ending. */
export function schemaFiles(): ReadonlyMap<string, JsonSchema> {
  const defs = definitions();
  return new Map(Object.keys(documents).map((name) => [name, fileOf(name, defs)]));
}

/** Every document and every named piece, with references to one another. */
export function definitions(): Readonly<Record<string, JsonSchema>> {
  const metadata = z.registry<Meta>();
  for (const [schema, meta] of scalars) metadata.add(schema, meta);
  for (const [id, schema] of Object.entries({ ...pieces, ...documents })) metadata.add(schema, { id });
  const all = z.toJSONSchema(z.tuple(Object.values({ ...pieces, ...documents }) as [z.ZodMiniType]), {
    target: "draft-2020-12",
    io: "input",
    metadata,
    unrepresentable: "any",
  });
  const defs = all.$defs as Record<string, JsonSchema>;
  for (const [name, def] of Object.entries(defs)) visit(def, name, check);
  describeAll(defs);
  return defs;
}

/** Calls for a schema and for each schema below it, with the place where it stands. */
export function visit(schema: JsonSchema, place: string, call: (schema: JsonSchema, place: string) => void): void {
  call(schema, place);
  for (const [key, value] of Object.entries((schema["properties"] as Record<string, JsonSchema>) ?? {})) {
    visit(value, `${place}.${key}`, call);
  }
  for (const keyword of ["items", "additionalProperties", "propertyNames"]) {
    const below = schema[keyword];
    if (typeof below === "object") visit(below as JsonSchema, place, call);
  }
  for (const keyword of ["anyOf", "oneOf", "allOf", "prefixItems"]) {
    for (const option of (schema[keyword] as JsonSchema[]) ?? []) visit(option, optionPlace(option, place), call);
  }
}

/** Of several kinds, each stands at a place of its own: `rule:levels`. */
function optionPlace(option: JsonSchema, place: string): string {
  const kind = (option["properties"] as Record<string, JsonSchema> | undefined)?.["kind"]?.["const"];
  return kind === undefined ? place : `${place}:${kind}`;
}

/** No schema may be left open: that is a scalar without its words, or a place without its piece. */
function check(schema: JsonSchema, place: string): void {
  if (Object.keys(schema).length === 0) throw new Error(`${place} is open: name its scalar or fill its place`);
  const isFree = schema["type"] === "string" && !("pattern" in schema) && !("const" in schema) && !("enum" in schema);
  if (isFree) schema["maxLength"] = limits.text;
}

/** One document with the pieces that it needs, so that a file can be read alone. */
function fileOf(name: string, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const needed = new Set<string>();
  const gather = (schema: JsonSchema): void =>
    visit(schema, "", (one) => {
      const target = typeof one["$ref"] === "string" ? one["$ref"].slice(DEFS.length) : undefined;
      if (target === undefined || needed.has(target)) return;
      needed.add(target);
      gather(defs[target] ?? {});
    });
  const { title, description, ...own } = defs[name] ?? {};
  gather(own);
  const $defs = Object.fromEntries([...needed].sort().map((each) => [each, defs[each]]));
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return { $schema, $id: `urn:par-index:schema:${name}`, title, description, ...own, $defs };
}
