import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Page } from '../../parts/page';
import { PlainTable } from '../../parts/plain-table';
import { FailureView, Loading } from '../../parts/states';
import { countText, dayText } from '../../text/format';
import { CopyBook } from './copy-book';
import { RULE_BOOKS_KEY, type BookSummary } from './rules-data';

/** The dated books of rules: which holds from when, and which of two readings is in use. */
export default function RuleBooksPage() {
  const [copying, setCopying] = useState<BookSummary>();
  const { data, error, refetch } = useQuery({
    queryKey: RULE_BOOKS_KEY,
    queryFn: ({ signal }) => answer(api.GET('/api/rule-books', { signal })),
  });
  return (
    <Page
      title="Bộ quy tắc"
      intro="Điều kiện của từng danh hiệu, hình thức, theo ngày hiệu lực của luật. Hồ sơ nhận ngày nào thì xét theo bộ đang dùng ngày đó. Khi tỉnh có quy định riêng, hãy sao một bộ rồi sửa."
    >
      {error && !data ? (
        <FailureView error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : (
        <PlainTable<BookSummary>
          label="Các bộ quy tắc"
          rowKey="id"
          dataSource={data}
          columns={[
            {
              key: 'name',
              title: 'Tên',
              render: (_, { id, name }) => <Link to={`/quan-tri/bo-quy-tac/${id}`}>{name}</Link>,
            },
            { key: 'valid', title: 'Hiệu lực', render: (_, book) => validText(book) },
            { key: 'state', title: 'Tình trạng', render: (_, book) => <BookState book={book} /> },
            {
              key: 'open',
              title: 'Đề nghị đang xét',
              align: 'right',
              className: 'numeric',
              render: (_, { openNominations }) => countText(openNominations),
            },
            {
              key: 'acts',
              title: 'Thao tác',
              render: (_, book) =>
                book.policy.canCopy && (
                  <Button size="small" aria-label={`Sao bộ «${book.name}»`} onClick={() => setCopying(book)}>
                    Sao thành bộ mới
                  </Button>
                ),
            },
          ]}
        />
      )}
      <CopyBook book={copying} onClose={() => setCopying(undefined)} />
    </Page>
  );
}

export function validText({ validFrom, validTo }: BookSummary): string {
  return validTo ? `${dayText(validFrom)} – ${dayText(validTo)}` : `từ ${dayText(validFrom)}`;
}

export function BookState({ book }: { book: BookSummary }) {
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 4 }}>
      {book.isActive ? <Chip tone="good">Đang dùng</Chip> : <Chip>Chưa dùng</Chip>}
      {!book.isVerified && <Chip tone="waiting">Chưa xác minh</Chip>}
    </span>
  );
}
