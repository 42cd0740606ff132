import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { DISCIPLINE_LEVELS } from '../../text/register-labels';
import { GROUP_SCOPES, INITIATIVE_LEVELS, MEMBER_GROUNDS, optionsOf, RATING_LEVELS } from '../../text/labels';
import type { NodeBody, Parameter } from './rules-data';

const CHOICES = {
  rating: optionsOf(RATING_LEVELS),
  discipline: optionsOf(DISCIPLINE_LEVELS),
  initiative: optionsOf(INITIATIVE_LEVELS),
  scope: optionsOf(GROUP_SCOPES),
  ground: optionsOf(MEMBER_GROUNDS),
} as const;

/** One parameter of a condition, by what it takes. */
export function ParameterField({
  parameter: { name, type, label, isOptional, min, max },
  body,
  awards,
  fault,
  onChange,
}: {
  parameter: Parameter;
  body: Omit<NodeBody, 'of'>;
  awards: readonly { value: string; label: string }[];
  fault: string | undefined;
  onChange: (change: Record<string, unknown>) => void;
}) {
  const value = (body as Record<string, unknown>)[name];
  const set = (next: unknown): void => onChange({ [name]: next === null || next === '' ? undefined : next });
  const told = isOptional ? `${label} (nếu cần)` : label;
  if (type === 'flag') {
    return (
      <Checkbox
        checked={value === true}
        onChange={({ target }) => set(target.checked ? true : undefined)}
        style={{ alignSelf: 'end' }}
      >
        {label}
      </Checkbox>
    );
  }
  return (
    <Field label={told} fault={fault}>
      {(id) => {
        if (type === 'number') {
          return (
            <InputNumber<number>
              id={id}
              min={min}
              max={max}
              precision={0}
              value={value as number | undefined}
              onChange={set}
              style={{ width: '100%' }}
            />
          );
        }
        if (type === 'points') {
          return (
            <Input
              id={id}
              inputMode="decimal"
              value={typeof value === 'string' ? value.replace('.', ',') : ''}
              onChange={({ target }) => set(target.value.replace(',', '.'))}
            />
          );
        }
        if (type === 'band') {
          return (
            <Input
              id={id}
              maxLength={60}
              value={value as string | undefined}
              onChange={({ target }) => set(target.value)}
            />
          );
        }
        const choices = type === 'award' || type === 'awards' ? [...awards] : CHOICES[type];
        return (
          <Select
            id={id}
            mode={type === 'awards' ? 'multiple' : undefined}
            allowClear={isOptional}
            showSearch={{ optionFilterProp: 'label' }}
            options={choices}
            value={value}
            onChange={(next) => set(Array.isArray(next) && next.length === 0 ? undefined : next)}
          />
        );
      }}
    </Field>
  );
}

/** A labelled field with the server's own words under it. */
export function Field({
  label,
  fault,
  isWide,
  children,
}: {
  label: string;
  fault?: string | undefined;
  isWide?: boolean;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={isWide ? 'rule-field wide' : 'rule-field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {fault && (
        <div className="rule-fault" role="alert">
          {fault}
        </div>
      )}
    </div>
  );
}
