import { Form } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { useAct } from '../../parts/use-act';
import { today } from '../../text/format';
import { AwardChoice } from './award-choice';
import {
  AWARDS_RULES,
  KindField,
  NameField,
  ThemeField,
  YearField,
  type CampaignValues,
} from './campaign-fields';
import { PhaseDaysFields, phasesOf, putCampaignFaults } from './phase-days';

type Values = CampaignValues & { awardTypeIds: readonly string[] | null };

/** A campaign made from nothing; what is not known yet may be filled in later. */
export function CreateCampaign({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const year = Number(today().slice(0, 4));
  const create = useAct(
    ({ days, awardTypeIds, ...values }: Values) =>
      answer(
        api.POST('/api/campaigns', {
          body: { ...values, phases: phasesOf(days), awardTypeIds: [...(awardTypeIds ?? [])] },
        }),
      ),
    {
      done: 'Đã tạo phong trào. Tiếp theo: lập bảng tiêu chí, chọn người chấm, rồi phát động.',
      refresh: [['campaigns'], ['overview']],
      onDone: ({ id }) => {
        onClose();
        void navigate(`/phong-trao/${id}`);
      },
      onProblem: (problem, { days }) => putCampaignFaults(form, problem, phasesOf(days)),
    },
  );
  return (
    <FormDrawer
      open={open}
      title="Tạo phong trào"
      form={form}
      isSaving={create.isPending}
      onClose={onClose}
      size={720}
    >
      {open && (
        <Form
          name="create-campaign"
          form={form}
          layout="vertical"
          initialValues={{
            kind: 'yearly',
            year,
            name: `Phong trào thi đua yêu nước năm ${year}`,
            theme: '',
            awardTypeIds: null,
          }}
          preserve={false}
          onFinish={(values) => create.mutate(values)}
        >
          <KindField />
          <NameField autoFocus />
          <YearField />
          <ThemeField />
          <PhaseDaysFields />
          <Form.Item name="awardTypeIds" label="Danh hiệu, hình thức đưa vào xét" rules={AWARDS_RULES}>
            <AwardChoice />
          </Form.Item>
        </Form>
      )}
    </FormDrawer>
  );
}
