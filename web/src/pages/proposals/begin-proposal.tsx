import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { useCampaigns } from '../../campaign/current-campaign';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { useAct } from '../../parts/use-act';
import { countText, today } from '../../text/format';
import { ACCENT_FREE } from '../../text/search';
import { PROPOSALS_KEY } from './proposals.page';

interface Values {
  readonly awardTypeId: string;
  readonly campaignId?: string;
  readonly year: number;
  readonly title: string;
  readonly addressee: string;
  readonly deadline?: string | null;
  readonly isShort?: boolean;
  readonly people?: readonly Picked[];
}

const THIS_YEAR = Number(today().slice(0, 4));

/** Begins a dossier: the award, whom it is for, to whom and until when it goes. */
export function BeginProposal({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const awards = useHigherAwards(open);
  const begin = useAct(
    ({ people = [], campaignId, ...values }: Values) =>
      answer(
        api.POST('/api/proposals', {
          body: {
            ...values,
            ...(campaignId ? { campaignId } : {}),
            participantIds: people.map(({ value }) => value),
          },
        }),
      ),
    {
      done: ({ lineCount }) => `Đã lập hồ sơ với ${countText(lineCount)} người, đơn vị.`,
      refresh: [PROPOSALS_KEY, ['overview']],
      onDone: ({ id }) => void navigate(`/trinh-cap-tren/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const suggestTitle = () => {
    const { awardTypeId, year } = form.getFieldsValue();
    const name = awards.find(({ id }) => id === awardTypeId)?.name;
    if (name && !form.isFieldTouched('title')) {
      form.setFieldsValue({ title: `Đề nghị tặng ${name} năm ${year}` });
    }
  };
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Lập hồ sơ trình cấp trên"
      form={form}
      isSaving={begin.isPending}
      okText="Lập hồ sơ"
    >
      <Form
        name="begin-proposal"
        form={form}
        layout="vertical"
        initialValues={{ year: THIS_YEAR, isShort: false }}
        onFinish={(values) => begin.mutate(values)}
      >
        <Form.Item
          name="awardTypeId"
          label="Danh hiệu, hình thức"
          rules={[{ required: true, message: 'Hãy chọn danh hiệu, hình thức.' }]}
        >
          <Select
            showSearch={ACCENT_FREE}
            onChange={suggestTitle}
            options={awards.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="year" label="Năm thành tích" rules={[{ required: true, message: 'Hãy ghi năm.' }]}>
          <InputNumber min={1945} max={2100} precision={0} style={{ width: 120 }} onChange={suggestTitle} />
        </Form.Item>
        <Whom />
        <Form.Item name="title" label="Tên hồ sơ" rules={[{ required: true, message: 'Hãy ghi tên hồ sơ.' }]}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        <WhereAndWhen />
        <Form.Item name="isShort" valuePropName="checked">
          <Checkbox>
            Hồ sơ rút gọn: nông dân, công nhân, người lao động do người đứng đầu phát hiện (không cần biên
            bản)
          </Checkbox>
        </Form.Item>
      </Form>
    </FormDrawer>
  );
}

function Whom() {
  const campaigns = useCampaigns().data ?? [];
  return (
    <>
      <Form.Item
        name="campaignId"
        label={
          <>
            Lấy từ đề nghị của phong trào
            <Help about="lấy từ đề nghị của phong trào" guide="can-bo#trinh-cap-tren">
              Lấy những người, đơn vị đã được đề nghị danh hiệu này trong phong trào và đủ điều kiện (hoặc
              được kết luận ngoại lệ). Có thể bỏ trống và chọn từng người ở dưới.
            </Help>
          </>
        }
      >
        <Select
          allowClear
          placeholder="Không lấy"
          options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="people" label="Người, đơn vị đề nghị" extra="Có thể thêm, bớt sau.">
        <ParticipantSelect isMany />
      </Form.Item>
    </>
  );
}

/** Where a dossier goes and until when; the same for one that is begun and one that is changed. */
export function WhereAndWhen() {
  return (
    <>
      <Form.Item name="addressee" label="Nơi nhận" rules={[{ required: true, message: 'Hãy ghi nơi nhận.' }]}>
        <Input maxLength={200} placeholder="Sở Nội vụ tỉnh Thái Nguyên" />
      </Form.Item>
      <Form.Item
        name="deadline"
        label={
          <>
            Hạn gửi
            <Help about="hạn gửi hồ sơ" guide="can-bo#trinh-cap-tren">
              Ngày cuối cấp trên nhận hồ sơ, theo văn bản của tỉnh; hồ sơ cuối năm thường trước ngày 10/12.
              Chương trình đếm ngày làm việc còn lại, đã trừ ngày nghỉ lễ, Tết.
            </Help>
          </>
        }
      >
        <DayField />
      </Form.Item>
    </>
  );
}

export function useHigherAwards(isAsked: boolean): readonly { id: string; name: string }[] {
  const { data } = useQuery({
    queryKey: ['award-types', 'of-higher'],
    enabled: isAsked,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
    staleTime: 60_000,
  });
  return data?.items.filter(({ grantedBy }) => grantedBy !== 'ward') ?? [];
}
