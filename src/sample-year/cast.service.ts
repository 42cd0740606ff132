import { Injectable } from '@nestjs/common';
import { AccountsService } from '../access/accounts.service.js';
import type { Actor } from '../access/actor.js';
import { permissionsOf } from '../access/permissions.js';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import type { SamplePerson } from './sample-plan.js';

/** Makes the sample ward's accounts and acts in their names. */
@Injectable()
export class Cast {
  constructor(private readonly accounts: AccountsService) {}

  /** An account with the password it is told, ready to sign in; in the ward of the running context. */
  async join(person: SamplePerson, password: string, collectiveId: string | null = null): Promise<Actor> {
    const { username, displayName, post, role } = person;
    const { id } = await this.accounts.create({
      username,
      displayName,
      post,
      roles: [role],
      collectiveId,
      password,
      mustChangePassword: false,
    });
    return {
      accountId: id,
      wardId: currentContext()?.wardId ?? '',
      username,
      displayName,
      roles: [role],
      permissions: permissionsOf([role]),
      collectiveId,
      mustChangePassword: false,
      sessionId: '',
    };
  }
}

/** Does something as one of the cast: on record under their name, with their rights and no others. */
export function as<T>(actor: Actor, work: (actor: Actor) => Promise<T>): Promise<T> {
  const { wardId, accountId, displayName } = actor;
  const requestId = currentContext()?.requestId ?? '';
  return runInContext({ requestId, wardId, accountId, actorName: displayName }, () => work(actor));
}
