import type { Schema } from '../api/client';
import type { Role } from '../session/session';

/**
 * Words for codes that come without a label of their own. Typed by the API: a code the program learns later is missing
 * here until it has a word, and does not compile.
 */
const ROLES: Readonly<Record<Role, string>> = {
  administrator: 'Quản trị',
  'ward-staff': 'Cán bộ phụ trách',
  'committee-member': 'Thành viên Hội đồng',
  official: 'Lãnh đạo',
  'unit-representative': 'Đại diện đơn vị',
};

export function roleText(role: Role): string {
  return ROLES[role];
}

export const ROLE_OPTIONS = Object.entries(ROLES).map(([value, label]) => ({ value: value as Role, label }));

type CampaignKind = Schema<'CampaignDto'>['kind'];

export const CAMPAIGN_KINDS: Readonly<Record<CampaignKind, string>> = {
  yearly: 'Thường xuyên (cả năm)',
  thematic: 'Theo chuyên đề, theo đợt',
};

type SubjectKind = Schema<'NominationDto'>['subjectKind'];

export const SUBJECT_KINDS: Readonly<Record<SubjectKind, string>> = {
  collective: 'Tập thể',
  individual: 'Cá nhân',
  household: 'Hộ gia đình',
};

type AwardType = Schema<'AwardTypeDto'>;

export const AWARD_CATEGORIES: Readonly<Record<AwardType['category'], string>> = {
  title: 'Danh hiệu thi đua',
  form: 'Hình thức khen thưởng',
};

export const GRANTORS: Readonly<Record<AwardType['grantedBy'], string>> = {
  ward: 'Phường, xã',
  province: 'Tỉnh',
  higher: 'Trung ương',
};

/** How sure the source of a rate or rule is. */
export const SURENESS: Readonly<Record<AwardType['sureness'], string>> = {
  verified: 'Đã đối chiếu văn bản',
  secondary: 'Theo nguồn thứ cấp',
  recalled: 'Chưa đối chiếu',
  local: 'Theo quy định của tỉnh, phường',
};

export const DECISION_STATUSES: Readonly<Record<Schema<'DecisionDto'>['status'], string>> = {
  draft: 'Dự thảo',
  proposed: 'Đã trình',
  approved: 'Đã duyệt',
  issued: 'Đã ban hành',
};

/** Grounds to take an award back, as the law words them (Điều 93). */
export const PROPOSAL_STATUSES: Readonly<Record<Schema<'ProposalDto'>['status'], string>> = {
  preparing: 'Đang lập',
  sent: 'Đã gửi',
  returned: 'Bị trả lại',
  decided: 'Đã có kết quả',
};

export const HONOUR_SOURCES: Readonly<Record<Schema<'HonourDto'>['source'], string>> = {
  decision: 'Quyết định của phường, xã',
  import: 'Nhập từ Excel',
  proposal: 'Cấp trên khen',
};

export const REVOCATION_GROUNDS: Readonly<Record<Schema<'RevocationDto'>['ground'], string>> = {
  'false-declaration': 'Gian dối trong việc kê khai thành tích',
  'forged-papers': 'Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ',
  'wrong-procedure': 'Thẩm định, xét, duyệt, đề nghị trái quy định',
  'standard-broken': 'Có vi phạm trong thời gian tính thành tích, không còn đủ tiêu chuẩn',
};

type NominationDto = Schema<'NominationDto'>;

export const VERDICTS: Readonly<Record<NominationDto['verdict'], string>> = {
  met: 'Đủ điều kiện',
  'not-met': 'Chưa đủ điều kiện',
  unknown: 'Chưa đủ căn cứ',
};

export const NOMINATION_STATUSES: Readonly<Record<NominationDto['status'], string>> = {
  proposed: 'Đang đề nghị',
  'set-aside': 'Để lại',
  decided: 'Đã vào quyết định',
};

