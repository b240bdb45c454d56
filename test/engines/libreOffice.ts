import { spawnSync } from "node:child_process";

/** LibreOffice, by the variable SOFFICE or on the PATH; `undefined` where there is none. */
export const office: string | undefined = [process.env["SOFFICE"] ?? "soffice", "libreoffice"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** Starts LibreOffice once, which recalculates workbooks and saves them into a folder under the same names. */
export function recalculate(files: readonly string[], into: string, profile: string): void {
  if (office === undefined) throw new Error("no LibreOffice");
  const args = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", into];
  const { status, stderr } = spawnSync(office, [...args, ...files], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${office}: ${stderr}`);
}

/** Its name and version. */
export function officeVersion(): string {
  const { stdout } = spawnSync(office ?? "soffice", ["--version"], { encoding: "utf8" });
  return (stdout ?? "").trim();
}
