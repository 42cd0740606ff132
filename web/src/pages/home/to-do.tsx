import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Panel } from '../../parts/panel';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { countText, dayText } from '../../text/format';

type ToDoItem = Schema<'ToDoDto'>;

type ToDoPage = ToDoItem['target']['page'];

/** Where an item is done: the page, what its address always says there, and the filter that narrows its list. */
const PAGES: Readonly<Record<ToDoPage, readonly [path: string, fixed?: string, filter?: string]>> = {
  registrations: ['/dang-ky', 'tab=danh-hieu', 'status'],
  'unit-board': ['/dang-ky', '', 'state'],
  imports: ['/nhap-tu-excel', '', 'status'],
  'self-scores': ['/tu-cham', '', 'state'],
  scoring: ['/cham-diem'],
  results: ['/ket-qua'],
  nominations: ['/de-nghi', '', 'verdict'],
  votes: ['/bieu-quyet'],
  sittings: ['/hoi-dong'],
  decisions: ['/quyet-dinh', '', 'status'],
  'sudden-decisions': ['/quyet-dinh', 'loai=dot-xuat', 'status'],
  'own-names': ['/soat-ten'],
  'name-proofs': ['/quyet-dinh'],
  proposals: ['/trinh-cap-tren', '', 'status'],
  returns: ['/quyet-dinh', 'loai=nop-lai&open=true'],
  campaigns: ['/phong-trao'],
  accounts: ['/quan-tri/tai-khoan'],
};

/** What waits for whoever looks, with how much of it and until when. */
export function ToDo({ campaignId }: { campaignId: string | undefined }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['overview', 'to-do', campaignId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/overview/to-do', {
          params: { query: campaignId === undefined ? {} : { campaignId } },
          signal,
        }),
      ),
  });
  return (
    <Panel title="Việc cần làm">
      {error && !data ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.items.length === 0 ? (
        <EmptyView text="Hiện không có việc nào chờ bạn." />
      ) : (
        <ul className="to-do">
          {data.items.map((item) => (
            <li key={`${item.code}-${item.target.criteriaSetId ?? ''}`}>
              <Link to={addressOf(item)}>
                <span className="to-do-count">
                  {countText(item.count)}
                  {item.outOf !== null && `/${countText(item.outOf)}`}
                </span>
                <span className="to-do-title">{item.title}</span>
                {item.dueOn && (
                  <Chip tone={item.isOverdue ? 'bad' : 'plain'}>
                    {item.isOverdue ? 'Quá hạn ' : 'Hạn '}
                    {dayText(item.dueOn)}
                  </Chip>
                )}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The page where an item is done, looking at the same campaign, criteria set and state. */
function addressOf({ target }: ToDoItem): string {
  const { page, campaignId, criteriaSetId, state } = target;
  if (page === 'campaigns' && campaignId) return `/phong-trao/${campaignId}?tab=giai-doan`;
  const [list, fixed, filter] = PAGES[page];
  const path = page === 'scoring' && criteriaSetId ? `${list}/${criteriaSetId}` : list;
  const address = new URLSearchParams(fixed);
  if (campaignId && page !== 'own-names') address.set('phong-trao', campaignId);
  if (criteriaSetId && (page === 'self-scores' || page === 'results')) address.set('bo', criteriaSetId);
  if (state && filter) address.set(filter, state);
  return address.size > 0 ? `${path}?${address.toString()}` : path;
}
