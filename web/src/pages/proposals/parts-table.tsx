import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button, Checkbox, Input, type TableProps } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { PlainTable } from '../../parts/plain-table';
import { dayText } from '../../text/format';
import type { ProposalDetail } from './proposal.page';
import { usePutIn } from './use-put-in';

type Part = Schema<'ProposalPartDto'>;

/** Papers, each with its day, its number and whether it must be there. */
export function Parts({
  proposal,
  parts,
  label,
  of,
}: {
  proposal: ProposalDetail;
  parts: readonly Part[];
  label: string;
  of?: string;
}) {
  const { id, version, policy } = proposal;
  const change = usePutIn(proposal, (part: Part) =>
    answer(
      api.PATCH('/api/proposals/{id}/parts/{partId}', {
        params: { path: { id, partId: part.id } },
        body: { isRequired: part.isRequired, doneOn: part.doneOn, document: part.document, version },
      }),
    ),
  );
  const remove = usePutIn(proposal, (partId: string) =>
    answer(
      api.DELETE('/api/proposals/{id}/parts/{partId}', {
        params: { path: { id, partId }, query: { version } },
      }),
    ),
  );
  const isLocked = !policy.canChange || change.isPending || remove.isPending;
  const told = (part: Part) => (of ? `${part.label} của ${of}` : part.label);
  return (
    <PlainTable<Part>
      label={label}
      rowKey="id"
      dataSource={[...parts]}
      columns={columnsOf({
        canChange: policy.canChange,
        isLocked,
        parts,
        told,
        change: change.mutate,
        remove: remove.mutate,
      })}
    />
  );
}

interface Columns {
  readonly canChange: boolean;
  readonly isLocked: boolean;
  readonly parts: readonly Part[];
  /** A paper by its name and whose it is. */
  readonly told: (part: Part) => string;
  readonly change: (part: Part) => void;
  readonly remove: (partId: string) => void;
}

function columnsOf({
  canChange,
  isLocked,
  parts,
  told,
  change,
  remove,
}: Columns): TableProps<Part>['columns'] {
  return [
    {
      title: 'Giấy tờ',
      render: (_v, part) => (
        <>
          {part.label}{' '}
          {part.doneOn ? (
            <Chip tone="good">Đã có</Chip>
          ) : (
            <Chip tone={part.isRequired ? 'waiting' : 'plain'}>Chưa có</Chip>
          )}
        </>
      ),
    },
    {
      title: 'Bắt buộc',
      width: 90,
      align: 'center',
      render: (_v, part) =>
        canChange ? (
          <Checkbox
            aria-label={`Bắt buộc: ${told(part)}`}
            checked={part.isRequired}
            disabled={isLocked}
            onChange={(event) => change({ ...part, isRequired: event.target.checked })}
          />
        ) : part.isRequired ? (
          'có'
        ) : (
          'không'
        ),
    },
    {
      title: 'Ngày có',
      width: 160,
      render: (_v, part) =>
        canChange ? (
          <DayField
            label={`Ngày có: ${told(part)}`}
            value={part.doneOn}
            disabled={isLocked}
            onChange={(doneOn) => change({ ...part, doneOn })}
          />
        ) : (
          dayText(part.doneOn)
        ),
    },
    {
      title: 'Số, ký hiệu, nơi lưu',
      width: 260,
      render: (_v, part) =>
        canChange ? (
          <DocumentField
            key={part.document}
            label={`Số, nơi lưu: ${told(part)}`}
            value={part.document}
            isLocked={isLocked}
            onSave={(document) => change({ ...part, document })}
          />
        ) : (
          part.document || '–'
        ),
    },
    ...(canChange && parts.some(({ kind }) => kind === 'other')
      ? [
          {
            title: 'Bỏ',
            width: 50,
            render: (_v: unknown, part: Part) =>
              part.kind === 'other' && (
                <Button
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={`Bỏ giấy tờ: ${told(part)}`}
                  disabled={isLocked}
                  onClick={() => remove(part.id)}
                />
              ),
          },
        ]
      : []),
  ];
}

/** Saved when it is left; Enter leaves it. */
function DocumentField({
  label,
  value,
  isLocked,
  onSave,
}: {
  label: string;
  value: string;
  isLocked: boolean;
  onSave: (document: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const save = () => typed.trim() !== value && onSave(typed.trim());
  return (
    <Input
      aria-label={label}
      maxLength={200}
      value={typed}
      readOnly={isLocked}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onPressEnter={(event) => event.currentTarget.blur()}
    />
  );
}
