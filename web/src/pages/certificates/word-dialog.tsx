import { Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useAct } from '../../parts/use-act';
import { countText } from '../../text/format';
import { CERTIFICATES_KEY, type Line } from './certificates-data';

/** What the chosen certificates say an award is given for. */
export function WordDialog({
  decisionId,
  chosen,
  onClose,
}: {
  decisionId: string;
  chosen: readonly Line[];
  onClose: () => void;
}) {
  const same = new Set(chosen.map(({ achievement }) => achievement));
  const [text, setText] = useState(same.size === 1 ? (chosen[0]?.achievement ?? '') : '');
  const save = useAct(
    (achievement: string) =>
      answer(
        api.PUT('/api/decisions/{id}/certificates/achievement', {
          params: { path: { id: decisionId } },
          body: { achievement, lines: chosen.map(({ lineId, version }) => ({ lineId, version })) },
        }),
      ),
    { done: 'Đã lưu nội dung khen thưởng.', refresh: [CERTIFICATES_KEY], onDone: onClose },
  );
  return (
    <Modal
      open
      title={`Nội dung khen thưởng của ${countText(chosen.length)} tờ`}
      okText="Lưu"
      cancelText="Thôi"
      okButtonProps={{ loading: save.isPending }}
      onOk={() => save.mutate(text.trim())}
      onCancel={onClose}
    >
      <label htmlFor="achievement" style={{ display: 'block', marginBottom: 4 }}>
        Câu in trên tờ
      </label>
      <Input.TextArea
        id="achievement"
        value={text}
        rows={3}
        maxLength={400}
        showCount
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <p className="secondary" style={{ marginBottom: 0 }}>
        Khoảng hai dòng, mỗi dòng 70 chữ. Xuống dòng bằng phím Enter nếu muốn ngắt ở chỗ nhất định. Bỏ trống
        thì lấy lại câu thường dùng. Tờ đã in giữ nguyên chữ đã in.
      </p>
    </Modal>
  );
}
