import { type Issue, issue } from "../issue/issue.js";

/** What the system says in its own language, as names of `terms.ts`. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no-such-file",
  EISDIR: "is-a-folder",
  ENOTDIR: "not-a-folder",
  EEXIST: "not-a-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  ENOSPC: "no-space",
  EDQUOT: "no-space",
  ELOOP: "links-in-a-circle",
  ENAMETOOLONG: "name-too-long",
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  EMFILE: "too-many-open",
  ENFILE: "too-many-open",
};

/** Why a file cannot be read or written. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return REASONS[code] ?? error.message.replace(/\s+/g, " ");
}

/** What the system refused to do with a file, wherever it was asked; null for an error that is none of the system's. */
export function systemProblem(error: unknown): Issue | null {
  if (!(error instanceof Error) || !("syscall" in error)) return null;
  const file = "path" in error && typeof error.path === "string" ? error.path : "";
  return { ...issue("document.unreadable", [], { file, reason: reasonOf(error) }), at: { file } };
}
