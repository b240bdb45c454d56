import * as z from "zod/mini";
import { limits } from "../../src/document/limits.js";
import { describe } from "./describe.js";
import { documents, instead, pieces } from "./documents.js";
import { type Meta, scalars } from "./scalars.js";
import { type JsonSchema, visit } from "./visit.js";

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
  const named = { ...pieces, ...documents };
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });
  for (const [id, schema] of Object.entries(instead)) metadata.add(schema, { id: `${id}Instead` });
  const all = z.toJSONSchema(z.tuple([...Object.values(named), ...Object.values(instead)] as [z.ZodMiniType]), {
    target: "draft-2020-12",
    io: "input",
    metadata,
    unrepresentable: "any",
  });
  const defs = all.$defs as Record<string, JsonSchema>;
  for (const id of Object.keys(instead)) {
    defs[id] = { ...defs[`${id}Instead`], ...(defs[id]?.["id"] === undefined ? {} : { id }) };
    delete defs[`${id}Instead`];
  }
  leaveOutAliases(defs);
  for (const [name, def] of Object.entries(defs)) visit(def, name, check);
  describe(defs);
  return defs;
}

/** A lazy schema stands for another one; zod gives it a name without meaning, where it leads back to itself. */
function leaveOutAliases(defs: Record<string, JsonSchema>): void {
  const targets = new Map<unknown, unknown>();
  for (const [name, { $ref, ...rest }] of Object.entries(defs)) {
    if (typeof $ref !== "string" || !name.startsWith("__schema") || Object.keys(rest).some((key) => key !== "id"))
      continue;
    targets.set(`${DEFS}${name}`, $ref);
    delete defs[name];
  }
  const direct = (schema: JsonSchema): void => {
    while (targets.has(schema["$ref"])) schema["$ref"] = targets.get(schema["$ref"]);
  };
  for (const [name, def] of Object.entries(defs)) visit(def, name, direct);
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
