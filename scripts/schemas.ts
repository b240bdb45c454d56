/**
 * JSON Schema (2020-12) of every document that goes in or comes out, made from the zod schemas of src.
 *
 *   npm run schemas
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "./schemas/assemble.js";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
const files = schemaFiles();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(folder + name);
for (const [name, schema] of files) {
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
