import type {
  CountingSheetDto,
  InvitationDto,
  MinutesDto,
  PaperHeadDto,
  PaperMemberDto,
  PaperResultDto,
  PaperSubjectDto,
  SlipDto,
} from '../../../council/papers/papers.dto.js';
import { paddedCount } from '../../../platform/text-vi/counts.js';
import { dayInWords, HAND_BLANK, placeAndDate } from '../../../platform/text-vi/date-line.js';
import type { WordValues } from '../../../platform/word/word-template.js';
import { councilLines, fullName, place } from './official-values.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const BY_HAND = '……………………';

/** Values of {@link minutesKind}: every figure is the one count's, none is worked out here. */
export function minutesValues(minutes: MinutesDto): WordValues {
  const absent = minutes.absent.map((member, index) => ({
    ...memberValues(member, index),
    ly_do: absence(member),
  }));
  return {
    ...headValues(minutes.head, 'BB-HĐ'),
    ten_phien: minutes.subtitle,
    dia_diem: minutes.place,
    noi_dung: minutes.content,
    bat_dau: at(minutes.startedAt),
    ket_thuc: at(minutes.endedAt),
    chu_tri: nameAndPost(minutes.chair),
    ten_chu_tri: minutes.chair.name,
    thu_ky: nameAndPost(minutes.secretary),
    ten_thu_ky: minutes.secretary.name,
    so_thanh_vien: paddedCount(minutes.memberCount),
    so_co_mat: paddedCount(minutes.presentCount),
    so_vang: paddedCount(minutes.absent.length),
    co_mat: minutes.present.map(memberValues),
    co_vang_mat: absent.length > 0,
    vang_mat: absent,
    quy_tac: minutes.rules.map(({ awardName, method, ruleText }) => ({
      dong: `${awardName}: ${method}; ${ruleText}`,
    })),
    co_thao_luan: minutes.discussions.length > 0,
    thao_luan: minutes.discussions.map((one) => ({
      dong: [
        `${fullName(one)} (${one.awardName})`,
        [
          one.notes,
          one.steppedOut.length > 0 ? `không tham gia vì có liên quan: ${one.steppedOut.join(', ')}` : '',
        ]
          .filter((text) => text !== '')
          .join('; '),
      ].join(': '),
    })),
    ket_qua_xet: minutes.results.map(resultValues),
    tong_hop: minutes.counts.map(({ awardName, passed, considered }) => ({
      dong: `${awardName}: ${paddedCount(passed)} trên ${paddedCount(considered)} trường hợp đạt`,
    })),
    ket_luan: minutes.conclusion,
  };
}

/** Values of {@link countingSheetKind}. */
export function countingSheetValues(sheet: CountingSheetDto): WordValues {
  const [head, ...others] = sheet.tellers;
  return {
    ...headValues(sheet.head, 'BB-HĐ'),
    ten_phien: sheet.subtitle,
    dia_diem: sheet.place,
    cach_bo_phieu: sheet.method,
    xong_luc: at(sheet.finishedAt),
    ban_kiem_phieu: sheet.tellers.map((member, index) => ({
      ...memberValues(member, index),
      chuc_danh: index === 0 ? 'Trưởng ban' : 'Thành viên',
    })),
    so_thanh_vien: paddedCount(sheet.memberCount),
    phat_ra: spanOf(sheet.results, ({ issued }) => issued),
    thu_ve: spanOf(sheet.results, ({ returned }) => returned),
    hop_le: spanOf(sheet.results, ({ valid }) => valid),
    khong_hop_le: spanOf(sheet.results, ({ invalid }) => invalid),
    y_kien_van_ban: spanOf(sheet.results, ({ opinions }) => opinions),
    ket_qua_xet: sheet.results.map(resultValues),
    ket_luan: sheet.conclusion,
    truong_ban: head?.name ?? '',
    cac_thanh_vien: others.map(({ name }) => name).join('\n'),
  };
}

/** Values of {@link ballotSlipKind}. */
export function slipValues(slip: SlipDto): WordValues {
  return {
    co_quan_cap_tren: slip.head.superior,
    co_quan_ban_hanh: councilLines(slip.head.body),
    trich_yeu: slip.subtitle,
    danh_sach: slip.subjects.map(subjectValues),
    huong_dan: slip.note,
  };
}

