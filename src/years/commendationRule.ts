/** When a unit is put forward for commendation over a period; a province declares it, the library only applies it. */
export interface CommendationRule {
  /** The classes that count. */
  readonly classes: readonly string[];
  /** In at least so many years. */
  readonly years: number;
  /** And never in one of these. */
  readonly never: readonly string[];
}
