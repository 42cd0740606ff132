import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client';
import { DayField } from '../../parts/day-field';
import { FormDrawer } from '../../parts/form-drawer';
import { putFaultsOnForm } from '../../parts/form-faults';
import { Help } from '../../parts/help';
import { useAct } from '../../parts/use-act';
import { today } from '../../text/format';
import { optionsOf } from '../../text/labels';
import { ACCENT_FREE } from '../../text/search';
import { COUNCIL_KEY, REFRESHED } from './council-data';
import { QuorumFields } from './council-form';
import { KINDS, type AwardRule } from './vote-rules';

type Values = Required<Schema<'AddVoteRuleBody'>>;

const BASES: Readonly<Record<Values['base'], string>> = {
  'all-members': 'Tổng số thành viên Hội đồng',
  present: 'Số thành viên tham gia biểu quyết',
};
const COMPARISONS: Readonly<Record<Values['passComparison'], string>> = {
  'at-least': 'Từ tỷ lệ này trở lên',
  'more-than': 'Trên tỷ lệ này',
};
const TIES: Readonly<Record<Values['tie'], string>> = {
  'not-passed': 'Không được thông qua',
  'chair-decides': 'Theo ý kiến của người chủ trì',
};

function valuesOf({ awardTypeId, rule }: AwardRule): Values {
  return {
    ...{
      awardTypeId,
      validFrom: today(),
      quorumParts: 80,
      quorumOf: 100,
      passPercent: 50,
      passComparison: 'more-than',
    },
    ...{
      base: 'all-members',
      recusedLeaveBase: false,
      ballot: 'open',
      absenteeOpinionsCount: true,
      tie: 'not-passed',
    },
    ...{ downgradeAwardTypeId: null, paperBelow: null },
    ...(rule && {
      ...{ quorumParts: rule.quorumParts, quorumOf: rule.quorumOf, passPercent: rule.passPercent },
      ...{ passComparison: rule.passComparison, base: rule.base, recusedLeaveBase: rule.recusedLeaveBase },
      ...{ ballot: rule.ballot, absenteeOpinionsCount: rule.absenteeOpinionsCount, tie: rule.tie },
      ...{ downgradeAwardTypeId: rule.downgradeAwardTypeId, paperBelow: rule.paperBelow },
    }),
    source: '',
  };
}

/** How an award is voted upon from a day on, as the council's own working rules say. */
export function VoteRuleForm({ award, onClose }: { award: AwardRule | undefined; onClose: () => void }) {
  const [form] = Form.useForm<Values>();
  const save = useAct(
    (values: Values) =>
      answer(
        api.POST('/api/council-rules', {
          body: {
            ...values,
            awardTypeId: award?.awardTypeId ?? null,
            downgradeAwardTypeId: values.downgradeAwardTypeId ?? null,
            paperBelow: values.paperBelow ?? null,
          },
        }),
      ),
    {
      done: 'Đã đặt quy định.',
      refresh: REFRESHED,
      onDone: onClose,
      onProblem: (problem) => problem.fields.length > 0 && putFaultsOnForm(form, problem).length === 0,
    },
  );
  return (
    <FormDrawer
      open={award !== undefined}
      title={`Quy định biểu quyết: ${award?.awardName ?? ''}`}
      form={form}
      isSaving={save.isPending}
      onClose={onClose}
      size={560}
    >
      {award && (
        <Form
          name="vote-rule"
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={valuesOf(award)}
          onFinish={(values) => save.mutate(values)}
        >
          <Form.Item
            name="validFrom"
            label="Áp dụng từ ngày"
            rules={[{ required: true, message: 'Hãy chọn ngày.' }]}
          >
            <DayField />
          </Form.Item>
          <Form.Item name="ballot" label="Cách bỏ phiếu">
            <Radio.Group options={optionsOf(KINDS)} />
          </Form.Item>
          <Form.Item
            name="passPercent"
            label="Tỷ lệ đồng ý, phần trăm"
            rules={[{ required: true, message: 'Hãy ghi tỷ lệ.' }]}
          >
            <InputNumber min={1} max={100} precision={0} suffix="%" style={{ width: 120 }} />
          </Form.Item>
          <Form.Item name="passComparison" label="So với tỷ lệ">
            <Radio.Group options={optionsOf(COMPARISONS)} />
          </Form.Item>
          <Form.Item name="base" label="Tính trên">
            <Radio.Group options={optionsOf(BASES)} />
          </Form.Item>
          <QuorumFields />
          <FurtherFields />
          <Form.Item
            name="source"
            label="Căn cứ"
            rules={[{ required: true, whitespace: true, message: 'Hãy ghi văn bản làm căn cứ.' }]}
          >
            <Input maxLength={500} placeholder="Quy chế làm việc của Hội đồng, Điều 7" />
          </Form.Item>
        </Form>
      )}
    </FormDrawer>
  );
}

function FurtherFields() {
  const { data } = useQuery({
    queryKey: [...COUNCIL_KEY, 'awards'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/catalogue/award-types', { params: { query: { pageSize: 200 } }, signal })),
  });
  return (
    <>
      <Form.Item name="recusedLeaveBase" valuePropName="checked">
        <Checkbox>Người không tham gia vì có liên quan thì không tính vào mẫu số</Checkbox>
      </Form.Item>
      <Form.Item name="absenteeOpinionsCount" valuePropName="checked">
        <Checkbox>Tính ý kiến bằng văn bản của thành viên vắng mặt</Checkbox>
      </Form.Item>
      <Form.Item name="tie" label="Khi số đồng ý bằng số không đồng ý">
        <Radio.Group options={optionsOf(TIES)} />
      </Form.Item>
      <Form.Item name="downgradeAwardTypeId" label="Không đạt thì đưa ra biểu quyết danh hiệu thấp hơn">
        <Select
          allowClear
          placeholder="Không có"
          showSearch={ACCENT_FREE}
          options={data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Form.Item>
      <Form.Item
        name="paperBelow"
        label={
          <>
            Bỏ phiếu giấy khi ít hơn
            <Help about="bỏ phiếu giấy khi ít người" guide="can-bo#bo-phieu-kin">
              Ít người bỏ phiếu kín trên máy thì kết quả dễ cho biết ai chọn gì. Dưới số này chương trình chỉ
              cho bỏ phiếu giấy. Bỏ trống: không đặt mức.
            </Help>
          </>
        }
      >
        <InputNumber min={2} max={100} precision={0} suffix="người" style={{ width: 140 }} />
      </Form.Item>
    </>
  );
}
