import { Form } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { FormDrawer } from '../../parts/form-drawer';
import { useAct } from '../../parts/use-act';
import { NameField, YearField } from './campaign-fields';
import { putCampaignFaults } from './phase-days';

interface Values {
  name: string;
  year: number;
}

/** Next year's campaign from this one's: awards, criteria and days come along. */
export function CopyCampaign({ campaign, onClose }: { campaign: Campaign | undefined; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const copy = useAct(
    (body: Values) =>
      answer(api.POST('/api/campaigns/{id}/copy', { params: { path: { id: campaign?.id ?? '' } }, body })),
    {
      done: ({ name }) => `Đã chép sang «${name}». Hãy kiểm tra lại thời hạn trước khi phát động.`,
      refresh: [['campaigns'], ['overview']],
      onDone: ({ id }) => {
        onClose();
        void navigate(`/phong-trao/${id}`);
      },
      onProblem: (problem) => putCampaignFaults(form, problem, []),
    },
  );
  return (
    <FormDrawer
      open={campaign !== undefined}
      title="Chép từ năm trước"
      form={form}
      isSaving={copy.isPending}
      onClose={onClose}
      size={560}
    >
      {campaign && (
        <Form
          name="copy-campaign"
          form={form}
          layout="vertical"
          initialValues={{ name: nextName(campaign), year: campaign.year + 1 }}
          preserve={false}
          onFinish={(values) => copy.mutate(values)}
        >
          <p>
            Lập phong trào mới từ <strong>{campaign.name}</strong>. Chép theo: các bảng tiêu chí, danh hiệu
            đưa vào xét, và thời hạn (dời theo năm). Không chép: đăng ký, người chấm, điểm, kết quả.
          </p>
          <YearField />
          <NameField autoFocus />
        </Form>
      )}
    </FormDrawer>
  );
}

/** The name with its year one further; the year is added where the name has none. */
function nextName({ name, year }: Campaign): string {
  const next = String(year + 1);
  return name.includes(String(year)) ? name.replaceAll(String(year), next) : `${name} ${next}`;
}
