import { Link } from 'react-router';
import type { Schema } from '../../api/client';
import { DocumentDownloads } from '../../parts/document-downloads';

/** Papers of the council: what each is called, where it is read, and whose it is. */
export const COUNCIL_PAPERS = {
  invitation: { name: 'Giấy mời họp', page: 'giay-moi', owner: 'sittings' },
  minutes: { name: 'Biên bản họp', page: 'bien-ban', owner: 'sittings' },
  'ballot-slip': { name: 'Phiếu bầu', page: 'phieu-bau', owner: 'ballots' },
  'counting-sheet': { name: 'Biên bản kiểm phiếu', page: 'kiem-phieu', owner: 'ballots' },
} as const;

export type CouncilPaper = keyof typeof COUNCIL_PAPERS;

/** Where the paper is made as Word and PDF. */
export function paperPath(kind: CouncilPaper, id: string): string {
  return `/api/exports/${COUNCIL_PAPERS[kind].owner}/${id}/documents/${kind}`;
}

/** What a vote has on paper: slips where it is held on paper, the counting sheet once it is counted. */
export function papersOfBallot({
  method,
  status,
}: Pick<Schema<'BallotDto'>, 'method' | 'status'>): CouncilPaper[] {
  if (status === 'void') return [];
  return [
    ...(method === 'secret-paper' ? (['ballot-slip'] as const) : []),
    ...(status === 'closed' ? (['counting-sheet'] as const) : []),
  ];
}

/** Each paper to be read as it prints, or taken away as Word or PDF. */
export function PapersToTake({
  papers,
}: {
  papers: readonly { readonly kind: CouncilPaper; readonly id: string; readonly of: string }[];
}) {
  return (
    <ul className="council-papers">
      {papers.map(({ kind, id, of }) => {
        const { name, page, owner } = COUNCIL_PAPERS[kind];
        const full = of === '' ? name : `${name}, ${of}`;
        return (
          <li key={`${kind}-${id}`}>
            <Link to={`/hoi-dong/${owner === 'sittings' ? 'phien' : 'luot'}/${id}/${page}`}>{full}</Link>
            <DocumentDownloads path={paperPath(kind, id)} name={full} />
          </li>
        );
      })}
    </ul>
  );
}
