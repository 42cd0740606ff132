import {
  CLERK,
  memberOf,
  newPassword,
  OFFICIAL,
  REPRESENTATIVE,
  SAMPLE_WARD,
  type SamplePerson,
} from '../../src/sample-year/sample-plan.js';
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
    ward: SAMPLE_WARD,
    administrator: { username: 'quantri', displayName: 'Vũ Thị Quản Trị', password },
  });
  logins.push({ username: 'quantri', password, role: 'quản trị' });
  const administrator = await Person.signIn(address, 'quantri', password);
  const join = async (newcomer: SamplePerson): Promise<Person> => {
    const { username, displayName, post, role, roleLabel } = newcomer;
    const first = newPassword();
    await administrator.post('/api/accounts', {
      username,
      displayName,
      post,
      roles: [role],
      password: first,
    });
    const login = { username, password: newPassword(), role: roleLabel };
    const person = await Person.signIn(address, username, first);
    await person.post('/api/session/password', { currentPassword: first, newPassword: login.password });
    logins.push(login);
    return Person.signIn(address, username, login.password);
  };
  const clerk = await join(CLERK);
  const official = await join(OFFICIAL);
  const members = new Map<string, Person>();
  for (const code of memberCodes) members.set(code, await join(memberOf(code)));
  return { administrator, clerk, official, members, logins };
}

/** An account for the representative of one unit, who can only be named once the unit is in the register. */
export async function joinRepresentative(
  staff: Staff,
  collectiveId: string,
): Promise<{ person: Person; login: Login }> {
  const first = newPassword();
  const { username, displayName, role, roleLabel } = REPRESENTATIVE;
  const login = { username, password: newPassword(), role: roleLabel };
  const body = {
    username,
    displayName,
    roles: [role],
    collectiveId,
    password: first,
  };
  await staff.administrator.post('/api/accounts', body);
  const address = staff.administrator.address;
  const person = await Person.signIn(address, login.username, first);
  await person.post('/api/session/password', { currentPassword: first, newPassword: login.password });
  return { person: await Person.signIn(address, login.username, login.password), login };
}
