import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { Page } from '../../parts/page';
import { FailureView, Loading, Notice } from '../../parts/states';
import { useSession, type Role } from '../../session/session';
import './guide.css';

interface Chapter {
  readonly title: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly html: string;
}

/** The chapters, each loaded when it is read; the first of a role is what /huong-dan opens. */
const CHAPTERS: readonly {
  readonly name: string;
  readonly label: string;
  readonly role: Role;
  readonly load: () => Promise<{ default: Chapter }>;
}[] = [
  {
    name: 'can-bo',
    label: 'Cán bộ phụ trách',
    role: 'ward-staff',
    load: () => import('../../../../docs/huong-dan/can-bo.md?guide'),
  },
  {
    name: 'thanh-vien',
    label: 'Thành viên Hội đồng',
    role: 'committee-member',
    load: () => import('../../../../docs/huong-dan/thanh-vien.md?guide'),
  },
  {
    name: 'lanh-dao',
    label: 'Lãnh đạo',
    role: 'official',
    load: () => import('../../../../docs/huong-dan/lanh-dao.md?guide'),
  },
  {
    name: 'dai-dien',
    label: 'Đại diện đơn vị',
    role: 'unit-representative',
    load: () => import('../../../../docs/huong-dan/dai-dien.md?guide'),
  },
  {
    name: 'quan-tri',
    label: 'Người quản trị',
    role: 'administrator',
    load: () => import('../../../../docs/huong-dan/quan-tri.md?guide'),
  },
];

/** The user guide, a chapter per group of users, with its headings at the side. */
export default function GuidePage() {
  const { chapter: name } = useParams();
  const { hash } = useLocation();
  const { roles } = useSession();
  const own = CHAPTERS.find(({ role }) => roles.includes(role)) ?? CHAPTERS[0];
  const chapter = name === undefined ? own : CHAPTERS.find((one) => one.name === name);
  const { data, error, refetch } = useQuery({
    queryKey: ['guide', chapter?.name],
    enabled: chapter !== undefined,
    queryFn: async () => (await chapter?.load())?.default ?? null,
    staleTime: Infinity,
  });
  useEffect(() => {
    if (data) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [data, hash]);
  if (!chapter) {
    return (
      <Notice title="Không có chương này" text="Hướng dẫn có một chương cho mỗi nhóm người dùng.">
        <Link to="/huong-dan">Mở hướng dẫn</Link>
      </Notice>
    );
  }
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page title={data.title}>
      <div className="guide">
        <nav aria-label="Các chương" className="guide-side no-print">
          <ul>
            {CHAPTERS.map((one) => (
              <li key={one.name}>
                <Link to={`/huong-dan/${one.name}`} aria-current={one === chapter ? 'page' : undefined}>
                  {one.label}
                </Link>
                {one === chapter && (
                  <ul>
                    {data.headings.map(({ id, text }) => (
                      <li key={id}>
                        <a href={`#${id}`}>{text}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </nav>
        {/* Our own Markdown, turned into HTML when the pages are built; nobody's input goes through here. */}
        <article className="guide-text" dangerouslySetInnerHTML={{ __html: data.html }} />
      </div>
    </Page>
  );
}
