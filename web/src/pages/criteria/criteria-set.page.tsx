import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { TypedConfirmation } from '../../parts/dialogs';
import { Page } from '../../parts/page';
import { FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useAddress } from '../../parts/use-address';
import { instantText } from '../../text/format';
import { AwardNames } from './awards-of-set';
import { CriteriaEditor } from './criteria-editor';
import { CriteriaTable } from './criteria-table';
import { draftOf, emptyDraft, type CriteriaSet } from './draft';
import './criteria.css';

function useSet(id: string | undefined) {
  return useQuery({
    queryKey: ['criteria-sets', 'one', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/criteria-sets/{id}', { params: { path: { id: id ?? '' } }, signal })),
  });
}

/** A criteria set: written while it may change, read and printed at any time; «moi» is one begun now. */
export default function CriteriaSetPage() {
  const { setId = '' } = useParams();
  return setId === 'moi' ? <NewSet /> : <OneSet key={setId} id={setId} />;
}

function NewSet() {
  const { get } = useAddress();
  const campaignId = get('phong-trao') ?? '';
  const model = get('mau');
  const { data, error } = useSet(model);
  if (error) return <FailureView error={error} />;
  if (model && !data) return <Loading />;
  const initial = data
    ? { ...draftOf(data), code: `${data.code}-2`, name: `${data.name} (bản mới)` }
    : emptyDraft();
  return (
    <Page title="Lập bảng tiêu chí" crumbs={crumbs(campaignId)}>
      <CriteriaEditor campaignId={campaignId} initial={initial} />
    </Page>
  );
}

const crumbs = (campaignId: string) => [
  { label: 'Phong trào thi đua', to: '/phong-trao' },
  { label: 'Bảng tiêu chí', to: `/phong-trao/${campaignId}?tab=tieu-chi` },
];

function OneSet({ id }: { id: string }) {
  const { data, error, refetch } = useSet(id);
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page
      title={data.name}
      crumbs={crumbs(data.campaignId)}
      actions={<Button onClick={() => window.print()}>In bảng tiêu chí</Button>}
    >
      {data.frozenAt && (
        <Alert
          type="info"
          showIcon
          className="no-print"
          style={{ marginBottom: 12 }}
          title={`Bảng đã khóa lúc ${instantText(data.frozenAt)}, khi mở chấm điểm`}
          description="Mọi phiếu phải chấm theo cùng một bảng nên không sửa được nữa."
        />
      )}
      {data.policy.canChange ? (
        <>
          <CriteriaEditor
            campaignId={data.campaignId}
            set={data}
            initial={draftOf(data)}
            extra={<RemoveSet set={data} />}
          />
          <div className="only-print">
            <CriteriaTable set={data} />
          </div>
        </>
      ) : (
        <>
          <AwardNames set={data} />
          <CriteriaTable set={data} />
        </>
      )}
    </Page>
  );
}

function RemoveSet({ set }: { set: CriteriaSet }) {
  const [isAsked, setAsked] = useState(false);
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = useAct(
    () =>
      answer(
        api.DELETE('/api/criteria-sets/{id}', {
          params: { path: { id: set.id }, query: { version: set.version } },
        }),
      ),
    {
      done: 'Đã xóa bảng tiêu chí.',
      onDone: () => {
        void navigate(`/phong-trao/${set.campaignId}?tab=tieu-chi`);
        void client.invalidateQueries({ queryKey: ['criteria-sets', 'of'] });
      },
      onProblem: () => setAsked(false),
    },
  );
  return (
    <>
      <Button danger onClick={() => setAsked(true)}>
        Xóa bảng
      </Button>
      <TypedConfirmation
        open={isAsked}
        title="Xóa bảng tiêu chí"
        word={set.code}
        okText="Xóa bảng"
        isDanger
        isBusy={remove.isPending}
        onConfirm={() => remove.mutate(undefined)}
        onCancel={() => setAsked(false)}
      >
        Bảng «{set.name}» và mọi tiêu chí trong đó sẽ bị xóa.
      </TypedConfirmation>
    </>
  );
}
