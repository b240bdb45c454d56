import { heldIn, mayBeNothing } from "../dialect.js";
import { type Held, type Table, tables } from "../tables.js";
import type { Typed, TypedDialect } from "./typedDialect.js";

/** A scalar with what is native to the database; SQLite has nothing native, and no type for yes and no. */
const SCALARS: Readonly<Record<TypedDialect, Readonly<Record<Held, readonly [scalar: string, native?: string]>>>> = {
  postgresql: {
    digest: ["String"],
    key: ["String"],
    text: ["String"],
    integer: ["Int"],
    boolean: ["Boolean"],
    points: ["Decimal", "@db.Decimal(38, 15)"],
    percent: ["Decimal", "@db.Decimal(38, 8)"],
  },
  mysql: {
    digest: ["String", "@db.Char(64)"],
    key: ["String", "@db.VarChar(250)"],
    text: ["String", "@db.LongText"],
    integer: ["Int"],
    boolean: ["Boolean"],
    points: ["Decimal", "@db.Decimal(38, 15)"],
    percent: ["Decimal", "@db.Decimal(38, 8)"],
  },
  sqlite: {
    digest: ["String"],
    key: ["String"],
    text: ["String"],
    integer: ["Int"],
    boolean: ["Int"],
    points: ["String"],
    percent: ["String"],
  },
};

const LEFT_ALONE = "onDelete: NoAction, onUpdate: NoAction";

/** The tables as models of a Prisma schema, related both ways as Prisma asks. */
export function prismaTypes({ dialect, prefix }: Typed): string {
  const all = Object.entries(tables);
  const modelOf = ([name, { columns, key, refers }]: readonly [string, Table]): string => {
    const fields = Object.entries(columns).map(([column, type]) => {
      const [scalar, native = ""] = SCALARS[dialect][heldIn(type)];
      return `  ${column} ${scalar}${mayBeNothing(type) ? "?" : ""} ${native}`.trimEnd();
    });
    const to = refers.map(({ to: other, by }) => {
      const optional = by.some((column) => mayBeNothing(columns[column] ?? "key")) ? "?" : "";
      const list = by.join(", ");
      return `  ${prefix}${other} ${prefix}${other}${optional} @relation(fields: [${list}], references: [${list}], ${LEFT_ALONE})`;
    });
    const from = all
      .filter(([, other]) => other.refers.some((one) => one.to === name))
      .map(([other]) => `  ${prefix}${other} ${prefix}${other}[]`);
    return [`model ${prefix}${name} {`, ...fields, ...to, ...from, "", `  @@id([${key.join(", ")}])`, "}"].join("\n");
  };
  return all.map(modelOf).join("\n\n");
}
