import { sqlTypes } from "par-index/sql";
import { printWhenStarted } from "../print.js";

/** The tables as Kysely types them: `npx tsx typedTables.ts > tables.ts` in a host system, once for each version. */
export function typedTables(): string {
  return sqlTypes({ for: "kysely", dialect: "postgresql" });
}

printWhenStarted(import.meta.url, typedTables);
