import { randomBytes } from 'node:crypto';
import { Person } from './api.js';

export interface Login {
  readonly username: string;
  readonly password: string;
  readonly role: string;
}

/** Everyone who takes part in the year, signed in over the public API. */
export interface Staff {
  readonly administrator: Person;
  readonly clerk: Person;
  readonly official: Person;
  /** Member code («TV1») → person. */
  readonly members: ReadonlyMap<string, Person>;
  /** For `--keep`: who can sign in with what. */
  readonly logins: readonly Login[];
}

/** Uses the one-time set-up link, then makes an account of each role and has each first password changed. */
export async function takeOffice(
  address: string,
  setupToken: string,
  memberCodes: readonly string[],
): Promise<Staff> {
  const logins: Login[] = [];
  const password = newPassword();
  await Person.anonymous(address).post('/api/setup', {
    token: setupToken,
    ward: { kind: 'phường', name: 'Tân Lập', province: 'Thái Nguyên', placeName: 'Tân Lập' },
    administrator: { username: 'quantri', displayName: 'Vũ Thị Quản Trị', password },
  });
  logins.push({ username: 'quantri', password, role: 'quản trị' });
  const administrator = await Person.signIn(address, 'quantri', password);
  const join = async (
    username: string,
    displayName: string,
    post: string,
    role: string,
    label: string,
  ): Promise<Person> => {
    const first = newPassword();
    await administrator.post('/api/accounts', {
      username,
      displayName,
      post,
      roles: [role],
      password: first,
    });
    const login = { username, password: newPassword(), role: label };
    const person = await Person.signIn(address, username, first);
    await person.post('/api/session/password', { currentPassword: first, newPassword: login.password });
    logins.push(login);
    return Person.signIn(address, username, login.password);
  };
  const clerk = await join(
    'canbo',
    'Nguyễn Thị Cán Bộ',
    'Công chức Văn hóa - Xã hội',
    'ward-staff',
    'cán bộ phụ trách',
  );
  const official = await join('lanhdao', 'Nguyễn Văn Bình', 'Chủ tịch UBND phường', 'official', 'lãnh đạo');
  const members = new Map<string, Person>();
  for (const code of memberCodes) {
    const username = `thanhvien.${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
    members.set(
      code,
      await join(
        username,
        `Thành viên ${code}`,
        'Ủy viên Hội đồng',
        'committee-member',
        `thành viên ${code}`,
      ),
    );
  }
  return { administrator, clerk, official, members, logins };
}

/** An account for the representative of one unit, who can only be named once the unit is in the register. */
export async function joinRepresentative(
  staff: Staff,
  collectiveId: string,
): Promise<{ person: Person; login: Login }> {
  const first = newPassword();
  const login = { username: 'daidien', password: newPassword(), role: 'đại diện đơn vị' };
  const body = {
    username: login.username,
    displayName: 'Đại diện đơn vị',
    roles: ['unit-representative'],
    collectiveId,
    password: first,
  };
  await staff.administrator.post('/api/accounts', body);
  const address = staff.administrator.address;
  const person = await Person.signIn(address, login.username, first);
  await person.post('/api/session/password', { currentPassword: first, newPassword: login.password });
  return { person: await Person.signIn(address, login.username, login.password), login };
}

/** Nothing to remember and nothing to guess: sample accounts get random passwords too. */
function newPassword(): string {
  return `mau-${randomBytes(12).toString('base64url')}`;
}
