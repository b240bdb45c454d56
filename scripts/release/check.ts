/** One check of a release. */
export interface Check {
  readonly name: string;
  /** What was found, in a line. */
  readonly says: string;
  /** What stands in the way of the release; none if nothing does. */
  readonly faults: readonly string[];
}

/** Runs a check; one that breaks down stands in the way too. */
export async function check(
  name: string,
  run: () => Promise<Omit<Check, "name">> | Omit<Check, "name">,
): Promise<Check> {
  try {
    return { name, ...(await run()) };
  } catch (error) {
    return { name, says: "broke down", faults: [error instanceof Error ? error.message : String(error)] };
  }
}
