import { useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { decisionKey, type DecisionDetail } from './decision.page';
import { DECISIONS_KEY } from './decisions.page';
import { RecipientFields, recipientsOf, type RecipientValues } from './recipient-fields';

/** More recipients for a draft that rests on no nominations: a sudden one, or a correction. */
export function AddRecipients({ decision }: { decision: DecisionDetail }) {
  const [form] = Form.useForm<RecipientValues>();
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const { id, version, correctsId, lineCount } = decision;
  const add = useAct(
    (values: RecipientValues) =>
      answer(
        api.POST('/api/decisions/{id}/lines', {
          params: { path: { id } },
          body: { recipients: recipientsOf(values), version },
        }),
      ),
    {
      done: (after) => `Đã thêm ${countText(after.lineCount - lineCount)} dòng.`,
      refresh: [DECISIONS_KEY],
      onDone: (after) => {
        client.setQueryData(decisionKey(id), after);
        form.resetFields();
        setOpen(false);
      },
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>Thêm người, đơn vị</Button>
      <FormDrawer
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Thêm người, đơn vị"
        form={form}
        isSaving={add.isPending}
        okText="Thêm"
      >
        <Form name="add-recipients" form={form} layout="vertical" onFinish={(values) => add.mutate(values)}>
          <RecipientFields isSudden={correctsId === null} />
        </Form>
      </FormDrawer>
    </>
  );
}
