import { describe, expect, it } from '@jest/globals';
import { runInContext } from '../context/request-context.js';
import type { LogLevel } from '../config/config.js';
import { JsonLogger } from './json-logger.js';
import { maskText, maskValue } from './mask.js';

function recorder(level: LogLevel = 'info'): { logger: JsonLogger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const logger = new JsonLogger(level, (line) => {
    expect(line.endsWith('}\n')).toBe(true);
    expect(line.trim().includes('\n')).toBe(false);
    lines.push(JSON.parse(line) as Record<string, unknown>);
  });
  return { logger, lines };
}

describe('JsonLogger', () => {
  it('writes one line with the ids of the request it belongs to', () => {
    const { logger, lines } = recorder();
    runInContext({ requestId: 'req-12345', wardId: 'w1', accountId: 'a1' }, () => {
      logger.log({ msg: 'Đã nhập\nxong', rows: 252 }, 'Imports');
    });
    expect(lines).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        level: 'info',
        msg: 'Đã nhập\nxong',
        context: 'Imports',
        requestId: 'req-12345',
        wardId: 'w1',
        accountId: 'a1',
        rows: 252,
      },
    ]);
  });

  it('keeps to its level and files the framework’s boot lines under debug', () => {
    const { logger, lines } = recorder('info');
    logger.debug('no');
    logger.verbose('no');
    logger.log('Mapped {/api/health, GET} route', 'RouterExplorer');
    logger.warn('yes', 'RouterExplorer');
    logger.setLogLevels(['error', 'debug']);
    logger.log('Mapped {/api/health, GET} route', 'RouterExplorer');
    expect(lines.map((line) => [line['level'], line['msg']])).toEqual([
      ['warn', 'yes'],
      ['debug', 'Mapped {/api/health, GET} route'],
    ]);
  });

  it('takes a stack or an error in Nest’s places, and drops the fields of an error', () => {
    const { logger, lines } = recorder();
    logger.error('Hỏng', 'Error: x\n    at y (z.ts:1:1)', 'Scoring');
    const error = Object.assign(new Error('trùng 012345678901'), { code: '23505', parameters: ['bí mật'] });
    logger.error(error, 'Scoring');
    expect(lines[0]).toMatchObject({
      msg: 'Hỏng',
      context: 'Scoring',
      err: { stack: 'Error: x\n    at y (z.ts:1:1)' },
    });
    expect(lines[1]).toMatchObject({ msg: 'trùng *********901', err: { name: 'Error', code: '23505' } });
    expect(JSON.stringify(lines[1])).not.toContain('bí mật');
  });

  it('survives what cannot be written', () => {
    const { logger, lines } = recorder();
    const loop: Record<string, unknown> = { big: 10n, at: new Date(Number.NaN) };
    loop['self'] = loop;
    logger.log(loop);
    expect(lines[0]).toMatchObject({ big: '10', at: null, self: { self: { big: '10' } } });
  });
});

describe('masking', () => {
  it('hides secrets by the name of their field, at any depth', () => {
    expect(
      maskValue({
        password: 'a',
        newPassword: 'b',
        headers: { Authorization: 'Bearer x', cookie: 'sid=1', accept: 'text/html' },
        setupLink: 'http://x/#1',
        list: [{ csrfToken: 't' }],
        mustChangePassword: true,
        cccd: '012345678901',
      }),
    ).toEqual({
      password: '***',
      newPassword: '***',
      headers: { Authorization: '***', cookie: '***', accept: 'text/html' },
      setupLink: '***',
      list: [{ csrfToken: '***' }],
      mustChangePassword: true,
      cccd: '*********901',
    });
  });

  it.each([
    ['postgres://tdkt:mat-khau@db:5432/x', 'postgres://tdkt:***@db:5432/x'],
    ['GET /thiet-lap?token=abc123&x=1', 'GET /thiet-lap?token=***&x=1'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
    ['CCCD 012345678901, CMND 123456789.', 'CCCD *********901, CMND ******789.'],
    ['gọi 0912 345 678 hoặc +84912345678', 'gọi *********678 hoặc *********678'],
    ['5f0c7f5e-1111-4222-8333-123456789012', '5f0c7f5e-1111-4222-8333-123456789012'],
    ['điểm 0.123456789012, 1763815258000 ms', 'điểm 0.123456789012, 1763815258000 ms'],
    ['2026-11-22T12:30:38.123Z trong 12345 ms', '2026-11-22T12:30:38.123Z trong 12345 ms'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });
});
