import { useId, useState, type ReactNode } from 'react';
import { TabStrip } from './tab-strip';
import { useAddress } from './use-address';

export interface PageTab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * The tabs of a page, the first of them where the address names none. A tab once opened keeps what was typed in it.
 *
 * @param clears parameters of the address that belong to one tab's list and mean nothing to another's
 */
export function PageTabs({
  label,
  items,
  clears = ['q', 'trang', 'sap-xep'],
}: {
  label: string;
  items: readonly PageTab[];
  clears?: readonly string[];
}) {
  const { get, set } = useAddress();
  const panelId = useId();
  const first = items[0]?.key ?? '';
  const active = items.find(({ key }) => key === get('tab'))?.key ?? first;
  const [opened, setOpened] = useState<readonly string[]>([active]);
  if (!opened.includes(active)) setOpened([...opened, active]);
  return (
    <>
      <TabStrip
        label={label}
        tabs={items}
        active={active}
        panelId={panelId}
        onChange={(tab) =>
          set(
            {
              ...Object.fromEntries(clears.map((name) => [name, undefined])),
              tab: tab === first ? undefined : tab,
            },
            { push: true },
          )
        }
      />
      <div role="tabpanel" id={panelId} aria-label={items.find(({ key }) => key === active)?.label}>
        {items
          .filter(({ key }) => opened.includes(key))
          .map(({ key, children }) => (
            <div key={key} hidden={key !== active}>
              {children}
            </div>
          ))}
      </div>
    </>
  );
}
