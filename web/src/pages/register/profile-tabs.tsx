import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface ProfileTab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** The tabs of a profile, kept in the address. What the address says besides belongs to the tab that is left. */
export function ProfileTabs({ tabs }: { tabs: readonly ProfileTab[] }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const active = tabs.find(({ key }) => key === asked) ?? tabs[0];
  return (
    <Tabs
      activeKey={active?.key ?? ''}
      onChange={(key) => setSearch(key === tabs[0]?.key ? {} : { tab: key })}
      items={[...tabs]}
      destroyOnHidden
    />
  );
}
