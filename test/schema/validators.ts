import { Ajv2020 as Ajv, type ErrorObject } from "ajv/dist/2020.js";
import { definitions, schemaFiles } from "../../scripts/schemas/assemble.js";

const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
for (const schema of schemaFiles().values()) ajv.addSchema(schema);

const ADDRESS = "https://cdn.jsdelivr.net/npm/par-index@1/schema/";

// Pieces that stand in no file under a name of their own.
ajv.addSchema({ $id: `${ADDRESS}definitions.json`, $defs: definitions() });

/** What Ajv finds wrong with a document by one of the files, or by a piece: `definitions#/$defs/rule`. */
export function faults(name: string, document: unknown): readonly ErrorObject[] {
  const [file = "", piece] = name.split("#");
  const validate = ajv.getSchema(`${ADDRESS}${file}.json${piece === undefined ? "" : `#${piece}`}`);
  if (validate === undefined) throw new Error(`There is no schema ${name}`);
  return validate(document) ? [] : (validate.errors ?? []);
}
