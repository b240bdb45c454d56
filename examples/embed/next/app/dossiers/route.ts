import { selfAssess, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

const reader = standard.dossier(scheme);

/** Answers a dossier with its self-assessment, or with 422 and every issue: where it stands, and in words. */
export async function POST(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  const read = reader["~standard"].validate(body);
  if (read.issues !== undefined) return Response.json({ issues: read.issues }, { status: 422 });
  const { unit, rows } = selfAssess(scheme, read.value);
  return Response.json({ unit: unit.id, rows });
}
