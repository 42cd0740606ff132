import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { ParticipantSelect, type Picked } from '../../parts/participant-select';
import { useAct } from '../../parts/use-act';
import { MEMBER_ROLES, optionsOf } from '../../text/labels';
import { ACCENT_FREE } from '../../text/search';
import { COUNCIL_KEY, REFRESHED, type Council, type CouncilMember } from './council-data';

type Body = Required<Schema<'AddCouncilMemberBody'>>;
/** As the form holds them: somebody of the register with the name to be read. */
type Values = Omit<Body, 'participantId'> & { readonly participant: Picked | null };

/** The field of the form that a field of the API is asked for by. */
function fieldOf(field: string): string[] {
  return [field === 'participantId' ? 'participant' : field];
}

function valuesOf(council: Council, member: CouncilMember | 'new' | undefined): Values {
  if (member === undefined || member === 'new') {
    const position = Math.max(0, ...council.members.map((one) => one.position)) + 1;
    return {
      ...{
        accountId: null,
        participant: null,
        unitId: null,
        name: '',
        post: '',
        role: 'member',
        hasVote: true,
      },
      ...{ position, termFrom: council.validFrom, termTo: null },
    };
  }
  const { accountId, participantId, participantName, unitId, name, post, role, hasVote } = member;
  const participant = participantId === null ? null : { value: participantId, label: participantName };
  const { position, termFrom, termTo } = member;
  return { accountId, participant, unitId, name, post, role, hasVote, position, termFrom, termTo };
}

/** A member: an account of the program, or somebody who only votes on paper. */
export function MemberForm({
  council,
  editing,
  onClose,
}: {
  council: Council;
  editing: CouncilMember | 'new' | undefined;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const choices = useChoices(editing !== undefined);
  const save = useAct(
    (values: Values) => {
      const { participant, ...rest } = { ...valuesOf(council, editing), ...values };
      const body: Body = { ...rest, participantId: participant?.value ?? null };
      for (const key of ['accountId', 'unitId'] as const) body[key] ??= null;
      return editing === undefined || editing === 'new'
        ? answer(api.POST('/api/councils/{id}/members', { params: { path: { id: council.id } }, body }))
        : answer(
            api.PATCH('/api/council-members/{id}', {
              params: { path: { id: editing.id } },
              body: { ...body, version: editing.version },
            }),
          );
    },
    {
      done: ({ name }) => `Đã lưu ${name}.`,
      refresh: REFRESHED,
      onDone: onClose,
      onProblem: (problem) =>
        problem.fields.length > 0 && putFaultsOnForm(form, problem, fieldOf).length === 0,
    },
  );
  const takeName = (accountId: string | undefined) => {
    const account = choices.accounts.find((one) => one.accountId === accountId);
    if (!account) return;
    form.setFieldsValue({ name: account.displayName, ...(account.post ? { post: account.post } : {}) });
  };
  return (
    <FormDrawer
      open={editing !== undefined}
      title={editing === 'new' ? 'Thêm thành viên' : 'Sửa thành viên'}
      form={form}
      isSaving={save.isPending}
      onClose={onClose}
    >
      {editing !== undefined && (
        <Form
          name="council-member"
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={valuesOf(council, editing)}
          onFinish={(values) => save.mutate(values)}
        >
          <Form.Item
            name="accountId"
            label={
              <>
                Tài khoản
                <Help about="tài khoản của thành viên" guide="can-bo#hoi-dong">
                  Có tài khoản thì bỏ phiếu kín trên máy được. Người chủ trì cần tài khoản có vai trò lãnh
                  đạo. Tài khoản quản trị không làm thành viên Hội đồng.
                </Help>
              </>
            }
          >
            <Select
              allowClear
              autoFocus
              showSearch={ACCENT_FREE}
              placeholder="Bỏ trống nếu không dùng chương trình"
              onChange={takeName}
              options={choices.accounts.map(({ accountId, displayName, post, mayPreside }) => ({
                value: accountId,
                label: [displayName, post, mayPreside ? 'chủ trì được' : ''].filter(Boolean).join(' – '),
              }))}
            />
          </Form.Item>
          <MemberFields units={choices.units} />
        </Form>
      )}
    </FormDrawer>
  );
}

function MemberFields({ units }: { units: readonly { id: string; name: string }[] }) {
  return (
    <>
      <Form.Item
        name="name"
        label="Họ và tên"
        rules={[{ required: true, whitespace: true, message: 'Hãy ghi họ và tên.' }]}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="post" label="Chức vụ">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="role" label="Trong Hội đồng">
        <Select options={optionsOf(MEMBER_ROLES)} />
      </Form.Item>
      <Form.Item name="hasVote" valuePropName="checked">
        <Checkbox>Có quyền biểu quyết</Checkbox>
      </Form.Item>
      <Form.Item
        name="unitId"
        label="Đơn vị công tác"
        extra="Để chương trình hỏi thành viên có tránh biểu quyết cho người cùng đơn vị không."
      >
        <Select
          allowClear
          showSearch={ACCENT_FREE}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="participant"
        label="Tên trong sổ cá nhân"
        extra="Nếu người này cũng được đề nghị khen thưởng: chương trình không để họ tự bỏ phiếu cho mình."
      >
        <ParticipantSelect kind="individual" isActiveOnly />
      </Form.Item>
      <Form.Item name="position" label="Thứ tự">
        <InputNumber min={1} max={1000} precision={0} />
      </Form.Item>
      <Form.Item
        name="termFrom"
        label="Là thành viên từ ngày"
        rules={[{ required: true, message: 'Hãy chọn ngày.' }]}
      >
        <DayField />
      </Form.Item>
      <Form.Item name="termTo" label="Đến hết ngày">
        <DayField />
      </Form.Item>
    </>
  );
}

function useChoices(isAsked: boolean) {
  const { data } = useQuery({
    queryKey: [...COUNCIL_KEY, 'member-choices'],
    enabled: isAsked,
    queryFn: async ({ signal }) => {
      const [accounts, units] = await Promise.all([
        answer(api.GET('/api/council-members/choices', { signal })),
        answer(api.GET('/api/collectives/names', { signal })),
      ]);
      return { accounts, units };
    },
  });
  return data ?? { accounts: [], units: [] };
}
