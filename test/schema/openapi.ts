import { join } from "node:path";
import type { ShippedDocuments } from "../../examples/embed/http-service/src/components.js";
import { openapi } from "../../examples/embed/http-service/src/openapi.js";
import { root } from "../../scripts/pack.js";
import { schemaFiles } from "../../scripts/schemas/assemble.js";
import { ENGINE } from "../../src/scheme/stamp.js";

/** Where the OpenAPI document of the HTTP example stands, for whoever generates a client. */
export const openapiFile: string = join(root, "examples/embed/http-service/openapi.json");

/** The OpenAPI document of the HTTP example, from the very schemas that the package ships. */
export function openapiText(): string {
  const documents = schemaFiles().get("strict/documents") as unknown as ShippedDocuments;
  return `${JSON.stringify(openapi(documents, ENGINE.replace("par-index ", "")), null, 2)}\n`;
}
