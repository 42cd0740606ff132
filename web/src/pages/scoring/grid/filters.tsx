import { useMemo } from 'react';
import { useAddress } from '../../../parts/use-address';
import type { MarkBook } from '../marks/mark-book';
import { stageOf } from '../marks/progress';

const STAGES = {
  'chua-du': 'Chưa chấm đủ',
  du: 'Chấm đủ, chưa nộp',
  'da-nop': 'Đã nộp',
  'khong-cham': 'Không chấm',
} as const;
const STAGE_OF = {
  recused: 'khong-cham',
  submitted: 'da-nop',
  ready: 'du',
  begun: 'chua-du',
  untouched: 'chua-du',
} as const;

/**
 * The subjects that the address asks for. Judged when it changes and not with every mark: a row must not go away from
 * under the hands of who has just filled it.
 */
export function useFilteredIds(book: MarkBook): readonly string[] {
  const { get } = useAddress();
  const text = get('q') ?? '';
  const block = get('khoi');
  const stage = get('phieu');
  const { ids } = book;
  return useMemo(() => {
    const words = plain(text).split(' ').filter(Boolean);
    return ids.filter((id) => {
      const row = book.row(id);
      if (!row) return false;
      const { name, unitName } = row.subject;
      const haystack = plain(`${name} ${unitName ?? ''}`);
      return (
        words.every((word) => haystack.includes(word)) &&
        (block === undefined || row.subject.block === block) &&
        (stage === undefined || STAGE_OF[stageOf(row)] === stage)
      );
    });
  }, [book, ids, text, block, stage]);
}

/** Small letters without accents, so that «to 5» finds «Tổ dân phố 5». */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

export function Filters({ book }: { book: MarkBook }) {
  const { get, set } = useAddress();
  const blocks = useMemo(
    () => [...new Set(book.ids.flatMap((id) => book.row(id)?.subject.block ?? []))],
    [book, book.ids],
  );
  return (
    <div className="score-filters" role="search">
      <input
        type="search"
        aria-label="Tìm đối tượng theo tên, không cần dấu"
        placeholder="Tìm theo tên, không cần dấu"
        defaultValue={get('q') ?? ''}
        onChange={(event) => set({ q: event.target.value.trim() })}
      />
      {blocks.length > 1 && (
        <select
          aria-label="Khối"
          value={get('khoi') ?? ''}
          onChange={(event) => set({ khoi: event.target.value })}
        >
          <option value="">Mọi khối</option>
          {blocks.map((block) => (
            <option key={block}>{block}</option>
          ))}
        </select>
      )}
      <select
        aria-label="Tình trạng phiếu"
        value={get('phieu') ?? ''}
        onChange={(event) => set({ phieu: event.target.value })}
      >
        <option value="">Mọi phiếu</option>
        {Object.entries(STAGES).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
