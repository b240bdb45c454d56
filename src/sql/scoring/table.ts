import type { Engine } from "./engine.js";

/** How large decimals of facts may be in a table: so many digits before the point, and so many behind it. */
export interface Digits {
  readonly whole: number;
  readonly places: number;
}

/** How facts stand in a table: a row for each of them, or a column for each of them. */
export type FactShape = "long" | "wide";

/** A column, or a kind of row, of the table of facts, and what it is for. */
export interface FactColumn {
  /** The code of the leaf. */
  readonly leaf: string;
  /** What it holds of the leaf: `outcome`, or a fact such as `part` or `faults/late`. */
  readonly fact: string;
  /** Its column in a wide table. */
  readonly column: string;
  /** What type it has in a wide table; in a long one everything is text. */
  readonly type: string;
  /** The words of the scheme. */
  readonly title: string;
}

/** Where a fact stands before it is read: its SQL, and the column or the rows that hold it. */
export interface RawFact {
  readonly sql: string;
  readonly column: FactColumn;
}

/** Where facts are found. */
export interface RawFacts {
  readonly shape: FactShape;
  readonly raw: (fact: Omit<FactColumn, "column">) => RawFact;
}

/** The types of the columns of a wide table. */
interface ColumnTypes {
  readonly text: string;
  readonly day: string;
  readonly number: (places: number, whole: number) => string;
}

/** What a wide table holds. */
export function typesIn(engine: Engine): ColumnTypes {
  return {
    text: engine.textType,
    day: "DATE",
    number: (places: number, whole: number): string =>
      places === 0 ? engine.small : engine.decimalType(whole + places, places),
  };
}

const LONGEST = 56;

/** Names that every engine takes, each once: small letters, digits and lines, whatever the codes of a scheme hold. */
export function uniqueNames(taken: readonly string[] = []): (...parts: readonly string[]) => string {
  const given = new Set(taken);
  return (...parts) => {
    const plain = parts
      .map((part) =>
        part
          .normalize("NFD")
          .toLowerCase()
          .replaceAll("đ", "d")
          .replace(/[\u0300-\u036f]/g, ""),
      )
      .map((part) => part.replace(/[^a-z0-9]+/g, "_"))
      .join("__");
    const base = `${/^[a-z]/.test(plain) ? "" : "c"}${plain}`.slice(0, LONGEST);
    let name = base;
    for (let next = 2; given.has(name); next += 1) name = `${base}_${next}`;
    given.add(name);
    return name;
  };
}
