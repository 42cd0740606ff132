import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { invalidInput } from '../errors/domain-error.js';

/** One page of a list: `total` counts all rows that match, `page` starts at 1. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

/** The query of a list endpoint: page, page size (at most 200), sort («name,-points») and free search. */
export class PageQuery {
  @ApiPropertyOptional({ default: 1, minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  page: number = 1;

  @ApiPropertyOptional({ default: 50, minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;

  @ApiPropertyOptional({
    description: 'Cột sắp xếp, dấu trừ là giảm dần; nhiều cột cách nhau bằng dấu phẩy',
    example: 'name,-points',
  })
  @IsOptional()
  @IsString()
  @Matches(/^-?[a-zA-Z]+(,-?[a-zA-Z]+)*$/, { message: 'Cách sắp xếp không đúng dạng.' })
  @MaxLength(200)
  sort?: string;

  @ApiPropertyOptional({ description: 'Tìm kiếm, không cần dấu' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

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
    const column = columns[descending ? part.slice(1) : part];
    if (column === undefined) {
      throw invalidInput([
        { field: 'sort', code: 'unknown-sort', message: `Không sắp xếp được theo «${part}».` },
      ]);
    }
    return column
      .split(',')
      .map((one) => `${one.trim()} ${descending ? 'desc nulls last' : 'asc nulls last'}`)
      .join(', ');
  });
  return `order by ${parts.join(', ')}, ${tieBreak}`;
}

/** LIKE pattern that finds `search` anywhere; the wildcards of the person's own text are taken literally. */
export function containsPattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Puts rows and count together; `query` is the page asked for. */
export function pageOf<Row>(query: PageQuery, total: number, items: readonly Row[]): Page<Row> {
  return { items, page: query.page, pageSize: query.pageSize, total };
}

/** LIMIT/OFFSET values of a page. */
export function limits(query: PageQuery): readonly [limit: number, offset: number] {
  return [query.pageSize, (query.page - 1) * query.pageSize];
}
