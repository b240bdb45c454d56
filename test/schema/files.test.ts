import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { definitions, schemaFiles } from "../../scripts/schemas/assemble.js";
import { words } from "../../scripts/schemas/describe.js";
import { type JsonSchema, visit } from "../../scripts/schemas/visit.js";
import { root } from "../shape/tree.js";
import { faults } from "./validators.js";

const files = [...schemaFiles()];
const written = `${root}schema/`;

describe("schema/*.json", () => {
  it("stand as the zod schemas make them (npm run generate)", () => {
    const found = readdirSync(written, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
    expect(found.sort()).toEqual(["register.json", ...files.map(([name]) => `${name}.json`)].sort());
    const stale = files.filter(
      ([name, schema]) => readFileSync(`${written}${name}.json`, "utf8") !== `${JSON.stringify(schema, null, 2)}\n`,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it("are JSON Schema 2020-12 under the address where npm's copies are served", () => {
    for (const [name, schema] of files) {
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema["$id"]).toBe(`https://cdn.jsdelivr.net/npm/par-index@1/schema/${name}.json`);
      // Compiling it is Ajv's check of the schema itself, in its strict mode.
      expect(faults(name, undefined)).not.toEqual([]);
    }
  });

  it("say in Vietnamese and in English what every definition, kind and property is", () => {
    const bare: string[] = [];
    const told = (schema: JsonSchema, place: string): void => {
      if (!/^\S.*[.!?…] · \S.*\.$/s.test(String(schema["description"]))) bare.push(place);
    };
    for (const [name, def] of Object.entries(definitions())) {
      told(def, name);
      visit(def, name, (schema, place) => {
        const properties = Object.entries((schema["properties"] as Record<string, JsonSchema>) ?? {});
        for (const [key, property] of properties) told(property, `${place}.${key}`);
        const kinds = ((schema["oneOf"] as JsonSchema[]) ?? []).filter((option) => !("$ref" in option));
        for (const option of kinds) told(option, `${place}: a kind`);
      });
    }
    expect(bare).toEqual([]);
  });

  it("call every type by a name that a program can have", () => {
    const titles: unknown[] = [];
    for (const [name, schema] of files) {
      for (const [place, def] of Object.entries({ [name]: schema, ...(schema["$defs"] as Record<string, JsonSchema>) }))
        visit(def, place, ({ title }) => void (title === undefined || titles.push(title)));
    }
    expect(titles.length).toBeGreaterThan(500);
    expect(titles.filter((title) => !/^[A-Z][A-Za-z]+$/.test(String(title)))).toEqual([]);
  });

  it("are numbers nowhere in the strict form; a decimal is a string", () => {
    const numbers: string[] = [];
    const strict = files.filter(([name]) => name.startsWith("strict/"));
    for (const [name, schema] of strict)
      for (const [place, def] of Object.entries(schema["$defs"] as Record<string, JsonSchema>))
        visit(def, place, ({ type }) => void (type === "number" && numbers.push(`${name}: ${place}`)));
    expect(strict.length).toBe(files.length / 2 + 0.5);
    expect(numbers).toEqual([]);
  });

  it("speak in whole sentences", () => {
    for (const [place, [title, description]] of Object.entries(words)) {
      expect(title, place).toMatch(/^[^\s.].*[^\s.]$/);
      expect(description, place).toMatch(/\S\.$/);
      expect(description.normalize("NFC"), place).toBe(description);
    }
  });
});
