import { LIST_ORDERS, type ListOrder } from '../../access/ward-settings/list-order.js';
import type { SubjectKind } from '../../catalogue/subject-kind.js';

/** One choice of an option, as asked for and as people read it. */
export interface OptionChoice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Something a list can be made one way or another (documents.md §3); asked for as text in the address. */
export interface ListOption<Value extends string = string> {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly OptionChoice<Value>[];
}

export type YesNo = 'true' | 'false';
export type Numbering = 'restart' | 'continuous';

/** Lines of decisions within a section: as the decision has them, or by unit, or by name. */
export type LineOrder = 'decision' | 'unit' | 'name';
export type ProposalOrder = 'award' | 'unit' | 'name';
export type SummaryOrder = 'block' | 'rank' | 'name';

function choices<Value extends string>(labels: Readonly<Record<Value, string>>): OptionChoice<Value>[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value: value as Value, label }));
}

export const YES_NO = choices<YesNo>({ true: 'Có', false: 'Không' });

export const MONEY: ListOption<YesNo> = {
  name: 'money',
  label: 'Cột tiền thưởng',
  help: 'In số tiền của từng dòng, tổng cộng và số tiền bằng chữ.',
  choices: YES_NO,
};
export const NUMBERING: ListOption<Numbering> = {
  name: 'numbering',
  label: 'Số thứ tự',
  help: 'Số thứ tự bắt đầu lại từ 1 ở mỗi mục, hoặc chạy liên tục đến hết danh sách.',
  choices: choices({ restart: 'Đánh lại ở mỗi mục', continuous: 'Liên tục' }),
};
export const COUNTS_LINE: ListOption<YesNo> = {
  name: 'countsLine',
  label: 'Dòng đếm số lượng',
  help: 'Câu «Danh sách này có … tập thể, … cá nhân» ở cuối. Danh sách có tiền không in dòng này.',
  choices: YES_NO,
};
export const SECTIONS: ListOption<ListOrder> = {
  name: 'sections',
  label: 'Thứ tự các mục',
  help: 'Mục nào đứng trước. Mặc định theo thiết lập của phường, xã.',
  choices: choices({
    'collective-first': 'Tập thể, Hộ gia đình, Cá nhân',
    'individual-first': 'Cá nhân, Tập thể, Hộ gia đình',
  }),
};
export const LINE_ORDER: ListOption<LineOrder> = {
  name: 'order',
  label: 'Thứ tự trong mục',
  help: 'Theo đúng quyết định; hoặc theo thứ tự đơn vị; hoặc theo tên (vần a, ă, â …).',
  choices: choices({ decision: 'Như trong quyết định', unit: 'Theo đơn vị', name: 'Theo tên' }),
};
export const PROPOSAL_ORDER: ListOption<ProposalOrder> = {
  name: 'order',
  label: 'Thứ tự trong mục',
  help: 'Theo danh hiệu, hình thức rồi đến đơn vị; hoặc theo đơn vị; hoặc theo tên (vần a, ă, â …).',
  choices: choices({ award: 'Theo danh hiệu, hình thức', unit: 'Theo đơn vị', name: 'Theo tên' }),
};
export const SUMMARY_ORDER: ListOption<SummaryOrder> = {
  name: 'order',
  label: 'Thứ tự',
  help: 'Theo khối thi đua và hạng trong khối; hoặc theo hạng chung; hoặc theo tên.',
  choices: choices({ block: 'Theo khối', rank: 'Theo hạng chung', name: 'Theo tên' }),
};
export const MEMBERS: ListOption<YesNo> = {
  name: 'members',
  label: 'Điểm của từng thành viên',
  help: 'Mỗi thành viên Hội đồng một cột. Bỏ đi thì chỉ in điểm chung, trung vị, chênh lệch.',
  choices: YES_NO,
};
export const SIGNATURES: ListOption<YesNo> = {
  name: 'signatures',
  label: 'Phần ký tên',
  help: 'Chỗ ký ở cuối bảng.',
  choices: YES_NO,
};

/** In which order each setting names whom a list commends. */
export const KIND_ORDERS: Readonly<Record<ListOrder, readonly SubjectKind[]>> = {
  'collective-first': ['collective', 'household', 'individual'],
  'individual-first': ['individual', 'collective', 'household'],
};

/** An option of one list with what it is unless asked otherwise. */
export interface OptionOfList {
  readonly option: ListOption;
  readonly usual: string;
}

/** Options as a query holds them, all decided: yes and no as truth values. */
export type Chosen<Query> = {
  readonly [Name in keyof Query]-?: NonNullable<Query[Name]> extends YesNo
    ? boolean
    : NonNullable<Query[Name]>;
};

/** What was asked for, the usual where nothing was; the order of sections is the ward's own. */
export function chosen<Query extends object>(
  options: readonly OptionOfList[],
  query: Query,
  listOrder: ListOrder,
): Chosen<Query> {
  const asked = query as Readonly<Record<string, string | undefined>>;
  const entries = options.map(({ option, usual }) => {
    const value = asked[option.name] ?? usualOf({ option, usual }, listOrder);
    return [option.name, option.choices === YES_NO ? value === 'true' : value];
  });
  return Object.fromEntries(entries) as Chosen<Query>;
}

/** The default of an option in a ward. */
export function usualOf({ option, usual }: OptionOfList, listOrder: ListOrder): string {
  return option.name === SECTIONS.name ? listOrder : usual;
}

/** The default that stands for the ward's own setting until it is known. */
export const OF_WARD: ListOrder = LIST_ORDERS[0];
