import { Injectable } from '@nestjs/common';
import { AddressThrottle } from '../../access/address-throttle.service.js';
import { NUMBER_TEXT } from '../../decisions/decisions.queries.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { paddedCount } from '../../platform/text-vi/counts.js';
import { unknownCode } from '../errors.js';
import type { CertificateCheckDto } from './certificates.dto.js';
import { cleanCheckCode } from './check-code.js';

type Row = Omit<CertificateCheckDto, 'state' | 'certificateNumber'> & {
  readonly certificateNumber: number | null;
  readonly isRevoked: boolean;
};

const NOTHING_MORE = {
  certificateNumber: null,
  name: null,
  awardName: null,
  decisionNumber: null,
  decidedOn: null,
  issuer: null,
};

/** Confirms a certificate to whoever holds it. Asking for codes that are not there is slowed down by address. */
@Injectable()
export class CertificateCheck {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: AddressThrottle,
  ) {}

  /** @throws DomainError 404 `unknown-code`; 429 `too-many-attempts` */
  async of(typed: string, address: string): Promise<CertificateCheckDto> {
    await this.throttle.demandFree('certificate-check', address);
    const code = cleanCheckCode(typed);
    // The one question asked without a ward: which ward the code belongs to.
    const [owner] = await this.uow.querySystem<{ wardId: string }>(
      `select ward_id as "wardId" from certificates where check_code = $1`,
      [code],
    );
    const row = owner && (await this.inWard(owner.wardId, code));
    if (!row) {
      await this.throttle.bookFailure('certificate-check', address);
      throw unknownCode();
    }
    const { isRevoked, certificateNumber, ...told } = row;
    if (isRevoked) return { state: 'revoked', ...NOTHING_MORE };
    const number = certificateNumber === null ? null : paddedCount(certificateNumber);
    return { state: 'valid', certificateNumber: number, ...told };
  }

  /** Undefined for a certificate that was prepared and never printed. */
  private inWard(wardId: string, code: string): Promise<Row | undefined> {
    const context = { requestId: currentContext()?.requestId ?? '', wardId };
    return runInContext(context, () =>
      this.uow.run(async () => {
        const [row] = await this.uow.query<Row>(
          `select l.certificate_number as "certificateNumber", l.name, l.award_name as "awardName",
                  ${NUMBER_TEXT} as "decisionNumber", d.decided_on::text as "decidedOn",
                  'Chủ tịch UBND ' || w.kind || ' ' || w.name as issuer,
                  exists (select from revocation_lines v where v.decision_line_id = l.id) as "isRevoked"
             from certificates c join decision_lines l on l.id = c.decision_line_id join decisions d on d.id = l.decision_id
             join wards w on w.id = c.ward_id
            where c.check_code = $1 and exists (select from certificate_prints p where p.certificate_id = c.id)`,
          [code],
        );
        return row;
      }),
    );
  }
}
