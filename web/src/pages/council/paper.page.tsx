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
import './papers/paper.css';

interface Paper {
  readonly title: string;
  /** Where its Word and PDF forms come from. */
  readonly document: (id: string) => string;
  readonly load: (id: string, signal: AbortSignal) => Promise<ReactNode>;
}

const PAPERS: Readonly<Record<string, Paper>> = {
  'giay-moi': {
    title: 'Giấy mời họp',
    document: (id) => `/api/exports/sittings/${id}/documents/invitation`,
    load: async (id, signal) => (
      <Invitation
        paper={await answer(api.GET('/api/sittings/{id}/invitation', { params: { path: { id } }, signal }))}
      />
    ),
  },
  'bien-ban': {
    title: 'Biên bản họp',
    document: (id) => `/api/exports/sittings/${id}/documents/minutes`,
    load: async (id, signal) => (
      <Minutes
        paper={await answer(api.GET('/api/sittings/{id}/minutes', { params: { path: { id } }, signal }))}
      />
    ),
  },
  'kiem-phieu': {
    title: 'Biên bản kiểm phiếu',
    document: (id) => `/api/exports/ballots/${id}/documents/counting-sheet`,
    load: async (id, signal) => (
      <CountingSheet
        paper={await answer(
          api.GET('/api/ballots/{id}/counting-sheet', { params: { path: { id } }, signal }),
        )}
      />
    ),
  },
  'phieu-bau': {
    title: 'Phiếu bầu',
    document: (id) => `/api/exports/ballots/${id}/documents/ballot-slip`,
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
  const isOfBallot = key === 'kiem-phieu' || key === 'phieu-bau';
  return (
    <div className="council-paper">
      <Page
        title={paper.title}
        crumbs={[
          { label: 'Họp Hội đồng', to: '/hoi-dong' },
          isOfBallot
            ? { label: 'Lượt biểu quyết', to: `/hoi-dong/luot/${id}` }
            : { label: 'Phiên họp', to: `/hoi-dong/phien/${id}?tab=van-ban` },
        ]}
        actions={
          <>
            <DocumentDownloads path={paper.document(id)} name={paper.title} />
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
