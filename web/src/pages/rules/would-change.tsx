import { Alert, Modal } from 'antd';
import type { Schema } from '../../api/client';
import { PlainTable } from '../../parts/plain-table';
import { countText } from '../../text/format';
import { VERDICTS } from '../../text/labels';

type Change = Schema<'VerdictChangeDto'>;

/** Which verdicts a change would turn, shown before it is saved. */
export function WouldChange({
  preview,
  title,
  okText,
  isSaving,
  onConfirm,
  onCancel,
}: {
  preview: Schema<'WouldChangeDto'> | undefined;
  title: string;
  okText: string;
  isSaving: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const changes = preview?.changes ?? [];
  return (
    <Modal
      open={preview !== undefined}
      title={title}
      okText={okText}
      cancelText="Chưa, xem lại"
      okButtonProps={{ loading: isSaving }}
      onOk={onConfirm}
      onCancel={onCancel}
      width={860}
      destroyOnHidden
    >
      <div className="stack">
        <Alert
          type={changes.length > 0 ? 'warning' : 'success'}
          showIcon
          title={
            changes.length > 0
              ? `${countText(changes.length)} trong ${countText(preview?.weighed ?? 0)} đề nghị đang xét sẽ có kết luận khác`
              : preview?.weighed === 0
                ? 'Chưa có đề nghị nào đang xét theo bộ này'
                : `Không kết luận nào thay đổi trong ${countText(preview?.weighed ?? 0)} đề nghị đang xét`
          }
          description="Kết luận cũ được giữ cho đến khi cán bộ phụ trách bấm «Xét điều kiện». Quyết định đã ban hành không thay đổi."
        />
        {changes.length > 0 && (
          <PlainTable<Change>
            label="Các kết luận sẽ khác"
            rowKey="nominationId"
            dataSource={changes}
            columns={[
              {
                key: 'who',
                title: 'Được đề nghị',
                render: (_, { name, unitName }) => (
                  <>
                    {name}
                    {unitName && <div className="secondary">{unitName}</div>}
                  </>
                ),
              },
              {
                key: 'award',
                title: 'Danh hiệu, hình thức',
                render: (_, { awardName, campaignName }) => (
                  <>
                    {awardName}
                    <div className="secondary">{campaignName}</div>
                  </>
                ),
              },
              { key: 'before', title: 'Nay', render: (_, { before }) => VERDICTS[before] },
              {
                key: 'after',
                title: 'Sẽ là',
                render: (_, { after }) => <strong>{VERDICTS[after]}</strong>,
              },
            ]}
          />
        )}
      </div>
    </Modal>
  );
}
