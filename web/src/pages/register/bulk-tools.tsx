import { AutoComplete, Button, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { countText } from '../../text/format';
import { ACCENT_FREE } from '../../text/search';
import { useFacets, useUnitOptions, wordOptions } from './register-data';
import type { Bulk } from './use-bulk';

/** What may be done with the chosen rows, beside the search box; `move`: people and households, `block`: units. */
export function BulkTools({
  bulk,
  isArchive,
  kind,
}: {
  bulk: Bulk;
  isArchive: boolean;
  kind: 'move' | 'block';
}) {
  const [isAsking, setAsking] = useState(false);
  const { chosen, isBusy, run } = bulk;
  const may = (act: keyof (typeof chosen)[number]['policy']) =>
    chosen.length > 0 && chosen.every(({ policy }) => policy[act]);
  const count = chosen.length > 0 && ` (${countText(chosen.length)})`;
  return (
    <>
      {isArchive ? (
        <Button disabled={!may('canRestore')} loading={isBusy} onClick={() => run('restore', chosen)}>
          Khôi phục{count}
        </Button>
      ) : (
        <>
          <Button disabled={!may('canArchive')} loading={isBusy} onClick={() => run('archive', chosen)}>
            Lưu trữ{count}
          </Button>
          <Button disabled={!may('canChange')} onClick={() => setAsking(true)}>
            {kind === 'move' ? 'Chuyển đơn vị' : 'Đổi khối'}
          </Button>
        </>
      )}
      {kind === 'move' ? (
        <MoveDialog open={isAsking} bulk={bulk} onClose={() => setAsking(false)} />
      ) : (
        <BlockDialog open={isAsking} bulk={bulk} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

interface DialogProps {
  readonly open: boolean;
  readonly bulk: Bulk;
  readonly onClose: () => void;
}

function MoveDialog({ open, bulk, onClose }: DialogProps) {
  const [unitId, setUnitId] = useState<string>();
  const units = useUnitOptions();
  const id = useId();
  return (
    <Modal
      open={open}
      title={`Chuyển ${countText(bulk.chosen.length)} mục sang đơn vị khác`}
      okText="Chuyển"
      cancelText="Thôi"
      okButtonProps={{ disabled: unitId === undefined }}
      onCancel={onClose}
      onOk={() => {
        bulk.run('move-to-unit', bulk.chosen, { unitId });
        onClose();
      }}
      afterClose={() => setUnitId(undefined)}
      destroyOnHidden
    >
      <label htmlFor={id} style={{ display: 'block', margin: '8px 0 4px' }}>
        Đơn vị chuyển đến
      </label>
      <Select
        id={id}
        showSearch={ACCENT_FREE}
        style={{ width: '100%' }}
        placeholder="Chọn đơn vị"
        value={unitId}
        onChange={setUnitId}
        options={units}
      />
      <p className="secondary">Khen thưởng, điểm, đăng ký đã có vẫn đi theo từng người, từng hộ.</p>
    </Modal>
  );
}

function BlockDialog({ open, bulk, onClose }: DialogProps) {
  const [block, setBlock] = useState('');
  const { blocks } = useFacets();
  const id = useId();
  return (
    <Modal
      open={open}
      title={`Đổi khối thi đua của ${countText(bulk.chosen.length)} đơn vị`}
      okText="Đổi khối"
      cancelText="Thôi"
      onCancel={onClose}
      onOk={() => {
        bulk.run('set-block', bulk.chosen, { block });
        onClose();
      }}
      afterClose={() => setBlock('')}
      destroyOnHidden
    >
      <label htmlFor={id} style={{ display: 'block', margin: '8px 0 4px' }}>
        Khối thi đua
      </label>
      <AutoComplete
        id={id}
        showSearch={ACCENT_FREE}
        style={{ width: '100%' }}
        placeholder="Chọn khối đang có hoặc ghi tên khối mới"
        value={block}
        onChange={setBlock}
        options={wordOptions(blocks)}
        maxLength={120}
      />
      <p className="secondary">Để trống là bỏ khối. Xếp hạng trong khối tính theo khối ghi ở đây.</p>
    </Modal>
  );
}
