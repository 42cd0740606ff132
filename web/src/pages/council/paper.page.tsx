import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { DocumentDownloads } from '../../parts/document-downloads';
import { Page } from '../../parts/page';
import { FailureView, Loading, Notice } from '../../parts/states';
import { COUNCIL_KEY } from './council-data';
import { CountingSheet } from './papers/counting-sheet';
import { Invitation } from './papers/invitation';
import { Minutes } from './papers/minutes';
import { Slip } from './papers/slip';
import { COUNCIL_PAPERS, paperPath, type CouncilPaper } from './papers-to-take';
import './papers/paper.css';

interface Paper {
  readonly kind: CouncilPaper;
  readonly load: (id: string, signal: AbortSignal) => Promise<ReactNode>;
}

const PAPERS: Readonly<Record<string, Paper>> = {
  'giay-moi': {
    kind: 'invitation',
    load: async (id, signal) => (
      <Invitation
        paper={await answer(api.GET('/api/sittings/{id}/invitation', { params: { path: { id } }, signal }))}
      />
    ),
  },
  'bien-ban': {
    kind: 'minutes',
    load: async (id, signal) => (
      <Minutes
        paper={await answer(api.GET('/api/sittings/{id}/minutes', { params: { path: { id } }, signal }))}
      />
    ),
  },
  'kiem-phieu': {
    kind: 'counting-sheet',
    load: async (id, signal) => (
      <CountingSheet
        paper={await answer(
          api.GET('/api/ballots/{id}/counting-sheet', { params: { path: { id } }, signal }),
        )}
      />
    ),
  },
  'phieu-bau': {
    kind: 'ballot-slip',
    load: async (id, signal) => (
      <Slip paper={await answer(api.GET('/api/ballots/{id}/slip', { params: { path: { id } }, signal }))} />
    ),
  },
};

/** A paper of the council as it prints, from the figures the server gives. */
export default function PaperPage() {
  const { id = '', paper: key = '' } = useParams();
  const paper = PAPERS[key];
  const { data, error, refetch } = useQuery({
    queryKey: [...COUNCIL_KEY, 'paper', key, id],
    enabled: paper !== undefined,
    staleTime: 0,
    queryFn: ({ signal }) => paper?.load(id, signal),
  });
  if (!paper) return <Notice title="Không tìm thấy" text="Không có văn bản này." />;
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { name, owner } = COUNCIL_PAPERS[paper.kind];
  return (
    <div className="council-paper">
      <Page
        title={name}
        crumbs={[
          { label: 'Họp Hội đồng', to: '/hoi-dong' },
          owner === 'ballots'
            ? { label: 'Lượt biểu quyết', to: `/hoi-dong/luot/${id}` }
            : { label: 'Phiên họp', to: `/hoi-dong/phien/${id}?tab=van-ban` },
        ]}
        actions={
          <>
            <DocumentDownloads path={paperPath(paper.kind, id)} name={name} />
            <Button type="primary" onClick={() => window.print()}>
              In trang này
            </Button>
          </>
        }
      >
        {data}
      </Page>
    </div>
  );
}
