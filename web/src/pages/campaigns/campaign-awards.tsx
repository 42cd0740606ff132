import { Button, Form } from 'antd';
import type { Campaign } from '../../campaign/current-campaign';
import { Overrun } from '../../parts/overrun';
import { Panel } from '../../parts/panel';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useEdits } from '../../parts/use-edits';
import { AwardChoice } from './award-choice';
import { AWARDS_RULES } from './campaign-fields';
import { useChangeCampaign } from './use-campaign';

interface Values {
  awardTypeIds: readonly string[] | null;
}

/** The awards that may be given in the campaign, by whom they are given to. */
export function CampaignAwards({ campaign }: { campaign: Campaign }) {
  const [form] = Form.useForm<Values>();
  const edits = useEdits(campaign, ({ awardTypeIds }) =>
    form.setFieldsValue({ awardTypeIds: awardTypeIds.length > 0 ? awardTypeIds : null }),
  );
  const save = useChangeCampaign(campaign, {
    onDone: ({ version }, sent) => edits.saved(version, sent),
    onProblem: () => false,
  });
  const { canChange } = campaign.policy;
  return (
    <Panel>
      {edits.isOverrun && (
        <Overrun
          title="Người khác vừa sửa phong trào này"
          onTake={edits.takeTheirs}
          onKeep={edits.keepMine}
        />
      )}
      <Form
        name="campaign-awards"
        form={form}
        style={{ maxWidth: 860 }}
        onValuesChange={edits.edited}
        onFinish={({ awardTypeIds }) =>
          save.mutate({
            change: { awardTypeIds: [...(awardTypeIds ?? [])] },
            version: edits.base,
            edits: edits.edits,
          })
        }
      >
        <Form.Item name="awardTypeIds" rules={AWARDS_RULES}>
          <AwardChoice disabled={!canChange} />
        </Form.Item>
        {canChange && (
          <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!edits.isTouched}>
            Lưu
          </Button>
        )}
      </Form>
      <UnsavedGuard isDirty={edits.isTouched} />
    </Panel>
  );
}
