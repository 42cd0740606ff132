import { ApiProperty } from '@nestjs/swagger';
import { QueryNumber } from '../platform/http/fields.js';
import type { Orientation, Paper } from '../platform/workbook/writing/page-setup.js';

/** Which pages of a paper to look at. */
export class PreviewQuery {
  @QueryNumber({ min: 1, max: 100_000, optional: true, description: 'Từ trang in thứ mấy; mặc định 1' })
  page: number = 1;

  @QueryNumber({ min: 1, max: 50, optional: true, description: 'Số trang in xem một lần; mặc định 20' })
  pages: number = 20;
}

export class PrintStyleDto {
  @ApiProperty({ description: 'Cỡ chữ Times New Roman, pt', example: 13 }) fontSize: number;
  @ApiProperty() bold: boolean;
  @ApiProperty() italic: boolean;
  @ApiProperty() underline: boolean;
  @ApiProperty({ enum: ['left', 'center', 'right'] }) align: 'left' | 'center' | 'right';
  @ApiProperty({ enum: ['top', 'middle', 'bottom'] }) vertical: 'top' | 'middle' | 'bottom';
  @ApiProperty({ description: 'Chữ xuống dòng trong ô' }) wrap: boolean;
  @ApiProperty({ description: 'Kẻ khung mảnh bốn phía' }) border: boolean;
  @ApiProperty({ description: 'Số bước thụt vào, mỗi bước 2,4 mm', example: 1 }) indent: number;
}

export class PrintCellDto {
  @ApiProperty({ description: 'Cột đầu của ô, từ 1', example: 2 }) column: number;
  @ApiProperty({ description: 'Số cột ô chiếm', example: 1 }) columns: number;
  @ApiProperty({ description: 'Chữ như trên giấy', example: 'Bà Nguyễn Hoài Yến' }) text: string;
  @ApiProperty({ description: 'Thứ tự trong styles, từ 0', example: 0 }) style: number;
}

export class PrintRowDto {
  @ApiProperty({ description: 'Chiều cao, pt', example: 18 }) height: number;
  @ApiProperty({ type: [PrintCellDto], description: 'Khoảng không có ô là giấy trắng' })
  cells: PrintCellDto[];
}

export class PrintPageDto {
  @ApiProperty({ description: 'Số trang trong trang tính, từ 1', example: 2 }) number: number;
  @ApiProperty({ description: 'Số trang trong cả tệp, từ 1', example: 2 }) ordinal: number;
  @ApiProperty({ description: 'Chữ giữa lề trên; trang đầu để trống', example: '2' }) header: string;
  @ApiProperty({ description: 'Dòng đầu bảng được in lại ở trên cùng' }) repeatsHeading: boolean;
  @ApiProperty({ type: [PrintRowDto] }) rows: PrintRowDto[];
}

export class PaperSizeDto {
  @ApiProperty({ example: 210 }) width: number;
  @ApiProperty({ example: 297 }) height: number;
}

export class PrintMarginsDto {
  @ApiProperty({ example: 20 }) top: number;
  @ApiProperty({ example: 20 }) bottom: number;
  @ApiProperty({ example: 30 }) left: number;
  @ApiProperty({ example: 15 }) right: number;
  @ApiProperty({ description: 'Từ mép giấy đến số trang', example: 10 }) header: number;
  @ApiProperty({ example: 10 }) footer: number;
}

export class PrintSheetDto {
  @ApiProperty({ description: 'Tên trang tính', example: 'QĐ 12 Lao động tiên tiến' }) name: string;
  @ApiProperty({ enum: ['A4', 'A3'] }) paper: Paper;
  @ApiProperty({ enum: ['portrait', 'landscape'] }) orientation: Orientation;
  @ApiProperty({ type: PaperSizeDto, description: 'Khổ giấy theo chiều in, mm' }) paperMm: PaperSizeDto;
  @ApiProperty({ type: PrintMarginsDto, description: 'Lề, mm' }) marginsMm: PrintMarginsDto;
  @ApiProperty({ description: 'Tỷ lệ thu nhỏ khi in cho vừa chiều ngang; 1 là không thu nhỏ', example: 1 })
  scale: number;
  @ApiProperty({
    type: [Number],
    description: 'Bề rộng các cột trước khi thu nhỏ, mm',
    example: [11.11, 55.03],
  })
  columnsMm: number[];
  @ApiProperty({ description: 'Cỡ chữ của số trang, pt', example: 13 }) headerFontSize: number;
  @ApiProperty({ type: [PrintRowDto], description: 'Các dòng in lại ở đầu mỗi trang sau' })
  repeatedRows: PrintRowDto[];
  @ApiProperty({ description: 'Số trang in của trang tính', example: 3 }) pageCount: number;
  @ApiProperty({ description: 'Trang đầu của trang tính là trang thứ mấy của tệp', example: 1 })
  firstPage: number;
  @ApiProperty({ type: [PrintPageDto], description: 'Những trang được hỏi của trang tính này' })
  pages: PrintPageDto[];
}

/** A paper as it will print: the very rows, looks and page ends of its workbook. */
export class PrintPreviewDto {
  @ApiProperty({ description: 'Tên tệp khi tải về', example: 'DS_KemTheoQD_2025_QD-12.xlsx' })
  fileName: string;
  @ApiProperty({ description: 'Số trang in của cả tệp', example: 3 }) pageCount: number;
  @ApiProperty({ type: [PrintStyleDto] }) styles: PrintStyleDto[];
  @ApiProperty({ type: [PrintSheetDto] }) sheets: PrintSheetDto[];
}
