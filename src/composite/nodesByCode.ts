/** A node of an index, with what is below it. */
interface Coded<Node> {
  readonly code: string;
  readonly children?: readonly Node[];
}

/** Every node of an index by its code, in the order of the scheme. */
export function nodesByCode<Node extends Coded<Node>>(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const byCode = new Map<string, Node>();
  const enter = (list: readonly Node[]): void => {
    for (const node of list) {
      byCode.set(node.code, node);
      enter(node.children ?? []);
    }
  };
  enter(nodes);
  return byCode;
}
