import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, Radio, Select } from 'antd';
import { useEffect } from 'react';
import { answer, api, type Schema } from '../../api/client';
import { putFaultsOnForm } from '../../parts/form-faults';
import { FormDrawer } from '../../parts/form-drawer';
import { Help } from '../../parts/help';
import { useAct } from '../../parts/use-act';
import type { Role } from '../../session/session';
import { ROLE_OPTIONS } from '../../text/labels';
import { ACCOUNTS_KEY, type Account } from './accounts.page';
import { PasswordToHandOut } from './password-to-hand-out';

type Values = Omit<Schema<'CreateAccountBody'>, 'roles'> & { roles: Role[]; status: Account['status'] };

/** What a role is for, beside its box. */
const ROLE_HELP: Readonly<Record<Role, string>> = {
  administrator: 'giữ tài khoản, danh mục, mức thưởng; không chấm điểm, không quyết định',
  'ward-staff': 'nhập liệu, tiếp nhận đăng ký, thẩm định, lập đề nghị và dự thảo quyết định',
  'committee-member': 'chấm điểm, xem kết quả sau khi gửi phiếu',
  official: 'khóa kết quả, ban hành quyết định, xuất danh sách',
  'unit-representative': 'đăng ký và tự chấm cho đơn vị mình',
};

/** Makes or changes an account. What somebody else changed meanwhile is said, and what was typed stays. */
export function AccountForm({
  account,
  onClose,
}: {
  account: Account | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const isNew = account === 'new';
  const roles = Form.useWatch('roles', form) ?? [];
  const save = useSave(account, form, onClose);
  useEffect(() => {
    if (account === undefined) return;
    form.resetFields();
    if (account !== 'new') form.setFieldsValue({ ...account, roles: [...account.roles] });
  }, [account, form]);
  return (
    <FormDrawer
      open={account !== undefined}
      onClose={onClose}
      title={isNew ? 'Thêm tài khoản' : 'Sửa tài khoản'}
      form={form}
      isSaving={save.isPending}
    >
      <Form
        name="account"
        form={form}
        layout="vertical"
        initialValues={{ post: '', roles: ['committee-member'], status: 'active' }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item
          name="displayName"
          label="Họ và tên"
          rules={[{ required: true, message: 'Hãy nhập họ và tên.' }]}
        >
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="username"
          label="Tên đăng nhập"
          extra={
            isNew ? 'Chữ thường không dấu, số, dấu chấm. Ví dụ: binh.tran' : 'Tên đăng nhập không đổi được.'
          }
          rules={[{ required: true, message: 'Hãy nhập tên đăng nhập.' }]}
        >
          <Input
            maxLength={40}
            disabled={!isNew}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Form.Item>
        <Form.Item name="post" label="Chức vụ">
          <Input maxLength={120} placeholder="Phó Chủ tịch UBND phường" />
        </Form.Item>
        <Form.Item
          name="roles"
          label={
            <>
              Vai trò
              <Help about="vai trò" guide="quan-tri#tai-khoan">
                Một người có thể giữ nhiều vai trò. Người quản trị không chấm điểm và không ban hành quyết
                định, để không ai làm thay được người khác.
              </Help>
            </>
          }
          rules={[{ required: true, message: 'Hãy chọn ít nhất một vai trò.' }]}
        >
          <Checkbox.Group style={{ display: 'grid', gap: 6 }}>
            {ROLE_OPTIONS.map(({ value, label }) => (
              <Checkbox key={value} value={value}>
                {label} <span className="secondary">– {ROLE_HELP[value]}</span>
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
        {roles.includes('unit-representative') && <UnitChoice />}
        {isNew ? (
          <PasswordToHandOut form={form} />
        ) : (
          <Form.Item name="status" label="Tình trạng">
            <Radio.Group
              options={[
                { value: 'active', label: 'Đang dùng' },
                { value: 'disabled', label: 'Khóa (mọi phiên đang mở kết thúc ngay)' },
              ]}
            />
          </Form.Item>
        )}
      </Form>
    </FormDrawer>
  );
}

function UnitChoice() {
  const { data, isLoading } = useQuery({
    queryKey: ['collectives', 'names'],
    queryFn: ({ signal }) => answer(api.GET('/api/collectives/names', { signal })),
  });
  return (
    <>
      {data?.length === 0 && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 12 }}
          title="Chưa có đơn vị nào trong sổ. Cán bộ phụ trách cần nhập danh sách đơn vị trước."
        />
      )}
      <Form.Item
        name="collectiveId"
        label="Đại diện cho đơn vị"
        rules={[{ required: true, message: 'Hãy chọn đơn vị mà người này đại diện.' }]}
      >
        <Select
          loading={isLoading}
          showSearch={{ optionFilterProp: 'label' }}
          options={data?.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="Chọn đơn vị"
        />
      </Form.Item>
    </>
  );
}

function useSave(
  account: Account | 'new' | undefined,
  form: ReturnType<typeof Form.useForm<Values>>[0],
  onDone: () => void,
) {
  return useAct(
    ({ username, displayName, post = '', roles, collectiveId, password, status }: Values) => {
      const unit = roles.includes('unit-representative') ? (collectiveId ?? null) : null;
      if (account === 'new' || account === undefined) {
        const body = { username, displayName, post, roles, password, collectiveId: unit };
        return answer(api.POST('/api/accounts', { body }));
      }
      return answer(
        api.PATCH('/api/accounts/{id}', {
          params: { path: { id: account.id } },
          body: { displayName, post, roles, collectiveId: unit, status, version: account.version },
        }),
      );
    },
    {
      done: ({ displayName }) => `Đã lưu tài khoản của ${displayName}.`,
      refresh: [ACCOUNTS_KEY],
      onDone,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
}
