import { Select } from 'antd';
import { useState, type ComponentProps } from 'react';
import { ACCENT_FREE } from '../../text/search';

type Props = Omit<
  ComponentProps<typeof Select<string[]>>,
  'mode' | 'open' | 'onOpenChange' | 'showSearch' | 'defaultActiveFirstOption'
>;

/**
 * Several of a list: typed, Enter, typed, Enter, Tab. The library's own list takes Tab as Enter and makes its first
 * line active once the typed text is gone, so that leaving the field took out somebody already picked.
 */
export function ManySelect(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.key !== 'Tab' || !isOpen) return;
        // Kept from the list, not from the browser: the next field is gone to.
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <Select
        {...props}
        mode="multiple"
        open={isOpen}
        onOpenChange={setOpen}
        showSearch={{ ...ACCENT_FREE, onSearch: setTyped }}
        onSelect={() => setTyped('')}
        defaultActiveFirstOption={typed !== ''}
      />
    </div>
  );
}
