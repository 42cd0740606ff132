import { ApiExtension } from '@nestjs/swagger';
import { invalidInput } from '../errors/domain-error.js';
import { searchKey } from '../text/keys.js';
import { QueryNumber, Text } from './fields.js';

/** One page of a list: `total` counts all rows that match, `page` starts at 1. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

/** The query of a list endpoint: page, page size (at most 200), sort («name,-points») and free search. */
export class PageQuery {
  @QueryNumber({ min: 1, max: 100_000, optional: true, example: 1, description: 'Trang, từ 1; mặc định 1' })
  page: number = 1;

  @QueryNumber({
    min: 1,
    max: 200,
    optional: true,
    example: 50,
    description: 'Số dòng mỗi trang; mặc định 50',
  })
  pageSize: number = 50;

  @Text({
    max: 200,
    optional: true,
    pattern: /^-?[a-zA-Z]+(,-?[a-zA-Z]+)*$/,
    message: 'Cách sắp xếp không đúng dạng.',
    description: 'Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy',
  })
  sort?: string;

  @Text({ min: 0, max: 200, optional: true, example: 'nguyen', description: 'Tìm kiếm, không cần dấu' })
  q?: string;
}

/**
 * Tells in OpenAPI which columns a list can be sorted by: the keys of the very map given to {@link orderBy}. A test
 * asks every list for every column named here.
 */
export function SortsBy(columns: Readonly<Record<string, string>>): MethodDecorator {
  return ApiExtension('x-sort', Object.keys(columns));
}

/** A comma that is not within the brackets of a function. */
const BETWEEN_COLUMNS = /,(?![^(]*\))/;

/**
 * ORDER BY text for a list. Only columns named in `columns` can be sorted by; the text comes from that map and
 * never from the request. `tieBreak` is always appended, so that pages never overlap.
 *
 * @throws DomainError `unknown-sort` for a column that may not be sorted by.
 */
export function orderBy(
  sort: string | undefined,
  columns: Readonly<Record<string, string>>,
  fallback: string,
  tieBreak: string,
): string {
  if (!sort) return `order by ${fallback}, ${tieBreak}`;
  const parts = sort.split(',').map((part) => {
    const descending = part.startsWith('-');
    const name = descending ? part.slice(1) : part;
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column === undefined) {
      throw invalidInput([
        { field: 'sort', code: 'unknown-sort', message: `Không sắp xếp được theo «${part}».` },
      ]);
    }
    return column
      .split(BETWEEN_COLUMNS)
      .map((one) => `${one.trim()} ${descending ? 'desc nulls last' : 'asc nulls last'}`)
      .join(', ');
  });
  return `order by ${parts.join(', ')}, ${tieBreak}`;
}

/** LIKE pattern that finds `search` anywhere; the wildcards of the person's own text are taken literally. */
export function containsPattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/**
 * LIKE pattern for what a person typed into the search box, or null for nothing: to be compared with a stored search
 * key or with `search_text(column)`, both without accents.
 */
export function searchPattern(search: string | undefined): string | null {
  return search ? containsPattern(searchKey(search)) : null;
}

/** Puts rows and count together; `query` is the page asked for. */
export function pageOf<Row>(query: PageQuery, total: number, items: readonly Row[]): Page<Row> {
  return { items, page: query.page, pageSize: query.pageSize, total };
}

/** LIMIT/OFFSET values of a page. */
export function limits(query: PageQuery): readonly [limit: number, offset: number] {
  return [query.pageSize, (query.page - 1) * query.pageSize];
}
