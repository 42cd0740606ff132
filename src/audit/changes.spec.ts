import { beforeAll, describe, expect, it } from '@jest/globals';
import { actLabel, allActs, describeSubject, subjectLabel } from './act-words.js';
import { changesOf } from './changes.js';

beforeAll(() => {
  describeSubject('campaign', {
    label: 'phong trào',
    acts: { move: 'Chuyển giai đoạn' },
    values: { phase: { registration: 'Đăng ký thi đua', scoring: 'Hội đồng chấm điểm' } },
  });
});

describe('acts in words', () => {
  it('names an act, its subject, and what has no name of its own by its subject', () => {
    expect([
      actLabel('campaign.move'),
      actLabel('campaign.other'),
      actLabel('x.y'),
      subjectLabel('campaign'),
    ]).toEqual(['Chuyển giai đoạn', 'Việc khác về phong trào', 'Việc khác', 'phong trào']);
    expect(allActs()).toEqual([
      { action: 'campaign.move', label: 'Chuyển giai đoạn', subjectLabel: 'phong trào' },
    ]);
  });
});

describe('what an act changed', () => {
  it('is told in the words of the act before those of its subject', () => {
    describeSubject('export', { label: 'danh sách', acts: {}, values: { kind: { short: 'Ngắn' } } });
    expect(changesOf(['export', 'campaign'], null, { kind: 'short', phase: 'scoring', status: 'x' })).toEqual(
      [
        { field: 'kind', label: 'Loại', before: null, after: 'Ngắn' },
        { field: 'phase', label: 'Giai đoạn', before: null, after: 'Hội đồng chấm điểm' },
        { field: 'status', label: 'Trạng thái', before: null, after: 'x' },
      ],
    );
  });

  it('is told in the words of the pages, for the fields that differ', () => {
    expect(
      changesOf(
        ['campaign'],
        { name: 'Phong trào 2025', phase: 'registration', year: 2025, version: 1 },
        { name: 'Phong trào 2025', phase: 'scoring', year: 2026, version: 2 },
      ),
    ).toEqual([
      { field: 'phase', label: 'Giai đoạn', before: 'Đăng ký thi đua', after: 'Hội đồng chấm điểm' },
      { field: 'year', label: 'Năm', before: '2025', after: '2026' },
    ]);
  });

  it('shows days, instants and truth as people write them', () => {
    expect(
      changesOf(['campaign'], null, {
        decidedOn: '2026-01-15',
        validFrom: '2026-01-15T10:30:00.000Z',
        carriesMoney: true,
      }).map(({ label, before, after }) => [label, before, after]),
    ).toEqual([
      ['Ngày quyết định', null, '15/01/2026'],
      ['Ngày bắt đầu hiệu lực', null, '17:30 15/01/2026'],
      ['Có tiền thưởng', null, 'Có'],
    ]);
  });

  it('puts lists and groups into one line each, and keeps identifiers to itself', () => {
    const id = '3f2b8c1e-6d47-4a95-9c0b-5e8f1a2d7b64';
    expect(
      changesOf(
        ['campaign'],
        { phases: [], awardTypeIds: [] },
        {
          phases: [{ phase: 'registration', opensOn: '2026-01-05' }],
          awardTypeIds: [id, id],
          campaignId: id,
          sha256: 'ab12',
        },
      ).map(({ label, after }) => [label, after]),
    ).toEqual([
      ['Các giai đoạn', 'giai đoạn: Đăng ký thi đua, ngày mở: 05/01/2026'],
      ['Danh hiệu, hình thức', '2 mục'],
    ]);
  });

  it.each([
    ['nothing', null, undefined],
    ['a list', [], [1]],
    ['a text', 'a', 'b'],
  ])('has nothing to tell of %s', (_what, before, after) => {
    expect(changesOf(['campaign'], before, after)).toEqual([]);
  });
});
