import { Button, Form, Input } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { dayText, today } from '../../text/format';

type Values = Pick<Schema<'ChangeDecisionBody'>, 'decidedOn' | 'legalBasis'>;

/** «Căn cứ …», a line each; taken anew from the catalogue by the day of the decision where somebody asks. */
export function Grounds({ onTaken }: { onTaken: () => void }) {
  const form = Form.useFormInstance<Values>();
  const day = Form.useWatch<string | null>('decidedOn', form) ?? today();
  const take = useAct(
    () => answer(api.GET('/api/catalogue/legal-bases', { params: { query: { on: day } } })),
    {
      onDone: (bases) => {
        form.setFieldsValue({ legalBasis: bases.map(({ text }) => text).join('\n') });
        onTaken();
      },
    },
  );
  return (
    <>
      <Form.Item name="legalBasis" label="Căn cứ" extra="Mỗi căn cứ một dòng." style={{ marginBottom: 8 }}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
      </Form.Item>
      <Button
        size="small"
        loading={take.isPending}
        onClick={() => take.mutate(undefined)}
        style={{ marginBottom: 16 }}
      >
        Lấy các căn cứ còn hiệu lực ngày {dayText(day)}
      </Button>
    </>
  );
}
