import { Button } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { ServerTable, type ServerColumn } from '../../parts/server-table';
import { dayText, today } from '../../text/format';
import { AWARD_CATEGORIES, GRANTORS, SUBJECT_KINDS, SURENESS, optionsOf } from '../../text/labels';
import { AwardTypeForm } from './award-type-form';
import { Coefficients } from './coefficients';

export type AwardType = Schema<'AwardTypeDto'>;
export const AWARD_TYPES_KEY = ['award-types'];

/** One list for titles and forms, since users take one for the other. */
export function AwardTypes() {
  const [editing, setEditing] = useState<AwardType | 'new'>();
  const columns: readonly ServerColumn<AwardType>[] = [
    { key: 'name', title: 'Tên', sort: 'name', render: ({ name }) => <strong>{name}</strong> },
    { key: 'code', title: 'Mã', sort: 'code', isExtra: true, render: ({ code }) => code },
    {
      key: 'category',
      title: 'Loại',
      render: ({ category }) => AWARD_CATEGORIES[category],
      filter: { param: 'category', options: optionsOf(AWARD_CATEGORIES) },
    },
    {
      key: 'kinds',
      title: 'Đối tượng',
      render: ({ subjectKinds }) => subjectKinds.map((kind) => SUBJECT_KINDS[kind]).join(', '),
      filter: { param: 'subjectKind', options: optionsOf(SUBJECT_KINDS) },
    },
    {
      key: 'grantedBy',
      title: 'Cấp quyết định',
      render: ({ grantedBy }) => GRANTORS[grantedBy],
      filter: { param: 'grantedBy', options: optionsOf(GRANTORS) },
    },
    {
      key: 'coefficient',
      title: 'Hệ số đang dùng',
      render: (award) => <CurrentCoefficients award={award} />,
    },
    {
      key: 'prerequisites',
      title: 'Phải có trước',
      isExtra: true,
      render: ({ prerequisites }) => prerequisites.join(', ') || '–',
    },
    {
      key: 'valid',
      title: 'Hiệu lực',
      render: ({ validFrom, validTo }) =>
        validTo ? `${dayText(validFrom)} – ${dayText(validTo)}` : `từ ${dayText(validFrom)}`,
    },
    {
      key: 'source',
      title: 'Căn cứ',
      isExtra: true,
      render: ({ source, sureness }) => (
        <>
          {source} <Chip>{SURENESS[sureness]}</Chip>
        </>
      ),
    },
    {
      key: 'acts',
      title: 'Thao tác',
      render: (award) => (
        <Button size="small" onClick={() => setEditing(award)}>
          Sửa
        </Button>
      ),
    },
  ];
  return (
    <>
      <ServerTable
        name="award-types"
        label="Danh hiệu, hình thức khen thưởng"
        queryKey={AWARD_TYPES_KEY}
        load={(query, signal) => answer(api.GET('/api/catalogue/award-types', { params: { query }, signal }))}
        columns={columns}
        rowKey={({ id }) => id}
        expand={(award) => <Coefficients award={award} />}
        emptyText="Danh mục đang trống."
        tools={
          <Button type="primary" onClick={() => setEditing('new')}>
            Thêm danh hiệu, hình thức
          </Button>
        }
      />
      <AwardTypeForm award={editing} onClose={() => setEditing(undefined)} />
    </>
  );
}

function CurrentCoefficients({ award }: { award: AwardType }) {
  const day = today();
  const open = award.coefficients.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  if (!award.carriesMoney) return <span className="secondary">Không kèm tiền</span>;
  if (open.length === 0) return <span className="secondary">Chưa có</span>;
  return (
    <>
      {open.map(({ id, subjectKind, coefficient, multiplier }) => (
        <div key={id}>
          {SUBJECT_KINDS[subjectKind]}: {decimalText(coefficient)}
          {multiplier !== '1.00' && ` × ${decimalText(multiplier)}`}
        </div>
      ))}
    </>
  );
}

/** «0.30» → «0,3» */
export function decimalText(decimal: string): string {
  return decimal.replace(/\.?0+$/, '').replace('.', ',') || '0';
}
