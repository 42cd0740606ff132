import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { CHOICES, type Choice } from '../counting/tally.js';

const RAW = 32;
const IV = 12;
const TAG = 16;
const PLAIN = 16;
/** Every sealed vote has this many bytes, whatever it says. */
export const SEALED_BYTES = RAW + IV + PLAIN + TAG;

const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** An X25519 key pair as 32 raw bytes each. */
export interface BallotKeys {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

export function makeBallotKeys(): BallotKeys {
  const pair = generateKeyPairSync('x25519');
  return { publicKey: rawPublic(pair.publicKey), privateKey: rawPrivate(pair.privateKey) };
}

/**
 * Seals one choice for one box: a key of its own agreed by X25519 and HKDF, AES-256-GCM over a text of one length. The
 * box is bound in, so a sealed vote moved to another box does not open.
 */
export function sealVote(choice: Choice, boxId: string, publicKey: Buffer): Buffer {
  const own = generateKeyPairSync('x25519');
  const ownPublic = rawPublic(own.publicKey);
  const iv = randomBytes(IV);
  const key = agreedKey(own.privateKey, publicOf(publicKey), ownPublic, boxId);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(boxId));
  const text = Buffer.concat([Buffer.from([CHOICES.indexOf(choice)]), randomBytes(PLAIN - 1)]);
  return Buffer.concat([ownPublic, iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the vote was changed, belongs to another box or was sealed for another key */
export function openVote(sealed: Buffer, boxId: string, privateKey: Buffer): Choice {
  if (sealed.length !== SEALED_BYTES) throw new Error('A sealed vote of the wrong length.');
  const ownPublic = sealed.subarray(0, RAW);
  const iv = sealed.subarray(RAW, RAW + IV);
  const key = agreedKey(privateOf(privateKey), publicOf(ownPublic), ownPublic, boxId);
  const decipher = createDecipheriv('aes-256-gcm', key, iv)
    .setAAD(Buffer.from(boxId))
    .setAuthTag(sealed.subarray(-TAG));
  const text = Buffer.concat([decipher.update(sealed.subarray(RAW + IV, -TAG)), decipher.final()]);
  const choice = CHOICES[text[0] ?? CHOICES.length];
  if (choice === undefined) throw new Error('A sealed vote says something unknown.');
  return choice;
}

/** A private key locked up with a key made from a passphrase. */
export interface LockedKey {
  readonly iv: string;
  readonly locked: string;
}

/** @param lock 32 bytes made from the holder's passphrase */
export function lockKey(privateKey: Buffer, lock: Buffer, ballotId: string): LockedKey {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', lock, iv).setAAD(Buffer.from(ballotId));
  const locked = Buffer.concat([cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
  return { iv: iv.toString('base64'), locked: locked.toString('base64') };
}

/** The private key, or undefined when the passphrase was another. */
export function unlockKey(key: LockedKey, lock: Buffer, ballotId: string): Buffer | undefined {
  const locked = Buffer.from(key.locked, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', lock, Buffer.from(key.iv, 'base64'))
    .setAAD(Buffer.from(ballotId))
    .setAuthTag(locked.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(locked.subarray(0, -TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function agreedKey(own: KeyObject, other: KeyObject, ownPublic: Buffer, boxId: string): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  return Buffer.from(hkdfSync('sha256', secret, ownPublic, `phieu kin ${boxId}`, 32));
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-RAW);
}

function rawPrivate(key: KeyObject): Buffer {
  return key.export({ type: 'pkcs8', format: 'der' }).subarray(-RAW);
}

function publicOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), type: 'spki', format: 'der' });
}

function privateOf(raw: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, raw]), type: 'pkcs8', format: 'der' });
}
