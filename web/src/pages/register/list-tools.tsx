import { Select } from 'antd';
import { AddressSelect } from '../../parts/address-select';
import { useAddress } from '../../parts/use-address';
import { useMay } from '../../session/session';
import { optionsOf, PARTICIPANT_STATUSES } from '../../text/register-labels';
import { useFacets, useUnitOptions, wordOptions } from './register-data';

/** Filters of the address that the register's lists hand to the server. */
export const REGISTER_PARAMS = ['status', 'unitId', 'block'];

/** Whether a list shows what has been put away. */
export function useIsArchive(): boolean {
  return useAddress().get('status') === 'archived';
}

/** In use, or put away. */
export function StatusChoice({ onChange }: { onChange: () => void }) {
  const { set } = useAddress();
  const isArchive = useIsArchive();
  return (
    <Select
      aria-label="Tình trạng"
      style={{ width: 130 }}
      value={isArchive ? 'archived' : 'active'}
      options={optionsOf(PARTICIPANT_STATUSES)}
      onChange={(status) => {
        onChange();
        set({ status: status === 'archived' ? status : undefined, trang: undefined });
      }}
    />
  );
}

export function BlockFilter() {
  return (
    <AddressSelect param="block" label="Khối thi đua" options={wordOptions(useFacets().blocks)} width={160} />
  );
}

function UnitFilter() {
  const units = useUnitOptions();
  return units.length > 1 ? (
    <AddressSelect param="unitId" label="Đơn vị" options={units} width={165} />
  ) : null;
}

/** Filters of a list that holds the people or households of every unit. */
export function WholeFilters() {
  return (
    <>
      <UnitFilter />
      {useMay('participant.manage') && <BlockFilter />}
    </>
  );
}
