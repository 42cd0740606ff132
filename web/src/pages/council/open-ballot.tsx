import { Alert, Form, Input, Radio } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api, type Schema } from '../../api/client';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { useAct } from '../../parts/use-act';
import { BALLOT_METHODS, optionsOf } from '../../text/labels';
import { REFRESHED, type Sitting } from './council-data';

type Values = Pick<Schema<'OpenBallotBody'>, 'method' | 'chairPassphrase' | 'secretaryPassphrase'>;

/** Opens a vote on the chosen questions. Secret votes on screen are locked by two passphrases. */
export function OpenBallot({
  sitting,
  questionIds,
  open,
  onClose,
}: {
  sitting: Sitting;
  questionIds: readonly string[];
  open: boolean;
  onClose: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const navigate = useNavigate();
  const method = Form.useWatch('method', form);
  const openIt = useAct(
    (values: Values) =>
      answer(
        api.POST('/api/sittings/{id}/ballots', {
          params: { path: { id: sitting.id } },
          body: { ...values, questionIds: [...questionIds] },
        }),
      ),
    {
      done: 'Đã mở biểu quyết.',
      refresh: REFRESHED,
      onDone: ({ id }) => void navigate(`/hoi-dong/luot/${id}`),
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  const chosen = sitting.questions.filter(({ id }) => questionIds.includes(id));
  return (
    <FormDrawer
      open={open}
      title="Mở biểu quyết"
      form={form}
      isSaving={openIt.isPending}
      okText="Mở biểu quyết"
      onClose={onClose}
    >
      {open && (
        <Form
          name="open-ballot"
          form={form}
          layout="vertical"
          preserve={false}
          autoComplete="off"
          initialValues={{ method: 'secret-screen' }}
          onFinish={(values) => openIt.mutate(values)}
        >
          <p style={{ marginTop: 0 }}>Biểu quyết các nội dung:</p>
          <ul className="council-words">
            {chosen.map(({ id, name, awardName }) => (
              <li key={id}>
                {name}: {awardName}
              </li>
            ))}
          </ul>
          <Form.Item name="method" label="Cách biểu quyết">
            <Radio.Group style={{ display: 'grid', gap: 8 }} options={optionsOf(BALLOT_METHODS)} />
          </Form.Item>
          {method === 'secret-screen' && <Passphrases />}
        </Form>
      )}
    </FormDrawer>
  );
}

function Passphrases() {
  return (
    <>
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 16 }}
        title="Hòm phiếu khóa bằng hai cụm mật khẩu, mỗi người tự gõ cụm của mình."
        description="Đóng phiếu cần một trong hai cụm. Cụm này không phải mật khẩu đăng nhập và không được lưu ở đâu: quên cả hai thì phải bỏ phiếu lại."
      />
      {(
        [
          ['chairPassphrase', 'Cụm mật khẩu của người chủ trì'],
          ['secretaryPassphrase', 'Cụm mật khẩu của thư ký'],
        ] as const
      ).map(([name, label]) => (
        <Form.Item
          key={name}
          name={name}
          label={
            <>
              {label}
              <Help about="cụm mật khẩu" guide="lanh-dao#bo-phieu-kin">
                Từ 10 ký tự, ví dụ bốn từ dễ nhớ với mình. Đặt mới cho mỗi lượt.
              </Help>
            </>
          }
          rules={[{ required: true, min: 10, message: 'Cụm mật khẩu cần từ 10 ký tự.' }]}
        >
          <Input.Password autoComplete="new-password" maxLength={128} />
        </Form.Item>
      ))}
    </>
  );
}
