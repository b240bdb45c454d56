import { digest } from "par-index";
import { formWorkbook, readForm } from "par-index/excel";
import { describe, expect } from "vitest";
import { drawn } from "./arbitraries/draw.js";
import { drawForm, fillForm, unit } from "./fillForm.js";
import { law } from "./law.js";

describe("the form of a unit", () => {
  law(
    "a form gives back what is filled in: readForm(fill(formWorkbook(s), d)) = d",
    "880/QĐ-UBND, Phần II, mục II.3.a: units assess and score themselves by the criteria",
    [drawn(drawForm)],
    async ({ scheme, year, dossier }) => {
      const workbook = await fillForm(await formWorkbook(scheme, year, unit.id), scheme, dossier);
      const file = new Uint8Array(await workbook.xlsx.writeBuffer());
      expect(digest(await readForm(scheme, year, file))).toBe(digest(dossier));
    },
    0.3,
  );
});
