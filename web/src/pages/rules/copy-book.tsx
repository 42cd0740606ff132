import { Form, Input, Modal } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { useAct } from '../../parts/use-act';
import { RULE_BOOKS_KEY, type BookSummary } from './rules-data';

type Values = Schema<'CopyRuleBookBody'>;

/** A copy is changed in peace: nothing is weighed by it until it is put in use. */
export function CopyBook({ book, onClose }: { book: BookSummary | undefined; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const copy = useAct(
    (body: Values) =>
      answer(api.POST('/api/rule-books/{id}/copy', { params: { path: { id: book?.id ?? '' } }, body })),
    {
      done: ({ name }) => `Đã sao thành «${name}». Bộ này chưa được dùng.`,
      refresh: [RULE_BOOKS_KEY],
      onDone: ({ id }) => {
        onClose();
        void navigate(`/quan-tri/bo-quy-tac/${id}`);
      },
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Modal
      open={book !== undefined}
      title={`Sao «${book?.name ?? ''}»`}
      okText="Sao"
      cancelText="Thôi"
      okButtonProps={{ loading: copy.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="secondary">Bộ mới có đủ các quy tắc của bộ này và chỉ được dùng khi bạn đưa vào dùng.</p>
      <Form name="copy-book" form={form} layout="vertical" onFinish={(values) => copy.mutate(values)}>
        <Form.Item
          name="name"
          label="Tên bộ mới"
          rules={[{ required: true, message: 'Hãy đặt tên cho bộ mới.' }]}
        >
          <Input maxLength={200} placeholder="Quy định của tỉnh từ 01/3/2027" />
        </Form.Item>
        <Form.Item
          name="validFrom"
          label="Hiệu lực từ ngày"
          rules={[{ required: true, message: 'Hãy nhập ngày bắt đầu hiệu lực.' }]}
        >
          <DayField />
        </Form.Item>
      </Form>
    </Modal>
  );
}
