import { Modal } from 'antd';
import { PlainTable } from '../../parts/plain-table';
import type { Template } from './templates';

interface Row {
  readonly key: string;
  readonly tag: string;
  readonly about: string;
  readonly isRequired: boolean;
}

/** Every name a template of that kind may use, as it is written. */
export function Placeholders({ template, onClose }: { template: Template | undefined; onClose: () => void }) {
  return (
    <Modal
      open={template !== undefined}
      title={`Các chỗ điền của ${template?.name ?? ''}`}
      footer={null}
      width={720}
      onCancel={onClose}
      destroyOnHidden
    >
      <PlainTable<Row>
        label="Các chỗ điền"
        rowKey="key"
        dataSource={template ? rowsOf(template) : []}
        columns={[
          { title: 'Viết trong mẫu', render: (_, { tag }) => <code>{tag}</code> },
          {
            title: 'Nội dung',
            render: (_, { about, isRequired }) => (
              <div className="wrapping">{isRequired ? `${about} (bắt buộc có)` : about}</div>
            ),
          },
        ]}
      />
    </Modal>
  );
}

function rowsOf({ placeholders, required }: Template): Row[] {
  return placeholders.flatMap(({ name, about, role, fields }) => [
    {
      key: name,
      tag: role === 'text' ? `{${name}}` : `{#${name}} … {/${name}}`,
      about:
        role === 'part'
          ? `${about}: phần ở giữa chỉ in khi có`
          : role === 'list'
            ? `${about}: lặp lại cho từng dòng`
            : about,
      isRequired: required.includes(name),
    },
    ...fields.map((field) => ({
      key: `${name}.${field.name}`,
      tag: `\u2003{${field.name}}`,
      about: field.about,
      isRequired: false,
    })),
  ]);
}
