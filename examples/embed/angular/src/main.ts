import { bootstrapApplication } from "@angular/platform-browser";
import { DossierForm } from "./DossierForm.js";

await bootstrapApplication(DossierForm);
