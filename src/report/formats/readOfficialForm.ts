import { readArgument } from "../../document/arguments.js";
import { type Reader, readerOf } from "../../document/reader.js";
import type { OfficialForm } from "./officialForm.js";
import { officialFormSchema } from "./schema.js";

const officialForms: Reader<OfficialForm> = readerOf(officialFormSchema);

/** @throws `argument.*`, `document.*` */
export function readOfficialForm(form: OfficialForm): OfficialForm {
  return readArgument("form", "an-object", officialForms, form, undefined);
}
