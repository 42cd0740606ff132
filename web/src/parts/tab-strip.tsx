import type { KeyboardEvent } from 'react';
import './tab-strip.css';

/** Tabs that wrap where there is no room, for what one list shows: by mouse, and by arrow keys as tabs are used. */
export function TabStrip<Key extends string>({
  label,
  tabs,
  active,
  panelId,
  onChange,
}: {
  label: string;
  tabs: readonly { readonly key: Key; readonly label: string }[];
  active: Key;
  /** Id of what the tabs switch. */
  panelId: string;
  onChange: (key: Key) => void;
}) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ key }) => key === active);
    const next = (at + step + tabs.length) % tabs.length;
    const to = tabs[next];
    if (!to) return;
    onChange(to.key);
    (event.currentTarget.children[next] as HTMLElement).focus();
  };
  return (
    <div role="tablist" aria-label={label} className="tab-strip no-print" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          aria-selected={tab.key === active}
          aria-controls={panelId}
          tabIndex={tab.key === active ? 0 : -1}
          onClick={() => onChange(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
