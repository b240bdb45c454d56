import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openapiFile, openapiText } from "./openapi.js";

it("openapi.json of the HTTP example stands as the schemas make it (npm run generate -- openapi)", () => {
  expect(readFileSync(openapiFile, "utf8")).toBe(openapiText());
});
