import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useEffect } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { Panel } from '../../parts/panel';
import { useAct } from '../../parts/use-act';
import { numberText } from '../../text/format';
import { SETTINGS_KEY } from './settings.page';

type Settings = Schema<'WardSettingsDto'>;
type Values = Omit<Schema<'ChangeWardSettingsBody'>, 'version'>;

/** Signers, number books, the council's name, the order of lists, and the money meant for rewards. */
export function PaperSettings({ settings }: { settings: Settings }) {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (!form.isFieldsTouched()) form.setFieldsValue(settings);
  }, [form, settings]);
  const save = useAct(
    (values: Values) =>
      answer(
        api.PUT('/api/ward/settings', {
          body: {
            ...values,
            signers: values.signers ?? [],
            budgets: values.budgets ?? [],
            version: settings.version,
          },
        }),
      ),
    {
      done: 'Đã lưu thiết lập.',
      refresh: [SETTINGS_KEY],
      onDone: () => form.resetFields(),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Panel title="Văn bản và danh sách">
      <Form
        name="paper-settings"
        form={form}
        layout="vertical"
        initialValues={settings}
        onFinish={(values) => save.mutate(values)}
        disabled={!settings.policy.canChange}
      >
        <Form.Item name="councilName" label="Tên Hội đồng trên văn bản">
          <Input maxLength={200} placeholder="HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG" />
        </Form.Item>
        <Form.Item name="councilChairName" label="Chủ tịch Hội đồng">
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="listOrder" label="Thứ tự các phần trong danh sách">
          <Radio.Group
            options={[
              { value: 'collective-first', label: 'Tập thể, Hộ gia đình, Cá nhân' },
              { value: 'individual-first', label: 'Cá nhân, Tập thể, Hộ gia đình' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="decisionBooks"
          label={
            <>
              Ký hiệu quyết định
              <Help about="ký hiệu quyết định">
                Mỗi ký hiệu là một sổ đánh số riêng trong năm. Ký hiệu đầu là ký hiệu thường dùng.
              </Help>
            </>
          }
        >
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',', ';']} />
        </Form.Item>
        <Signers />
        <Budgets />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          Lưu
        </Button>
      </Form>
    </Panel>
  );
}

function Signers() {
  return (
    <fieldset className="plain-fieldset">
      <legend>Người ký (người đầu là người thường ký)</legend>
      <Form.List name="signers">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="field-row">
                <Form.Item
                  name={[name, 'name']}
                  label="Họ và tên"
                  rules={[{ required: true, message: 'Hãy ghi họ tên.' }]}
                >
                  <Input maxLength={120} />
                </Form.Item>
                <Form.Item
                  name={[name, 'post']}
                  label="Chức vụ"
                  rules={[{ required: true, message: 'Hãy ghi chức vụ.' }]}
                >
                  <Input maxLength={120} placeholder="Chủ tịch UBND phường" />
                </Form.Item>
                <Form.Item
                  name={[name, 'signingTitle']}
                  label="In trên chữ ký"
                  rules={[{ required: true, message: 'Hãy ghi thẩm quyền ký.' }]}
                >
                  <Input.TextArea
                    autoSize={{ minRows: 1, maxRows: 2 }}
                    maxLength={200}
                    placeholder="CHỦ TỊCH"
                  />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label="Bỏ người ký này" onClick={() => remove(name)} />
              </div>
            ))}
            <Button onClick={() => add({ name: '', post: '', signingTitle: '' })}>Thêm người ký</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function Budgets() {
  return (
    <fieldset className="plain-fieldset">
      <legend>Kinh phí khen thưởng từng năm (để nhắc khi dự kiến vượt)</legend>
      <Form.List name="budgets">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="field-row">
                <Form.Item
                  name={[name, 'year']}
                  label="Năm"
                  rules={[{ required: true, message: 'Hãy ghi năm.' }]}
                >
                  <InputNumber min={2000} max={2100} precision={0} />
                </Form.Item>
                <Form.Item
                  name={[name, 'amountDong']}
                  label="Số tiền (đồng)"
                  rules={[{ required: true, message: 'Hãy ghi số tiền.' }]}
                >
                  <InputNumber<number>
                    min={0}
                    precision={0}
                    style={{ width: 200 }}
                    formatter={(value) => (value === undefined ? '' : numberText(value))}
                    parser={(text) => Number((text ?? '').replace(/\D/g, ''))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'blocks']} valuePropName="checked" label=" " colon={false}>
                  <Checkbox>Không cho ban hành vượt</Checkbox>
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label="Bỏ năm này" onClick={() => remove(name)} />
              </div>
            ))}
            <Button onClick={() => add({ year: new Date().getFullYear(), amountDong: 0 })}>Thêm năm</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
