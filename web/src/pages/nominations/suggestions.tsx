import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { Chip } from '../../parts/chip';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { Sentences } from '../../parts/sentences';
import { ServerTable, type ListQuery, type ServerColumn } from '../../parts/server-table';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { countText } from '../../text/format';
import { PHASES, SUBJECT_KINDS, optionsOf } from '../../text/labels';
import { useAwardOptions } from './nominations-table';
import { NOMINATIONS_KEY } from './nominations.page';

type Suggestion = Schema<'SuggestionDto'>;

/** Who of the register meets the rules of an award and is not proposed for it: ticked, they are proposed and weighed at once. */
export function Suggestions({ campaign }: { campaign: Campaign }) {
  const [chosen, setChosen] = useState<readonly Suggestion[]>([]);
  const awards = useAwardOptions(campaign);
  const mayPropose = useMay('nomination.manage');
  const path = { id: campaign.id };
  const propose = useAct(
    (items: Schema<'NominateBody'>[]) =>
      answer(api.POST('/api/campaigns/{id}/suggestions/propose', { params: { path }, body: { items } })),
    {
      done: ({ evaluated, met }) =>
        `Đã đề nghị ${countText(evaluated)} trường hợp, ${countText(met)} đủ điều kiện.`,
      refresh: [NOMINATIONS_KEY],
      onDone: () => setChosen([]),
      onProblem: () => setChosen([]),
    },
  );
  return (
    <Panel
      title="Đủ điều kiện xét mà chưa được đề nghị"
      extra={
        <Help about="gợi ý" guide="can-bo#goi-y">
          Ai thiếu xếp loại, sáng kiến hay khen thưởng cũ trong sổ thì chưa được gợi ý. Người chưa đăng ký vẫn
          có ở đây.
        </Help>
      }
    >
      <p className="secondary" style={{ marginTop: 0, maxWidth: 900 }}>
        Đối chiếu cả danh sách của phường với bộ quy tắc đang dùng hôm nay. Đây là gợi ý để không bỏ sót: ai
        được đề nghị vẫn do phường quyết định.
      </p>
      <ServerTable<Suggestion>
        name="suggestions"
        label="Đủ điều kiện xét mà chưa được đề nghị"
        queryKey={[...NOMINATIONS_KEY, campaign.id, 'suggestions']}
        load={(query, signal) =>
          answer(
            api.GET('/api/campaigns/{id}/suggestions', {
              params: { path, query: withoutSort(query) },
              signal,
            }),
          )
        }
        columns={columns(awards)}
        rowKey={keyOf}
        searchHint="Tìm tên, đơn vị, không cần dấu"
        emptyText="Không còn ai đủ điều kiện mà chưa được đề nghị. Gợi ý dựa vào kết quả xếp loại, sáng kiến, khen thưởng đã ghi trong danh sách: hãy ghi đủ các căn cứ ấy."
        expand={({ sentences }) => (
          <div className="row-detail">
            <Sentences sentences={sentences} />
          </div>
        )}
        selection={{
          keys: chosen.map(keyOf),
          labelOf: ({ name, awardName }) => `${name}, ${awardName}`,
          onChange: (rows) => setChosen(rows.filter(Boolean)),
        }}
        tools={
          mayPropose && (
            <>
              <Button
                type="primary"
                disabled={!chosen.some(({ policy }) => policy.canPropose)}
                loading={propose.isPending}
                onClick={() =>
                  propose.mutate(
                    chosen.map(({ participantId, awardTypeId }) => ({ participantId, awardTypeId })),
                  )
                }
              >
                Đề nghị những trường hợp đã chọn
              </Button>
              {chosen.length > 0 && (
                <span role="status" style={{ alignSelf: 'center' }}>
                  Đang chọn {countText(chosen.length)}
                </span>
              )}
            </>
          )
        }
      />
      {mayPropose && chosen.length > 0 && !chosen.some(({ policy }) => policy.canPropose) && (
        <p className="secondary" role="status">
          Lúc này chưa đề nghị được: chỉ đề nghị trong thời hạn của giai đoạn «{PHASES.review}».
        </p>
      )}
    </Panel>
  );
}

function keyOf({ participantId, awardTypeId }: Suggestion): string {
  return `${participantId} ${awardTypeId}`;
}

/** The list has one order, the server's; the address may hold another list's. */
function withoutSort(query: ListQuery) {
  return { ...query, sort: undefined };
}

function columns(awards: readonly { value: string; label: string }[]): readonly ServerColumn<Suggestion>[] {
  return [
    { key: 'name', title: 'Họ và tên, tên tập thể', render: ({ name }) => <strong>{name}</strong> },
    { key: 'unit', title: 'Đơn vị', render: ({ unitName }) => unitName || '–' },
    {
      key: 'kind',
      title: 'Đối tượng',
      render: ({ subjectKind }) => SUBJECT_KINDS[subjectKind],
      filter: { param: 'subjectKind', options: optionsOf(SUBJECT_KINDS) },
    },
    {
      key: 'award',
      title: 'Đủ điều kiện xét',
      render: ({ awardName }) => awardName,
      filter: { param: 'awardTypeId', options: awards },
    },
    {
      key: 'registered',
      title: 'Đăng ký',
      render: ({ isRegistered }) =>
        isRegistered ? <Chip tone="good">Đã đăng ký</Chip> : <Chip>Chưa đăng ký</Chip>,
    },
  ];
}
