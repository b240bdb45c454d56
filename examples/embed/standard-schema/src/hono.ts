import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { selfAssess, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

const dossier = standard.dossier(scheme);

/** A dossier that is refused is answered with 400 and every issue; one that is accepted, with its points. */
export const app: Hono = new Hono();
app.post("/dossiers", sValidator("json", dossier), (context) => {
  const read = context.req.valid("json");
  return context.json({ unit: read.unit.id, rows: selfAssess(scheme, read).rows.length });
});
