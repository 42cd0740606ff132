import { Button, Form, Input, InputNumber, Modal, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client';
import { PlainConfirmation } from '../../parts/dialogs';
import { putFaultsOnForm } from '../../parts/form-faults';
import { PlainTable } from '../../parts/plain-table';
import { EmptyView, FailureView, Loading } from '../../parts/states';
import { useAct } from '../../parts/use-act';
import { useMay } from '../../session/session';
import { decimalText, PRINTERS_KEY, usePrinters, type Printer } from './certificates-data';

/** The ward's printers, and how far each is off. */
export function Printers() {
  const mayManage = useMay('certificate.manage');
  const { data, error, refetch } = usePrinters();
  const [editing, setEditing] = useState<Printer | 'new'>();
  const [removing, setRemoving] = useState<Printer>();
  const remove = useAct(
    ({ id, version }: Printer) =>
      answer(api.DELETE('/api/certificate-printers/{id}', { params: { path: { id }, query: { version } } })),
    {
      done: 'Đã bỏ máy in.',
      refresh: [PRINTERS_KEY],
      onDone: () => setRemoving(undefined),
    },
  );
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const add = mayManage && (
    <Button type="primary" onClick={() => setEditing('new')}>
      Thêm máy in
    </Button>
  );
  const columns: TableColumnsType<Printer> = [
    { title: 'Máy in', render: (_value, { name }) => <div className="wrapping">{name}</div> },
    {
      title: 'Dịch sang phải',
      width: 130,
      align: 'right',
      render: (_value, { dxMm }) => `${decimalText(dxMm)} mm`,
    },
    {
      title: 'Dịch xuống',
      width: 130,
      align: 'right',
      render: (_value, { dyMm }) => `${decimalText(dyMm)} mm`,
    },
    {
      title: 'Thao tác',
      width: 150,
      render: (_value, printer) =>
        printer.canChange && (
          <span style={{ display: 'inline-flex', gap: 8 }}>
            <Button size="small" aria-label={`Sửa: ${printer.name}`} onClick={() => setEditing(printer)}>
              Sửa
            </Button>
            <Button
              size="small"
              danger
              aria-label={`Bỏ: ${printer.name}`}
              onClick={() => setRemoving(printer)}
            >
              Bỏ
            </Button>
          </span>
        ),
    },
  ];
  return (
    <div className="stack">
      <p style={{ margin: 0, maxWidth: 900 }}>
        Mỗi máy in kéo giấy lệch một chút. In tờ kẻ ô ở trang của mẫu phôi, đo vạch 50 từ mép giấy, rồi ghi độ
        lệch ở đây. Số âm là dịch sang trái, dịch lên.
      </p>
      {data.length === 0 ? (
        <EmptyView text="Chưa có máy in nào; khi in không chỉnh lệch.">{add}</EmptyView>
      ) : (
        <>
          <div>{add}</div>
          <PlainTable<Printer> label="Các máy in" rowKey="id" columns={columns} dataSource={[...data]} />
        </>
      )}
      <PrinterForm printer={editing} onClose={() => setEditing(undefined)} />
      <PlainConfirmation
        open={removing !== undefined}
        title={`Bỏ máy in «${removing?.name ?? ''}»?`}
        okText="Bỏ máy in"
        isDanger
        isBusy={remove.isPending}
        onCancel={() => setRemoving(undefined)}
        onConfirm={() => removing && remove.mutate(removing)}
      >
        Các tờ đã in vẫn ghi tên máy này.
      </PlainConfirmation>
    </div>
  );
}

interface Values {
  readonly name: string;
  readonly dxMm: number;
  readonly dyMm: number;
}

function PrinterForm({ printer, onClose }: { printer: Printer | 'new' | undefined; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  useEffect(() => {
    if (printer === undefined) return;
    form.resetFields();
    if (printer !== 'new') form.setFieldsValue(printer);
  }, [printer, form]);
  const save = useAct(
    ({ name, dxMm, dyMm }: Values) => {
      const body = { name, dxMm, dyMm };
      if (printer === undefined || printer === 'new') {
        return answer(api.POST('/api/certificate-printers', { body }));
      }
      return answer(
        api.PUT('/api/certificate-printers/{id}', {
          params: { path: { id: printer.id } },
          body: { ...body, version: printer.version },
        }),
      );
    },
    {
      done: 'Đã lưu máy in.',
      refresh: [PRINTERS_KEY],
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const shift = (
    <InputNumber min={-30} max={30} step={0.5} precision={1} decimalSeparator="," style={{ width: 140 }} />
  );
  return (
    <Modal
      open={printer !== undefined}
      title={printer === 'new' ? 'Thêm máy in' : 'Sửa máy in'}
      okText="Lưu"
      cancelText="Thôi"
      okButtonProps={{ loading: save.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
      forceRender
    >
      <Form
        name="printer"
        form={form}
        layout="vertical"
        initialValues={{ name: '', dxMm: 0, dyMm: 0 }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item
          name="name"
          label="Tên máy in"
          rules={[{ required: true, whitespace: true, message: 'Hãy ghi tên máy in.' }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="dxMm"
          label="Dịch sang phải (mm)"
          rules={[{ required: true, message: 'Hãy ghi số, 0 là không dịch.' }]}
        >
          {shift}
        </Form.Item>
        <Form.Item
          name="dyMm"
          label="Dịch xuống (mm)"
          rules={[{ required: true, message: 'Hãy ghi số, 0 là không dịch.' }]}
        >
          {shift}
        </Form.Item>
      </Form>
    </Modal>
  );
}
