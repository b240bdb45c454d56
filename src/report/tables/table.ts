/** A table as data: what is printed, before it is decided how. */
export interface Table {
  /** Lines above it, the most important first. */
  readonly caption: readonly string[];
  readonly columns: readonly Column[];
  /** One text for each column. */
  readonly rows: readonly (readonly string[])[];
  /** Lines below it. */
  readonly notes: readonly string[];
  /** How deep each row stands in a tree, 0 for the domains. */
  readonly levels?: readonly number[];
  /** The page that each row leads to, `null` where there is none. */
  readonly rowLinks?: readonly (string | null)[];
  /**
   * `entries` for rows that hold sentences: each is shown by itself, its head as a heading, its other cells below with their titles.
   * `folded` for a long list of details: on a screen it is opened by its caption, on paper and elsewhere it is a `grid`.
   */
  readonly layout?: "grid" | "entries" | "folded";
}

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  /**
   * What its cells are: `number`, decimals as a language prints them, or a dash; `head`, the text that names its row;
   * `text`, anything else and the default.
   */
  readonly kind?: "number" | "head" | "text";
}

/** The content of an empty cell. */
export const NONE = "–";
