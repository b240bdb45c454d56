/**
 * Writes the OpenAPI document of the HTTP example: npm run generate -- openapi
 *
 * With --check it writes nothing, and exits 1 if the file is not what it would be.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { openapiFile, openapiText } from "./openapi.js";

const text = openapiText();
if (!process.argv.includes("--check")) writeFileSync(openapiFile, text);
else if (readFileSync(openapiFile, "utf8") !== text) process.exitCode = 1;
