import type { LoggerService } from '@nestjs/common';
import pg from 'pg';
import { migrations } from '../../../migrations/registry.js';
import { migrate } from '../database/data-source.js';
import { errorCode, errorText, StartupError } from './startup-error.js';

const OLDEST_MAJOR = 15;
const CONNECT_WITHIN_MS = 5_000;
/** Any number will do as long as every process of this program takes the same one. */
const MIGRATION_LOCK = 7_411_000;
/** Settings without which an answer «saved» may be untrue after a power cut, and the value that makes it so. */
const SAFETY_SETTINGS = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Checks that the database can be relied upon and brings it to this program's schema. Several processes may start at
 * once on one database: one migrates, the others wait.
 *
 * @throws StartupError, one sentence for the person at the terminal; the password of `url` is not in it
 */
export async function prepareDatabase(url: string, log: LoggerService): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
  });
  client.on('error', (error) => void log.warn(error, 'Database'));
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectFailure(url, error);
  }
  try {
    await assertFit(client);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const known = await appliedMigrations(client);
    assertNotNewer(known);
    if (known.length < migrations.length) {
      log.log(
        { msg: 'Đang cập nhật cấu trúc cơ sở dữ liệu', steps: migrations.length - known.length },
        'Database',
      );
      await migrate(url).catch((error: unknown) => {
        throw migrationFailure(error);
      });
    }
  } finally {
    await client.end();
  }
}

async function assertFit(client: pg.Client): Promise<void> {
  const asked = ['server_version_num', 'server_version', 'server_encoding', ...SAFETY_SETTINGS];
  const columns = asked.map((name) => `current_setting('${name}') as ${name}`).join(', ');
  const { rows } = await client.query<Record<string, string>>(`select ${columns}`);
  const settings = rows[0] ?? {};
  if (Number(settings['server_version_num']) < OLDEST_MAJOR * 10_000) {
    throw new StartupError(
      `Máy chủ cơ sở dữ liệu là PostgreSQL ${settings['server_version']}, quá cũ: cần từ bản ${OLDEST_MAJOR} trở lên.`,
    );
  }
  if (settings['server_encoding'] !== 'UTF8') {
    throw new StartupError(
      `Cơ sở dữ liệu dùng bảng mã ${settings['server_encoding']} nên không giữ được chữ Việt: cần tạo lại với bảng mã UTF8.`,
    );
  }
  const off = SAFETY_SETTINGS.filter((name) => settings[name] === 'off');
  if (off.length > 0) {
    throw new StartupError(
      `Máy chủ cơ sở dữ liệu đang tắt ${off.join(', ')} nên dữ liệu đã báo lưu có thể mất khi sập nguồn: ` +
        'xin bật lại trong cấu hình PostgreSQL.',
    );
  }
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('migrations') is not null as there`,
  );
  if (!rows[0]?.there) return [];
  const applied = await client.query<{ name: string }>('select name from migrations order by id');
  return applied.rows.map((row) => row.name);
}

function assertNotNewer(applied: readonly string[]): void {
  const ours = new Set<string>(migrations.map((migration) => new migration().name));
  const unknown = applied.filter((name) => !ours.has(name));
  if (unknown.length === 0) return;
  throw new StartupError(
    `Cơ sở dữ liệu đã được một phiên bản mới hơn của chương trình cập nhật (${unknown.at(-1)}): ` +
      'xin chạy phiên bản mới đó.',
  );
}

function migrationFailure(error: unknown): StartupError {
  const hint =
    errorCode(error) === '42501'
      ? ' Người dùng trong DATABASE_URL cần quyền CREATEROLE và sở hữu cơ sở dữ liệu.'
      : '';
  return new StartupError(
    `Không cập nhật được cấu trúc cơ sở dữ liệu, dữ liệu cũ vẫn nguyên (${errorText(error)}).${hint}`,
    { cause: error },
  );
}

const CONNECT_FAILURES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'máy chủ không nhận kết nối, có thể chưa chạy hoặc sai cổng',
  ENOTFOUND: 'không tìm thấy tên máy',
  EAI_AGAIN: 'không tra được tên máy',
  ETIMEDOUT: 'máy chủ không trả lời',
  EHOSTUNREACH: 'không có đường mạng tới máy chủ',
  ENETUNREACH: 'không có đường mạng tới máy chủ',
  ECONNRESET: 'máy chủ ngắt kết nối',
  '28P01': 'sai tên người dùng hoặc mật khẩu',
  '28000': 'máy chủ không cho người dùng này vào',
  '3D000': 'chưa có cơ sở dữ liệu mang tên này',
  '42501': 'người dùng không có quyền vào cơ sở dữ liệu này',
  '53300': 'máy chủ đã hết số kết nối cho phép',
  '57P03': 'máy chủ đang khởi động hoặc đang dừng',
};

function connectFailure(url: string, error: unknown): StartupError {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname === '' ? (searchParams.get('host') ?? '') : hostname;
  const place = `${host}:${port === '' ? '5432' : port}${pathname}`;
  const late = /timeout/i.test(errorText(error)) ? CONNECT_FAILURES['ETIMEDOUT'] : undefined;
  const why = CONNECT_FAILURES[errorCode(error) ?? ''] ?? late ?? errorText(error);
  return new StartupError(
    `Không kết nối được cơ sở dữ liệu tại ${place}: ${why}. Xin xem lại DATABASE_URL.`,
    {
      cause: error,
    },
  );
}
