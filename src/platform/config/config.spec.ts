import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError, loadConfig } from './config.js';
import { packageRoot } from './package-root.js';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('serves this machine alone on port 3000 with its own database when nothing is set', () => {
    expect(loadConfig({ PORT: '', HOST: '  ' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      databaseConnectMs: 5_000,
      dataDir: join(packageRoot(), 'data'),
      logLevel: 'info',
      publicUrl: undefined,
      secureCookies: false,
      trustProxy: false,
      session: { idleMs: 1_800_000, absoluteMs: 28_800_000 },
      limits: { bodyBytes: 1_048_576, uploadBytes: 20_971_520 },
    });
  });

  it('finds the package root above the sources', () => {
    expect(existsSync(join(packageRoot(), 'package-lock.json'))).toBe(true);
  });

  it('takes every variable', () => {
    const config = loadConfig({
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgresql://a:b@db:5432/tdkt',
      DATABASE_CONNECT_SECONDS: '20',
      DATA_DIR: 'some/where',
      LOG_LEVEL: 'DEBUG',
      PUBLIC_URL: 'https://thidua.example.vn/',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      SESSION_IDLE_MINUTES: '60',
      SESSION_MAX_HOURS: '12',
      BODY_LIMIT_MB: '2',
      UPLOAD_LIMIT_MB: '50',
    });
    expect(config).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgresql://a:b@db:5432/tdkt',
      databaseConnectMs: 20_000,
      dataDir: resolve('some/where'),
      logLevel: 'debug',
      publicUrl: 'https://thidua.example.vn',
      secureCookies: true,
      trustProxy: ['loopback', '10.0.0.0/8'],
      session: { idleMs: 3_600_000, absoluteMs: 43_200_000 },
      limits: { bodyBytes: 2_097_152, uploadBytes: 52_428_800 },
    });
  });

  it('tells all faults at once and keeps the password of DATABASE_URL to itself', () => {
    const faults = faultsOf({
      PORT: 'ba nghìn',
      HOST: 'a b',
      DATABASE_URL: 'mysql://root:bi-mat@x/y',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'thidua.vn/app',
      TRUST_PROXY: '300.1.1.1',
      SESSION_IDLE_MINUTES: '1',
      UPLOAD_LIMIT_MB: '-3',
    });
    expect(faults).toEqual([
      'PUBLIC_URL = «thidua.vn/app»: cần địa chỉ đầy đủ không kèm đường dẫn, ví dụ https://thidua.phuong.gov.vn.',
      'SESSION_IDLE_MINUTES = «1»: cần một số nguyên từ 5 đến 1440.',
      'PORT = «ba nghìn»: cần một số nguyên từ 0 đến 65535.',
      'HOST = «a b»: cần một địa chỉ IP hoặc tên máy, ví dụ 127.0.0.1 hoặc 0.0.0.0.',
      'DATABASE_URL: cần dạng postgres://nguoidung:matkhau@may:5432/tencosodulieu.',
      'LOG_LEVEL = «loud»: cần một trong các giá trị fatal, error, warn, info, debug, trace.',
      'TRUST_PROXY = «300.1.1.1»: cần số máy chủ trung gian từ 0 đến 5, hoặc danh sách địa chỉ IP cách nhau bằng dấu phẩy.',
      'UPLOAD_LIMIT_MB = «-3»: cần một số nguyên từ 1 đến 100.',
    ]);
  });

  it('refuses an idle time longer than the whole session', () => {
    expect(faultsOf({ SESSION_IDLE_MINUTES: '120', SESSION_MAX_HOURS: '1' })).toEqual([
      'SESSION_IDLE_MINUTES = «120»: không được dài hơn SESSION_MAX_HOURS (1 giờ).',
    ]);
  });
});
