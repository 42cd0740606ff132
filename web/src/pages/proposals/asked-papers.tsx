import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Drawer, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { putFaultsOnForm } from '../../parts/form-faults';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useHigherAwards } from './begin-proposal';
import './proposals.css';

type Paper = Schema<'AskedPaperDto'>;
type Body = Schema<'AskedPaperBody'>;

const KEY = ['asked-papers'];

/** What the province asks for besides the law, told once for every dossier begun afterwards. */
export function AskedPapers() {
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    enabled: isOpen,
    queryFn: ({ signal }) => answer(api.GET('/api/asked-papers', { signal })),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>Giấy tờ tỉnh yêu cầu</Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title="Giấy tờ tỉnh yêu cầu" size={560}>
        <p className="secondary" style={{ marginTop: 0 }}>
          Ngoài các giấy tờ luật đã định, mỗi hồ sơ lập từ nay có thêm các giấy tờ này. Hồ sơ đã lập giữ
          nguyên.
        </p>
        {error && !data ? (
          <FailureView error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <Loading />
        ) : (
          <div className="stack">
            {data.items.length === 0 && (
              <EmptyView text="Tỉnh chưa yêu cầu thêm giấy tờ nào, hoặc chưa ghi ở đây." />
            )}
            {data.items.length > 0 && (
              <ul className="asked-papers">
                {data.items.map((paper) => (
                  <PaperRow key={paper.id} paper={paper} canChange={data.policy.canChange} />
                ))}
              </ul>
            )}
            {data.policy.canChange && <PaperForm />}
          </div>
        )}
      </Drawer>
    </>
  );
}

function PaperRow({ paper, canChange }: { paper: Paper; canChange: boolean }) {
  const [isEditing, setEditing] = useState(false);
  const { id, label, awardName, isOfEach, isRequired, version } = paper;
  const remove = useAct(
    () => answer(api.DELETE('/api/asked-papers/{id}', { params: { path: { id }, query: { version } } })),
    { done: `Đã bỏ «${label}».`, refresh: [KEY] },
  );
  if (isEditing) {
    return (
      <li>
        <PaperForm paper={paper} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li>
      <div>
        <strong>{label}</strong> {!isRequired && <Chip>Không bắt buộc</Chip>}
        <div className="secondary">
          {isOfEach ? 'Của từng người, đơn vị' : 'Một bản cho cả hồ sơ'};{' '}
          {awardName ?? 'mọi danh hiệu, hình thức'}
        </div>
      </div>
      {canChange && (
        <div style={{ display: 'flex', gap: 8 }}>
          <Button size="small" aria-label={`Sửa ${label}`} onClick={() => setEditing(true)}>
            Sửa
          </Button>
          <Button
            size="small"
            icon={<DeleteOutlined />}
            aria-label={`Bỏ ${label}`}
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined)}
          />
        </div>
      )}
    </li>
  );
}

/** A paper that is added, or one that is changed. */
function PaperForm({ paper, onDone }: { paper?: Paper; onDone?: () => void }) {
  const [form] = Form.useForm<Body>();
  const awards = useHigherAwards(true);
  const save = useAct(
    (values: Body) => {
      const body = { ...values, awardTypeId: values.awardTypeId ?? null };
      return answer<Paper>(
        paper
          ? api.PATCH('/api/asked-papers/{id}', {
              params: { path: { id: paper.id } },
              body: { ...body, version: paper.version },
            })
          : api.POST('/api/asked-papers', { body }),
      );
    },
    {
      done: ({ label }) => (paper ? 'Đã lưu.' : `Đã thêm «${label}» vào các hồ sơ lập từ nay.`),
      refresh: [KEY],
      onDone: () => {
        form.resetFields();
        onDone?.();
      },
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Form
      name={paper ? `asked-paper-${paper.id}` : 'asked-paper'}
      form={form}
      layout="vertical"
      className="asked-paper-form"
      initialValues={paper ?? { awardTypeId: null, isOfEach: false, isRequired: true }}
      onFinish={(values) => save.mutate(values)}
    >
      <Form.Item
        name="label"
        label="Tên giấy tờ"
        rules={[{ required: true, message: 'Hãy ghi tên giấy tờ.' }]}
      >
        <Input maxLength={200} placeholder="Văn bản hiệp y của Công an phường" />
      </Form.Item>
      <Form.Item name="awardTypeId" label="Cho danh hiệu, hình thức">
        <Select
          allowClear
          placeholder="Mọi danh hiệu, hình thức"
          options={awards.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="isOfEach" label="Số bản">
        <Radio.Group
          options={[
            { value: false, label: 'Một bản cho cả hồ sơ' },
            { value: true, label: 'Của từng người, đơn vị' },
          ]}
        />
      </Form.Item>
      <Form.Item name="isRequired" valuePropName="checked">
        <Checkbox>Bắt buộc phải có mới gửi được</Checkbox>
      </Form.Item>
      <div style={{ display: 'flex', gap: 8 }}>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {paper ? 'Lưu' : 'Thêm giấy tờ'}
        </Button>
        {onDone && <Button onClick={onDone}>Thôi</Button>}
      </div>
    </Form>
  );
}
