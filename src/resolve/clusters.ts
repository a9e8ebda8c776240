/** Joins things that belong together; what is joined to one of a cluster is joined to all of it (union–find). */
export class Clusters<Member extends string | number = string> {
  readonly #parents = new Map<Member, Member>();

  /** The cluster's name: the smallest of its members, of texts in code-unit order. */
  rootOf(member: Member): Member {
    let root = member;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    if (root !== member) this.#parents.set(member, root);
    return root;
  }

  join(a: Member, b: Member): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one < other) this.#parents.set(other, one);
    if (other < one) this.#parents.set(one, other);
  }
}
