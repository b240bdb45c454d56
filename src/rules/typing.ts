/** The ids that a list of a rule declares, such as `IdIn<Rule, "levels">`; any text where the rule is not known literally. */
export type IdIn<Rule, List extends string> = Rule extends { readonly [Key in List]: infer Elements }
  ? Elements extends readonly { readonly id: infer Id extends string }[]
    ? Id
    : string
  : string;

/** So many of one thing. */
export interface Counted<Id extends string = string> {
  readonly id: Id;
  readonly count: number;
}
