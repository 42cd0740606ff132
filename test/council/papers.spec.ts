import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BallotDto } from '../../src/council/ballots/ballots.dto.js';
import { CouncilResults } from '../../src/council/papers/council-results.service.js';
import type {
  CouncilResultDto,
  CountingSheetDto,
  InvitationDto,
  MinutesDto,
  PaperResultDto,
  SlipDto,
} from '../../src/council/papers/papers.dto.js';
import type { SittingDetailDto } from '../../src/council/sittings/sittings.dto.js';
import { paragraphsOf } from '../support/word-parts.js';
import { BallotRoom, refused } from './ballot-room.js';

let hall: BallotRoom;
let sitting: SittingDetailDto;
let soldier: BallotDto;
let workers: BallotDto;

/** Nine members, one away with a paper: a secret ballot on paper for one title, hands for two others. */
beforeAll(async () => {
  hall = await BallotRoom.open(9);
  sitting = await hall.room.inSession(
    { CSTDCS: 1, LDTT: 2 },
    { 9: { reason: 'Nghỉ ốm', document: 'Phiếu ý kiến ngày 07/01/2026' } },
  );
  const named = { headMemberId: member(4), memberIds: [member(5)], version: sitting.version };
  await hall.room.staff.put(`/api/sittings/${sitting.id}/tellers`, named);
  const [first, second, third] = sitting.questions.map(({ id }) => id) as [string, string, string];
  await hall.room.answer(second, member(3), 'step-out', hall.room.staff, 'Cùng tổ công tác');
  await hall.room.staff.patch(`/api/questions/${first}`, { notes: 'Đồng chí A: nhất trí cao', version: 1 });
  const opinions = sitting.questions.map(({ id }) => ({ questionId: id, choice: 'agree' }));
  await hall.room.staff.put(`/api/sittings/${sitting.id}/opinions/${member(9)}`, { opinions });
  const part = (...ids: string[]) => ({
    ...sitting,
    questions: sitting.questions.filter(({ id }) => ids.includes(id)),
  });
  soldier = (await hall.openBallot(part(first), 'secret-paper')).body;
  for (const client of [hall.room.member(4).client, hall.room.member(5).client])
    await hall.count(first, { client }, { issued: 8, returned: 8, invalid: 1, agree: 7 });
  workers = (await hall.openBallot(part(second, third), 'open-count')).body;
  await hall.count(second, { client: hall.room.staff }, { issued: 7, returned: 7, agree: 7 });
  await hall.count(third, { client: hall.room.staff }, { issued: 8, returned: 8, agree: 3, disagree: 5 });
});

afterAll(() => hall.close());

const member = (number: number): string => hall.room.member(number).id;
const read = async <Body>(path: string): Promise<Body> => (await hall.room.staff.get<Body>(path)).body;

const PERSON = { subjectKind: 'individual', formOfAddress: '', post: '', unitName: 'Đơn vị 1' };
const SOLDIER = { ...PERSON, name: 'Người CSTDCS 1', awardName: 'Chiến sĩ thi đua cơ sở' };
const line = (number: number) => ({
  ...PERSON,
  name: `Người LDTT ${number}`,
  awardName: 'Lao động tiên tiến',
});
const HEAD = {
  superior: 'UBND PHƯỜNG TÂN LẬP',
  body: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG PHƯỜNG TÂN LẬP',
  number: '',
  placeName: 'Tân Lập',
  date: '2026-01-08',
};

