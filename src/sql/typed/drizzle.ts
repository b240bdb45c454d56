import { heldIn, mayBeNothing } from "../dialect.js";
import { type Held, type Table, tables } from "../tables.js";
import type { Typed, TypedDialect } from "./typedDialect.js";

interface Module {
  readonly from: string;
  readonly table: string;
  readonly columns: Readonly<Record<Held, string>>;
}

const MODULES: Readonly<Record<TypedDialect, Module>> = {
  postgresql: {
    from: "drizzle-orm/pg-core",
    table: "pgTable",
    columns: {
      digest: "text()",
      key: "text()",
      text: "text()",
      integer: "integer()",
      boolean: "boolean()",
      points: "numeric({ precision: 38, scale: 15 })",
      percent: "numeric({ precision: 38, scale: 8 })",
    },
  },
  mysql: {
    from: "drizzle-orm/mysql-core",
    table: "mysqlTable",
    columns: {
      digest: "char({ length: 64 })",
      key: "varchar({ length: 250 })",
      text: "longtext()",
      integer: "int()",
      boolean: "boolean()",
      points: "decimal({ precision: 38, scale: 15 })",
      percent: "decimal({ precision: 38, scale: 8 })",
    },
  },
  sqlite: {
    from: "drizzle-orm/sqlite-core",
    table: "sqliteTable",
    columns: {
      digest: "text()",
      key: "text()",
      text: "text()",
      integer: "integer()",
      boolean: 'integer({ mode: "boolean" })',
      points: "text()",
      percent: "text()",
    },
  },
};

/** The tables as Drizzle declares them, with their keys; each is exported under its own name. */
export function drizzleTypes({ dialect, prefix }: Typed): string {
  const { from, table, columns: types } = MODULES[dialect];
  const constantOf = ([name, { columns, key, refers }]: readonly [string, Table]): string => {
    const list = (names: readonly string[], of: string): string => names.map((one) => `${of}.${one}`).join(", ");
    const fields = Object.entries(columns).map(([column, type]) => {
      return `    ${column}: ${types[heldIn(type)]}${mayBeNothing(type) ? "" : ".notNull()"},`;
    });
    const keys = [
      `primaryKey({ columns: [${list(key, "table")}] })`,
      ...refers.map(({ to, by }) => {
        return `foreignKey({ columns: [${list(by, "table")}], foreignColumns: [${list(by, `${prefix}${to}`)}] })`;
      }),
    ];
    return `export const ${prefix}${name} = ${table}(
  "${prefix}${name}",
  {
${fields.join("\n")}
  },
  (table) => [
${keys.map((one) => `    ${one},`).join("\n")}
  ],
);`;
  };
  const functions = new Set(Object.values(types).map((call) => call.slice(0, call.indexOf("("))));
  const used = [...functions, "foreignKey", "primaryKey", table].sort();
  return [`import { ${used.join(", ")} } from "${from}";`, ...Object.entries(tables).map(constantOf)].join("\n\n");
}
