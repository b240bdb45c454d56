import { TestRunner } from "vitest";

/** Once a test has failed the mutant is dead: the files that are left are not even read. */
export default class UntilDead extends TestRunner {
  private dead = false;

  override cancel(reason: Parameters<TestRunner["cancel"]>[0]): void {
    this.dead = true;
    super.cancel(reason);
  }

  override importFile(...file: Parameters<TestRunner["importFile"]>): unknown {
    return this.dead ? undefined : super.importFile(...file);
  }
}
