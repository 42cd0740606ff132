import { isAbsolute, join, resolve } from 'node:path';
import { StartupError } from '../runtime/startup-error.js';
import { EnvironmentReader } from './environment-reader.js';
import { packageRoot } from './package-root.js';

/** Least urgent last. `info` is what an office wants; `debug` adds the framework's and the database's chatter. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const MEBIBYTE = 1024 * 1024;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Everything the environment decides, read once at the start and handed to whoever needs it. */
export interface AppConfig {
  /** HTTP port; 0 lets the system choose a free one. */
  readonly port: number;
  /** Address to listen on; the default lets in nobody but this machine. */
  readonly host: string;
  /** An existing PostgreSQL ≥ 15; when absent the program runs its own under `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** How long a request waits for a connection to the database before it is refused. */
  readonly databaseConnectMs: number;
  /** Absolute folder of everything the program keeps outside an external database. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  /** Origin under which people reach the program ("https://thidua.example.vn"), without a final slash. */
  readonly publicUrl: string | undefined;
  /** True when `publicUrl` is https: cookies are then sent over TLS only. */
  readonly secureCookies: boolean;
  /** Express «trust proxy»: how many proxies stand in front, or their addresses; false when there is none. */
  readonly trustProxy: number | readonly string[] | false;
  readonly session: { readonly idleMs: number; readonly absoluteMs: number };
  readonly limits: { readonly bodyBytes: number; readonly uploadBytes: number };
}

/** All that is wrong with the environment, told at once. */
export class ConfigError extends StartupError {
  constructor(readonly faults: readonly string[]) {
    super(
      [
        'Cấu hình chưa đúng nên chương trình không khởi động. Xin sửa:',
        ...faults.map((f) => `  - ${f}`),
      ].join('\n'),
    );
  }
}

/**
 * Reads and checks the configuration. An empty variable counts as absent.
 *
 * DATA_DIR defaults to `data` beside package.json whatever the current folder is; a relative DATA_DIR is taken from
 * the current folder, as with any other command.
 *
 * @throws ConfigError naming every faulty variable and what is expected of it; secrets are not repeated in it.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): AppConfig {
  const read = new EnvironmentReader(env);
  const publicUrl = read.origin('PUBLIC_URL');
  const dataDir = read.text('DATA_DIR');
  const idle = read.integer('SESSION_IDLE_MINUTES', { min: 5, max: 1_440, fallback: 30 });
  const absolute = read.integer('SESSION_MAX_HOURS', { min: 1, max: 168, fallback: 8 });
  if (idle > absolute * 60) {
    read.fault('SESSION_IDLE_MINUTES', `không được dài hơn SESSION_MAX_HOURS (${absolute} giờ)`);
  }
  const config: AppConfig = {
    port: read.integer('PORT', { min: 0, max: 65_535, fallback: 3_000 }),
    host: read.host('HOST', '127.0.0.1'),
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    databaseConnectMs: read.integer('DATABASE_CONNECT_SECONDS', { min: 1, max: 120, fallback: 5 }) * SECOND,
    dataDir:
      dataDir === undefined ? join(packageRoot(), 'data') : isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    publicUrl,
    secureCookies: publicUrl?.startsWith('https:') ?? false,
    trustProxy: read.trustProxy('TRUST_PROXY'),
    session: { idleMs: idle * MINUTE, absoluteMs: absolute * 60 * MINUTE },
    limits: {
      bodyBytes: read.integer('BODY_LIMIT_MB', { min: 1, max: 16, fallback: 1 }) * MEBIBYTE,
      uploadBytes: read.integer('UPLOAD_LIMIT_MB', { min: 1, max: 100, fallback: 20 }) * MEBIBYTE,
    },
  };
  if (read.faults.length > 0) throw new ConfigError(read.faults);
  return config;
}
