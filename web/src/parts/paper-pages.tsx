import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Pagination } from 'antd';
import { readPath, type Schema } from '../api/client';
import { asProblem } from '../api/problem';
import { PrintPreview } from './print-preview';
import { FailureView, Loading } from './states';
import { useAddress } from './use-address';

/** Pages of paper shown at a time. */
const PAGES = 10;

/**
 * A list as it will print, some pages at a time; the address bar holds which.
 *
 * @param address of the list's preview in the API, with its options
 */
export function PaperPages({ address: paper }: { address: string }) {
  const { get, set } = useAddress();
  const page = Math.max(1, Number(get('trang')) || 1);
  const [path, options] = paper.split('?');
  const query = new URLSearchParams(options);
  query.set('page', String((page - 1) * PAGES + 1));
  query.set('pages', String(PAGES));
  const address = `${path}?${query}`;
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['exports', 'preview', address],
    queryFn: ({ signal }) => readPath<Schema<'PrintPreviewDto'>>(address, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  if (error && asProblem(error).status === 409)
    return <Alert type="info" showIcon title={asProblem(error).message} />;
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Đang dựng bản xem trước…" />;
  return (
    <section aria-label="Bản xem trước khi in" aria-busy={isFetching}>
      <div
        className="no-print"
        style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', marginBottom: 8 }}
      >
        <span>
          Tệp <strong>{data.fileName}</strong>, {data.pageCount} trang in
        </span>
        {data.pageCount > PAGES && (
          <Pagination
            size="small"
            simple
            current={page}
            pageSize={PAGES}
            total={data.pageCount}
            onChange={(next) => set({ trang: next === 1 ? undefined : next })}
          />
        )}
      </div>
      <PrintPreview preview={data} />
    </section>
  );
}
