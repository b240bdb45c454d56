import fc from "fast-check";
import { mulberry32 } from "../../random/mulberry32.js";

/** A source of choices; what is built from it is valid whatever it chooses. */
export interface Draw {
  /** A whole number from `least` to `most`. */
  readonly int: (least: number, most: number) => number;
  readonly pick: <Element>(list: readonly Element[]) => Element;
  /** Whether something happens that happens so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
}

export function drawFrom(int: Draw["int"]): Draw {
  const pick = <Element>(list: readonly Element[]): Element => {
    if (list.length === 0) throw new Error("Nothing to pick from");
    return list[int(0, list.length - 1)] as Element;
  };
  // A shrunk choice is 0, so that what is rare disappears first.
  return { int, pick, chance: (percent) => int(0, 99) >= 100 - percent };
}

/** Anything that can be built by choices, as an arbitrary that fast-check can shrink. */
export function drawn<Value>(build: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return new Apart(fc.gen().map((g) => build(drawFrom((least, most) => g(fc.integer, { min: least, max: most })))));
}

/**
 * `fc.gen()` draws from a copy of the run's random numbers and leaves the original where it was, so two of them in one law
 * would draw the same value. Here the original moves on, past what the copy is likely to use.
 */
class Apart<Value> extends fc.Arbitrary<Value> {
  constructor(private readonly inner: fc.Arbitrary<Value>) {
    super();
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Value> {
    const value = this.inner.generate(random, bias);
    for (let drawn = 0; drawn < 5_000; drawn += 1) random.nextInt();
    return value;
  }

  override canShrinkWithoutContext(value: unknown): value is Value {
    return this.inner.canShrinkWithoutContext(value);
  }

  override shrink(value: Value, context: unknown): fc.Stream<fc.Value<Value>> {
    return this.inner.shrink(value, context);
  }
}

/** Choices from a seed (mulberry32), for runs too long for fast-check. */
export function seeded(seed: number): Draw {
  const next = mulberry32(seed);
  return drawFrom((least, most) => least + Math.floor(next() * (most - least + 1)));
}
