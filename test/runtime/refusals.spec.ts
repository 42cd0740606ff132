import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../src/platform/database/embedded/postmaster.js';
import { Program, type Ending } from '../support/program.js';
import { createTestDatabase } from '../support/test-database.js';

const folder = mkdtempSync(join(tmpdir(), 'thidua-refuse-'));
afterAll(async () => {
  await Program.stopAll();
  rmSync(folder, { recursive: true, force: true });
});

function refusal(env: Readonly<Record<string, string>>): Promise<Ending> {
  return new Program({ DATA_DIR: join(folder, 'data'), ...env }).ended;
}

describe('a start that cannot succeed ends in one sentence', () => {
  it('tells all faults of the configuration at once', async () => {
    expect(await refusal({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://u:bi-mat@h/d' })).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        'Cấu hình chưa đúng nên chương trình không khởi động. Xin sửa:',
        '  - PORT = «x»: cần một số nguyên từ 0 đến 65535.',
        '  - DATABASE_URL: cần dạng postgres://nguoidung:matkhau@may:5432/tencosodulieu.',
        '  - LOG_LEVEL = «loud»: cần một trong các giá trị fatal, error, warn, info, debug, trace.',
        '',
      ].join('\n'),
    });
  });

  it('a data folder that cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal({ DATA_DIR: join(file, 'data') })).toEqual({
      code: 1,
      stdout: '',
      stderr: `Không ghi được vào thư mục dữ liệu "${join(file, 'data')}" (đường dẫn đi qua một tệp, không phải thư mục).\n`,
    });
  });

  it('an address this machine does not have', async () => {
    const { code, stderr } = await refusal({ HOST: '203.0.113.7', PORT: '3999' });
    expect([code, stderr]).toEqual([1, 'Máy này không có địa chỉ 203.0.113.7: xin xem lại HOST.\n']);
  });

  it('a database that is away, refuses the password, or does not exist', async () => {
    const away = `postgres://u:bi-mat@127.0.0.1:${await freePort()}/tdkt`;
    const server = new URL(process.env['TEST_OWNER_URL'] ?? '');
    const wrongPassword = new URL(server);
    wrongPassword.password = 'sai-mat-khau';
    wrongPassword.pathname = '/postgres';
    const missing = new URL(server);
    missing.pathname = '/khong_co';
    const endings = await Promise.all(
      [away, wrongPassword.toString(), missing.toString()].map((url) => refusal({ DATABASE_URL: url })),
    );
    expect(endings.map(({ code, stderr }) => [code, stderr])).toEqual([
      [
        1,
        `Không kết nối được cơ sở dữ liệu tại ${new URL(away).host}/tdkt: ` +
          'máy chủ không nhận kết nối, có thể chưa chạy hoặc sai cổng. Xin xem lại DATABASE_URL.\n',
      ],
      [
        1,
        `Không kết nối được cơ sở dữ liệu tại ${server.host}/postgres: ` +
          'sai tên người dùng hoặc mật khẩu. Xin xem lại DATABASE_URL.\n',
      ],
      [
        1,
        `Không kết nối được cơ sở dữ liệu tại ${server.host}/khong_co: ` +
          'chưa có cơ sở dữ liệu mang tên này. Xin xem lại DATABASE_URL.\n',
      ],
    ]);
  });

  it('a database that may lose what it said was saved', async () => {
    const database = await createTestDatabase({ migrated: false });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const name = new URL(database.url).pathname.slice(1);
    await client.query(`alter database ${name} set synchronous_commit = off`);
    await client.end();
    const { code, stderr } = await refusal({ DATABASE_URL: database.url });
    await database.drop();
    expect(code).toBe(1);
    // The tests' own server runs without the first two as well, to be quick.
    expect(stderr.replace('fsync, full_page_writes, ', '')).toBe(
      'Máy chủ cơ sở dữ liệu đang tắt synchronous_commit nên dữ liệu đã báo lưu có thể mất khi sập nguồn: ' +
        'xin bật lại trong cấu hình PostgreSQL.\n',
    );
  });
});
