import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WardSettingsService } from '../access/ward-settings/ward-settings.service.js';
import { as, Cast } from './cast.service.js';
import { DecidedYear } from './decided-year.service.js';
import { RunningYears } from './running-years.service.js';
import { OFFICIAL, REPRESENTATIVE, SAMPLE_YEAR } from './sample-plan.js';
import { SampleQueries } from './sample.queries.js';

/** Who takes part in the sample's years from the beginning. */
export interface Company {
  readonly clerk: Actor;
  readonly official: Actor;
  readonly members: ReadonlyMap<string, Actor>;
}

/** A step about to be taken, in words, and how much is done before it. */
interface Step {
  readonly step: string;
  readonly percent: number;
}

/** The sample ward's years in order. */
@Injectable()
export class SampleStory {
  constructor(
    private readonly cast: Cast,
    private readonly queries: SampleQueries,
    private readonly settings: WardSettingsService,
    private readonly decided: DecidedYear,
    private readonly running: RunningYears,
  ) {}

  /** Tells each step before taking it. */
  async *tell({ clerk, official, members }: Company, representativePassword: string): AsyncGenerator<Step> {
    yield { step: 'Nhập bảng tiêu chí, đơn vị, cá nhân và đăng ký năm 2025.', percent: 5 };
    await as(clerk, () => this.settle());
    const campaignId = await this.decided.register(clerk);
    yield { step: 'Nhập lịch sử khen thưởng 2022–2024.', percent: 25 };
    await this.decided.rememberHonours(clerk);
    const units = await as(clerk, () => this.queries.units());
    const unitId = units[0]?.id ?? null;
    const representative = await as(clerk, () =>
      this.cast.join(REPRESENTATIVE, representativePassword, unitId),
    );
    yield { step: 'Nhập sổ chấm điểm của Hội đồng năm 2025.', percent: 35 };
    await this.decided.score(campaignId, clerk, official, members);
    yield { step: 'Xét điều kiện và ban hành các quyết định năm 2025.', percent: 50 };
    await this.decided.decide(campaignId, clerk, official);
    yield { step: 'Mở phong trào năm 2026: đăng ký, tự chấm, thẩm định, chấm điểm.', percent: 60 };
    await this.running.runNextYear(campaignId, clerk, members);
    yield { step: 'Mở đợt thi đua chuyên đề đang đăng ký.', percent: 95 };
    await this.running.openTheme(clerk, representative);
  }

  /** Who signs, what rewards may cost: as a ward would have told the program by now. */
  private async settle(): Promise<void> {
    const { version } = await this.settings.own();
    await this.settings.change({
      councilName: 'Hội đồng Thi đua - Khen thưởng',
      councilChairName: OFFICIAL.displayName,
      listOrder: 'collective-first',
      decisionBooks: ['QĐ-UBND'],
      signers: [
        { name: OFFICIAL.displayName, post: OFFICIAL.post, signingTitle: 'CHỦ TỊCH' },
        {
          name: 'Trần Thị Hạnh',
          post: 'Phó Chủ tịch UBND phường',
          signingTitle: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
        },
      ],
      budgets: [
        { year: SAMPLE_YEAR + 1, amountDong: 220_000_000 },
        { year: SAMPLE_YEAR, amountDong: 200_000_000 },
      ],
      version,
    });
  }
}
