import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import type { Campaign } from '../../campaign/current-campaign';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { SUBJECT_KINDS } from '../../text/labels';
import { DECISIONS_KEY } from './decisions.page';

type SubjectKind = Schema<'NominationDto'>['subjectKind'];

interface WaitingAward {
  readonly id: string;
  readonly name: string;
  readonly category: 'title' | 'form';
  readonly count: number;
}

interface Values {
  readonly title: string;
  readonly awardTypeIds: string[];
  readonly subjectKinds: SubjectKind[];
}

const KINDS = Object.keys(SUBJECT_KINDS) as SubjectKind[];

/** Drafts a decision from every eligible nomination of the chosen awards: one decision per award is what offices sign. */
export function DraftDecision({
  campaign,
  open,
  onClose,
}: {
  campaign: Campaign;
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const waiting = useWaitingAwards(campaign.id, open);
  const draft = useAct(
    ({ title, awardTypeIds, subjectKinds }: Values) =>
      answer(
        api.POST('/api/decisions', {
          body: {
            campaignId: campaign.id,
            title,
            awardTypeIds,
            ...(subjectKinds.length === KINDS.length ? {} : { subjectKinds }),
          },
        }),
      ),
    {
      done: ({ lineCount }) => `Đã dự thảo quyết định với ${countText(lineCount)} dòng.`,
      refresh: [DECISIONS_KEY],
      onDone: ({ id }) => void navigate(`/quyet-dinh/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const suggestTitle = () => {
    const ids = form.getFieldValue('awardTypeIds') as string[];
    const chosen = waiting.data?.filter(({ id }) => ids.includes(id)) ?? [];
    if (!form.isFieldTouched('title')) form.setFieldsValue({ title: titleFor(chosen, campaign.year) });
  };
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title="Dự thảo quyết định"
      form={form}
      isSaving={draft.isPending}
    >
      {waiting.isLoading ? (
        <Loading />
      ) : (
        <Form
          name="draft-decision"
          form={form}
          layout="vertical"
          initialValues={{ title: '', awardTypeIds: [], subjectKinds: KINDS }}
          onFinish={(values) => draft.mutate(values)}
        >
          {waiting.data?.length === 0 && (
            <Alert
              type="info"
              showIcon
              style={{ marginBottom: 16 }}
              title="Không còn đề nghị đủ điều kiện nào chưa nằm trong quyết định."
            />
          )}
          <AwardChoice awards={waiting.data ?? []} onChange={suggestTitle} />
          <Form.Item
            name="subjectKinds"
            label="Đối tượng"
            rules={[{ required: true, message: 'Hãy chọn ít nhất một đối tượng.' }]}
          >
            <Checkbox.Group options={KINDS.map((kind) => ({ value: kind, label: SUBJECT_KINDS[kind] }))} />
          </Form.Item>
          <Form.Item
            name="title"
            label="Trích yếu"
            rules={[{ required: true, message: 'Hãy ghi trích yếu.' }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </Form>
      )}
    </FormDrawer>
  );
}

/** The usual wording of a decision's subject: forms are given, titles are recognised. */
function titleFor(awards: readonly WaitingAward[], year: number): string {
  if (awards.length === 0) return '';
  const names = awards.map(({ name }) => name).join(', ');
  const isForms = awards.every(({ category }) => category === 'form');
  return isForms ? `Về việc tặng ${names} năm ${year}` : `Về việc công nhận danh hiệu ${names} năm ${year}`;
}

function AwardChoice({ awards, onChange }: { awards: readonly WaitingAward[]; onChange: () => void }) {
  return (
    <Form.Item
      name="awardTypeIds"
      label={
        <>
          Lấy mọi đề nghị đủ điều kiện của
          <Help about="chọn danh hiệu cho quyết định" guide="can-bo#quyet-dinh">
            Nên lập mỗi danh hiệu, hình thức một quyết định riêng, kèm một danh sách riêng. Muốn chọn từng
            người, vào trang Đề nghị khen thưởng.
          </Help>
        </>
      }
      rules={[{ required: true, message: 'Hãy chọn ít nhất một danh hiệu, hình thức.' }]}
    >
      <Checkbox.Group
        style={{ display: 'grid', gap: 6 }}
        onChange={onChange}
        options={awards.map(({ id, name, count }) => ({
          value: id,
          label: `${name} (${countText(count)} đề nghị)`,
        }))}
      />
    </Form.Item>
  );
}

/** Awards of the campaign that still have eligible nominations outside any decision, with how many. */
function useWaitingAwards(campaignId: string, isAsked: boolean) {
  return useQuery({
    queryKey: ['nominations', campaignId, 'waiting'],
    enabled: isAsked,
    queryFn: async ({ signal }) => {
      const [{ rows }, { items }] = await Promise.all([
        answer(
          api.GET('/api/campaigns/{id}/nominations/meter', { params: { path: { id: campaignId } }, signal }),
        ),
        answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
      ]);
      return items
        .map(({ id, name, category }): WaitingAward => {
          const own = rows.filter(({ awardTypeId }) => awardTypeId === id);
          return { id, name, category, count: own.reduce((sum, row) => sum + row.selected - row.decided, 0) };
        })
        .filter(({ count }) => count > 0);
    },
  });
}
