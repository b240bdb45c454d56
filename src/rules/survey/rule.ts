/** Scored by the survey: the questions linked to the leaf, the groups asked and their weights. */
export interface SurveyRule {
  readonly kind: "survey";
}
