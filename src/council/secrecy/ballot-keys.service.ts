import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { passphraseKey } from '../../access/passwords.js';
import { APP_CONFIG } from '../../platform/config/config.token.js';
import type { AppConfig } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JsonLogger } from '../../platform/logging/json-logger.js';
import { lockKey, unlockKey, type LockedKey } from './sealed-vote.js';

const FOLDER = 'ballot-keys';
/** By this file backup programs know a folder they are to leave out (bford.info/cachedir). */
const LEAVE_OUT = 'CACHEDIR.TAG';
const LEAVE_OUT_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# Khóa của các lượt bỏ phiếu kín đang mở. Không sao lưu thư mục này: giữ lại khóa là giữ lại cách đọc phiếu.
`;
/** A file younger than this may belong to a ballot that is being opened at this moment. */
const SETTLED_MS = 10 * 60_000;
const BALLOT_FILE = /^([0-9a-f-]{36})\.json$/;

interface KeyFile {
  readonly holders: readonly (LockedKey & { readonly salt: string })[];
}

/**
 * Keys of open secret ballots: each locked by the passphrases of two holders, in a file outside the database and
 * outside every backup. A dump taken during the vote and both passphrases learnt afterwards open nothing, because the
 * file is gone by then (reliability.md §5).
 */
@Injectable()
export class BallotKeys implements OnApplicationBootstrap {
  private readonly folder: string;

  constructor(
    @Inject(APP_CONFIG) config: AppConfig,
    private readonly uow: UnitOfWork,
    private readonly logger: JsonLogger,
  ) {
    this.folder = join(config.dataDir, FOLDER);
  }

  /** Whatever a crash has left behind opens no ballot any more. */
  async onApplicationBootstrap(): Promise<void> {
    await this.sweep().catch((error: unknown) =>
      this.logger.error({ msg: 'Chưa xóa được khóa phiếu kín cũ' }, error, 'BallotKeys'),
    );
  }

  /** Locks the key up for each holder and forces it to disk. The private key itself is written nowhere. */
  async keep(ballotId: string, privateKey: Buffer, passphrases: readonly string[]): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(join(this.folder, LEAVE_OUT), LEAVE_OUT_TEXT, { mode: 0o600 });
    const holders: (LockedKey & { salt: string })[] = [];
    for (const passphrase of passphrases) {
      const salt = randomBytes(16);
      const lock = await passphraseKey(passphrase, salt);
      holders.push({ salt: salt.toString('base64'), ...lockKey(privateKey, lock, ballotId) });
    }
    const content: KeyFile = { holders };
    await writeFile(this.fileOf(ballotId), JSON.stringify(content), { mode: 0o600, flag: 'wx', flush: true });
  }

  /** The private key, `wrong` for a passphrase of nobody, `lost` where the file is not there. */
  async take(ballotId: string, passphrase: string): Promise<Buffer | 'wrong' | 'lost'> {
    const text = await readFile(this.fileOf(ballotId), 'utf8').catch(ignoreMissing);
    if (text === undefined) return 'lost';
    for (const { salt, ...locked } of (JSON.parse(text) as KeyFile).holders) {
      const lock = await passphraseKey(passphrase, Buffer.from(salt, 'base64'));
      const key = unlockKey(locked, lock, ballotId);
      if (key) return key;
    }
    return 'wrong';
  }

  /** As {@link destroy}, for a vote that stands already: a file that will not go is tried again at every start. */
  async forget(ballotId: string): Promise<void> {
    await this.destroy(ballotId).catch((error: unknown) =>
      this.logger.error({ msg: 'Chưa xóa được khóa của lượt bỏ phiếu kín', ballotId }, error, 'BallotKeys'),
    );
  }

  /** Overwrites and removes a key; one that is gone is gone. */
  async destroy(ballotId: string): Promise<void> {
    const path = this.fileOf(ballotId);
    const file = await open(path, 'r+').catch(ignoreMissing);
    if (!file) return;
    try {
      const { size } = await file.stat();
      await file.write(randomBytes(size), 0, size, 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await rm(path, { force: true });
  }

  /** Destroys keys whose ballot is not open, of whatever ward. */
  async sweep(now = Date.now()): Promise<void> {
    const names = (await readdir(this.folder).catch(ignoreMissing)) ?? [];
    const ids = names.flatMap((name) => BALLOT_FILE.exec(name)?.[1] ?? []);
    if (ids.length === 0) return;
    const open = await this.uow.runAsSystem(() =>
      this.uow.query<{ id: string }>(
        `select id from ballots where status = 'open' and id = any($1::uuid[])`,
        [ids],
      ),
    );
    for (const id of ids.filter((one) => !open.some((ballot) => ballot.id === one))) {
      const written = await stat(this.fileOf(id)).catch(ignoreMissing);
      if (written && now - written.mtimeMs > SETTLED_MS) await this.destroy(id);
    }
  }

  private fileOf(ballotId: string): string {
    return join(this.folder, `${ballotId}.json`);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
