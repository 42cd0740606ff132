import { Injectable } from '@nestjs/common';
import { WardService, type WardView } from '../access/ward.service.js';
import { exportFileName } from '../platform/workbook/writing/names.js';
import type { HonoursBookQuery } from './exports.dto.js';
import { honoursBook, honoursBookRows } from './lists/honours-book.js';
import { fillLongStandaloneList } from './lists/standalone-list.js';
import { wardName } from './official-papers.js';
import { emptyList, type Paper } from './paper.js';
import { HonoursBookQueries } from './queries/honours-book.queries.js';

/** Above this many lines the book is written while it is sent, and never held whole. */
const LONG_BOOK = 5_000;

/** Sổ theo dõi khen thưởng as it prints: the ledger of a year or of all years, in the order of its numbers. */
@Injectable()
export class HonoursBook {
  constructor(
    private readonly wards: WardService,
    private readonly honours: HonoursBookQueries,
  ) {}

  /** Made within a unit of work. @throws DomainError 409 `empty-list` */
  async paper(chosen: HonoursBookQuery): Promise<Paper> {
    const count = await this.honours.count(chosen);
    if (count === 0) throw emptyList();
    const ward = await this.wards.own();
    const [today] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('T');
    const thisYear = Number(today?.slice(0, 4));
    const { year, awardTypeId, subjectKind, q } = chosen;
    return {
      fileName: exportFileName('SoTheoDoiKhenThuong', year ?? thisYear),
      record: {
        list: 'honours-book',
        subjectType: 'ward',
        subjectId: ward.id,
        details: { lines: count, year, awardTypeId, subjectKind, q },
      },
      isLong: count > LONG_BOOK,
      fill: (workbook) =>
        fillLongStandaloneList(
          workbook,
          honoursBook(frameOf(ward, thisYear, year)),
          honoursBookRows(this.honours.pages(chosen)),
        ),
    };
  }
}

function frameOf(ward: WardView, thisYear: number, year: number | undefined) {
  return {
    sheetName: 'Sổ khen thưởng',
    heading: {
      body: ['ỦY BAN NHÂN DÂN', wardName(ward).toLocaleUpperCase('vi')],
      symbol: null,
      number: null,
      place: ward.placeName,
      signedOn: null,
      year: thisYear,
    },
    title: 'SỔ THEO DÕI KHEN THƯỞNG',
    subtitle: year === undefined ? null : `Năm ${year}`,
    signatures: [{ lines: ['NGƯỜI GHI SỔ'] }, { lines: ['CHỦ TỊCH'] }],
  };
}
