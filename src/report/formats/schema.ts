import { date, name, words } from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { OfficialForm, Signer } from "./officialForm.js";

const signer: z.ZodMiniType<Signer> = z.strictObject({
  authority: z.exactOptional(words),
  title: words,
  name: z.exactOptional(words),
});

export const officialFormSchema: z.ZodMiniType<OfficialForm> = z.strictObject({
  parent: z.exactOptional(words),
  agency: words,
  number: z.exactOptional(name),
  place: words,
  date: z.exactOptional(date),
  kind: words,
  about: words,
  text: z.array(words),
  annex: z.exactOptional(name),
  recipients: z.array(words),
  signer,
});
