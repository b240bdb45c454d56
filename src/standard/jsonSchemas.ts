import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { definitions } from "./definitions.js";
import { inOneSpelling } from "./inOneSpelling.js";
import type { JsonSchema } from "./jsonSchema.js";

/** The documents that a standard reader reads. */
export type DocumentName = "scheme" | "year" | "dossier" | "ledger" | "tally" | "case";

/** Which dialect of JSON Schema is asked for. */
interface JsonSchemaTarget {
  /** `"draft-2020-12"` or `"draft-07"`; any other is refused. */
  readonly target: string;
}

/** A document as JSON Schema, without the words that `par-index/schema/*.json` have. */
export interface JsonSchemas {
  /** What `validate` takes: decimals as strings or numbers. */
  readonly input: (options: JsonSchemaTarget) => Record<string, unknown>;
  /** What `validate` gives: decimals as strings, counts as integers. */
  readonly output: (options: JsonSchemaTarget) => Record<string, unknown>;
}

/** Where each dialect keeps definitions, and the address that it goes by. */
const DIALECTS: Readonly<Record<string, readonly [keyword: string, address: string]>> = {
  "draft-2020-12": ["$defs", "https://json-schema.org/draft/2020-12/schema"],
  "draft-07": ["definitions", "http://json-schema.org/draft-07/schema#"],
};

/** The schemas of a document. */
export function jsonSchemasOf(name: DocumentName): JsonSchemas {
  return {
    input: ({ target }) => schemaOf(name, target, (schema) => schema),
    output: ({ target }) => schemaOf(name, target, inOneSpelling),
  };
}

function schemaOf(name: DocumentName, target: string, spelt: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const dialect = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
  if (dialect === undefined) {
    const params = { argument: "target", allowed: Object.keys(DIALECTS).join(", "), found: String(target) };
    throw new ScoringError([issue("argument.not_allowed", ["target"], params)]);
  }
  const [keyword, $schema] = dialect;
  const parsed: Record<string, JsonSchema> = JSON.parse(definitions.replaceAll("#/$defs/", `#/${keyword}/`));
  const needed = neededBy(name, parsed, `#/${keyword}/`);
  const others = [...needed].sort().map((each) => [each, spelt(parsed[each] ?? {})]);
  return { $schema, ...spelt(parsed[name] ?? {}), [keyword]: Object.fromEntries(others) };
}

/** The definitions that a document leads to. */
function neededBy(name: string, defs: Readonly<Record<string, JsonSchema>>, prefix: string): ReadonlySet<string> {
  const needed = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      const target = key === "$ref" && typeof below === "string" ? below.slice(prefix.length) : undefined;
      if (target === undefined) gather(below);
      else if (!needed.has(target)) {
        needed.add(target);
        gather(defs[target]);
      }
    }
  };
  gather(defs[name]);
  return needed;
}
