import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { answer, api, type Schema } from '../../api/client';
import { moneyText } from '../../text/format';

export const FUND_KEY = ['fund'];
export type Fund = Schema<'FundDto'>;

/** The fund of a year; not read while `year` is missing. */
export function useFund(year: number | undefined) {
  return useQuery({
    queryKey: [...FUND_KEY, year],
    enabled: year !== undefined,
    queryFn: ({ signal }) => answer(api.GET('/api/fund', { params: { query: { year: year ?? 0 } }, signal })),
    staleTime: 0,
  });
}

/**
 * What the fund of a decision's year has left, before the decision is issued. It warns and does not stand in the way:
 * awards are not cut for want of money, unless the ward has set that the budget holds.
 */
export function FundNotice({ decidedOn }: { decidedOn: string | null }) {
  const year = decidedOn === null ? undefined : Number(decidedOn.slice(0, 4));
  const { data } = useFund(year);
  if (!data) return null;
  const { budgetDong, spentDong, leftDong, warning, blocks } = data;
  if (budgetDong === null || leftDong === null) {
    return <p className="secondary">Chưa đặt kinh phí khen thưởng năm {data.year}.</p>;
  }
  const text = `Quỹ năm ${data.year}: kinh phí ${moneyText(budgetDong)}, đã chi ${moneyText(spentDong)}.`;
  return warning === null ? (
    <p>
      {text} Sau khi ban hành hết các dự thảo còn <strong>{moneyText(leftDong)}</strong>.
    </p>
  ) : (
    <Alert
      type={blocks ? 'error' : 'warning'}
      showIcon
      title={warning}
      description={
        blocks
          ? `${text} Phường, xã đặt kinh phí là mức không được vượt, nên có thể chưa ban hành được.`
          : `${text} Vẫn ban hành được; hãy báo bộ phận tài chính.`
      }
    />
  );
}
