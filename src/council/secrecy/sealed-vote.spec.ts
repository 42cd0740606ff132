import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { CHOICES } from '../counting/tally.js';
import { lockKey, makeBallotKeys, openVote, SEALED_BYTES, sealVote, unlockKey } from './sealed-vote.js';

const BOX = '3f2b8c1e-6d47-4a95-9c0b-5e8f1a2d7b64';
const keys = makeBallotKeys();

describe('a sealed vote', () => {
  it.each(CHOICES)('gives %s back to whoever holds the key', (choice) => {
    expect(openVote(sealVote(choice, BOX, keys.publicKey), BOX, keys.privateKey)).toBe(choice);
  });

  it('is as long and as different as any other, whatever it says', () => {
    const sealed = CHOICES.flatMap((choice) => [1, 2, 3].map(() => sealVote(choice, BOX, keys.publicKey)));
    expect(new Set(sealed.map(({ length }) => length))).toEqual(new Set([SEALED_BYTES]));
    expect(new Set(sealed.map((one) => one.toString('hex'))).size).toBe(9);
  });

  it('does not open when a bit of it was flipped, wherever that is', () => {
    const sealed = sealVote('agree', BOX, keys.publicKey);
    for (let at = 0; at < SEALED_BYTES; at++) {
      // The top bit of the last byte of an X25519 key means nothing and is ignored by every reader.
      const bit = at === 31 ? 1 : 0x80;
      const flipped = Buffer.from(sealed);
      flipped[at] = (flipped[at] ?? 0) ^ bit;
      expect(() => openVote(flipped, BOX, keys.privateKey)).toThrow();
    }
  });

  it('does not open in another box, with another key, or cut short', () => {
    const sealed = sealVote('disagree', BOX, keys.publicKey);
    expect(() => openVote(sealed, BOX.replace('3', '4'), keys.privateKey)).toThrow();
    expect(() => openVote(sealed, BOX, makeBallotKeys().privateKey)).toThrow();
    expect(() => openVote(sealed.subarray(1), BOX, keys.privateKey)).toThrow('wrong length');
  });
});

describe('a locked key', () => {
  it('opens to the passphrase it was locked with, for its own ballot only', () => {
    const lock = randomBytes(32);
    const locked = lockKey(keys.privateKey, lock, BOX);
    expect(unlockKey(locked, lock, BOX)).toEqual(keys.privateKey);
    expect(unlockKey(locked, randomBytes(32), BOX)).toBeUndefined();
    expect(unlockKey(locked, lock, BOX.replace('3', '4'))).toBeUndefined();
    expect(JSON.stringify(locked)).not.toContain(keys.privateKey.toString('base64').slice(0, 12));
  });
});
