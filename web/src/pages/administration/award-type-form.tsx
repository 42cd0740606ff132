import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useEffect } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { FormDrawer } from '../../parts/form-drawer';
import { Help } from '../../parts/help';
import { useAct } from '../../parts/use-act';
import { AWARD_CATEGORIES, GRANTORS, SUBJECT_KINDS, optionsOf } from '../../text/labels';
import { AWARD_TYPES_KEY, type AwardType } from './award-types';

type Values = Schema<'CreateAwardTypeBody'>;

const required = (message: string) => [{ required: true, message }];

/** Makes or changes a title or form. Code and category stay for life: rules and issued decisions refer to them. */
export function AwardTypeForm({
  award,
  onClose,
}: {
  award: AwardType | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const isNew = award === 'new';
  useEffect(() => {
    if (award === undefined) return;
    form.resetFields();
    if (award !== 'new') form.setFieldsValue(award);
  }, [award, form]);
  const save = useAct(
    ({ code, category, ...fields }: Values) => {
      const body = { ...fields, scoredKinds: fields.scoredKinds ?? [], validTo: fields.validTo ?? null };
      if (award === 'new' || award === undefined) {
        return answer(api.POST('/api/catalogue/award-types', { body: { code, category, ...body } }));
      }
      return answer(
        api.PATCH('/api/catalogue/award-types/{id}', {
          params: { path: { id: award.id } },
          body: { ...body, version: award.version },
        }),
      );
    },
    {
      done: ({ name }) => `Đã lưu «${name}».`,
      refresh: [AWARD_TYPES_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={award !== undefined}
      onClose={onClose}
      title={isNew ? 'Thêm danh hiệu, hình thức' : 'Sửa danh hiệu, hình thức'}
      form={form}
      isSaving={save.isPending}
    >
      <Form
        name="award-type"
        form={form}
        layout="vertical"
        initialValues={{
          category: 'title',
          grantedBy: 'ward',
          subjectKinds: ['individual'],
          scoredKinds: [],
          carriesMoney: true,
          sortOrder: 100,
        }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="name" label="Tên" rules={required('Hãy nhập tên.')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="code"
          label={
            <>
              Mã
              <Help about="mã danh hiệu">
                Chữ hoa không dấu, dùng khi trao đổi tệp với cấp trên. Mã và loại không đổi được sau khi tạo.
              </Help>
            </>
          }
          rules={required('Hãy nhập mã.')}
        >
          <Input maxLength={40} disabled={!isNew} placeholder="LDTT" />
        </Form.Item>
        <Form.Item name="category" label="Loại">
          <Radio.Group options={optionsOf(AWARD_CATEGORIES)} disabled={!isNew} />
        </Form.Item>
        <Form.Item name="grantedBy" label="Cấp quyết định">
          <Radio.Group options={optionsOf(GRANTORS)} />
        </Form.Item>
        <Form.Item name="subjectKinds" label="Đối tượng" rules={required('Hãy chọn ít nhất một đối tượng.')}>
          <Checkbox.Group options={optionsOf(SUBJECT_KINDS)} />
        </Form.Item>
        <Form.Item name="scoredKinds" label="Phải được chấm điểm trước khi xét">
          <Checkbox.Group options={optionsOf(SUBJECT_KINDS)} />
        </Form.Item>
        <Form.Item name="carriesMoney" valuePropName="checked">
          <Checkbox>Có tiền thưởng kèm theo</Checkbox>
        </Form.Item>
        <Form.Item name="sortOrder" label="Thứ tự trình bày" rules={required('Hãy nhập thứ tự.')}>
          <InputNumber min={0} max={1_000_000} precision={0} />
        </Form.Item>
        <Validity />
      </Form>
    </FormDrawer>
  );
}

function Validity() {
  return (
    <>
      <div style={{ display: 'flex', gap: 16 }}>
        <Form.Item name="validFrom" label="Hiệu lực từ ngày" rules={required('Hãy chọn ngày.')}>
          <DayField />
        </Form.Item>
        <Form.Item name="validTo" label="Đến hết ngày">
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="source" label="Căn cứ" rules={required('Hãy ghi văn bản làm căn cứ.')}>
        <Input maxLength={300} placeholder="Nghị định 152/2025/NĐ-CP, Điều 50" />
      </Form.Item>
    </>
  );
}
