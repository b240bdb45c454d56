/**
 * A query in layers, each over the one before it: a column stands in the first layer in which everything that it is made of
 * is there, and goes no further than it is needed. So no figure is written out twice.
 */
export interface Layers {
  /** A column of the tables below. */
  readonly base: (sql: string) => string;
  /** Gives an SQL expression a column of its own; what is one already stays it. */
  readonly column: (sql: string) => string;
  /** All layers as the items of a `WITH`, and the name of the last one; `outputs` are what is asked of it. */
  readonly written: (outputs: readonly string[]) => { readonly items: readonly string[]; readonly last: string };
}

interface Column {
  readonly name: string;
  readonly sql: string;
  readonly layer: number;
}

const NAME = /\bv\d+\b/g;

/** @param tail - What stands behind the select list of the first layer: `FROM …`, `GROUP BY …`. */
export function layersOver(tail: string, fence: string): Layers {
  const columns: Column[] = [];
  const named = new Map<string, Column>();
  const known = new Map<string, string>();
  const usedIn = (sql: string): readonly Column[] =>
    (sql.match(NAME) ?? []).flatMap((name) => {
      const found = named.get(name);
      return found === undefined ? [] : [found];
    });
  const made = (sql: string, layer: number): string => {
    const column = { name: `v${columns.length}`, sql, layer };
    columns.push(column);
    named.set(column.name, column);
    known.set(sql, column.name);
    return column.name;
  };
  return {
    base: (sql) => known.get(sql) ?? made(sql, 0),
    column: (sql) =>
      named.has(sql)
        ? sql
        : (known.get(sql) ??
          made(
            sql,
            usedIn(sql).reduce((last, one) => Math.max(last, one.layer + 1), 1),
          )),
    written: (outputs) => {
      const top = columns.reduce((last, { layer }) => Math.max(last, layer), 0);
      const needed = new Set(outputs.flatMap((sql) => usedIn(sql).map(({ name }) => name)));
      const items: string[] = [];
      for (let layer = top; layer >= 0; layer -= 1) {
        const list = columns.flatMap((one) => {
          if (!needed.has(one.name)) return [];
          if (one.layer < layer) return [one.name];
          return one.layer === layer ? [`${one.sql} AS ${one.name}`] : [];
        });
        for (const one of columns) {
          if (one.layer !== layer || !needed.has(one.name)) continue;
          if (layer > 0) for (const { name } of usedIn(one.sql)) needed.add(name);
        }
        const from = layer === 0 ? tail : `FROM step${layer - 1}${fence}`;
        items.unshift(`step${layer} AS (\n  SELECT ${list.join(", ")}\n  ${from}\n)`);
      }
      return { items, last: `step${top}` };
    },
  };
}
