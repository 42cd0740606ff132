import { Identifier, Text, WholeNumber } from '../platform/http/fields.js';

export class ExpenseBody {
  @Text({ max: 120, noFormula: true, example: 'Khung giấy khen A4' })
  label: string;

  @WholeNumber({ min: 1, max: 10_000, example: 25 })
  quantity: number;

  @WholeNumber({ min: 0, max: 100_000_000, example: 45_000, description: 'Đơn giá, đồng' })
  unitPriceDong: number;
}

/** Somebody rewarded for a sudden achievement, outside any campaign. */
export class RecipientBody {
  @Identifier()
  participantId: string;

  @Identifier()
  awardTypeId: string;
}
