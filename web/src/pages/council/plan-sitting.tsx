import { Alert, Form, Select } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCurrentCampaign } from '../../campaign/current-campaign';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { today } from '../../text/format';
import { REFRESHED, useCouncil, useCouncils, type Council } from './council-data';
import { SittingFields } from './sitting-fields';

type Values = Required<Schema<'PlanSittingBody'>>;

/** Plans a sitting of the council in force. */
export function PlanSitting({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const { data: councils } = useCouncils();
  const current = councils?.find(({ isInForce }) => isInForce) ?? councils?.[0];
  const { data: council } = useCouncil(current?.id ?? '', open && current !== undefined);
  // The form begins with the campaign at hand, so it waits until that is known.
  const { campaign } = useCurrentCampaign();
  const isReady = council !== undefined && campaign !== undefined;
  const plan = useAct(
    (values: Values) =>
      answer(
        api.POST('/api/sittings', {
          body: { ...values, councilId: council?.id ?? '', campaignId: values.campaignId ?? null },
        }),
      ),
    {
      done: 'Đã lập phiên họp. Tiếp theo: lập chương trình họp từ các đề nghị.',
      refresh: REFRESHED,
      onDone: ({ id }) => void navigate(`/hoi-dong/phien/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={open}
      title="Lập phiên họp"
      form={form}
      isSaving={plan.isPending}
      onClose={onClose}
      size={560}
    >
      {open && councils?.length === 0 && (
        <Alert
          type="info"
          showIcon
          title="Chưa ghi Hội đồng nào."
          description="Hãy ghi Hội đồng và các thành viên ở thẻ «Thành viên» trước."
        />
      )}
      {open && current && !isReady && <Loading />}
      {open && isReady && (
        <PlanForm form={form} council={council} onFinish={(values) => plan.mutate(values)} />
      )}
    </FormDrawer>
  );
}

function PlanForm({
  form,
  council,
  onFinish,
}: {
  form: ReturnType<typeof Form.useForm<Values>>[0];
  council: Council;
  onFinish: (values: Values) => void;
}) {
  const { campaign, campaigns } = useCurrentCampaign();
  const members = council.members.filter(({ isOnTerm }) => isOnTerm);
  const inReview = campaigns.filter(({ phase }) => phase === 'review' || phase === 'decided');
  const chosen = inReview.find(({ id }) => id === campaign?.id) ?? inReview[0];
  return (
    <Form
      name="plan-sitting"
      form={form}
      layout="vertical"
      preserve={false}
      onFinish={onFinish}
      initialValues={{
        campaignId: chosen?.id ?? null,
        title: `Họp xét, đề nghị khen thưởng${chosen ? ` năm ${chosen.year}` : ''}`,
        ...{
          heldOn: today(),
          startsAt: '14:00',
          place: '',
          content: '',
          invitationNumber: '',
          invitedOn: null,
        },
        chairMemberId: members.find(({ role }) => role === 'chair')?.id,
        secretaryMemberId: members.find(({ role }) => role === 'secretary')?.id,
      }}
    >
      <Form.Item
        name="campaignId"
        label="Phong trào"
        extra="Chỉ phong trào đã sang bước xét khen thưởng. Bỏ trống khi họp xét khen thưởng đột xuất."
      >
        <Select allowClear options={inReview.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <SittingFields members={members} />
    </Form>
  );
}
