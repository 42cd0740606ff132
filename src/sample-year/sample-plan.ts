import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Role } from '../access/permissions.js';
import type { PhaseDaysBody } from '../campaigns/campaigns.dto.js';
import { packageRoot } from '../platform/config/package-root.js';

/**
 * What the sample ward's year is, apart from its four workbooks: who takes part, which campaign, when, which
 * decisions. Whoever loads it, the program itself or the sample script, goes by this.
 */

/** The four workbooks and what they must come to. */
export const SAMPLE_FOLDER = join(packageRoot(), 'samples', 'ward-2025');

export const SAMPLE_FILES = {
  criteria: 'tieu-chi.xlsx',
  register: 'dang-ky.xlsx',
  honours: 'lich-su.xlsx',
  'score-book': 'cham-diem.xlsx',
} as const;

export const SAMPLE_WARD = {
  kind: 'phường',
  name: 'Tân Lập',
  province: 'Thái Nguyên',
  placeName: 'Tân Lập',
} as const;

export const SAMPLE_YEAR = 2025;
/** The day the year's decisions are dated: rewards follow the rates of that day. */
export const SAMPLE_DECIDED_ON = '2026-01-15';
/** Members as the score book's sheets name them. */
export const SAMPLE_MEMBERS = ['TV1', 'TV2', 'TV3', 'TV4', 'TV5'] as const;

/** Someone of the sample ward. */
export interface SamplePerson {
  readonly username: string;
  readonly displayName: string;
  readonly post: string;
  readonly role: Role;
  /** «cán bộ phụ trách» */
  readonly roleLabel: string;
}

export const CLERK: SamplePerson = {
  username: 'canbo',
  displayName: 'Nguyễn Thị Cán Bộ',
  post: 'Công chức Văn hóa - Xã hội',
  role: 'ward-staff',
  roleLabel: 'cán bộ phụ trách',
};
export const OFFICIAL: SamplePerson = {
  username: 'lanhdao',
  displayName: 'Nguyễn Văn Bình',
  post: 'Chủ tịch UBND phường',
  role: 'official',
  roleLabel: 'lãnh đạo',
};
/** Speaks for one unit, so an account can only be made once the register is there. */
export const REPRESENTATIVE: SamplePerson = {
  username: 'daidien',
  displayName: 'Đại diện đơn vị',
  post: '',
  role: 'unit-representative',
  roleLabel: 'đại diện đơn vị',
};

/** A member of the council by the code of their score sheets. */
export function memberOf(code: string): SamplePerson {
  return {
    username: `thanhvien.${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`,
    displayName: `Thành viên ${code}`,
    post: 'Ủy viên Hội đồng',
    role: 'committee-member',
    roleLabel: `thành viên ${code}`,
  };
}

export function campaignName(year: number): string {
  return `Phong trào thi đua yêu nước năm ${year}`;
}

/** All phases open at once, so that a year can be gone through in a minute. */
export function openPhases(): PhaseDaysBody[] {
  return [
    { phase: 'registration', opensOn: dayFromToday(-20), closesOn: dayFromToday(5) },
    { phase: 'self-score', opensOn: dayFromToday(-10), closesOn: dayFromToday(10) },
    { phase: 'scoring', opensOn: dayFromToday(-5), closesOn: dayFromToday(15) },
    { phase: 'review', opensOn: dayFromToday(-1), closesOn: dayFromToday(20) },
  ];
}

/** A decision's «trích yếu». */
export function decisionTitle(
  award: { readonly name: string; readonly category: 'title' | 'form' },
  year: number,
): string {
  const act = award.category === 'title' ? 'công nhận danh hiệu' : 'tặng';
  return `Về việc ${act} ${award.name} năm ${year}`;
}

/** Nothing to remember and nothing to guess: sample accounts get random passwords too. */
export function newPassword(): string {
  return `mau-${randomBytes(12).toString('base64url')}`;
}

/** A calendar day in Việt Nam, `offset` days from today. */
export function dayFromToday(offset: number): string {
  const formatter = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
  return formatter.format(new Date(Date.now() + offset * 86_400_000));
}
