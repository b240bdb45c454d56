import { Ajv2020 as Ajv, type ErrorObject } from "ajv/dist/2020.js";
import { schemaFiles } from "../../scripts/schemas/assemble.js";

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
for (const schema of schemaFiles().values()) ajv.addSchema(schema);

/** What Ajv finds wrong with a document by one of the files, or by a piece of one: `scheme#/$defs/rule`. */
export function faults(name: string, document: unknown): readonly ErrorObject[] {
  const validate = ajv.getSchema(`urn:par-index:schema:${name}`);
  if (validate === undefined) throw new Error(`There is no schema ${name}`);
  return validate(document) ? [] : (validate.errors ?? []);
}
