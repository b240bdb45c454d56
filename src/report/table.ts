/** A table as data: what is printed, before it is decided how. */
export interface Table {
  /** Lines above it, the most important first. */
  readonly caption: readonly string[];
  readonly columns: readonly Column[];
  /** One text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Lines below it. */
  readonly notes: readonly string[];
}

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}
