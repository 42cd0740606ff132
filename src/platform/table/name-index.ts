import { identityKey, searchKey, withoutAccents } from '../text/keys.js';

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
  private readonly byIdentity = new Map<string, T[]>();
  private readonly bySearch = new Map<string, T[]>();

  /** Adds a thing under a name; it may be added under several (short names, other spellings). */
  add(name: string, item: T): void {
    const identity = identityKey(name);
    if (identity === '') return;
    if (!this.byIdentity.has(identity)) this.names.push(name);
    put(this.byIdentity, identity, item);
    put(this.bySearch, withoutAccents(identity), item);
  }

  /** All things of exactly this name. */
  all(name: string): readonly T[] {
    return this.byIdentity.get(identityKey(name)) ?? [];
  }

  /** @param among narrows the things that may be meant, such as the people of one unit */
  find(name: string, among: (item: T) => boolean = () => true): NameMatch<T> {
    const exact = this.all(name).filter(among);
    if (exact.length > 0) return single(exact, 'identity');
    return single((this.bySearch.get(searchKey(name)) ?? []).filter(among), 'search');
  }
}

/** Whether a name was typed without accents: only then may it stand for an accented one of the register. */
export function isTypedWithoutAccents(name: string): boolean {
  return identityKey(name) === searchKey(name);
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
