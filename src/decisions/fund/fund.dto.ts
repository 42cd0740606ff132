import { ApiProperty } from '@nestjs/swagger';
import { QueryNumber } from '../../platform/http/fields.js';
import { DECISION_STATUSES, type DecisionStatus } from '../decision.entity.js';

export class FundQuery {
  @QueryNumber({ min: 2000, max: 2100, example: 2026, description: 'Năm của ngày quyết định' })
  year: number;
}

/** One decision in the fund ledger, whole đồng. */
export class FundEntryDto {
  @ApiProperty() decisionId: string;
  @ApiProperty({ type: String, nullable: true, example: '12/QĐ-UBND' }) numberText: string | null;
  @ApiProperty({ type: String, nullable: true, example: '2026-01-15' }) decidedOn: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ enum: DECISION_STATUSES }) status: DecisionStatus;
  @ApiProperty({ description: 'Tiền thưởng' }) rewardsDong: number;
  @ApiProperty({ description: 'Khung, hoa, tặng phẩm' }) expensesDong: number;
  @ApiProperty({ description: 'Tiền thưởng bị hủy, đã nộp lại' }) returnedDong: number;
  @ApiProperty({ description: 'Tiền thưởng bị hủy, chưa nộp lại' }) owedDong: number;
}

/** Frames, flowers, gifts of one name over the issued decisions of a year. */
export class FundGiftDto {
  @ApiProperty({ example: 'Khung giấy khen A4' }) label: string;
  @ApiProperty({ example: 25 }) quantity: number;
  @ApiProperty({ example: 1_125_000 }) amountDong: number;
}

/** The fund of a year: what it has, what issued decisions spent, what decisions not yet issued would add. Đồng. */
export class FundDto {
  @ApiProperty({ example: 2026 }) year: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Kinh phí của năm; trống: chưa đặt' })
  budgetDong: number | null;
  @ApiProperty({ description: 'Vượt thì không cho ban hành; mặc định chỉ nhắc' }) blocks: boolean;
  @ApiProperty({ description: 'Tiền thưởng của các quyết định đã ban hành' }) rewardsDong: number;
  @ApiProperty({ description: 'Khung, hoa, tặng phẩm của các quyết định đã ban hành' }) expensesDong: number;
  @ApiProperty({ description: 'Tiền bị hủy đã nộp lại quỹ' }) returnedDong: number;
  @ApiProperty({ description: 'Tiền bị hủy còn phải nộp lại' }) owedDong: number;
  @ApiProperty({ description: 'Đã chi: tiền thưởng, khung, tặng phẩm, trừ tiền đã nộp lại' })
  spentDong: number;
  @ApiProperty({ description: 'Dự kiến chi thêm của các quyết định chưa ban hành' }) plannedDong: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Còn lại sau khi trừ cả dự kiến; âm là vượt' })
  leftDong: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lời nhắc khi vượt hoặc chưa đặt kinh phí' })
  warning: string | null;
  @ApiProperty({ type: [FundGiftDto], description: 'Khung, hoa, tặng phẩm theo tên' }) gifts: FundGiftDto[];
  @ApiProperty({ type: [FundEntryDto] }) entries: FundEntryDto[];
}
