import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { TypedConfirmation } from '../../parts/dialogs';
import { FormDrawer } from '../../parts/form-drawer';
import { countText } from '../../text/format';
import { useStep } from './proposal-actions';
import type { ProposalDetail } from './proposal.page';

type Values = Omit<Schema<'DecideProposalBody'>, 'version' | 'confirmation'>;

/** What the server wants typed too. */
const WORD = 'ghi vào sổ';

/** The outcome: who was granted it by which decision. The ledger is never rubbed out, so a word is typed. */
export function DecideProposal({
  proposal,
  open,
  onClose,
}: {
  proposal: ProposalDetail;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const [asked, setAsked] = useState<Values>();
  const { id, version, lines, awardName } = proposal;
  const decide = useStep(
    (values: Values) =>
      answer(
        api.POST('/api/proposals/{id}/decide', {
          params: { path: { id } },
          body: { ...values, confirmation: WORD, version },
        }),
      ),
    { done: 'Đã ghi kết quả và vào sổ khen thưởng.', form, onClose },
  );
  const required = (message: string) => [{ required: true, message }];
  return (
    <>
      <FormDrawer
        open={open}
        onClose={onClose}
        title="Ghi kết quả của cấp trên"
        form={form}
        isSaving={decide.isPending}
        okText="Ghi kết quả"
      >
        <Form
          name="decide-proposal"
          form={form}
          layout="vertical"
          initialValues={{ grantedLineIds: lines.map((line) => line.id) }}
          onFinish={(values) => setAsked(values)}
        >
          <Form.Item name="decisionNumber" label="Số quyết định" rules={required('Hãy ghi số quyết định.')}>
            <Input maxLength={60} placeholder="1234/QĐ-UBND" />
          </Form.Item>
          <Form.Item name="decidedOn" label="Ngày quyết định" rules={required('Hãy ghi ngày.')}>
            <DayField />
          </Form.Item>
          <Form.Item name="authority" label="Cơ quan, người tặng" rules={required('Hãy ghi cơ quan khen.')}>
            <Input maxLength={200} placeholder="Chủ tịch UBND tỉnh Thái Nguyên" />
          </Form.Item>
          <Form.Item
            name="grantedLineIds"
            label="Được khen"
            extra="Bỏ dấu ở người, đơn vị không được khen; hồ sơ vẫn ghi lại."
          >
            <Checkbox.Group
              style={{ display: 'grid', gap: 4, maxHeight: 320, overflowY: 'auto' }}
              options={lines.map((line) => ({
                value: line.id,
                label: [line.name, line.unitName].filter(Boolean).join(', '),
              }))}
            />
          </Form.Item>
        </Form>
      </FormDrawer>
      <TypedConfirmation
        open={asked !== undefined}
        title="Ghi kết quả vào sổ khen thưởng"
        word={WORD}
        okText="Ghi vào sổ"
        isBusy={decide.isPending}
        onConfirm={() => {
          if (asked) decide.mutate(asked);
          setAsked(undefined);
        }}
        onCancel={() => setAsked(undefined)}
      >
        <p>
          «{awardName}» cho <strong>{countText(asked?.grantedLineIds.length ?? 0)}</strong> trong{' '}
          {countText(lines.length)} người, đơn vị, theo Quyết định số {asked?.decisionNumber}. Dòng đã vào sổ
          thì không sửa, không xóa được.
        </p>
      </TypedConfirmation>
    </>
  );
}
