/** A JSON Schema, as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** A schema, the place where it stands, and the place of the schema around it, which may be the same. */
type Call = (schema: JsonSchema, place: string, around: string | undefined) => void;

/** Calls for a schema and for each schema below it, with the place where it stands. */
export function visit(schema: JsonSchema, place: string, call: Call, around?: string): void {
  call(schema, place, around);
  for (const [key, value] of Object.entries((schema["properties"] as Record<string, JsonSchema>) ?? {})) {
    visit(value, `${place}.${key}`, call, place);
  }
  for (const keyword of ["items", "additionalProperties", "propertyNames"]) {
    const below = schema[keyword];
    if (typeof below === "object") visit(below as JsonSchema, place, call, place);
  }
  if (typeof schema["then"] === "object") visit(schema["then"] as JsonSchema, place, call, place);
  for (const keyword of ["anyOf", "oneOf", "allOf", "prefixItems"]) {
    for (const option of (schema[keyword] as JsonSchema[]) ?? []) {
      visit(option, optionPlace(option, place), call, place);
    }
  }
}

/** Of several kinds, each stands at a place of its own: `rule:levels`; and so does each condition, by what it is `on`. */
function optionPlace(option: JsonSchema, place: string): string {
  const properties = option["properties"] as Record<string, JsonSchema> | undefined;
  const name = properties?.["kind"]?.["const"] ?? properties?.["on"]?.["const"];
  return name === undefined ? place : `${place}:${name}`;
}
