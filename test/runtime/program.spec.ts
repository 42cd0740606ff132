import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';
import { isAlive } from '../../src/platform/database/embedded/postmaster.js';
import { JsonLogger } from '../../src/platform/logging/json-logger.js';
import { health, Program, serverPid } from '../support/program.js';

/** A folder only we may enter, with spaces and Vietnamese letters: mkdtemp makes it with mode 0700. */
const closed = mkdtempSync(join(tmpdir(), 'thidua-run-'));
const dataDir = join(closed, 'Phường An Bình', 'dữ liệu thi đua');
const env = { DATA_DIR: dataDir };

beforeAll(() => mkdirSync(join(closed, 'Phường An Bình')));
afterAll(async () => {
  await Program.stopAll();
  rmSync(closed, { recursive: true, force: true });
});

/** The tests tell one story on one data folder, in this order. */
describe('the program with its own database', () => {
  it('survives being killed while the database is made the first time', async () => {
    const program = new Program(env);
    await program.wrote(/Đang tạo cơ sở dữ liệu lần đầu/);
    await sleep(300);
    program.signal('SIGKILL');
    await program.ended;
    expect(readdirSync(dataDir)).toEqual([expect.stringMatching(/^database\.new-[0-9a-f]{8}$/)]);
  });

  it('stops cleanly when asked while it starts', async () => {
    const program = new Program(env);
    await program.wrote(/Đang tạo cơ sở dữ liệu lần đầu/);
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(dataDir)).toEqual(['database']);
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('serves, tells address and set-up link, keeps others off its folder and port, finishes requests when stopped', async () => {
    const program = new Program(env);
    const address = await program.address();
    expect(await health(address)).toEqual({ status: 200, database: 'ok' });
    await program.wrote(
      /Thiết lập lần đầu, liên kết dùng một lần: http:\/\/localhost:\d+\/thiet-lap#[\w-]{32}\n/,
    );
    const port = new URL(address).port;

    const [sameFolder, samePort] = await Promise.all([
      new Program(env).ended,
      new Program({ DATA_DIR: join(closed, 'other'), PORT: port }).ended,
    ]);
    expect(sameFolder).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `Thư mục dữ liệu "${dataDir}" đang được một tiến trình khác của chương trình sử dụng (PID ${program.pid}): ` +
        'xin dừng tiến trình đó trước, hoặc đặt DATA_DIR sang thư mục khác.\n',
    });
    expect(samePort).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `Cổng ${port} trên 127.0.0.1 đang được chương trình khác dùng (có thể chương trình này đã chạy rồi): ` +
        'xin đặt PORT sang số khác, hoặc dừng chương trình kia.\n',
    });
    expect(existsSync(join(closed, 'other'))).toBe(false);

    const server = serverPid(dataDir) ?? 0;
    const slow = slowRequest(address);
    await sleep(100);
    program.signal('SIGTERM');
    await program.wrote(/"msg":"Đang dừng"/);
    await sleep(200);
    await expect(fetch(`${address}/api/health`)).rejects.toThrow();
    slow.finish();
    expect(await slow.status).toBe(400);
    expect(await program.ended).toMatchObject({ code: 0 });
    expect(isAlive(server)).toBe(false);
  });

  it('answers again over existing data, and one stop is enough however often it is asked', async () => {
    const program = new Program(env);
    const address = await program.address();
    expect(await health(address)).toEqual({ status: 200, database: 'ok' });
    const server = serverPid(dataDir) ?? 0;
    program.signal('SIGINT');
    program.signal('SIGINT');
    await sleep(5);
    program.signal('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0 });
    expect(isAlive(server)).toBe(false);
  });

  it('ends the server a killed program left behind, and brings back one that was killed itself', async () => {
    const killed = new Program(env);
    await killed.address();
    const orphan = serverPid(dataDir) ?? 0;
    killed.signal('SIGKILL');
    await killed.ended;
    expect(isAlive(orphan)).toBe(true);

    const program = new Program(env);
    const address = await program.address();
    expect(isAlive(orphan)).toBe(false);
    expect(await health(address)).toEqual({ status: 200, database: 'ok' });

    process.kill(serverPid(dataDir) ?? 0, 'SIGKILL');
    await program.wrote(/PostgreSQL đã chạy lại/);
    expect(await health(address)).toEqual({ status: 200, database: 'ok' });
    expect(await program.stop()).toMatchObject({ code: 0 });
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('is not stopped by a lock file whose process number now belongs to another program', async () => {
    const file = join(dataDir, 'database', 'cluster', 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n/elsewhere\n1763800000\n1\n\n127.0.0.1\n  1 1\nready\n`);
    const program = new Program(env);
    expect(await health(await program.address())).toEqual({ status: 200, database: 'ok' });
    program.sayShutdown();
    expect(await program.ended).toMatchObject({ code: 0 });
  });

  it('refuses a database that a newer version of the program has been at', async () => {
    const log = new JsonLogger('error');
    const server = await startEmbeddedPostgres({ dataDir, log });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(
      `insert into migrations (timestamp, name) values (9999999999999, 'Future9999999999999')`,
    );
    await client.end();
    await server.stop();
    const { code, stderr } = await new Program(env).ended;
    expect([code, stderr]).toEqual([
      1,
      'Cơ sở dữ liệu đã được một phiên bản mới hơn của chương trình cập nhật (Future9999999999999): ' +
        'xin chạy phiên bản mới đó.\n',
    ]);
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('refuses data written by another major version, and leaves them alone', async () => {
    const file = join(dataDir, 'database', 'cluster', 'PG_VERSION');
    writeFileSync(file, '14\n');
    const { code, stderr } = await new Program(env).ended;
    writeFileSync(file, '18\n');
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Dữ liệu trong "${join(dataDir, 'database', 'cluster')}" do PostgreSQL 14 tạo ra, còn chương trình này kèm ` +
        'PostgreSQL 18: xin dùng lại phiên bản chương trình cũ, hoặc chuyển dữ liệu sang theo hướng dẫn vận hành.\n',
    );
  });
});

/** A request whose body is still under way: the server cannot have answered it before `finish`. */
function slowRequest(address: string): { finish: () => void; status: Promise<number | undefined> } {
  const body = '{"token": this is no JSON';
  const outgoing = request(`${address}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  outgoing.write(body.slice(0, 5));
  return { finish: () => outgoing.end(body.slice(5)), status };
}
