import type { Issue } from "../issue/issue.js";

/** A document that has been looked at; of one that is refused, what could be read of it. */
export type Examined<Value> =
  | { readonly ok: true; readonly value: Value; readonly notices: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly draft: unknown };
