/** What is worked out when it is asked for, and not again. */
export function once<Value extends object | string>(work: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= work();
    return known;
  };
}
