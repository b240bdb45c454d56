import { formFields, inLanguage, leaves } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

/** The criteria that count in proportion, as the form asks for them: how many of how many. */
export const criteria = leaves(scheme.criteria)
  .filter(({ rule, scoredBy }) => rule.kind === "proportional" && rule.measure === "ratio" && scoredBy !== "appraiser")
  .map((leaf) => {
    const [part, whole] = formFields(leaf.rule, leaf).map(({ title }) => inLanguage(title, "vi"));
    return {
      code: leaf.code,
      title: inLanguage(leaf.title, "vi"),
      max: leaf.max,
      part: part ?? "",
      whole: whole ?? "",
    };
  });
