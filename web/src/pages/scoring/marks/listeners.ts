type Listener = () => void;

/** Who wants to know of changes: of one row, or of anything. */
export class Listeners {
  private readonly ofAll = new Set<Listener>();
  private readonly ofRow = new Map<string, Set<Listener>>();

  add(listener: Listener): () => void {
    this.ofAll.add(listener);
    return () => this.ofAll.delete(listener);
  }

  addToRow(id: string, listener: Listener): () => void {
    const own = this.ofRow.get(id) ?? new Set();
    this.ofRow.set(id, own.add(listener));
    return () => own.delete(listener);
  }

  tell(ids: readonly string[]): void {
    for (const id of ids) this.ofRow.get(id)?.forEach((listener) => listener());
    this.ofAll.forEach((listener) => listener());
  }
}
