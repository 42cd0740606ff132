import { Injectable } from '@nestjs/common';
import type { CurrentRegister, KnownAward } from '../../participants/import/parsing/register.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** An award a row can name, with its id. */
export interface LedgerAward extends KnownAward {
  readonly id: string;
}

const PRESENT_OR_ALONE = `(p.status = 'active' or not exists (
  select from participants q where q.kind = p.kind and q.identity_key = p.identity_key and q.status = 'active'
     and q.unit_id is not distinct from p.unit_id))`;

export interface KnownRegister extends CurrentRegister {
  readonly awards: readonly LedgerAward[];
}

/** Everybody a row of the past can mean: also who has left the register, unless somebody of the same name is there. */
@Injectable()
export class KnownRegisterQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Four flat statements. Call inside a unit of work. */
  async load(): Promise<KnownRegister> {
    const units = await this.uow.query<CurrentRegister['units'][number]>(
      `select p.id, p.name from participants p where p.kind = 'collective' and ${PRESENT_OR_ALONE} order by p.created_at, p.id`,
    );
    const people = await this.uow.query<CurrentRegister['people'][number]>(
      `select p.id, p.name as "fullName", p.unit_id as "unitId", null as birth, null as "idNumber"
         from participants p where p.kind = 'individual' and ${PRESENT_OR_ALONE} order by p.created_at, p.id`,
    );
    const households = await this.uow.query<CurrentRegister['households'][number]>(
      `select p.id, p.name, p.unit_id as "unitId" from participants p
        where p.kind = 'household' and ${PRESENT_OR_ALONE} order by p.created_at, p.id`,
    );
    const awards = await this.uow.query<LedgerAward>(
      `select id, code, name, subject_kinds as "subjectKinds" from award_types order by sort_order, id`,
    );
    return { units, people, households, awards };
  }
}