export const PHASES: Readonly<Record<Schema<'CampaignDto'>['phase'], string>> = {
  draft: 'Đang soạn',
  registration: 'Đăng ký thi đua',
  'self-score': 'Tự chấm điểm',
  scoring: 'Hội đồng chấm điểm',
  review: 'Xét, đề nghị khen thưởng',
  decided: 'Đã quyết định',
  closed: 'Đã kết thúc',
};

export const CRITERION_KINDS: Readonly<Record<Schema<'CriterionDto'>['kind'], string>> = {
  graded: 'Chấm điểm',
  tiered: 'Theo mức',
  ratio: 'Theo tỷ lệ',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  knockout: 'Loại trừ',
};

type CriteriaSet = Schema<'CriteriaSetDto'>;

export const COMBINING_WAYS: Readonly<Record<CriteriaSet['combining'], string>> = {
  mean: 'Trung bình cộng các phiếu',
  trimmed: 'Trung bình sau khi bỏ một phiếu cao nhất, một phiếu thấp nhất (từ 5 phiếu)',
  median: 'Trung vị (phiếu ở giữa)',
};

export const NOT_APPLICABLE_MODES: Readonly<Record<CriteriaSet['notApplicableMode'], string>> = {
  rescale: 'Quy đổi: các tiêu chí còn lại tính ra cả thang điểm',
  zero: 'Không quy đổi: tiêu chí đó không được điểm',
};

export const RATING_LEVELS: Readonly<Record<Schema<'RatingDto'>['level'], string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  'not-completed': 'Không hoàn thành nhiệm vụ',
};

export const INITIATIVE_LEVELS: Readonly<Record<Schema<'InitiativeDto'>['level'], string>> = {
  base: 'Cấp cơ sở',
  province: 'Cấp tỉnh',
  national: 'Toàn quốc',
};

type RuleNode = Schema<'RuleNodeBody'>;

export const GROUP_SCOPES: Readonly<Record<NonNullable<RuleNode['scope']>, string>> = {
  unit: 'Từng đơn vị',
  ward: 'Toàn phường, xã',
};

export const MEMBER_GROUNDS: Readonly<Record<NonNullable<RuleNode['by']>, string>> = {
  rule: 'Đủ điều kiện theo quy tắc',
  ledger: 'Đã có quyết định tặng',
};

export const MEMBER_ROLES: Readonly<Record<Schema<'CouncilMemberDto'>['role'], string>> = {
  chair: 'Chủ tịch Hội đồng',
  'vice-chair': 'Phó Chủ tịch Hội đồng',
  standing: 'Ủy viên thường trực',
  secretary: 'Thư ký Hội đồng',
  member: 'Ủy viên',
};

export const SITTING_STATUSES: Readonly<Record<Schema<'SittingDto'>['status'], string>> = {
  planned: 'Dự kiến',
  open: 'Đang họp',
  closed: 'Đã bế mạc',
  locked: 'Đã khóa biên bản',
};

export const BALLOT_METHODS: Readonly<Record<Schema<'BallotDto'>['method'], string>> = {
  'secret-screen': 'Bỏ phiếu kín trên máy',
  'secret-paper': 'Bỏ phiếu kín bằng phiếu giấy',
  'open-roll': 'Biểu quyết công khai theo tên',
  'open-count': 'Biểu quyết giơ tay, đếm số',
};

export const BALLOT_STATUSES: Readonly<Record<Schema<'BallotDto'>['status'], string>> = {
  open: 'Đang mở',
  closed: 'Đã đóng',
  void: 'Đã hủy',
};

export const CHOICES: Readonly<Record<Schema<'WrittenOpinionDto'>['choice'], string>> = {
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  'no-opinion': 'Không có ý kiến',
};

export const OUTCOMES: Readonly<Record<Schema<'VoteResultDto'>['outcome'], string>> = {
  passed: 'Đạt',
  'not-passed': 'Không đạt',
  tied: 'Bằng phiếu',
};

/** Labels as the choices of a filter or a group of boxes. */
export function optionsOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
