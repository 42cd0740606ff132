import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { CollectivesService } from '../participants/collectives/collectives.service.js';
import { HouseholdsService } from '../participants/households/households.service.js';
import { IndividualsService } from '../participants/individuals/individuals.service.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LineTextDto } from './name-proofs.dto.js';
import type { AskedLine } from './name-proofs.queries.js';

/** Writes a corrected name into the register, by the register's own acts. */
@Injectable()
export class RegisterOfNames {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly individuals: IndividualsService,
    private readonly collectives: CollectivesService,
    private readonly households: HouseholdsService,
  ) {}

  /** Only what differs from `seen` is written: the rest may have been changed by others since. */
  async correct(
    participantId: string,
    kind: AskedLine['subjectKind'],
    seen: LineTextDto,
    proposed: LineTextDto,
    actor: Actor,
  ): Promise<void> {
    const [row] = await this.uow.query<{ version: number }>(
      `select version from participants where id = $1`,
      [participantId],
    );
    const changes = {
      version: row?.version ?? 0,
      ...(proposed.name === seen.name ? {} : { name: proposed.name }),
    };
    if (kind === 'collective') await this.collectives.change(participantId, changes, actor);
    else if (kind === 'household') await this.households.change(participantId, changes, actor);
    else {
      const { formOfAddress, post } = proposed;
      await this.individuals.change(
        participantId,
        {
          ...changes,
          ...(formOfAddress === seen.formOfAddress ? {} : { formOfAddress }),
          ...(post === seen.post ? {} : { post }),
        },
        actor,
      );
    }
  }
}
