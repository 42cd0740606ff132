import { identityKey, withoutAccents } from '../text/keys.js';

/** What a name in a cell was found to be. */
export type NameMatch<T> =
  | { readonly how: 'identity' | 'search'; readonly found: T }
  /** Several things have this name. */
  | { readonly how: 'ambiguous'; readonly candidates: readonly T[] }
  | { readonly how: 'none' };

/** Things that are found again by their names: by identity key, else by search key where exactly one remains. */
export class NameIndex<T> {
  /** Every name once, in the order they came. */
  readonly names: string[] = [];
  private readonly keys = new Map<string, string>();
  private readonly byIdentity = new Map<string, T[]>();
  /** Filled when the first name is not found by identity, which in most files never happens. */
  private readonly bySearch = new Map<string, T[]>();
  private readonly notYetSearchable: [identity: string, item: T][] = [];

  /** Adds a thing under a name; it may be added under several (short names, other spellings). */
  add(name: string, item: T): void {
    const identity = this.keyOf(name);
    if (identity === '') return;
    if (!this.byIdentity.has(identity)) this.names.push(name);
    put(this.byIdentity, identity, item);
    this.notYetSearchable.push([identity, item]);
  }

  /** All things of exactly this name. */
  all(name: string): readonly T[] {
    return this.byIdentity.get(this.keyOf(name)) ?? [];
  }

  /** @param among narrows the things that may be meant, such as the people of one unit */
  find(name: string, among: (item: T) => boolean = () => true): NameMatch<T> {
    const exact = this.all(name).filter(among);
    if (exact.length > 0) return single(exact, 'identity');
    for (const [identity, item] of this.notYetSearchable.splice(0)) {
      put(this.bySearch, withoutAccents(identity), item);
    }
    return single((this.bySearch.get(withoutAccents(this.keyOf(name))) ?? []).filter(among), 'search');
  }

  /**
   * The thing a row describes, as against one it merely refers to: without accents it is the same only if it was
   * typed without any. «Hòa» in the file is not the «Hoa» of the register, they are two names.
   */
  findDescribed(name: string, among: (item: T) => boolean): NameMatch<T> {
    const exact = this.all(name).filter(among);
    if (exact.length > 0) return single(exact, 'identity');
    // eslint-disable-next-line no-control-regex -- plain ASCII is what is asked for
    return /^[\u0000-\u007f]*$/.test(this.keyOf(name)) ? this.find(name, among) : { how: 'none' };
  }

  private keyOf(name: string): string {
    let key = this.keys.get(name);
    if (key === undefined) {
      key = identityKey(name);
      this.keys.set(name, key);
    }
    return key;
  }
}

function put<T>(index: Map<string, T[]>, key: string, item: T): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}

function single<T>(items: readonly T[], how: 'identity' | 'search'): NameMatch<T> {
  const [first] = items;
  if (first === undefined) return { how: 'none' };
  return items.length === 1 ? { how, found: first } : { how: 'ambiguous', candidates: items };
}
