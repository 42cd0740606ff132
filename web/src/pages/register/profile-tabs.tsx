import { useId, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { TabStrip } from '../../parts/tab-strip';

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
  const panelId = useId();
  return (
    <>
      <TabStrip
        label="Các phần của hồ sơ"
        tabs={tabs}
        active={active?.key ?? ''}
        panelId={panelId}
        onChange={(key) => setSearch(key === tabs[0]?.key ? {} : { tab: key })}
      />
      <div role="tabpanel" id={panelId} aria-label={active?.label}>
        {active?.children}
      </div>
    </>
  );
}
