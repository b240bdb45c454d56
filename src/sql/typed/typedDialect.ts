/** The databases that the typed tables speak of: where the usual drivers read decimals exactly. */
export type TypedDialect = "postgresql" | "mysql" | "sqlite";

export const TYPED_DIALECTS: readonly TypedDialect[] = ["postgresql", "mysql", "sqlite"];

/** What is asked of the source text for one library. */
export interface Typed {
  readonly dialect: TypedDialect;
  readonly prefix: string;
}
