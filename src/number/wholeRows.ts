/** Rows of whole numbers of 32 bits, in one array; a list of objects takes several times as much. */
export interface WholeRows {
  /** Adds a row of zeros; its position. */
  readonly add: () => number;
  readonly at: (row: number, column: number) => number;
  readonly set: (row: number, column: number, value: number) => void;
  readonly size: () => number;
}

export function wholeRows(columns: number): WholeRows {
  let values = new Int32Array(0);
  let size = 0;
  return {
    add: () => {
      size += 1;
      values = withPlaces(values, size * columns);
      return size - 1;
    },
    at: (row, column) => values[row * columns + column] as number,
    set: (row, column, value) => {
      values[row * columns + column] = value;
    },
    size: () => size,
  };
}

/** The same array where it has so many places, else a copy with a quarter more. */
export function withPlaces<Column extends Uint8Array | Uint32Array | Int32Array>(
  column: Column,
  places: number,
): Column {
  if (column.length >= places) return column;
  const larger = new (column.constructor as new (length: number) => Column)(Math.ceil(places * 1.25));
  larger.set(column);
  return larger;
}
