import { Component, computed, signal } from "@angular/core";
import { FormField, form, validateStandardSchema } from "@angular/forms/signals";
import { printDecimal, selfAssess, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";
import { criteria } from "./criteria.js";

const reader = standard.dossier(scheme);

/** A self-assessment: Angular puts every issue of the library at the field that it stands at. */
@Component({
  selector: "dossier-form",
  imports: [FormField],
  templateUrl: "./dossier-form.html",
})
export class DossierForm {
  protected readonly criteria = criteria;
  private readonly dossier = signal({
    unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    period: "2021",
    scheme: { id: scheme.id, edition: scheme.edition },
    entries: criteria.map(({ code }) => ({ leaf: code, facts: { part: "0", whole: "1" } })),
  });
  protected readonly form = form(this.dossier, (path) => validateStandardSchema(path, reader));

  /** The points by leaf, in the order of the form; none while anything is wrong. */
  protected readonly points = computed(() => {
    if (!this.form().valid()) return criteria.map(() => "–");
    const { rows } = selfAssess(scheme, this.dossier());
    return criteria.map(({ code }) => printDecimal(rows.find(({ leaf }) => leaf === code)?.self ?? "0", "vi"));
  });
}
