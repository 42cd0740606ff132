import { Reason, Text, Version } from '../platform/http/fields.js';

export class ReturnBody {
  @Reason()
  reason: string;

  @Version()
  version: number;
}

export class IssueBody {
  @Text({
    max: 60,
    noFormula: false,
    example: 'BAN HÀNH',
    description: 'Gõ «BAN HÀNH», hoặc số quyết định nếu đã ghi số',
  })
  confirmation: string;

  @Version()
  version: number;
}
