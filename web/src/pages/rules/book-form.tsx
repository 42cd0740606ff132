import { Checkbox, Form, Input } from 'antd';
import { useEffect } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { RULE_BOOKS_KEY, type Book } from './rules-data';

type Values = Omit<Schema<'ChangeRuleBookBody'>, 'version'>;

export function BookForm({ book, open, onClose }: { book: Book; open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (open) form.setFieldsValue(book);
  }, [open, book, form]);
  const save = useAct(
    (values: Values) =>
      answer(
        api.PATCH('/api/rule-books/{id}', {
          params: { path: { id: book.id } },
          body: { ...values, note: values.note ?? '', version: book.version },
        }),
      ),
    {
      done: 'Đã lưu.',
      refresh: [RULE_BOOKS_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Tên, ghi chú của bộ quy tắc"
      form={form}
      isSaving={save.isPending}
    >
      <Form name="rule-book" form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="name" label="Tên" rules={[{ required: true, message: 'Hãy nhập tên.' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="note" label="Ghi chú">
          <Input.TextArea rows={5} maxLength={2000} showCount />
        </Form.Item>
        <Form.Item name="isVerified" valuePropName="checked">
          <Checkbox>Đã đối chiếu với văn bản chính thức</Checkbox>
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}
