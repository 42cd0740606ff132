import { Button, Form, Input, Modal, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { putFaultsOnForm } from '../../parts/form-faults';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { BLANKS_KEY, sizeText, useBlanks, type Blank } from './certificates-data';

const SIZES = {
  A4: { label: 'A4 ngang (297 × 210 mm), thường dùng cho giấy khen', widthMm: 297, heightMm: 210 },
  A3: { label: 'A3 ngang (420 × 297 mm), thường dùng cho bằng khen', widthMm: 420, heightMm: 297 },
} as const;
type Size = keyof typeof SIZES;

/** Every blank of the ward, those in use first. */
export function BlanksList() {
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useBlanks();
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const add = data.canManage && (
    <Button type="primary" onClick={() => setAdding(true)}>
      Thêm mẫu phôi
    </Button>
  );
  const columns: TableColumnsType<Blank> = [
    {
      title: 'Mẫu phôi',
      render: (_value, { id, name }) => (
        <div className="wrapping">
          <Link to={`/bang-khen/${id}`}>{name}</Link>
        </div>
      ),
    },
    { title: 'Khổ giấy', width: 150, render: (_value, blank) => sizeText(blank) },
    {
      title: 'Còn trong kho',
      width: 120,
      align: 'right',
      className: 'numeric',
      render: (_value, { balance }) => <Balance balance={balance} />,
    },
    { title: 'Ảnh nền', width: 110, render: (_value, { hasScan }) => (hasScan ? 'Có' : 'Chưa có') },
    {
      title: 'Tình trạng',
      width: 130,
      render: (_value, { isRetired }) =>
        isRetired ? <Chip>Thôi dùng</Chip> : <Chip tone="good">Đang dùng</Chip>,
    },
  ];
  return (
    <div className="stack">
      {data.items.length === 0 ? (
        <EmptyView text="Chưa có mẫu phôi nào. Thêm một mẫu, các mục được đặt sẵn ở chỗ thường dùng.">
          {add}
        </EmptyView>
      ) : (
        <>
          <div>{add}</div>
          <PlainTable<Blank>
            label="Các mẫu phôi"
            rowKey="id"
            columns={columns}
            dataSource={[...data.items]}
          />
        </>
      )}
      <CreateBlank open={isAdding} onClose={() => setAdding(false)} />
    </div>
  );
}

/** Less than nothing means that blanks came in which nobody entered. */
export function Balance({ balance }: { balance: number }) {
  if (balance >= 0) return countText(balance);
  return <Chip tone="bad">{`Sổ ghi thiếu ${countText(-balance)}`}</Chip>;
}

function CreateBlank({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<{ name: string; size: Size }>();
  const navigate = useNavigate();
  const create = useAct(
    ({ name, size }: { name: string; size: Size }) => {
      const { widthMm, heightMm } = SIZES[size];
      return answer(api.POST('/api/certificate-blanks', { body: { name, widthMm, heightMm } }));
    },
    {
      done: 'Đã thêm mẫu phôi. Hãy chỉnh vị trí các mục.',
      refresh: [BLANKS_KEY],
      onDone: ({ id }) => void navigate(`/bang-khen/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Modal
      open={open}
      title="Thêm mẫu phôi"
      okText="Thêm"
      cancelText="Thôi"
      okButtonProps={{ loading: create.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <Form
        name="create-blank"
        form={form}
        layout="vertical"
        initialValues={{ name: '', size: 'A4' }}
        onFinish={(values) => create.mutate(values)}
      >
        <Form.Item
          name="name"
          label="Tên mẫu phôi"
          rules={[{ required: true, whitespace: true, message: 'Hãy đặt tên mẫu phôi.' }]}
        >
          <Input maxLength={120} autoComplete="off" placeholder="Giấy khen của Chủ tịch UBND phường" />
        </Form.Item>
        <Form.Item name="size" label="Khổ giấy" extra="Khổ khác: chọn khổ gần nhất rồi sửa ở trang của mẫu.">
          <Select options={Object.entries(SIZES).map(([value, { label }]) => ({ value, label }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
