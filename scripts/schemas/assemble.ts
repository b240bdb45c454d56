import * as z from "zod/mini";
import { limits } from "../../src/document/limits.js";
import { madeOf } from "../../src/document/zod.js";
import { inOneSpelling } from "../../src/standard/inOneSpelling.js";
import type { DocumentName } from "../../src/standard/jsonSchemas.js";
import { describe, nameTypes } from "./describe.js";
import { documents, instead, pieces } from "./documents.js";
import { forEditors } from "./forEditors.js";
import { nameKinds } from "./kindsNamed.js";
import { type Meta, scalars } from "./scalars.js";
import { type JsonSchema, visit } from "./visit.js";

const DEFS = "#/$defs/";
const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/**
 * Where each schema is found: the address is of the package as npm hands it out, so that it holds whoever publishes it. Nothing
 * fetches it in order to read a document.
 */
const ADDRESS = "https://cdn.jsdelivr.net/npm/par-index@1/schema/";

/** The schema files by name, without their ending: those that editors and validators read, and the strict ones. */
export function schemaFiles(): ReadonlyMap<string, JsonSchema> {
  const defs = definitions();
  const strict = Object.fromEntries(Object.entries(defs).map(([name, def]) => [name, inOneSpelling(def)]));
  forEditors(defs);
  const names = Object.keys(documents);
  return new Map([
    ...names.map((name) => [name, fileOf(name, name, defs)] as const),
    ...names.map((name) => [`strict/${name}`, fileOf(`strict/${name}`, name, strict)] as const),
    ["strict/documents", together(strict)],
  ]);
}

/** The definitions that the library itself carries, without their words: the source of `src/standard/definitions.ts`. */
export function carriedDefinitions(): string {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(([key, one]) => key !== "description" || typeof one !== "string");
    return Object.fromEntries(kept.map(([key, one]) => [key, bare(one)]));
  };
  const defs = definitions();
  const carried: readonly DocumentName[] = ["scheme", "year", "dossier", "ledger", "tally", "case"];
  const names = new Set(carried.flatMap((name) => [name, ...neededBy(name, defs)]));
  const text = JSON.stringify(Object.fromEntries([...names].sort().map((name) => [name, bare(defs[name])])));
  return `// Generated: npm run generate -- schemas

/** The definitions of all documents that go in, as JSON Schema 2020-12 in JSON; read only when somebody asks. */
export const definitions: string =
  '${text.replace(/[\\']/g, "\\$&")}';
`;
}

/** Every document and every named piece, with references to one another. */
export function definitions(): Readonly<Record<string, JsonSchema>> {
  const metadata = z.registry<Meta>();
  for (const [schema, meta] of scalars) metadata.add(madeOf(schema), meta);
  const named = { ...pieces, ...documents };
  for (const [id, schema] of Object.entries(named)) metadata.add(madeOf(schema), { id });
  for (const [id, schema] of Object.entries(instead)) metadata.add(madeOf(schema), { id: `${id}Instead` });
  const all = z.toJSONSchema(
    z.tuple([...Object.values(named), ...Object.values(instead)].map(madeOf) as [z.ZodMiniType]),
    {
      target: "draft-2020-12",
      io: "input",
      metadata,
      unrepresentable: "any",
    },
  );
  const defs = all.$defs as Record<string, JsonSchema>;
  for (const id of Object.keys(instead)) {
    defs[id] = { ...defs[`${id}Instead`], ...(defs[id]?.["id"] === undefined ? {} : { id }) };
    delete defs[`${id}Instead`];
  }
  leaveOutAliases(defs);
  for (const [name, def] of Object.entries(defs)) visit(def, name, check);
  describe(defs);
  nameKinds(defs);
  nameTypes(defs);
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

/**
 * Every document in one file, in which each shape stands once: what a generator of classes reads. Lengths of texts are left to the
 * file of each document: classes that quicktype writes for C# measure them where there is none (`null`), and break down.
 */
function together(defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const names = Object.keys(documents);
  const sorted = Object.entries(defs).sort(([one], [other]) => (one < other ? -1 : 1));
  const $defs: Record<string, JsonSchema> = structuredClone(Object.fromEntries(sorted));
  for (const [name, def] of Object.entries($defs)) visit(def, name, (schema) => delete schema["maxLength"]);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `${DEFS}${name}` }]));
  const title = "Documents";
  const description =
    "Mọi tài liệu của thư viện, để sinh kiểu dữ liệu. · All documents of the library, to generate types from.";
  return {
    $schema: DRAFT,
    $id: `${ADDRESS}strict/documents.json`,
    title,
    description,
    type: "object",
    properties,
    $defs,
  };
}

/** One document with the pieces that it needs, so that a file can be read alone. */
function fileOf(path: string, name: string, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { title, description, ...own } = defs[name] ?? {};
  const $defs = Object.fromEntries([...neededBy(name, defs)].sort().map((each) => [each, defs[each]]));
  return { $schema: DRAFT, $id: `${ADDRESS}${path}.json`, title, description, ...own, $defs };
}

/** The pieces that a document leads to. */
function neededBy(name: string, defs: Readonly<Record<string, JsonSchema>>): ReadonlySet<string> {
  const needed = new Set<string>();
  const gather = (schema: JsonSchema): void =>
    visit(schema, "", (one) => {
      const target = typeof one["$ref"] === "string" ? one["$ref"].slice(DEFS.length) : undefined;
      if (target === undefined || needed.has(target)) return;
      needed.add(target);
      gather(defs[target] ?? {});
    });
  gather(defs[name] ?? {});
  return needed;
}
