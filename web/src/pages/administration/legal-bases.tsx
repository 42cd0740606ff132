import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DayField } from '../../parts/day-field';
import { PlainConfirmation } from '../../parts/dialogs';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { PlainTable } from '../../parts/plain-table';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { dayText, today } from '../../text/format';
import { SURENESS } from '../../text/labels';

type LegalBasis = Schema<'LegalBasisDto'>;
type Values = Schema<'LegalBasisBody'>;

const KEY = ['legal-bases'];
const NEW: Omit<Values, 'text' | 'validFrom'> = { position: 50, validTo: null };

/** The texts that decisions and proposals cite, from the day each is in force until it is not. */
export function LegalBases() {
  const [editing, setEditing] = useState<LegalBasis | 'new'>();
  const [dropping, setDropping] = useState<LegalBasis>();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/catalogue/legal-bases', { params: { query: {} }, signal })),
  });
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <div className="stack">
      <p style={{ margin: 0 }}>
        Dự thảo quyết định lấy sẵn những căn cứ còn hiệu lực vào ngày quyết định, theo thứ tự dưới đây; người
        soạn sửa được trên từng quyết định. Khi văn bản bị thay thế, hãy ghi ngày hết hiệu lực rồi thêm dòng
        mới. Quyết định đã dự thảo giữ nguyên căn cứ của nó.
      </p>
      <div>
        <Button type="primary" onClick={() => setEditing('new')}>
          Thêm căn cứ
        </Button>
      </div>
      <PlainTable<LegalBasis>
        label="Căn cứ pháp lý"
        rowKey="id"
        dataSource={data}
        columns={[
          { title: 'Thứ tự', dataIndex: 'position', className: 'numeric', width: 80 },
          { title: 'Căn cứ', render: (_, { text }) => <div className="wrapping">{text}</div> },
          { title: 'Từ ngày', width: 120, render: (_, { validFrom }) => dayText(validFrom) },
          { title: 'Đến hết ngày', width: 150, render: (_, basis) => <Until basis={basis} /> },
          { title: 'Kiểm chứng', width: 150, render: (_, { sureness }) => <Chip>{SURENESS[sureness]}</Chip> },
          {
            title: 'Thao tác',
            width: 130,
            render: (_, basis) => (
              <span style={{ display: 'inline-flex', gap: 8 }}>
                <Button size="small" aria-label={`Sửa: ${basis.text}`} onClick={() => setEditing(basis)}>
                  Sửa
                </Button>
                <Button size="small" aria-label={`Bỏ: ${basis.text}`} onClick={() => setDropping(basis)}>
                  Bỏ
                </Button>
              </span>
            ),
          },
        ]}
      />
      {editing && <BasisForm basis={editing} onClose={() => setEditing(undefined)} />}
      <Drop basis={dropping} onClose={() => setDropping(undefined)} />
    </div>
  );
}

function Until({ basis: { validTo } }: { basis: LegalBasis }) {
  if (validTo === null) return '–';
  return (
    <>
      {dayText(validTo)} {validTo < today() && <Chip tone="waiting">Đã hết</Chip>}
    </>
  );
}

function BasisForm({ basis, onClose }: { basis: LegalBasis | 'new'; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const save = useAct(
    (values: Values) => {
      const body = { ...values, validTo: values.validTo ?? null };
      return basis === 'new'
        ? answer(api.POST('/api/catalogue/legal-bases', { body }))
        : answer(
            api.PATCH('/api/catalogue/legal-bases/{id}', {
              params: { path: { id: basis.id } },
              body: { ...body, version: basis.version },
            }),
          );
    },
    {
      done: 'Đã lưu căn cứ.',
      refresh: [KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open
      title={basis === 'new' ? 'Thêm căn cứ' : 'Sửa căn cứ'}
      form={form}
      isSaving={save.isPending}
      onClose={onClose}
    >
      <Form
        name="legal-basis"
        form={form}
        layout="vertical"
        initialValues={basis === 'new' ? NEW : basis}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item
          name="text"
          label="Căn cứ, như in trên văn bản"
          extra="Không cần dấu chấm, chấm phẩy ở cuối: chương trình tự đặt."
          rules={[{ required: true, whitespace: true, message: 'Hãy ghi căn cứ.' }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={500} placeholder="Căn cứ …" />
        </Form.Item>
        <Form.Item name="position" label="Thứ tự" rules={[{ required: true, message: 'Hãy ghi thứ tự.' }]}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
        <Form.Item
          name="validFrom"
          label="Viện dẫn từ ngày"
          rules={[{ required: true, message: 'Hãy chọn ngày.' }]}
        >
          <DayField />
        </Form.Item>
        <Form.Item name="validTo" label="Đến hết ngày" extra="Bỏ trống khi văn bản còn hiệu lực.">
          <DayField />
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

function Drop({ basis, onClose }: { basis: LegalBasis | undefined; onClose: () => void }) {
  const drop = useAct(
    ({ id, version }: LegalBasis) =>
      answer(api.DELETE('/api/catalogue/legal-bases/{id}', { params: { path: { id }, query: { version } } })),
    { done: 'Đã bỏ căn cứ.', refresh: [KEY], onDone: onClose },
  );
  return (
    <PlainConfirmation
      open={basis !== undefined}
      title="Bỏ căn cứ này?"
      okText="Bỏ"
      isDanger
      isBusy={drop.isPending}
      onCancel={onClose}
      onConfirm={() => basis && drop.mutate(basis)}
    >
      <p>{basis?.text}</p>
      <p>Chỉ bỏ dòng ghi nhầm. Văn bản đã hết hiệu lực thì ghi ngày hết hiệu lực, để xem lại được về sau.</p>
    </PlainConfirmation>
  );
}
