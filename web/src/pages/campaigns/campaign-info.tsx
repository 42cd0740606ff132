import { Button, Form } from 'antd';
import type { Campaign } from '../../campaign/current-campaign';
import { Timeline } from '../../campaign/timeline';
import { Overrun } from '../../parts/overrun';
import { Panel } from '../../parts/panel';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useEdits } from '../../parts/use-edits';
import { dayText } from '../../text/format';
import { PHASES } from '../../text/labels';
import { NameField, ThemeField, type CampaignValues } from './campaign-fields';
import { daysOf, PhaseDaysFields, phasesOf, putCampaignFaults } from './phase-days';
import { useChangeCampaign } from './use-campaign';

type Values = Pick<CampaignValues, 'name' | 'theme' | 'days'>;

/** Name, theme and days of a campaign, with the days drawn. */
export function CampaignInfo({ campaign }: { campaign: Campaign }) {
  return (
    <>
      <Panel title="Tiến độ theo thời gian" style={{ marginBottom: 12 }}>
        <Timeline phase={campaign.phase} phases={campaign.phases} />
      </Panel>
      {campaign.policy.canChange && <InfoForm campaign={campaign} />}
    </>
  );
}

function InfoForm({ campaign }: { campaign: Campaign }) {
  const [form] = Form.useForm<Values>();
  const edits = useEdits(campaign, ({ name, theme, phases }) =>
    form.setFieldsValue({ name, theme, days: daysOf(phases) }),
  );
  const save = useChangeCampaign(campaign, {
    onDone: ({ version }, sent) => edits.saved(version, sent),
    onProblem: (problem, { phases = [] }) => putCampaignFaults(form, problem, phases),
  });
  return (
    <Panel title="Sửa thông tin, thời hạn">
      {edits.isOverrun && (
        <Overrun title="Người khác vừa sửa phong trào này" onTake={edits.takeTheirs} onKeep={edits.keepMine}>
          <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
            <li>Tên: {campaign.name}</li>
            {campaign.phases.map(({ phase, opensOn, closesOn }) => (
              <li key={phase}>
                {PHASES[phase]}: {dayText(opensOn)} – {dayText(closesOn)}
              </li>
            ))}
          </ul>
        </Overrun>
      )}
      <Form
        name="campaign-info"
        form={form}
        layout="vertical"
        style={{ maxWidth: 860 }}
        onValuesChange={edits.edited}
        onFinish={({ name, theme, days }) =>
          save.mutate({
            change: { name, theme: theme ?? '', phases: phasesOf(days) },
            version: edits.base,
            edits: edits.edits,
          })
        }
      >
        <NameField />
        <ThemeField />
        <PhaseDaysFields />
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!edits.isTouched}>
          Lưu
        </Button>
      </Form>
      <UnsavedGuard isDirty={edits.isTouched} />
    </Panel>
  );
}
