/**
 * Ids of the units, people or households rows refer to. Someone new gets an id with the first row that needs it;
 * someone whose own row was kept out has none, and neither have the rows that need them.
 */
export class SubjectIds<Ref extends { readonly id: string | null }> {
  private readonly made = new Map<Ref, string>();
  private readonly refused = new Set<Ref>();

  constructor(private readonly newId: () => string) {}

  refuse(ref: Ref): void {
    this.refused.add(ref);
  }

  /** Undefined for someone who will not be there. */
  of(ref: Ref): string | undefined {
    if (ref.id !== null) return ref.id;
    if (this.refused.has(ref)) return undefined;
    const known = this.made.get(ref);
    if (known !== undefined) return known;
    const id = this.newId();
    this.made.set(ref, id);
    return id;
  }
}
