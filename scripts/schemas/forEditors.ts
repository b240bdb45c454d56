import { alternativesOf, resolved } from "./kindsNamed.js";
import { type JsonSchema, visit } from "./visit.js";

/**
 * Writes unions so that an editor can complete them: of one whose kind is said by a field, every kind is offered, and the
 * chosen one is checked alone; of any other, the fields of all its shapes are offered.
 */
export function forEditors(defs: Record<string, JsonSchema>): void {
  for (const [name, def] of Object.entries(defs)) visit(def, name, (schema) => keepOwnWords(schema, defs));
  const before = structuredClone(defs);
  for (const [name, def] of Object.entries(defs)) {
    visit(def, name, (schema) => {
      const said = alternativesOf(schema, before);
      if (said === undefined) return offerFields(schema, before);
      delete schema["oneOf"];
      delete schema["anyOf"];
      const kinds = [...said.shapes].map(([is, shape]) => [is, resolved(shape, before)] as const);
      const told = (kinds[0]?.[1]["properties"] ?? {}) as Record<string, JsonSchema>;
      Object.assign(schema, {
        type: "object",
        properties: { [said.by]: { ...kindWords(told[said.by] ?? {}, kinds), enum: [...said.shapes.keys()] } },
        required: [said.by],
        allOf: [...said.shapes].map(([is, shape]) => ({
          if: { type: "object", properties: { [said.by]: { const: is } }, required: [said.by] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: shape,
        })),
      });
    });
  }
}

/**
 * An editor shows the words of what a `$ref` leads to in place of those beside it. A figure, a day or a text of one line is
 * therefore written out where it stands, with the words of that place.
 */
function keepOwnWords(schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): void {
  for (const property of Object.values((schema["properties"] ?? {}) as Record<string, JsonSchema>)) {
    if (property["$ref"] === undefined || property["description"] === undefined) continue;
    const { title: _, description: __, ...keywords } = resolved(property, defs);
    if (!isScalar(keywords)) continue;
    delete property["$ref"];
    Object.assign(property, keywords);
  }
}

function isScalar({ type, anyOf = [] }: JsonSchema): boolean {
  const options = anyOf as readonly JsonSchema[];
  return typeof type === "string" ? !/object|array/.test(type) : options.length > 0 && options.every(isScalarOrEnum);
}

function isScalarOrEnum(one: JsonSchema): boolean {
  return "enum" in one || isScalar(one);
}

/** The field's words speak of one kind; here they name all, as each shape calls itself. */
function kindWords(
  { description = "", type }: JsonSchema,
  kinds: readonly (readonly [string, JsonSchema])[],
): JsonSchema {
  const text = String(description);
  const [title = ""] = text.split(". ");
  const [, english = ""] = text.split(" · ");
  const named = kinds.map(
    ([is, shape]) =>
      `${is}: ${String(shape["description"] ?? "")
        .split(". ")[0]
        ?.toLowerCase()}`,
  );
  return { description: `${title}. ${named.join("; ")}. · ${english}`, type };
}

/** Of shapes that no field tells apart, all fields, so that they are offered; each shape still says what it takes. */
function offerFields(schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): void {
  const options = (schema["anyOf"] ?? schema["oneOf"]) as readonly JsonSchema[] | undefined;
  if (options === undefined || "properties" in schema) return;
  const fields = options.map((option) => fieldsOf(option, defs));
  if (fields.some((one) => one === undefined)) return;
  const all = fields.flatMap((one) => Object.entries(one ?? {}));
  const properties: Record<string, JsonSchema> = {};
  for (const [key, field] of all) {
    const isOfOne = all.filter(([other]) => other === key).length === 1;
    const { description } = field;
    // What several shapes call alike is explained here and checked by each.
    properties[key] ??= isOfOne && "enum" in field ? { description, enum: field["enum"] } : { description };
  }
  Object.assign(schema, { type: "object", properties });
}

function fieldsOf(
  option: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
): Readonly<Record<string, JsonSchema>> | undefined {
  const shape = resolved(option, defs);
  const below = (shape["anyOf"] ?? shape["oneOf"]) as readonly JsonSchema[] | undefined;
  if (below !== undefined) {
    const all = below.map((one) => fieldsOf(one, defs));
    return all.some((one) => one === undefined) ? undefined : Object.assign({}, ...all);
  }
  return shape["type"] === "object" ? ((shape["properties"] ?? {}) as Record<string, JsonSchema>) : undefined;
}
