import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { AccountView } from '../access/accounts.service.js';
import type { Actor } from '../access/actor.js';
import { SetupService } from '../access/setup.service.js';
import { currentContext, runInContext } from '../platform/context/request-context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Cast } from './cast.service.js';
import { SampleProgress } from './sample-progress.service.js';
import {
  CLERK,
  memberOf,
  newPassword,
  OFFICIAL,
  REPRESENTATIVE,
  SAMPLE_MEMBERS,
  SAMPLE_WARD,
  type SamplePerson,
} from './sample-plan.js';
import { SampleStory, type Company } from './sample-story.service.js';

/** Who sets the sample ward up. */
export interface SampleInput {
  readonly token: string;
  readonly administrator: {
    readonly username: string;
    readonly displayName: string;
    readonly password: string;
  };
}

/** With what somebody of the sample ward signs in. Told once, to whoever set it up. */
export interface SampleLogin {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly roleLabel: string;
}

export interface SampleBegun {
  readonly wardId: string;
  readonly administrator: AccountView;
  readonly accounts: SampleLogin[];
}

interface Loading {
  readonly id: string;
  readonly company: Company;
  readonly representativePassword: string;
}

/** Makes the sample ward to look around in: accounts at once, its years in the background. */
@Injectable()
export class SampleYear implements OnModuleDestroy {
  private readonly log = new Logger('SampleYear');
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly setup: SetupService,
    private readonly cast: Cast,
    private readonly progress: SampleProgress,
    private readonly story: SampleStory,
  ) {}

  /** The program stops: the step under way is finished, no other is begun. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  /**
   * Uses the set-up link for a sample ward and begins to load its years.
   * @throws DomainError 403 `setup-link-used`; 409 `ward-exists`, `username-taken`; 400 `weak-password`
   */
  async begin(input: SampleInput): Promise<SampleBegun> {
    const context = currentContext();
    const taken: string[] = [CLERK, OFFICIAL, REPRESENTATIVE, ...SAMPLE_MEMBERS.map(memberOf)].map(
      ({ username }) => username,
    );
    if (taken.includes(input.administrator.username)) throw usernameOfSample(input.administrator.username);
    const { begun, loading } = await this.uow.runAsSystem(async () => {
      const id = await this.progress.begin('Đã lập phường mẫu và các tài khoản.');
      const { wardId, administrator } = await this.setup.setUp({ ...input, ward: SAMPLE_WARD });
      const made = { requestId: context?.requestId ?? '', wardId, actorName: administrator.displayName };
      const accounts: SampleLogin[] = [];
      const join = async (person: SamplePerson): Promise<Actor> => {
        const login = loginOf(person);
        accounts.push(login);
        return runInContext(made, () => this.cast.join(person, login.password));
      };
      const clerk = await join(CLERK);
      const official = await join(OFFICIAL);
      const members = new Map<string, Actor>();
      for (const code of SAMPLE_MEMBERS) members.set(code, await join(memberOf(code)));
      const representative = loginOf(REPRESENTATIVE);
      accounts.push(representative);
      return {
        begun: { wardId, administrator, accounts },
        loading: {
          id,
          company: { clerk, official, members },
          representativePassword: representative.password,
        },
      };
    });
    this.running = this.load(loading);
    return begun;
  }

  private async load({ id, company, representativePassword }: Loading): Promise<void> {
    try {
      for await (const { step, percent } of this.story.tell(company, representativePassword)) {
        if (this.isStopping) return;
        await this.progress.at(id, step, percent);
      }
      await this.progress.finish(id, 'Đã nạp xong dữ liệu mẫu.');
    } catch (error) {
      this.log.error(error);
      const why =
        error instanceof DomainError ? error.message : 'Lỗi ngoài dự kiến, xem nhật ký chương trình.';
      await this.progress.fail(id, `Không nạp tiếp được dữ liệu mẫu: ${why}`);
    }
  }
}

function loginOf({ username, displayName, roleLabel }: SamplePerson): SampleLogin {
  return { username, password: newPassword(), displayName, roleLabel };
}

/** 409: the sample's own people have these names. */
function usernameOfSample(username: string): DomainError {
  return new DomainError({
    status: 409,
    code: 'username-taken',
    message: `Tên đăng nhập «${username}» dành cho người của phường mẫu, hãy chọn tên khác.`,
  });
}
