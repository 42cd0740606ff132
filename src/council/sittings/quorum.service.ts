import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { quorumOf, strictest, type Quorum } from '../counting/quorum.js';
import { VoteRulesQueries } from '../rules/vote-rules.queries.js';

interface Row {
  readonly heldOn: string;
  readonly parts: number;
  readonly of: number;
  readonly members: number;
  readonly present: number;
  readonly awardTypeIds: string[];
}

/**
 * How many must be there: the council's own share, or a greater one that an award on the agenda asks for. Only
 * members with the right to vote count, and only who is in the room: a written opinion is no presence.
 */
@Injectable()
export class QuorumService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rules: VoteRulesQueries,
  ) {}

  async of(sittingId: string): Promise<Quorum> {
    const [row] = await this.uow.query<Row>(
      `select s.held_on as "heldOn", c.quorum_parts as parts, c.quorum_of as of,
              (select count(*)::int from sitting_roster r where r.sitting_id = s.id and r.has_vote) as members,
              (select count(*)::int from sitting_roster r where r.sitting_id = s.id and r.has_vote and r.presence = 'present') as present,
              array(select distinct q.award_type_id from sitting_questions q where q.sitting_id = s.id) as "awardTypeIds"
         from sittings s join councils c on c.id = s.council_id where s.id = $1`,
      [sittingId],
    );
    if (!row) throw new Error('No such sitting.');
    const shares = (await this.rules.inForce(row.heldOn)).flatMap(({ awardTypeId, rule }) =>
      rule && row.awardTypeIds.includes(awardTypeId) ? [{ parts: rule.quorumParts, of: rule.quorumOf }] : [],
    );
    return quorumOf(row.members, row.present, strictest({ parts: row.parts, of: row.of }, ...shares));
  }
}
