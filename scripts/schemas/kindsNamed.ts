import { type JsonSchema, visit } from "./visit.js";

/** The field that says which of several shapes a document has, and the shapes by what it says. */
export interface Alternatives {
  readonly by: string;
  readonly shapes: ReadonlyMap<string, JsonSchema>;
}

const SAYING = ["kind", "on"];

/** The shapes of a union of which one field says which it is; `undefined` for any other schema. */
export function alternativesOf(
  schema: JsonSchema,
  defs: Readonly<Record<string, JsonSchema>>,
): Alternatives | undefined {
  const options = (schema["oneOf"] ?? schema["anyOf"]) as readonly JsonSchema[] | undefined;
  if (options === undefined || options.length < 2) return undefined;
  for (const by of SAYING) {
    const said = options.map((option) => {
      const shape = resolved(option, defs);
      const { [by]: field } = (shape["properties"] ?? {}) as Record<string, JsonSchema>;
      return field?.["const"];
    });
    if (said.every((one) => typeof one === "string"))
      return { by, shapes: new Map(said.map((one, at) => [one as string, options[at] ?? {}])) };
  }
  return undefined;
}

export function resolved(schema: JsonSchema, defs: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { $ref } = schema;
  return typeof $ref === "string" ? resolved(defs[$ref.replace("#/$defs/", "")] ?? {}, defs) : schema;
}

/** What a condition is called that a `when` rule is `on`. */
const ENDINGS: Readonly<Record<string, string>> = {
  rule: "Rule",
  change: "Change",
  whenRule: "Condition",
  yearEvent: "Event",
};

/** Gives every kind a definition of its own, `levelsRule`, so that it is one type wherever it stands. */
export function nameKinds(defs: Record<string, JsonSchema>): void {
  const names = Object.keys(defs);
  const name = (around: string): void =>
    visit(defs[around] ?? {}, around, (schema) => {
      const found = alternativesOf(schema, defs);
      if (found === undefined) return;
      const options = [...found.shapes].map(([said, shape]) => {
        if ("$ref" in shape) return shape;
        const key = `${camel(said)}${ENDINGS[around] ?? capital(around)}`;
        if (key in defs) throw new Error(`Two shapes would be called ${key}`);
        defs[key] = shape;
        names.push(key);
        return { $ref: `#/$defs/${key}` };
      });
      schema["oneOf"] = options;
      delete schema["anyOf"];
    });
  for (let around = names.shift(); around !== undefined; around = names.shift()) name(around);
}

function camel(text: string): string {
  return text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
