import { Button, Modal } from 'antd';

const KEYS: readonly (readonly [string, string])[] = [
  ['← → ↑ ↓', 'sang ô bên cạnh'],
  ['Enter, Shift+Enter', 'xuống, lên một ô'],
  ['Tab, Shift+Tab', 'sang phải, sang trái; hết dòng thì sang dòng kế'],
  ['Home, End', 'đầu dòng, cuối dòng; thêm Ctrl: đầu bảng, cuối bảng'],
  ['Page Up, Page Down', 'lên, xuống một màn hình'],
  ['0–9', 'ghi điểm; dấu phẩy hay dấu chấm đều là dấu thập phân'],
  ['F2', 'sửa điểm đang có'],
  ['Esc', 'bỏ phần đang gõ; khi không gõ: ra khỏi bảng'],
  ['Delete', 'xóa điểm'],
  ['K', 'KAD – không áp dụng, ở tiêu chí cho phép; ở tiêu chí loại trừ là «không»'],
  ['C', 'có – ở tiêu chí loại trừ'],
  ['Phím cách', 'mở danh sách mức ở tiêu chí chấm theo mức'],
  ['T', 'đến ô chưa chấm kế tiếp'],
  ['Shift + phím mũi tên', 'chọn nhiều ô để chép (Ctrl+C) hoặc xóa'],
  ['Ctrl+V', 'dán cả khối ô chép từ Excel; ô trống trong khối không xóa điểm đã ghi'],
  ['Ctrl+Z', 'hoàn tác'],
  ['Ctrl+Enter', 'mở phiếu của đối tượng'],
];

/** Every key of the grid. */
export function KeyboardHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal
      open={isOpen}
      title="Phím tắt khi chấm điểm"
      onCancel={onClose}
      footer={<Button onClick={onClose}>Đóng</Button>}
      width={620}
      destroyOnHidden
    >
      <table className="keyboard-help">
        <tbody>
          {KEYS.map(([keys, meaning]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="secondary" style={{ marginBottom: 0 }}>
        Điểm được lưu ngay khi rời ô. Ô có chấm vàng là đang lưu hoặc chưa gửi được (vẫn giữ trên máy này); ô
        viền đỏ là chưa ghi được hoặc xung đột, lý do hiện ở dòng phía trên bảng.
      </p>
    </Modal>
  );
}
