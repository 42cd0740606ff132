import { Select } from 'antd';
import { ACCENT_FREE } from '../text/search';
import { useAddress } from './use-address';

/** A filter of a list beside its search box, kept in the address. Nothing chosen means everything. */
export function AddressSelect({
  param,
  label,
  options,
  width = 180,
}: {
  param: string;
  /** What is chosen: also stands in the empty box. */
  label: string;
  options: readonly { value: string; label: string }[];
  width?: number;
}) {
  const { get, set } = useAddress();
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={options.length > 8 && ACCENT_FREE}
      style={{ width, maxWidth: '100%' }}
      popupMatchSelectWidth={false}
      value={get(param) ?? null}
      options={[...options]}
      onChange={(value: string | undefined) => set({ [param]: value, trang: undefined })}
    />
  );
}
