/** Joins things that belong together; what is joined to one of a cluster is joined to all of it (union–find). */
export class Clusters {
  readonly #parents = new Map<string, string>();

  /** The cluster's name: the smallest of its members in code-unit order. */
  rootOf(member: string): string {
    let root = member;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    if (root !== member) this.#parents.set(member, root);
    return root;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one < other) this.#parents.set(other, one);
    if (other < one) this.#parents.set(one, other);
  }
}
