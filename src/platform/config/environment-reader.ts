import { isIP } from 'node:net';

const HOST_NAME =
  /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];
const MAX_PROXIES = 5;
const SHOWN_LENGTH = 60;

/** Reads variables one by one and gathers the faults; a faulty one yields its fallback so that reading goes on. */
export class EnvironmentReader {
  readonly faults: string[] = [];

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  /** Adds a fault. The value is shown, cut short, unless it may hold a secret. */
  fault(name: string, expected: string, secret = false): void {
    const value = this.text(name);
    const shown = value === undefined || secret ? '' : ` = «${value.slice(0, SHOWN_LENGTH)}»`;
    this.faults.push(`${name}${shown}: ${expected}.`);
  }

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  }

  integer(name: string, range: { min: number; max: number; fallback: number }): number {
    const value = this.text(name);
    if (value === undefined) return range.fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.fault(name, `cần một số nguyên từ ${range.min} đến ${range.max}`);
    return range.fallback;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const found = allowed.find((one) => one === value.toLowerCase());
    if (found === undefined) this.fault(name, `cần một trong các giá trị ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  host(name: string, fallback: string): string {
    const value = this.text(name);
    if (value === undefined) return fallback;
    if (isIP(value) !== 0 || HOST_NAME.test(value)) return value;
    this.fault(name, 'cần một địa chỉ IP hoặc tên máy, ví dụ 127.0.0.1 hoặc 0.0.0.0');
    return fallback;
  }

  origin(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const url = parseUrl(value);
    const isOrigin =
      url && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
    if (isOrigin && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
    this.fault(name, 'cần địa chỉ đầy đủ không kèm đường dẫn, ví dụ https://thidua.phuong.gov.vn');
    return undefined;
  }

  /** Kept out of the faults' text as it holds a password. */
  databaseUrl(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const url = parseUrl(value);
    const known = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
    if (known && (url.hostname !== '' || url.searchParams.has('host')) && url.pathname.length > 1)
      return value;
    this.fault(name, 'cần dạng postgres://nguoidung:matkhau@may:5432/tencosodulieu', true);
    return undefined;
  }

  trustProxy(name: string): number | readonly string[] | false {
    const value = this.text(name);
    if (value === undefined || value === '0') return false;
    if (/^\d+$/.test(value) && Number(value) <= MAX_PROXIES) return Number(value);
    const addresses = value.split(',').map((part) => part.trim());
    if (addresses.every(isProxyAddress)) return addresses;
    this.fault(
      name,
      `cần số máy chủ trung gian từ 0 đến ${MAX_PROXIES}, hoặc danh sách địa chỉ IP cách nhau bằng dấu phẩy`,
    );
    return false;
  }
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function isProxyAddress(value: string): boolean {
  if (PROXY_GROUPS.includes(value)) return true;
  const [address = '', bits, ...rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
