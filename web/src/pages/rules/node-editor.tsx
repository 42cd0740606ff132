import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined';
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined';
import { Button, Checkbox, Input, Select } from 'antd';
import { SURENESS, optionsOf } from '../../text/labels';
import { Field, ParameterField } from './condition-fields';
import { moved, newCondition, newGroup, replaced, type Draft } from './rule-draft';
import type { ConditionKind } from './rules-data';

export interface EditorWords {
  /** Kinds that can be asked of the rule's kind of subject. */
  readonly kinds: readonly ConditionKind[];
  readonly awards: readonly { value: string; label: string }[];
  /** The server's words by path of the field: «rules.0.conditions.1.text». */
  readonly faults: ReadonlyMap<string, string>;
}

/** A list of conditions and groups, each moved, changed or taken out; deeper groups within. */
export function NodeList({
  drafts,
  at,
  depth,
  words,
  onChange,
}: {
  drafts: readonly Draft[];
  at: string;
  depth: number;
  words: EditorWords;
  onChange: (drafts: readonly Draft[]) => void;
}) {
  return (
    <div className="rule-edit">
      {drafts.map((draft, index) => (
        <div className="rule-box" key={draft.key}>
          <div className="rule-box-head">
            <strong style={{ flex: '1 1 auto' }}>
              {draft.of ? 'Nhóm điều kiện' : 'Điều kiện'} {index + 1}
            </strong>
            <Button
              size="small"
              icon={<ArrowUpOutlined />}
              aria-label={`Đưa điều kiện ${index + 1} lên`}
              disabled={index === 0}
              onClick={() => onChange(moved(drafts, index, -1))}
            />
            <Button
              size="small"
              icon={<ArrowDownOutlined />}
              aria-label={`Đưa điều kiện ${index + 1} xuống`}
              disabled={index === drafts.length - 1}
              onClick={() => onChange(moved(drafts, index, 1))}
            />
            <Button
              size="small"
              danger
              aria-label={`Bỏ điều kiện ${index + 1}`}
              onClick={() => onChange(replaced(drafts, index, null))}
            >
              Bỏ
            </Button>
          </div>
          <NodeFields
            draft={draft}
            at={`${at}.${index}`}
            depth={depth}
            words={words}
            onChange={(next) => onChange(replaced(drafts, index, next))}
          />
        </div>
      ))}
      {words.faults.get(at) && (
        <div className="rule-fault" role="alert">
          {words.faults.get(at)}
        </div>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button onClick={() => onChange([...drafts, newCondition()])}>Thêm điều kiện</Button>
        {depth < 3 && <Button onClick={() => onChange([...drafts, newGroup()])}>Thêm nhóm điều kiện</Button>}
      </div>
    </div>
  );
}

function NodeFields({
  draft,
  at,
  depth,
  words,
  onChange,
}: {
  draft: Draft;
  at: string;
  depth: number;
  words: EditorWords;
  onChange: (draft: Draft) => void;
}) {
  const { body, of } = draft;
  if (!of) return <ConditionEditor draft={draft} at={at} words={words} onChange={onChange} />;
  return (
    <>
      <Field label="Cần đạt">
        {(id) => (
          <Select<'any' | 'all'>
            id={id}
            value={body.kind === 'all' ? 'all' : 'any'}
            options={[
              { value: 'any', label: 'Một trong các điều kiện sau' },
              { value: 'all', label: 'Tất cả các điều kiện sau' },
            ]}
            onChange={(kind) => onChange({ ...draft, body: { ...body, kind } })}
            style={{ maxWidth: 320 }}
          />
        )}
      </Field>
      <NodeList
        drafts={of}
        at={`${at}.of`}
        depth={depth + 1}
        words={words}
        onChange={(next) => onChange({ ...draft, of: next })}
      />
    </>
  );
}

function ConditionEditor({
  draft,
  at,
  words: { kinds, awards, faults },
  onChange,
}: {
  draft: Draft;
  at: string;
  words: EditorWords;
  onChange: (draft: Draft) => void;
}) {
  const { body } = draft;
  const kind = kinds.find((one) => one.kind === body.kind);
  const change = (next: object): void => onChange({ ...draft, body: { ...body, ...next } });
  return (
    <div className="rule-fields">
      <Field label="Loại điều kiện" fault={faults.get(`${at}.kind`)}>
        {(id) => (
          <Select
            id={id}
            value={body.kind}
            showSearch={{ optionFilterProp: 'label' }}
            options={kinds.map(({ kind: value, label }) => ({ value, label }))}
            onChange={(value) => {
              // Parameters of another kind mean nothing here; words, article and weight stay.
              const { text, article, sureness, severity } = body;
              onChange({ ...draft, body: { kind: value, text, article, sureness, severity } });
            }}
          />
        )}
      </Field>
      {kind?.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          body={body}
          awards={awards}
          fault={faults.get(`${at}.${parameter.name}`)}
          onChange={change}
        />
      ))}
      <Field label="Nội dung, như văn bản ghi" fault={faults.get(`${at}.text`)} isWide>
        {(id) => (
          <Input
            id={id}
            maxLength={500}
            value={body.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        )}
      </Field>
      <Field label="Điều luật, căn cứ" fault={faults.get(`${at}.article`)} isWide>
        {(id) => (
          <Input
            id={id}
            maxLength={300}
            value={body.article}
            onChange={({ target }) => change({ article: target.value })}
          />
        )}
      </Field>
      <Field label="Mức chắc chắn">
        {(id) => (
          <Select
            id={id}
            value={body.sureness ?? 'local'}
            options={optionsOf(SURENESS)}
            onChange={(sureness) => change({ sureness })}
          />
        )}
      </Field>
      <Field label="Hiệu lực của điều kiện" fault={faults.get(`${at}.severity`)}>
        {(id) => (
          <Checkbox
            id={id}
            checked={body.severity === 'warning'}
            onChange={({ target }) => change({ severity: target.checked ? 'warning' : 'blocking' })}
          >
            Chỉ nhắc, không quyết định
          </Checkbox>
        )}
      </Field>
    </div>
  );
}
