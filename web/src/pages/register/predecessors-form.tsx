import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useEffect } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { LINEAGE_CHANGES, optionsOf } from '../../text/register-labels';
import { ACCENT_FREE } from '../../text/search';
import { REGISTER_KEY, useUnitOptions, type Collective } from './register-data';

type Values = Pick<Schema<'PredecessorsBody'>, 'predecessors'>;

/** Says which units this one came from, replacing what was said before. */
export function PredecessorsForm({
  collective,
  onClose,
}: {
  collective: Collective | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (!collective) return;
    form.setFieldsValue({
      predecessors: collective.predecessors.map(({ id, changedOn, change }) => ({
        ...{ predecessorId: id, changedOn, change },
      })),
    });
    // Opened anew only: a unit read again must not wipe out what is being entered.
  }, [collective?.id, form]);
  const save = useAct(
    ({ predecessors = [] }: Partial<Values>) =>
      answer(
        api.PUT('/api/collectives/{id}/predecessors', {
          params: { path: { id: collective?.id ?? '' } },
          body: { predecessors, version: collective?.version ?? 0 },
        }),
      ),
    {
      done: 'Đã lưu các đơn vị tiền thân.',
      refresh: [REGISTER_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={collective !== undefined}
      onClose={onClose}
      title={`Đơn vị tiền thân${collective ? ` của ${collective.name}` : ''}`}
      form={form}
      isSaving={save.isPending}
      size={600}
    >
      <Form name="predecessors" form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.List name="predecessors">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <Predecessor key={key} index={name} ownId={collective?.id} onRemove={() => remove(name)} />
              ))}
              <Button
                block
                onClick={() =>
                  add({
                    ...{ predecessorId: undefined, change: 'merged' },
                    changedOn: collective?.validFrom ?? null,
                  })
                }
              >
                Thêm đơn vị tiền thân
              </Button>
            </>
          )}
        </Form.List>
      </Form>
    </FormDrawer>
  );
}

function Predecessor({
  index,
  ownId,
  onRemove,
}: {
  index: number;
  ownId: string | undefined;
  onRemove: () => void;
}) {
  const units = useEarlierUnits().filter(({ value }) => value !== ownId);
  return (
    <fieldset className="plain-fieldset">
      <legend>Đơn vị tiền thân {index + 1}</legend>
      <Form.Item
        name={[index, 'predecessorId']}
        label="Đơn vị"
        rules={[{ required: true, message: 'Hãy chọn đơn vị.' }]}
      >
        <Select showSearch={ACCENT_FREE} options={units} placeholder="Chọn đơn vị, kể cả đã lưu trữ" />
      </Form.Item>
      <div className="field-row">
        <Form.Item name={[index, 'change']} label="Hình thức">
          <Select options={optionsOf(LINEAGE_CHANGES)} />
        </Form.Item>
        <Form.Item
          name={[index, 'changedOn']}
          label="Từ ngày"
          rules={[{ required: true, message: 'Hãy chọn ngày.' }]}
        >
          <DayField style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item label=" " colon={false}>
          <Button onClick={onRemove} aria-label={`Bỏ đơn vị tiền thân ${index + 1}`}>
            Bỏ
          </Button>
        </Form.Item>
      </div>
    </fieldset>
  );
}

/** Units in use, and those put away: most of what was merged is. */
function useEarlierUnits(): { value: string; label: string }[] {
  const inUse = useUnitOptions();
  const { data } = useQuery({
    queryKey: [...REGISTER_KEY, 'archived-units'],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/collectives', { params: { query: { status: 'archived', pageSize: 200 } }, signal }),
      ),
  });
  const archived = data?.items.map(({ id, name }) => ({ value: id, label: `${name} (đã lưu trữ)` })) ?? [];
  return [...inUse, ...archived];
}
