import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';

type Values = Omit<Schema<'ChangeWardBody'>, 'version'>;

export function WardForm({ ward }: { ward: Schema<'WardDto'> }) {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (!form.isFieldsTouched()) form.setFieldsValue(ward);
  }, [form, ward]);
  const save = useAct(
    (values: Values) => answer(api.PATCH('/api/ward', { body: { ...values, version: ward.version } })),
    {
      done: 'Đã lưu.',
      refresh: [['ward']],
      onDone: () => form.resetFields(),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const required = (message: string) => [{ required: true, message }];
  return (
    <Panel title={`${ward.kind.charAt(0).toUpperCase()}${ward.kind.slice(1)} ${ward.name}`}>
      <Form
        name="ward"
        form={form}
        layout="vertical"
        initialValues={ward}
        onFinish={(values) => save.mutate(values)}
        style={{ maxWidth: 480 }}
      >
        <Form.Item name="province" label="Tỉnh, thành phố" rules={required('Hãy nhập tỉnh, thành phố.')}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="placeName"
          label="Địa danh ghi trước ngày tháng của văn bản"
          rules={required('Hãy nhập địa danh.')}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          Lưu
        </Button>
      </Form>
    </Panel>
  );
}
