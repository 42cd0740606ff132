import { Form, Input, Select } from 'antd';
import { DayField } from '../../parts/day-field';
import type { CouncilMember } from './council-data';

/** What is said of a sitting when it is planned, and may be put right until its minutes are locked. */
export function SittingFields({ members }: { members: readonly CouncilMember[] }) {
  const people = members.map(({ id, name, post }) => ({
    value: id,
    label: post ? `${name} – ${post}` : name,
  }));
  return (
    <>
      <Form.Item
        name="title"
        label="Tên phiên họp"
        rules={[{ required: true, whitespace: true, message: 'Hãy ghi tên phiên họp.' }]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
        <Form.Item name="heldOn" label="Ngày họp" rules={[{ required: true, message: 'Hãy chọn ngày họp.' }]}>
          <DayField />
        </Form.Item>
        <Form.Item
          name="startsAt"
          label="Giờ họp"
          rules={[{ required: true, pattern: /^\d{2}:\d{2}$/, message: 'Hãy ghi giờ, ví dụ 14:00.' }]}
        >
          <Input maxLength={5} style={{ width: 90 }} placeholder="14:00" />
        </Form.Item>
      </div>
      <Form.Item
        name="place"
        label="Địa điểm"
        rules={[{ required: true, whitespace: true, message: 'Hãy ghi địa điểm.' }]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item
        name="chairMemberId"
        label="Chủ trì"
        rules={[{ required: true, message: 'Hãy chọn người chủ trì.' }]}
      >
        <Select options={people} />
      </Form.Item>
      <Form.Item
        name="secretaryMemberId"
        label="Thư ký"
        rules={[{ required: true, message: 'Hãy chọn thư ký.' }]}
      >
        <Select options={people} />
      </Form.Item>
      <Form.Item name="content" label="Nội dung họp">
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
        <Form.Item name="invitationNumber" label="Số giấy mời">
          <Input maxLength={60} placeholder="12/GM-HĐ" style={{ width: 140 }} />
        </Form.Item>
        <Form.Item name="invitedOn" label="Ngày giấy mời">
          <DayField />
        </Form.Item>
      </div>
    </>
  );
}
