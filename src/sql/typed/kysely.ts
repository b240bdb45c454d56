import { heldIn, mayBeNothing } from "../dialect.js";
import { type Held, type Table, tables } from "../tables.js";
import type { Typed, TypedDialect } from "./typedDialect.js";

/** What a driver gives: decimals as text, and yes and no as numbers where the database has no type for them. */
function typeOf(held: Held, dialect: TypedDialect): string {
  if (held === "integer") return "number";
  if (held === "boolean") return dialect === "postgresql" ? "boolean" : "0 | 1";
  return "string";
}

/** The tables as interfaces, and the one that `new Kysely<ParIndexTables>(…)` takes. */
export function kyselyTypes({ dialect, prefix }: Typed): string {
  const interfaceOf = ([name, { columns }]: readonly [string, Table]): string => {
    const fields = Object.entries(columns).map(([column, type]) => {
      return `  ${column}: ${typeOf(heldIn(type), dialect)}${mayBeNothing(type) ? " | null" : ""};`;
    });
    return `export interface ${typeNameOf(name)} {\n${fields.join("\n")}\n}`;
  };
  const names = Object.keys(tables).map((name) => `  ${prefix}${name}: ${typeNameOf(name)};`);
  const all = `export interface ParIndexTables {\n${names.join("\n")}\n}`;
  return [...Object.entries(tables).map(interfaceOf), all].join("\n\n");
}

/** `scheme_parts` is `SchemePartsTable`. */
function typeNameOf(name: string): string {
  return `${name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Table`;
}
