import type { ImportIssue, ImportRow } from '../../imports/import-kind.js';
import { SUBJECT_KIND_NAMES } from '../../catalogue/subject-kind.js';
import { type IssueCell, issueOf } from '../../platform/table/row-issue.js';
import type { HouseholdRef, PersonRef, SubjectRef, UnitRef } from './parsing/register.js';
import type { ParsedRegistration, RegistrationValues } from './parsing/registrations-sheet.js';
import type { CampaignState, StoredAward, StoredRegistration } from './register-snapshot.queries.js';
import type { RegisterWrites } from './register-writes.js';
import { errorOf, hasError, saidOf, tooLong, type TextLimits } from './row-checks.js';
import type { SubjectIds } from './subject-ids.js';

const LIMITS: TextLimits<'name' | 'summary'> = { name: ['Tên', 255], summary: ['Tóm tắt thành tích', 2000] };

/** Why registrations of a campaign cannot come in now, by the state of its registration phase. */
const STATES: Readonly<Record<Exclude<CampaignState['state'], 'open'>, string>> = {
  'wrong-phase': 'Phong trào không ở giai đoạn «Đăng ký thi đua» nên chưa nhận đăng ký này.',
  'not-yet-open': 'Chưa đến ngày bắt đầu đăng ký của phong trào.',
  'deadline-passed': 'Đã hết hạn đăng ký của phong trào.',
};

/** Everything the registrations of a file are compared with. */
export interface RegistrationContext {
  readonly campaign: CampaignState | null;
  readonly awards: readonly StoredAward[];
  readonly stored: readonly StoredRegistration[];
  readonly units: SubjectIds<UnitRef>;
  readonly people: SubjectIds<PersonRef>;
  readonly households: SubjectIds<HouseholdRef>;
  readonly newId: () => string;
}

/** Compares the sheet of registrations with the campaign's; what would be written goes into `writes`. */
export function planRegistrations(
  parsed: readonly ParsedRegistration[],
  context: RegistrationContext,
  writes: RegisterWrites,
): ImportRow[] {
  const awards = new Map(context.awards.map((award) => [award.code, award]));
  const stored = new Map(
    context.stored.map((one) => [registrationKey(one.participantId, one.awardTypeId), one]),
  );
  const households = new Set<HouseholdRef>();
  return parsed.map((row) => {
    const { values } = row;
    const award = values.award ? awards.get(values.award.code) : undefined;
    const issues: ImportIssue[] = [...row.issues, ...tooLong(values, LIMITS, row.cellOf)];
    const participantId = values.subject ? idOf(values.subject, context) : undefined;
    if (values.subject && participantId === undefined) issues.push(subjectRefused(values.subject));
    if (award && !award.inPlay) issues.push(awardNotInPlay(award.name, row.cellOf('award')));
    const known = award && participantId ? stored.get(registrationKey(participantId, award.id)) : undefined;
    const isSettled = known?.status === 'accepted' && (values.summary ?? known.summary) === known.summary;
    if (!hasError(issues) && !isSettled) issues.push(...campaignIssues(context.campaign));
    const base = { sheet: row.sheet, row: row.row, subject: 'registration', label: labelOf(values), issues };
    if (!award || !values.subject || participantId === undefined || hasError(issues)) {
      return { ...base, status: 'error' as const, values: shown(values) };
    }
    if (known && isSettled) return { ...base, status: 'unchanged' as const, values: {} };
    takeHousehold(values.subject, participantId, row.row, context, households, writes);
    const write = { participantId, awardTypeId: award.id, summary: values.summary };
    if (!known) {
      writes.registrations.push({ id: context.newId(), version: null, ...write });
      return { ...base, status: 'new' as const, values: { ...shown(values), status: 'accepted' } };
    }
    writes.registrations.push({ id: known.id, version: known.version, ...write });
    const before = { status: known.status, summary: known.summary };
    return {
      ...base,
      status: 'changed' as const,
      values: { status: 'accepted', summary: values.summary ?? known.summary },
      before,
    };
  });
}

function awardNotInPlay(name: string, cell: IssueCell | null): ImportIssue {
  const message = `Phong trào này không xét «${name}».`;
  const fix = { kind: 'choose', options: [], list: 'awards' } as const;
  return issueOf({ code: 'award-not-in-play', severity: 'error', message }, cell, { fix });
}

function campaignIssues(campaign: CampaignState | null): ImportIssue[] {
  if (!campaign) {
    const message =
      'Chưa chọn phong trào nên đăng ký này không được nhận; hãy chọn phong trào rồi tải tệp lên lại.';
    return [errorOf('campaign-required', message)];
  }
  return campaign.state === 'open' ? [] : [errorOf(campaign.state, STATES[campaign.state])];
}

function idOf(subject: SubjectRef, context: RegistrationContext): string | undefined {
  if (subject.kind === 'collective') return context.units.of(subject.unit);
  if (subject.kind === 'individual') return context.people.of(subject.person);
  return context.units.of(subject.household.unit) && context.households.of(subject.household);
}

function subjectRefused(subject: SubjectRef): ImportIssue {
  const [code, name] =
    subject.kind === 'collective'
      ? ['unknown-unit', subject.unit.name]
      : subject.kind === 'individual'
        ? ['unknown-person', subject.person.fullName]
        : ['unknown-unit', subject.household.unit.name];
  return errorOf(code, `Dòng của «${name}» đang có lỗi nên đăng ký này chưa nhận được.`);
}

/** A household comes in with the first registration of its own that does. */
function takeHousehold(
  subject: SubjectRef,
  id: string,
  row: number,
  context: RegistrationContext,
  taken: Set<HouseholdRef>,
  writes: RegisterWrites,
): void {
  if (subject.kind !== 'household' || subject.household.id !== null || taken.has(subject.household)) return;
  taken.add(subject.household);
  const unitId = context.units.of(subject.household.unit) ?? '';
  writes.households.push({ id, name: subject.household.name, unitId, displayOrder: row });
}

function labelOf({ name, award }: RegistrationValues): string {
  return award ? `${name}: ${award.name}` : name;
}

function shown({ kind, name, unit, award, summary }: RegistrationValues): Record<string, unknown> {
  return saidOf({
    kind: kind && SUBJECT_KIND_NAMES[kind],
    name,
    unit: unit?.name ?? null,
    award: award?.name ?? null,
    summary,
  });
}

function registrationKey(participantId: string, awardTypeId: string): string {
  return `${participantId}\n${awardTypeId}`;
}
