import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { useCampaigns } from '../../campaign/current-campaign';
import { DayField } from '../../parts/day-field';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { Page } from '../../parts/page';
import { Panel } from '../../parts/panel';
import { FailureView, Loading } from '../../parts/states';
import { UnsavedGuard } from '../../parts/unsaved-guard';
import { useAct } from '../../parts/use-act';
import { DECISIONS_KEY } from './decisions.page';
import { bodyOf, emptyLine, PaperLines, type PaperLine } from './paper-lines';

type Settings = Schema<'WardSettingsDto'>;

interface Values extends Omit<Schema<'PaperDecisionBody'>, 'lines'> {
  readonly lines: readonly PaperLine[];
}

/** Enters in one step a decision that was signed on paper: it is issued at once and stands in the ledger. */
export default function PaperDecisionPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['ward', 'settings'],
    queryFn: ({ signal }) => answer(api.GET('/api/ward/settings', { signal })),
  });
  return (
    <Page
      title="Nhập quyết định đã ký giấy"
      crumbs={[{ label: 'Quyết định khen thưởng', to: '/quyet-dinh' }]}
      intro="Ghi đúng như bản giấy. Lưu xong, quyết định được khóa và ghi ngay vào sổ theo dõi khen thưởng; không qua trình, duyệt. Sai thì lập quyết định đính chính hoặc hủy."
    >
      {error && !data ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <PaperForm settings={data} />
      )}
    </Page>
  );
}

function PaperForm({ settings }: { settings: Settings }) {
  const [form] = Form.useForm<Values>();
  const [isDirty, setDirty] = useState(false);
  const navigate = useNavigate();
  const [signer] = settings.signers;
  const save = useAct(
    ({ lines, campaignId, ...paper }: Values) =>
      answer(
        api.POST('/api/decisions/paper', {
          body: { ...paper, ...(campaignId ? { campaignId } : {}), lines: lines.map(bodyOf) },
        }),
      ),
    {
      done: ({ numberText }) => `Đã ghi Quyết định số ${numberText ?? ''} vào sổ.`,
      refresh: [DECISIONS_KEY, ['honours'], ['fund'], ['overview']],
      onDone: ({ id }) => {
        setDirty(false);
        // After the guard has seen that nothing is left unsaved.
        setTimeout(() => void navigate(`/quyet-dinh/${id}`));
      },
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <Form<Values>
      name="paper-decision"
      form={form}
      layout="vertical"
      initialValues={{
        book: settings.decisionBooks[0],
        signerName: signer?.name,
        signerTitle: signer?.signingTitle,
        lines: [emptyLine()],
      }}
      onValuesChange={() => setDirty(true)}
      onFinish={(values) => save.mutate(values)}
      scrollToFirstError
    >
      <div className="stack">
        <Panel title="Quyết định">
          <Head />
        </Panel>
        <Panel title="Người, đơn vị được khen">
          <PaperLines />
        </Panel>
        <div>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            Lưu và ghi vào sổ
          </Button>
        </div>
      </div>
      <UnsavedGuard isDirty={isDirty} />
    </Form>
  );
}

function Head() {
  const campaigns = useCampaigns().data ?? [];
  const required = (message: string) => [{ required: true, message }];
  return (
    <div style={{ maxWidth: 760 }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 16 }}>
        <Form.Item name="number" label="Số quyết định" rules={required('Hãy ghi số.')}>
          <InputNumber min={1} max={99_999} precision={0} style={{ width: 140 }} />
        </Form.Item>
        <Form.Item name="book" label="Ký hiệu" rules={required('Hãy ghi ký hiệu.')}>
          <Input style={{ width: 160 }} maxLength={40} />
        </Form.Item>
        <Form.Item name="decidedOn" label="Ngày quyết định" rules={required('Hãy ghi ngày.')}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="title" label="Trích yếu" rules={required('Hãy ghi trích yếu.')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} placeholder="Về việc tặng Giấy khen" />
      </Form.Item>
      <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 16 }}>
        <Form.Item
          name="signerTitle"
          label="Thẩm quyền, chức vụ ký"
          rules={required('Hãy ghi chức vụ người ký.')}
          style={{ flex: '1 1 280px' }}
        >
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="signerName"
          label="Họ tên người ký"
          rules={required('Hãy ghi người ký.')}
          style={{ flex: '1 1 220px' }}
        >
          <Input maxLength={120} />
        </Form.Item>
      </div>
      <Form.Item
        name="campaignId"
        label={
          <>
            Phong trào
            <Help about="phong trào của quyết định">
              Bỏ trống nếu là khen đột xuất hoặc không thuộc phong trào nào có trong chương trình.
            </Help>
          </>
        }
      >
        <Select
          allowClear
          placeholder="Không thuộc phong trào nào"
          options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </div>
  );
}