/** Values of {@link invitationKind}. */
export function invitationValues(invitation: InvitationDto): WordValues {
  const [hours = '', minutes = ''] = invitation.startsAt.split(':');
  return {
    ...headValues(invitation.head, 'GM-HĐ'),
    ten_phien: invitation.subtitle,
    dia_diem: invitation.place,
    noi_dung: invitation.content,
    gio_ngay: `${hours} giờ ${minutes}, ${dayInWords(invitation.heldOn)}`,
    ten_hoi_dong: sentenceCase(invitation.head.body),
    chu_tri: nameAndPost(invitation.chair),
    ten_chu_tri: invitation.chair.name,
    kinh_moi: invitation.recipients.map(memberValues),
    danh_sach: invitation.agenda.map(subjectValues),
  };
}

function headValues(head: PaperHeadDto, symbol: string): WordValues {
  const year = Number(head.date.slice(0, 4));
  const ward = head.superior.replace(/^UBND /, '');
  return {
    co_quan_cap_tren: head.superior,
    co_quan_ban_hanh: councilLines(head.body),
    so_ky_hieu: `Số: ${head.number === '' ? `${HAND_BLANK}/${symbol}` : head.number}`,
    dia_danh_ngay: placeAndDate(head.placeName, head.date, year),
    ten_don_vi: ward.replace(/^(PHƯỜNG|XÃ|ĐẶC KHU)/, (kind) => kind.toLocaleLowerCase('vi')),
    ten_don_vi_hoa: ward,
    nam: String(year),
  };
}

/** «HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG TÂN LẬP» as it stands within a sentence, the ward's name as a name. */
function sentenceCase(name: string): string {
  return name
    .toLocaleLowerCase('vi')
    .replace(/^hội đồng thi đua - khen thưởng/, 'Hội đồng Thi đua - Khen thưởng')
    .replace(/(?<=(?:phường|xã|đặc khu) .*)(?<=[ -])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))
    .replace(/^./, (letter) => letter.toLocaleUpperCase('vi'));
}

function memberValues(member: PaperMemberDto, index: number): Record<string, string> {
  return {
    ...{ tt: String(index + 1), ten: member.name, chuc_vu: member.post, vai_tro: member.role },
    ten_chuc_vu: [member.name, member.post].filter((text) => text !== '').join(' - '),
  };
}

function subjectValues(subject: PaperSubjectDto): Record<string, string> {
  return {
    tt: String(subject.order),
    ten: fullName(subject),
    don_vi: place(subject),
    hinh_thuc: subject.awardName,
  };
}

function resultValues(result: PaperResultDto): Record<string, string> {
  return {
    ...subjectValues(result),
    dong_y: String(result.agree),
    khong_dong_y: String(result.disagree),
    khong_y_kien: String(result.noOpinion),
    mau_so: String(result.base),
    ty_le: result.percent.replace('.', ','),
    ket_qua: result.outcomeText,
  };
}

function absence({
  reason,
  opinionDocument,
}: {
  readonly reason: string;
  readonly opinionDocument: string;
}): string {
  const why = reason === '' ? 'không nêu lý do' : reason;
  return opinionDocument === '' ? why : `${why}; ý kiến bằng văn bản: ${opinionDocument}`;
}

/** One figure where it is the same for every line, else the span of it. */
function spanOf(results: readonly PaperResultDto[], figure: (result: PaperResultDto) => number): string {
  const figures = results.map(figure);
  const [low, high] = [Math.min(...figures, Infinity), Math.max(...figures, 0)];
  if (!Number.isFinite(low)) return '0';
  return low === high ? paddedCount(low) : `từ ${paddedCount(low)} đến ${paddedCount(high)} tùy nội dung`;
}

function nameAndPost({ name, post }: PaperMemberDto): string {
  return post === '' ? name : `${name}, ${post}`;
}

/** «14 giờ 05, ngày 08 tháng 01 năm 2026»; room to write while it is not known. */
function at(instant: Date | null): string {
  if (instant === null) return BY_HAND;
  const [hours = '', minutes = ''] = CLOCK.format(instant).split(':');
  return `${hours} giờ ${minutes}, ${dayInWords(DAY.format(instant))}`;
}