describe('papers of a sitting', () => {
  it('invite every member to what is on the agenda', async () => {
    const paper = await read<InvitationDto>(`/api/sittings/${sitting.id}/invitation`);
    expect(paper).toMatchObject({
      head: { ...HEAD, number: '12/GM-HĐ', date: '2026-01-05' },
      ...{ title: 'GIẤY MỜI', heldOn: '2026-01-08', startsAt: '14:00', place: 'Phòng họp tầng 2' },
      agenda: [
        { order: 1, ...SOLDIER },
        { order: 2, ...line(1) },
        { order: 3, ...line(2) },
      ],
    });
    expect(paper.recipients).toHaveLength(9);
    expect(paper.chair).toEqual({
      name: 'Thành viên 1',
      post: 'Trưởng phòng Văn hóa - Xã hội',
      role: 'Chủ tịch Hội đồng',
    });
  });

  it('give every voter the same slip, without a name', async () => {
    expect(await read<SlipDto>(`/api/ballots/${soldier.id}/slip`)).toEqual({
      ...{ head: HEAD, title: 'PHIẾU BẦU', subtitle: 'Xét tặng danh hiệu thi đua, hình thức khen thưởng' },
      ...{ subjects: [{ order: 1, ...SOLDIER }], choices: ['Đồng ý', 'Không đồng ý'], copies: 8 },
      note: 'Đánh dấu vào một ô ở mỗi dòng. Không ghi tên, không ký tên vào phiếu.',
    });
  });

  it('show no count before the close, and the counting sheet after it', async () => {
    const path = `/api/ballots/${soldier.id}/counting-sheet`;
    expect(refused(await hall.room.chair.client.get(path))).toEqual([403, 'results-sealed']);
    expect((await read<MinutesDto>(`/api/sittings/${sitting.id}/minutes`)).results).toEqual([]);
    for (const { id } of [soldier, workers]) await hall.closeBallot(id);
    expect(await read<CountingSheetDto>(path)).toMatchObject({
      ...{ head: HEAD, title: 'BIÊN BẢN KIỂM PHIẾU', method: 'Bỏ phiếu kín bằng phiếu giấy', memberCount: 9 },
      tellers: [{ name: 'Thành viên 4' }, { name: 'Thành viên 5' }],
      results: [
        {
          ...{ order: 1, ...SOLDIER, issued: 8, returned: 8, valid: 7, invalid: 1, opinions: 1 },
          ...{
            agree: 8,
            disagree: 0,
            noOpinion: 0,
            base: 9,
            percent: '88.89',
            outcome: 'passed',
            outcomeText: 'Đạt',
          },
        },
      ],
      ...{
        conclusion: 'Có 01 trên 01 nội dung đạt tỷ lệ quy định.',
        unanimous: ['Người CSTDCS 1: Chiến sĩ thi đua cơ sở'],
      },
      signatures: [
        { title: 'TRƯỞNG BAN KIỂM PHIẾU', name: 'Thành viên 4' },
        { title: 'THÀNH VIÊN', name: 'Thành viên 5' },
      ],
    });
  });

  it('keep minutes of who was there, what was said and what it came to', async () => {
    const minutes = await read<MinutesDto>(`/api/sittings/${sitting.id}/minutes`);
    const post = 'Trưởng phòng Văn hóa - Xã hội';
    expect(minutes).toMatchObject({
      ...{ head: HEAD, title: 'BIÊN BẢN', memberCount: 9, presentCount: 8, isFinal: false, notVoted: [] },
      absent: [
        {
          name: 'Thành viên 9',
          post,
          role: 'Ủy viên',
          reason: 'Nghỉ ốm',
          opinionDocument: 'Phiếu ý kiến ngày 07/01/2026',
        },
      ],
      rules: [
        {
          ...{ awardName: 'Chiến sĩ thi đua cơ sở', method: 'Bỏ phiếu kín bằng phiếu giấy' },
          ruleText: 'đạt từ 80% trở lên số phiếu đồng ý tính trên tổng số thành viên Hội đồng',
        },
        { awardName: 'Lao động tiên tiến', method: 'Biểu quyết giơ tay, đếm số' },
      ],
      discussions: [
        { order: 1, ...SOLDIER, notes: 'Đồng chí A: nhất trí cao', steppedOut: [] },
        { order: 2, ...line(1), notes: '', steppedOut: ['Thành viên 3'] },
      ],
      counts: [
        { awardName: 'Chiến sĩ thi đua cơ sở', passed: 1, considered: 1 },
        { awardName: 'Lao động tiên tiến', passed: 1, considered: 2 },
      ],
      signatures: [
        { title: 'THƯ KÝ', name: 'Thành viên 2' },
        { title: 'CHỦ TRÌ', name: 'Thành viên 1' },
      ],
    });
    expect(
      minutes.results.map(({ name, agree, disagree, base, percent, outcomeText }) => [
        name,
        agree,
        disagree,
        base,
        percent,
        outcomeText,
      ]),
    ).toEqual([
      ['Người CSTDCS 1', 8, 0, 9, '88.89', 'Đạt'],
      ['Người LDTT 1', 8, 0, 9, '88.89', 'Đạt'],
      ['Người LDTT 2', 4, 5, 9, '44.44', 'Không đạt'],
    ]);
  });

  it('agree with each other and with what decisions are told, to the figure', async () => {
    const before = await read<CouncilResultDto[]>(`/api/campaigns/${sitting.campaignId}/council-results`);
    expect(before).toEqual([]);
    await hall.room.move(sitting.id, 'closed');
    await hall.room.move(sitting.id, 'locked');
    const minutes = await read<MinutesDto>(`/api/sittings/${sitting.id}/minutes`);
    expect(minutes.isFinal).toBe(true);
    const sheets: PaperResultDto[] = [];
    for (const { id } of [soldier, workers])
      sheets.push(...(await read<CountingSheetDto>(`/api/ballots/${id}/counting-sheet`)).results);
    const unnumbered = (rows: readonly PaperResultDto[]) => rows.map((row) => ({ ...row, order: 0 }));
    expect(unnumbered(sheets)).toEqual(unnumbered(minutes.results));
    const told = await read<CouncilResultDto[]>(`/api/campaigns/${sitting.campaignId}/council-results`);
    expect(told).toEqual(
      minutes.results.map((row, index) => {
        const { nominationId, participantId, awardTypeId } = sitting.questions[
          index
        ] as (typeof sitting.questions)[0];
        return {
          ...row,
          sittingId: sitting.id,
          nominationId,
          participantId,
          awardTypeId,
          heldOn: '2026-01-08',
          minutesNumber: '',
        };
      }),
    );
    const known = await hall.test.inWard(() =>
      hall.test.app.get(CouncilResults).byNomination(sitting.campaignId ?? ''),
    );
    expect([...known.keys()]).toEqual(sitting.questions.map(({ nominationId }) => nominationId));
  });

  it('come as documents with the same figures', async () => {
    const lines = async (path: string): Promise<string[]> => {
      const { status, bytes } = await hall.room.staff.download(`/api/exports/${path}`);
      expect(status).toBe(200);
      return (await paragraphsOf(Buffer.from(bytes))).filter((text) => text.trim() !== '');
    };
    const minutes = await lines(`sittings/${sitting.id}/documents/minutes`);
    const table = minutes.indexOf('Kết quả') + 1;
    expect(minutes.slice(table, table + 18)).toEqual([
      ...['1', 'Người CSTDCS 1', 'Chiến sĩ thi đua cơ sở', '8/9', '88,89', 'Đạt'],
      ...['2', 'Người LDTT 1', 'Lao động tiên tiến', '8/9', '88,89', 'Đạt'],
      ...['3', 'Người LDTT 2', 'Lao động tiên tiến', '4/9', '44,44', 'Không đạt'],
    ]);
    expect(minutes.slice(0, 3)).toEqual([
      ...['UBND PHƯỜNG TÂN LẬP', 'HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG'],
      'Số: \u00a0\u00a0\u00a0\u00a0\u00a0/BB-HĐ',
    ]);
    expect(minutes.filter((text) => text.includes('Thành viên 9'))).toEqual([
      '- Thành viên 9 - Trưởng phòng Văn hóa - Xã hội: Nghỉ ốm; ý kiến bằng văn bản: Phiếu ý kiến ngày 07/01/2026;',
    ]);
    const sheet = await lines(`ballots/${soldier.id}/documents/counting-sheet`);
    expect(sheet.find((text) => text.startsWith('Tổng số'))).toBe(
      'Tổng số thành viên Hội đồng: 09. Số phiếu phát ra: 08; thu về: 08; hợp lệ: 07; không hợp lệ: 01. Ý kiến bằng văn bản của thành viên vắng mặt: 01.',
    );
    expect(sheet.slice(-4)).toEqual(['THÀNH VIÊN', 'Thành viên 5', 'TRƯỞNG BAN KIỂM PHIẾU', 'Thành viên 4']);
    const slip = await lines(`ballots/${soldier.id}/documents/ballot-slip`);
    expect(slip.slice(-5)).toEqual([
      ...['1', 'Người CSTDCS 1', 'Đơn vị 1', 'Chiến sĩ thi đua cơ sở'],
      'Đánh dấu vào một ô ở mỗi dòng. Không ghi tên, không ký tên vào phiếu.',
    ]);
    const invitation = await lines(`sittings/${sitting.id}/documents/invitation`);
    expect(invitation).toContain('Hội đồng Thi đua - Khen thưởng phường Tân Lập trân trọng kính mời:');
    expect(invitation.filter((text) => /^(Thời gian|Địa điểm|Chủ trì|Số)/.test(text))).toEqual([
      'Số: 12/GM-HĐ',
      'Chủ trì: Thành viên 1, Trưởng phòng Văn hóa - Xã hội.',
      'Thời gian: 14 giờ 00, ngày 08 tháng 01 năm 2026.',
      'Địa điểm: Phòng họp tầng 2.',
    ]);
  });

  it('say nothing of a ballot that was given up, and are not found where there is none', async () => {
    const { ballot } = await hall.voting({ LDTT: 1 }, 'open-roll');
    await hall.room.chair.client.post(`/api/ballots/${ballot.id}/void`, {
      reason: 'Mở nhầm nội dung',
      version: 1,
    });
    for (const paper of ['slip', 'counting-sheet'])
      expect(refused(await hall.room.staff.get(`/api/ballots/${ballot.id}/${paper}`))).toEqual([
        409,
        'ballot-void',
      ]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const path of [
      ...[`sittings/${nobody}/minutes`, `sittings/${nobody}/invitation`, `ballots/${nobody}/slip`],
      ...[`ballots/${nobody}/counting-sheet`, `campaigns/${nobody}/council-results`],
    ])
      expect((await hall.room.staff.get(`/api/${path}`)).status).toBe(404);
  });

  it('takes the later vote where a name came before the council twice', async () => {
    const campaignId = sitting.campaignId ?? '';
    const { body: planned } = await hall.room.plan({ campaignId, heldOn: '2026-01-20' });
    const nominationIds = [sitting.questions[2]?.nominationId];
    await hall.room.staff.post(`/api/sittings/${planned.id}/agenda`, { nominationIds });
    await hall.room.attend(planned.id);
    await hall.room.move(planned.id, 'open');
    const again = await hall.room.sitting(planned.id);
    const { body: ballot } = await hall.openBallot(again, 'open-count');
    await hall.count(
      again.questions[0]?.id ?? '',
      { client: hall.room.staff },
      { issued: 9, returned: 9, agree: 9 },
    );
    await hall.closeBallot(ballot.id);
    await hall.room.move(planned.id, 'closed');
    await hall.room.move(planned.id, 'locked');
    const told = await read<CouncilResultDto[]>(`/api/campaigns/${campaignId}/council-results`);
    expect(told.map(({ name, heldOn, outcome }) => [name, heldOn, outcome])).toEqual([
      ['Người CSTDCS 1', '2026-01-08', 'passed'],
      ['Người LDTT 1', '2026-01-08', 'passed'],
      ['Người LDTT 2', '2026-01-20', 'passed'],
    ]);
  });
});
