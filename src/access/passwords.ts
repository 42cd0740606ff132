import { hash, hashRaw, verify } from '@node-rs/argon2';
import { invalidInput } from '../platform/errors/domain-error.js';

/** Argon2id at 64 MiB, three passes: about 85 ms of one core. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const AT_ONCE = 2;
const SHORTEST = 15;
const LONGEST = 128;

let running = 0;
const waiting: (() => void)[] = [];

/** Never more than two hashes at once: a rush of log-ins must not stop everyone else's work. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Some devices type decomposed letters: «mật khẩu» must be one password however it was typed. */
function normalised(password: string): string {
  return password.normalize('NFC');
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalised(password), COST));
}

export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, normalised(password)));
}

/** 32 bytes made from a passphrase, at the cost of a log-in: what a key is locked up with. */
export function passphraseKey(passphrase: string, salt: Buffer): Promise<Buffer> {
  return inTurn(() => hashRaw(normalised(passphrase), { ...COST, salt, outputLen: 32 }));
}

/**
 * Length alone, and nothing easily guessed (NIST SP 800-63B-4: at least 15 where it is the only factor, no rules
 * of composition, no periodic change).
 *
 * @throws DomainError 400 `weak-password` with a sentence that says what to mend.
 */
export function demandStrongPassword(
  password: string,
  personal: readonly string[],
  field = 'password',
): void {
  const plain = normalised(password);
  const fault = (message: string): never => {
    throw invalidInput([{ field, code: 'weak-password', message }]);
  };
  if ([...plain].length < SHORTEST)
    fault(`Mật khẩu cần ít nhất ${SHORTEST} ký tự; một câu dễ nhớ là tốt nhất.`);
  if ([...plain].length > LONGEST) fault(`Mật khẩu dài nhất ${LONGEST} ký tự.`);
  if (isRepetitive(plain)) fault('Mật khẩu chỉ lặp lại một vài ký tự nên dễ đoán.');
  const bare = plain.toLowerCase().replace(/\s+/g, '');
  const own = personal
    .map((word) => word.toLowerCase().replace(/\s+/g, ''))
    .filter((word) => word.length >= 4);
  if (own.some((word) => bare.replaceAll(word, '').length < 6))
    fault('Mật khẩu gần như chỉ gồm tên của bạn hoặc của phường.');
}

function isRepetitive(password: string): boolean {
  if (new Set(password).size < 5) return true;
  return /^(.{1,6})\1+.{0,5}$/u.test(password);
}
