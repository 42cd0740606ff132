import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { PlainTable } from '../../parts/plain-table';
import { FailureView, Loading } from '../../parts/states';
import { useMay } from '../../session/session';
import { dayText } from '../../text/format';
import { SURENESS } from '../../text/labels';
import { COUNCIL_KEY } from './council-data';
import { VoteRuleForm } from './vote-rule-form';

export type AwardRule = Schema<'AwardVoteRuleDto'>;

/** How each award is voted upon today, and where that comes from. */
export function VoteRules() {
  const [editing, setEditing] = useState<AwardRule>();
  const maySet = useMay('council.manage');
  const { data, error, refetch } = useQuery({
    queryKey: [...COUNCIL_KEY, 'rules'],
    queryFn: ({ signal }) => answer(api.GET('/api/council-rules/in-force', { signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <p className="secondary" style={{ marginTop: 0, maxWidth: 900 }}>
        Luật để tỉnh và Hội đồng tự quy định tỷ lệ cho danh hiệu của phường, xã. Các mức dưới đây là mức gợi
        ý; hãy đặt lại theo quy chế làm việc của Hội đồng. Phiên đã bỏ phiếu giữ quy định lúc bỏ phiếu.
      </p>
      <PlainTable
        label="Quy định biểu quyết"
        rowKey="awardTypeId"
        dataSource={data}
        columns={[
          {
            key: 'award',
            title: 'Danh hiệu, hình thức',
            render: (_, { awardName, isUsual }) => (
              <>
                {awardName}
                {isUsual && <div className="secondary">Theo quy định chung</div>}
              </>
            ),
          },
          { key: 'ballot', title: 'Cách bỏ phiếu', render: (_, { rule }) => rule && KINDS[rule.ballot] },
          {
            key: 'text',
            title: 'Được thông qua khi',
            render: (_, { rule }) => rule?.text ?? 'Chưa có quy định',
          },
          {
            key: 'quorum',
            title: 'Phải có mặt',
            render: (_, { rule }) => rule && `${rule.quorumParts}/${rule.quorumOf}`,
          },
          {
            key: 'downgrade',
            title: 'Không đạt thì xét',
            render: (_, { rule }) => rule?.downgradeAwardName ?? '–',
          },
          {
            key: 'source',
            title: 'Căn cứ',
            render: (_, { rule }) =>
              rule && (
                <>
                  {rule.source}{' '}
                  <Chip tone={rule.sureness === 'recalled' ? 'waiting' : 'plain'}>
                    {SURENESS[rule.sureness]}
                  </Chip>
                  <div className="secondary">Từ {dayText(rule.validFrom)}</div>
                </>
              ),
          },
          ...(maySet
            ? [
                {
                  key: 'act',
                  title: 'Việc',
                  render: (_: unknown, row: AwardRule) => (
                    <Button
                      size="small"
                      aria-label={`Đặt lại quy định cho ${row.awardName}`}
                      onClick={() => setEditing(row)}
                    >
                      Đặt lại
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <VoteRuleForm award={editing} onClose={() => setEditing(undefined)} />
    </>
  );
}

export const KINDS: Readonly<Record<Schema<'VoteRuleDto'>['ballot'], string>> = {
  open: 'Biểu quyết công khai',
  secret: 'Bỏ phiếu kín',
};
