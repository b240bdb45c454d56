/** The elements of a list by a key of theirs; keys and elements stay in the order in which they come. */
export function groupBy<Element>(
  list: Iterable<Element>,
  keyOf: (element: Element) => string,
): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of list) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}
